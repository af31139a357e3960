// Written by `npm run likeness` from the development part of test/corpus and the examples of the rules. Do not edit.
// Made from 11707 messages, 696884e2.
import type { LikenessWeights } from '../detection/likeness.ts';

/** What each word, pair of words and meaning adds to the score, in hundredths. */
export const weights: LikenessWeights = {
  base: -0.36,
  lines:
    '37 # #\n\
-79 # @link\n\
-121 # a\n\
-47 # aarhus\n\
57 # account\n\
30 # al\n\
-93 # an\n\
55 # andre\n\
-31 # anni\n\
-85 # ans\n\
36 # apple\n\
-79 # aralik\n\
-71 # arasi\n\
-127 # at\n\
-37 # august\n\
80 # avro\n\
-86 # b\n\
104 # bank\n\
-71 # bankdage\n\
-56 # banking\n\
118 # before\n\
-47 # best\n\
85 # betal\n\
51 # bin\n\
-38 # blev\n\
-118 # bring\n\
145 # btc\n\
-125 # bu\n\
-101 # but\n\
44 # buyer\n\
39 # by\n\
-41 # c\n\
71 # cancel\n\
-39 # characters\n\
-106 # check\n\
129 # cifre\n\
47 # cifret\n\
-38 # code\n\
-32 # como\n\
58 # coroane\n\
64 # coronas\n\
35 # customer\n\
-153 # d\n\
-109 # daca\n\
-103 # dage\n\
-43 # day\n\
-117 # days\n\
117 # de\n\
-150 # dec\n\
-126 # december\n\
-64 # den\n\
-45 # depositum\n\
-66 # der\n\
151 # det\n\
-43 # dezember\n\
48 # dienas\n\
129 # digit\n\
91 # digits\n\
126 # dkk\n\
-41 # du\n\
-164 # e\n\
-72 # each\n\
32 # eleven\n\
-96 # eller\n\
-114 # ellers\n\
68 # en\n\
-144 # er\n\
-72 # est\n\
31 # eth\n\
249 # eur\n\
184 # euro\n\
76 # euros\n\
82 # euru\n\
-32 # failed\n\
-55 # februar\n\
-43 # februarie\n\
-62 # february\n\
-90 # first\n\
-57 # fra\n\
-70 # from\n\
-54 # får\n\
-172 # g\n\
74 # gange\n\
42 # gavekort\n\
-77 # gb\n\
-72 # gider\n\
-50 # gift\n\
-73 # giorni\n\
80 # giv\n\
32 # give\n\
68 # godzin\n\
-42 # grader\n\
-38 # gun\n\
43 # haneli\n\
-124 # har\n\
-112 # has\n\
33 # hav\n\
102 # have\n\
-41 # hej\n\
31 # her\n\
85 # heures\n\
57 # hi\n\
164 # horas\n\
-91 # hos\n\
131 # hour\n\
109 # hours\n\
74 # hr\n\
169 # hrs\n\
37 # hun\n\
-67 # husk\n\
-33 # husleje\n\
-79 # hverdage\n\
-61 # hvor\n\
33 # i\n\
37 # iban\n\
62 # ikke\n\
-30 # im\n\
90 # in\n\
74 # ind\n\
95 # inden\n\
48 # indtast\n\
-111 # is\n\
-93 # items\n\
-90 # januar\n\
-144 # january\n\
-43 # jours\n\
-57 # juli\n\
-45 # july\n\
-114 # june\n\
-72 # juni\n\
-31 # kassereren\n\
44 # keys\n\
-199 # kg\n\
-176 # kl\n\
-144 # km\n\
-50 # koden\n\
91 # kontant\n\
141 # konto\n\
59 # kr\n\
232 # kron\n\
32 # krone\n\
50 # kronen\n\
33 # kroner\n\
-63 # kwh\n\
-62 # l\n\
-110 # la\n\
45 # left\n\
51 # lei\n\
-44 # liegt\n\
-51 # ligger\n\
-46 # login\n\
-66 # m\n\
-172 # march\n\
-67 # marts\n\
-76 # may\n\
37 # md\n\
31 # me\n\
-36 # med\n\
53 # men\n\
45 # meses\n\
36 # mig\n\
-49 # milliarder\n\
-66 # million\n\
-57 # millioner\n\
-38 # min\n\
-47 # minuten\n\
-85 # mio\n\
57 # mo\n\
66 # mobilepay\n\
31 # monthly\n\
54 # more\n\
-52 # ms\n\
95 # must\n\
76 # my\n\
-81 # ne\n\
-52 # need\n\
-54 # never\n\
87 # new\n\
-60 # nie\n\
-124 # no\n\
-41 # not\n\
-44 # nov\n\
-101 # november\n\
95 # now\n\
143 # ny\n\
-59 # o\n\
44 # oct\n\
-135 # october\n\
-99 # off\n\
34 # officer\n\
-35 # oktober\n\
52 # om\n\
89 # one\n\
31 # only\n\
33 # open\n\
54 # opgaver\n\
125 # ore\n\
44 # others\n\
-42 # out\n\
65 # over\n\
67 # pay\n\
-40 # payment\n\
-37 # payments\n\
119 # people\n\
-63 # percent\n\
-97 # personer\n\
-54 # pga\n\
-69 # photo\n\
75 # places\n\
75 # pladser\n\
-122 # please\n\
92 # pm\n\
-44 # points\n\
-33 # police\n\
-33 # pris\n\
57 # pro\n\
-60 # procent\n\
-66 # raise\n\
-49 # ravi\n\
52 # register\n\
-63 # rent\n\
31 # reply\n\
-52 # retur\n\
-77 # ring\n\
-34 # room\n\
140 # saat\n\
-110 # sal\n\
-43 # say\n\
-105 # se\n\
30 # sec\n\
-34 # see\n\
-176 # send\n\
-74 # senest\n\
-37 # sept\n\
-82 # september\n\
-37 # show\n\
-140 # si\n\
75 # skat\n\
97 # som\n\
48 # somebody\n\
-65 # spørgsmål\n\
45 # std\n\
54 # stk\n\
-32 # stops\n\
44 # straks\n\
36 # stunden\n\
-63 # su\n\
132 # så\n\
-60 # tag\n\
-132 # tak\n\
73 # tal\n\
35 # tasks\n\
35 # text\n\
31 # thats\n\
-88 # the\n\
-35 # theres\n\
-41 # tiden\n\
51 # til\n\
123 # tilbage\n\
176 # timer\n\
41 # times\n\
202 # tl\n\
79 # today\n\
-65 # total\n\
-52 # transfer\n\
-67 # tu\n\
-40 # tukst\n\
-74 # tys\n\
-86 # tysiecy\n\
-60 # um\n\
-30 # und\n\
46 # unknown\n\
152 # usd\n\
235 # usdt\n\
-105 # use\n\
-81 # val\n\
-59 # valby\n\
-87 # var\n\
-118 # ved\n\
-55 # vi\n\
105 # via\n\
-41 # vil\n\
106 # vælg\n\
40 # vær\n\
-57 # w\n\
-114 # was\n\
-89 # what\n\
56 # when\n\
-31 # while\n\
-41 # who\n\
-116 # with\n\
-42 # without\n\
-51 # words\n\
-50 # working\n\
-56 # would\n\
66 # write\n\
-46 # wrong\n\
35 # x\n\
31 # xxxx\n\
44 # y\n\
-99 # year\n\
43 # years\n\
-42 # youll\n\
-48 # yourself\n\
74 # yrs\n\
54 # zile\n\
88 # zl\n\
31 # år\n\
-141 # årig\n\
36 # вход\n\
-50 # візьміть\n\
81 # годин\n\
-61 # дней\n\
104 # крон\n\
-48 # не\n\
41 # тис\n\
-46 # у\n\
-86 # хв\n\
116 # часов\n\
63 # євро\n\
86 # і\n\
-79 # اذا\n\
35 # الاف\n\
-66 # الساعه\n\
45 # الف\n\
55 # ايام\n\
153 # دولار\n\
213 # ساعه\n\
-35 # شباط\n\
171 # كر\n\
63 # كرون\n\
-165 # لا\n\
143 # يورو\n\
-54 0x800…\n\
66 10k\n\
-57 10th\n\
-74 114u\n\
-37 114u arayin\n\
-33 12th\n\
44 15k\n\
-51 1er\n\
33 1st of\n\
-38 1st you\n\
66 20k\n\
-107 20th\n\
205 24h\n\
-61 28th\n\
101 2k\n\
-81 2nd\n\
30 2x\n\
53 30k\n\
-73 30th\n\
-151 3f\n\
88 3k\n\
80 3k for\n\
-103 3rd\n\
-58 3rd floor\n\
41 40k\n\
131 48h\n\
-71 4b\n\
-64 4b i\n\
-48 4th\n\
-216 5c\n\
37 5g\n\
-42 5k\n\
58 60k\n\
105 6pm\n\
184 @link\n\
64 @link #\n\
-81 @link @link\n\
-81 @link adresinden\n\
-73 @link afmeld\n\
31 @link after\n\
37 @link and\n\
43 @link before\n\
52 @link card\n\
36 @link der\n\
-32 @link e\n\
43 @link efter\n\
-77 @link eller\n\
78 @link ellers\n\
105 @link emne\n\
71 @link enter\n\
-60 @link er\n\
-72 @link for\n\
42 @link god\n\
-33 @link har\n\
63 @link have\n\
32 @link hvis\n\
-40 @link if\n\
105 @link il\n\
-122 @link in\n\
139 @link it\n\
36 @link log\n\
87 @link med\n\
68 @link mitid\n\
-37 @link o\n\
-87 @link only\n\
35 @link pay\n\
-39 @link please\n\
73 @link put\n\
44 @link regards\n\
-75 @link reply\n\
72 @link senest\n\
38 @link subject\n\
37 @link så\n\
36 @link tak\n\
-37 @link txt\n\
125 @link type\n\
-68 @link under\n\
48 @link venlig\n\
-121 @link vi\n\
-77 @link we\n\
-43 @link where\n\
-46 @link with\n\
58 @link you\n\
98 @link youll\n\
49 @link your\n\
35 a #\n\
-70 a @link\n\
45 a b\n\
-69 a badge\n\
78 a bag\n\
-42 a bigger\n\
56 a bitcoin\n\
44 a blue\n\
48 a bond\n\
-76 a boy\n\
-34 a broken\n\
-116 a buyer\n\
-51 a call\n\
-113 a caller\n\
148 a car\n\
-67 a card\n\
-46 a case\n\
-73 a chi\n\
-36 a civil\n\
63 a client\n\
-69 a code\n\
72 a coffee\n\
45 a combo\n\
71 a company\n\
41 a container\n\
-158 a contract\n\
-54 a conviction\n\
46 a copenhague\n\
72 a courtesy\n\
-91 a cpr\n\
-46 a credit\n\
43 a crime\n\
97 a criminal\n\
70 a customer\n\
97 a danish\n\
-148 a deposit\n\
44 a doctor\n\
38 a document\n\
44 a duty\n\
51 a este\n\
-32 a fake\n\
-72 a false\n\
46 a family\n\
-95 a fee\n\
-68 a fever\n\
-66 a fine\n\
82 a fraud\n\
-35 a friend\n\
54 a friends\n\
-42 a full\n\
67 a future\n\
58 a girl\n\
-133 a good\n\
-51 a group\n\
35 a guarantee\n\
-128 a guy\n\
31 a hacker\n\
-38 a headset\n\
-32 a how\n\
57 a jour\n\
-48 a judge\n\
-49 a key\n\
-48 a kitchen\n\
39 a la\n\
-105 a las\n\
79 a lawyer\n\
45 a lei\n\
-96 a letter\n\
-38 a licence\n\
-89 a link\n\
48 a liquidity\n\
35 a list\n\
-41 a little\n\
102 a loan\n\
-56 a look\n\
-45 a los\n\
82 a lot\n\
58 a ma\n\
-148 a mail\n\
-56 a message\n\
97 a mistake\n\
79 a mitid\n\
-94 a month\n\
35 a nadie\n\
-57 a new\n\
-101 a nice\n\
42 a nombre\n\
-77 a note\n\
93 a package\n\
-94 a page\n\
-45 a pair\n\
38 a paper\n\
-91 a password\n\
58 a patrol\n\
70 a pay\n\
-38 a payment\n\
-37 a person\n\
103 a photo\n\
68 a plain\n\
80 a police\n\
68 a private\n\
-49 a program\n\
37 a putut\n\
-34 a queue\n\
74 a quick\n\
67 a quiet\n\
-46 a real\n\
-64 a refund\n\
-98 a reminder\n\
-34 a rented\n\
58 a request\n\
-34 a residence\n\
-85 a retired\n\
48 a reward\n\
-53 a row\n\
-85 a rule\n\
-54 a safe\n\
-107 a scam\n\
63 a screenshot\n\
35 a secure\n\
82 a security\n\
32 a senior\n\
-53 a sentence\n\
42 a shipment\n\
-36 a signature\n\
-50 a site\n\
-39 a six\n\
44 a slip\n\
38 a small\n\
-36 a spus\n\
-90 a stranger\n\
36 a student\n\
-91 a su\n\
30 a subscription\n\
108 a suo\n\
52 a surprise\n\
83 a suspect\n\
33 a suspicious\n\
60 a taxi\n\
58 a technician\n\
-37 a text\n\
38 a then\n\
-38 a thief\n\
-74 a third\n\
-77 a time\n\
88 a transfer\n\
68 a tu\n\
32 a two\n\
191 a un\n\
-96 a user\n\
44 a valid\n\
-41 a van\n\
-49 a very\n\
51 a victim\n\
37 a visa\n\
-43 a visit\n\
-42 a voice\n\
50 a vorbi\n\
-94 a wallet\n\
-38 a warning\n\
-68 a week\n\
-80 a whole\n\
-44 a witness\n\
77 a woman\n\
-55 a year\n\
-61 a yes\n\
-47 a zis\n\
-80 a10\n\
-69 a2\n\
36 aalbo…\n\
33 aarhus a\n\
63 aarhus c\n\
-64 ab #\n\
70 aband…\n\
-45 abdi\n\
-39 abejojate\n\
-82 abejo…\n\
-136 abend\n\
44 aber\n\
63 abges…\n\
-37 abholung\n\
-95 abhol…\n\
34 abi\n\
64 abier…\n\
69 able\n\
69 able to\n\
32 aboard\n\
32 aboar…\n\
32 abone\n\
-63 abone…\n\
92 abonnement\n\
40 abonn…\n\
-99 about\n\
-121 about #\n\
-36 about a\n\
-37 about how\n\
-107 about it\n\
-63 about the\n\
59 about this\n\
-94 above\n\
-49 above #\n\
109 abra\n\
-46 abroad\n\
57 abroad and\n\
-45 abroad until\n\
-31 abroad you\n\
-46 abroa…\n\
75 absen…\n\
-83 abstract\n\
-83 abstr…\n\
51 abteilung\n\
51 abtei…\n\
30 abuse\n\
42 aby\n\
80 acasa\n\
95 acc\n\
-45 acc #\n\
-53 accedi\n\
131 accept\n\
124 accept it\n\
71 accept the\n\
-54 accepted\n\
113 accepter\n\
106 accep…\n\
128 acces\n\
92 acceso\n\
43 access is\n\
65 access will\n\
59 accesso\n\
36 acces…\n\
-36 accet…\n\
73 accident\n\
97 accidentally\n\
97 accid…\n\
-33 accommodation\n\
74 accom…\n\
-37 accor…\n\
-49 account #\n\
38 account as\n\
40 account at\n\
46 account because\n\
47 account below\n\
-30 account but\n\
-40 account by\n\
39 account for\n\
33 account freezes\n\
110 account has\n\
90 account if\n\
75 account in\n\
68 account is\n\
33 account it\n\
39 account its\n\
-33 account just\n\
66 account keep\n\
-106 account lol\n\
32 account manager\n\
32 account my\n\
78 account no\n\
112 account of\n\
37 account ok\n\
-113 account or\n\
49 account please\n\
-66 account regards\n\
156 account so\n\
-55 account spread\n\
-107 account that\n\
39 account then\n\
30 account today\n\
50 account under\n\
41 account until\n\
-76 account well\n\
-38 account will\n\
38 account within\n\
-55 account your\n\
-59 accountant\n\
32 accounting\n\
-38 accounts payable\n\
32 accounts receivable\n\
44 accounts will\n\
115 acct\n\
31 aceea\n\
-41 acele\n\
58 acept…\n\
30 acest\n\
38 acesta\n\
42 acesta este\n\
38 acest…\n\
-44 achat\n\
95 achet…\n\
106 achitati\n\
103 achit…\n\
-81 acikladi\n\
-85 acikl…\n\
281 acil\n\
90 acilm…\n\
32 acin\n\
-102 aciu\n\
56 acquisition\n\
109 acqui…\n\
-37 across\n\
-37 acros…\n\
-54 act\n\
41 action.approve|advises\n\
114 action.approve|advises action.approve|asks\n\
123 action.approve|advises action.approve|claims\n\
-37 action.approve|advises action.call-back|asks\n\
32 action.approve|advises action.enter|claims\n\
36 action.approve|advises action.give|advises\n\
35 action.approve|advises action.give|reports\n\
-57 action.approve|advises action.pay|claims\n\
-33 action.approve|advises action.transfer|claims\n\
-38 action.approve|advises action.update|claims\n\
164 action.approve|advises authority.benefits|claims\n\
-80 action.approve|advises claim.case|claims\n\
85 action.approve|advises claim.emergency|claims\n\
-57 action.approve|advises claim.fee|claims\n\
-30 action.approve|advises claim.pick-up|claims\n\
83 action.approve|advises claim.prompt|claims\n\
44 action.approve|advises claim.reassurance|claims\n\
-31 action.approve|advises credential.card|claims\n\
-39 action.approve|advises credential.code|advises\n\
81 action.approve|advises credential.id-document|claims\n\
54 action.approve|advises credential.mitid|advises\n\
62 action.approve|advises credential.mitid|asks\n\
-73 action.approve|advises credential.mitid|claims\n\
-62 action.approve|advises credential.mitid|reports\n\
-31 action.approve|advises credential.password|claims\n\
125 action.approve|advises money.amount|claims\n\
-44 action.approve|advises money.valuables|claims\n\
307 action.approve|advises threat.deadline|threatens\n\
40 action.approve|asks action.approve|claims\n\
222 action.approve|asks action.approve|reports\n\
57 action.approve|asks action.buy|asks\n\
236 action.approve|asks action.buy|claims\n\
94 action.approve|asks action.call-back|advises\n\
204 action.approve|asks action.call-back|asks\n\
204 action.approve|asks action.call-back|claims\n\
51 action.approve|asks action.click|asks\n\
70 action.approve|asks action.crypto|claims\n\
34 action.approve|asks action.enter|asks\n\
241 action.approve|asks action.enter|claims\n\
181 action.approve|asks action.give|advises\n\
-36 action.approve|asks action.give|asks\n\
67 action.approve|asks action.give|claims\n\
-54 action.approve|asks action.give|denies\n\
-82 action.approve|asks action.hand-over|asks\n\
105 action.approve|asks action.hand-over|claims\n\
75 action.approve|asks action.install|asks\n\
241 action.approve|asks action.install|claims\n\
47 action.approve|asks action.login|claims\n\
-58 action.approve|asks action.pay|asks\n\
159 action.approve|asks action.pay|claims\n\
69 action.approve|asks action.press-key|asks\n\
-82 action.approve|asks action.reply|advises\n\
-101 action.approve|asks action.reply|asks\n\
94 action.approve|asks action.scan|asks\n\
106 action.approve|asks action.stay-on-line|asks\n\
130 action.approve|asks action.transfer|claims\n\
-38 action.approve|asks action.transfer|reports\n\
73 action.approve|asks action.update|advises\n\
205 action.approve|asks action.update|claims\n\
31 action.approve|asks action.withdraw|claims\n\
134 action.approve|asks authority.benefits|claims\n\
-125 action.approve|asks authority.digital-post|claims\n\
58 action.approve|asks authority.health|claims\n\
-43 action.approve|asks authority.police|claims\n\
92 action.approve|asks authority.state|claims\n\
124 action.approve|asks authority.tax|claims\n\
61 action.approve|asks claim.already-paid|claims\n\
47 action.approve|asks claim.cannot-meet|claims\n\
61 action.approve|asks claim.case|claims\n\
74 action.approve|asks claim.crime|claims\n\
-50 action.approve|asks claim.deposit|claims\n\
-39 action.approve|asks claim.emergency|claims\n\
62 action.approve|asks claim.fee|claims\n\
214 action.approve|asks claim.fine|claims\n\
33 action.approve|asks claim.hacked|claims\n\
-69 action.approve|asks claim.job|claims\n\
-146 action.approve|asks claim.link|claims\n\
115 action.approve|asks claim.loan|claims\n\
177 action.approve|asks claim.menu|claims\n\
88 action.approve|asks claim.misused-name|claims\n\
41 action.approve|asks claim.mule|claims\n\
82 action.approve|asks claim.new-number|claims\n\
-59 action.approve|asks claim.not-you|claims\n\
-90 action.approve|asks claim.other-account|claims\n\
187 action.approve|asks claim.paid-back|claims\n\
243 action.approve|asks claim.parcel|claims\n\
43 action.approve|asks claim.pick-up|claims\n\
156 action.approve|asks claim.prize|claims\n\
264 action.approve|asks claim.prompt|claims\n\
-77 action.approve|asks claim.purchase|claims\n\
129 action.approve|asks claim.reassurance|claims\n\
81 action.approve|asks claim.refund|claims\n\
54 action.approve|asks claim.renewal|claims\n\
113 action.approve|asks claim.residence|claims\n\
65 action.approve|asks claim.robot|claims\n\
220 action.approve|asks claim.safe-account|claims\n\
127 action.approve|asks claim.unusual-activity|claims\n\
103 action.approve|asks claim.unusual-activity|reports\n\
-38 action.approve|asks claim.virus|claims\n\
-42 action.approve|asks claim.watched|claims\n\
-36 action.approve|asks claim.your-own|claims\n\
50 action.approve|asks credential.bank-details|asks\n\
34 action.approve|asks credential.card|advises\n\
92 action.approve|asks credential.card|asks\n\
68 action.approve|asks credential.card|claims\n\
41 action.approve|asks credential.code|advises\n\
43 action.approve|asks credential.code|asks\n\
-33 action.approve|asks credential.code|claims\n\
82 action.approve|asks credential.cpr|asks\n\
53 action.approve|asks credential.cpr|claims\n\
52 action.approve|asks credential.mitid|advises\n\
232 action.approve|asks credential.mitid|claims\n\
-151 action.approve|asks credential.one-time-code|asks\n\
168 action.approve|asks credential.one-time-code|claims\n\
84 action.approve|asks credential.password|asks\n\
-64 action.approve|asks credential.personal-information|claims\n\
140 action.approve|asks firm.bank|claims\n\
-75 action.approve|asks firm.bank|denies\n\
-89 action.approve|asks firm.bank|reports\n\
69 action.approve|asks firm.courier|claims\n\
72 action.approve|asks firm.payment|claims\n\
151 action.approve|asks firm.shop|claims\n\
34 action.approve|asks firm.streaming|claims\n\
-162 action.approve|asks firm.telecom|claims\n\
-101 action.approve|asks firm.toll|claims\n\
-89 action.approve|asks firm.utility|claims\n\
97 action.approve|asks money.amount|claims\n\
-42 action.approve|asks money.unusual-means|claims\n\
66 action.approve|asks money.valuables|claims\n\
-149 action.approve|asks person.agent|claims\n\
196 action.approve|asks person.buyer|claims\n\
-65 action.approve|asks person.family|claims\n\
64 action.approve|asks threat.block|threatens\n\
37 action.approve|asks threat.court|threatens\n\
76 action.approve|asks threat.deadline|threatens\n\
85 action.approve|asks threat.debt|threatens\n\
-36 action.approve|claims\n\
-70 action.approve|claims action.approve|reports\n\
47 action.approve|claims action.click|asks\n\
63 action.approve|claims action.crypto|claims\n\
82 action.approve|claims action.enter|asks\n\
78 action.approve|claims action.give|advises\n\
-53 action.approve|claims action.give|asks\n\
163 action.approve|claims action.give|claims\n\
101 action.approve|claims action.give|reports\n\
46 action.approve|claims action.install|asks\n\
76 action.approve|claims action.install|claims\n\
64 action.approve|claims action.keep-secret|asks\n\
117 action.approve|claims action.login|asks\n\
136 action.approve|claims action.login|claims\n\
-104 action.approve|claims action.pay|asks\n\
-97 action.approve|claims action.pay|claims\n\
37 action.approve|claims action.press-key|asks\n\
-38 action.approve|claims action.reply|asks\n\
-200 action.approve|claims action.transfer|asks\n\
49 action.approve|claims action.transfer|claims\n\
-51 action.approve|claims action.transfer|reports\n\
51 action.approve|claims action.update|asks\n\
-46 action.approve|claims action.update|reports\n\
55 action.approve|claims authority.benefits|claims\n\
318 action.approve|claims authority.digital-post|claims\n\
34 action.approve|claims authority.immigration|claims\n\
39 action.approve|claims authority.state|claims\n\
-64 action.approve|claims claim.already-paid|claims\n\
-41 action.approve|claims claim.cannot-meet|claims\n\
95 action.approve|claims claim.case|claims\n\
147 action.approve|claims claim.crime|claims\n\
-81 action.approve|claims claim.emergency|claims\n\
44 action.approve|claims claim.fee|claims\n\
-39 action.approve|claims claim.fine|claims\n\
-66 action.approve|claims claim.link|claims\n\
36 action.approve|claims claim.loan|claims\n\
-42 action.approve|claims claim.misused-name|claims\n\
44 action.approve|claims claim.not-you|claims\n\
68 action.approve|claims claim.paid-back|claims\n\
-30 action.approve|claims claim.parcel|claims\n\
-45 action.approve|claims claim.prize|claims\n\
153 action.approve|claims claim.prompt|claims\n\
102 action.approve|claims claim.reassurance|claims\n\
91 action.approve|claims claim.refund|claims\n\
-37 action.approve|claims claim.renewal|claims\n\
111 action.approve|claims claim.residence|claims\n\
256 action.approve|claims claim.safe-account|claims\n\
-157 action.approve|claims claim.unpaid|claims\n\
253 action.approve|claims claim.unusual-activity|claims\n\
-47 action.approve|claims claim.your-own|claims\n\
-37 action.approve|claims credential.bank-details|asks\n\
-123 action.approve|claims credential.bank-details|claims\n\
-175 action.approve|claims credential.card|claims\n\
-45 action.approve|claims credential.code|claims\n\
30 action.approve|claims credential.cpr|asks\n\
51 action.approve|claims credential.id-document|asks\n\
83 action.approve|claims credential.id-document|claims\n\
-119 action.approve|claims credential.mitid|asks\n\
58 action.approve|claims credential.mitid|reports\n\
39 action.approve|claims credential.one-time-code|claims\n\
55 action.approve|claims credential.password|claims\n\
-109 action.approve|claims credential.personal-information|asks\n\
-118 action.approve|claims credential.personal-information|claims\n\
-35 action.approve|claims firm.bank|reports\n\
107 action.approve|claims firm.payment|claims\n\
-82 action.approve|claims money.amount|claims\n\
-72 action.approve|claims money.amount|reports\n\
161 action.approve|claims money.unusual-means|claims\n\
-44 action.approve|claims money.valuables|reports\n\
39 action.approve|claims person.agent|claims\n\
65 action.approve|claims person.landlord|claims\n\
-61 action.approve|claims person.recruiter|claims\n\
41 action.approve|claims threat.arrest|threatens\n\
-98 action.approve|claims threat.block|threatens\n\
31 action.approve|claims threat.court|threatens\n\
-123 action.approve|claims threat.deadline|threatens\n\
51 action.approve|denies\n\
39 action.approve|reader\n\
-105 action.approve|reports action.call-back|claims\n\
98 action.approve|reports action.call-back|reports\n\
-73 action.approve|reports action.give|asks\n\
82 action.approve|reports action.give|claims\n\
67 action.approve|reports action.give|reports\n\
294 action.approve|reports action.install|asks\n\
-84 action.approve|reports action.login|asks\n\
106 action.approve|reports action.pay|claims\n\
141 action.approve|reports action.pay|reports\n\
-31 action.approve|reports action.transfer|advises\n\
-77 action.approve|reports action.transfer|reports\n\
76 action.approve|reports action.update|claims\n\
-58 action.approve|reports action.update|reports\n\
-30 action.approve|reports authority.digital-post|claims\n\
-47 action.approve|reports authority.police|claims\n\
32 action.approve|reports claim.already-paid|claims\n\
-130 action.approve|reports claim.case|claims\n\
-56 action.approve|reports claim.crime|claims\n\
110 action.approve|reports claim.fee|claims\n\
48 action.approve|reports claim.not-you|claims\n\
-68 action.approve|reports claim.parcel|claims\n\
97 action.approve|reports claim.prize|claims\n\
271 action.approve|reports claim.prompt|claims\n\
76 action.approve|reports claim.purchase|claims\n\
145 action.approve|reports claim.reassurance|claims\n\
74 action.approve|reports claim.reassurance|reports\n\
95 action.approve|reports claim.refund|claims\n\
35 action.approve|reports claim.unusual-activity|claims\n\
216 action.approve|reports claim.unusual-activity|reports\n\
-120 action.approve|reports credential.card|asks\n\
-93 action.approve|reports credential.card|claims\n\
-31 action.approve|reports credential.code|reports\n\
-43 action.approve|reports credential.cpr|claims\n\
-53 action.approve|reports credential.mitid|claims\n\
-80 action.approve|reports credential.mitid|reports\n\
43 action.approve|reports credential.personal-information|reports\n\
-118 action.approve|reports firm.bank|claims\n\
67 action.approve|reports money.amount|claims\n\
56 action.approve|reports money.amount|reports\n\
34 action.approve|reports money.valuables|claims\n\
-87 action.approve|reports person.agent|claims\n\
31 action.approve|reports person.agent|reports\n\
30 action.approve|reports person.buyer|claims\n\
-30 action.approve|reports person.family|claims\n\
-281 action.approve|reports threat.block|threatens\n\
194 action.approve|speaks\n\
186 action.buy|advises\n\
75 action.buy|advises claim.purchase|claims\n\
31 action.buy|advises firm.payment|claims\n\
-30 action.buy|advises money.unusual-means|claims\n\
58 action.buy|advises threat.deadline|threatens\n\
-80 action.buy|asks\n\
180 action.buy|asks action.call-back|claims\n\
-33 action.buy|asks action.click|asks\n\
222 action.buy|asks action.give|asks\n\
133 action.buy|asks action.give|claims\n\
45 action.buy|asks action.hand-over|asks\n\
-48 action.buy|asks action.hand-over|claims\n\
47 action.buy|asks action.keep-secret|asks\n\
32 action.buy|asks action.move-chat|asks\n\
74 action.buy|asks action.pay|asks\n\
-39 action.buy|asks action.pay|claims\n\
34 action.buy|asks action.reply|asks\n\
32 action.buy|asks action.stay-on-line|asks\n\
168 action.buy|asks action.transfer|asks\n\
-49 action.buy|asks action.transfer|claims\n\
64 action.buy|asks action.update|claims\n\
91 action.buy|asks authority.police|claims\n\
-229 action.buy|asks authority.state|claims\n\
41 action.buy|asks claim.all-money|claims\n\
85 action.buy|asks claim.already-paid|claims\n\
64 action.buy|asks claim.broken-phone|claims\n\
81 action.buy|asks claim.cannot-meet|claims\n\
70 action.buy|asks claim.case|claims\n\
-33 action.buy|asks claim.crime|claims\n\
-63 action.buy|asks claim.emergency|claims\n\
122 action.buy|asks claim.investment|claims\n\
83 action.buy|asks claim.job|claims\n\
55 action.buy|asks claim.link|claims\n\
41 action.buy|asks claim.mule|claims\n\
56 action.buy|asks claim.new-number|claims\n\
-60 action.buy|asks claim.no-checking|claims\n\
83 action.buy|asks claim.other-account|claims\n\
86 action.buy|asks claim.paid-back|claims\n\
-66 action.buy|asks claim.parcel|claims\n\
101 action.buy|asks claim.pick-up|claims\n\
-37 action.buy|asks claim.prize|claims\n\
36 action.buy|asks claim.prompt|claims\n\
-30 action.buy|asks claim.purchase|claims\n\
34 action.buy|asks claim.reassurance|claims\n\
35 action.buy|asks claim.refund|claims\n\
33 action.buy|asks claim.unpaid|claims\n\
46 action.buy|asks claim.unusual-activity|claims\n\
54 action.buy|asks credential.card|asks\n\
172 action.buy|asks credential.code|asks\n\
-52 action.buy|asks credential.mitid|asks\n\
39 action.buy|asks credential.one-time-code|asks\n\
-30 action.buy|asks credential.one-time-code|claims\n\
30 action.buy|asks credential.personal-information|asks\n\
-34 action.buy|asks credential.personal-information|claims\n\
50 action.buy|asks firm.bank|claims\n\
-74 action.buy|asks firm.payment|claims\n\
97 action.buy|asks firm.shop|claims\n\
100 action.buy|asks money.amount|claims\n\
-38 action.buy|asks money.unusual-means|claims\n\
84 action.buy|asks person.agent|claims\n\
77 action.buy|asks threat.arrest|threatens\n\
89 action.buy|asks threat.block|threatens\n\
67 action.buy|asks threat.deadline|threatens\n\
45 action.buy|asks threat.debt|threatens\n\
-70 action.buy|claims\n\
231 action.buy|claims action.call-back|asks\n\
-80 action.buy|claims action.call-back|claims\n\
48 action.buy|claims action.click|asks\n\
100 action.buy|claims action.gift-card|claims\n\
71 action.buy|claims action.give|asks\n\
94 action.buy|claims action.give|claims\n\
-41 action.buy|claims action.give|reports\n\
-114 action.buy|claims action.pay|asks\n\
-103 action.buy|claims action.pay|claims\n\
72 action.buy|claims action.pay|reports\n\
35 action.buy|claims action.reply|claims\n\
92 action.buy|claims action.transfer|asks\n\
79 action.buy|claims action.transfer|claims\n\
118 action.buy|claims action.update|asks\n\
69 action.buy|claims action.update|claims\n\
109 action.buy|claims authority.immigration|claims\n\
50 action.buy|claims claim.all-money|claims\n\
-103 action.buy|claims claim.already-paid|claims\n\
-151 action.buy|claims claim.cannot-meet|claims\n\
32 action.buy|claims claim.case|claims\n\
-63 action.buy|claims claim.crime|claims\n\
-75 action.buy|claims claim.deposit|claims\n\
-69 action.buy|claims claim.fee|claims\n\
-56 action.buy|claims claim.job|claims\n\
56 action.buy|claims claim.link|claims\n\
-34 action.buy|claims claim.misused-name|claims\n\
48 action.buy|claims claim.new-number|claims\n\
89 action.buy|claims claim.not-you|claims\n\
77 action.buy|claims claim.other-account|claims\n\
230 action.buy|claims claim.paid-back|claims\n\
-84 action.buy|claims claim.prize|claims\n\
232 action.buy|claims claim.prompt|claims\n\
-40 action.buy|claims claim.reassurance|claims\n\
-67 action.buy|claims claim.refund|claims\n\
-166 action.buy|claims claim.your-own|claims\n\
-110 action.buy|claims credential.card|asks\n\
-103 action.buy|claims credential.card|claims\n\
37 action.buy|claims credential.code|asks\n\
115 action.buy|claims credential.code|claims\n\
-55 action.buy|claims credential.mitid|asks\n\
-102 action.buy|claims credential.mitid|claims\n\
-65 action.buy|claims credential.one-time-code|claims\n\
32 action.buy|claims credential.password|asks\n\
177 action.buy|claims firm.bank|claims\n\
121 action.buy|claims firm.payment|claims\n\
-50 action.buy|claims money.amount|claims\n\
31 action.buy|claims money.valuables|claims\n\
-137 action.buy|claims person.agent|claims\n\
30 action.buy|claims person.buyer|claims\n\
43 action.buy|claims threat.block|threatens\n\
-80 action.buy|live\n\
-43 action.buy|reports\n\
-52 action.buy|reports action.call-back|asks\n\
136 action.buy|reports action.gift-card|reports\n\
-30 action.buy|reports authority.police|reports\n\
36 action.buy|reports claim.no-checking|claims\n\
-46 action.buy|reports claim.purchase|reports\n\
-36 action.buy|reports credential.mitid|reports\n\
-67 action.buy|reports firm.bank|reports\n\
74 action.buy|reports money.amount|claims\n\
31 action.buy|reports money.amount|reports\n\
-33 action.buy|reports money.valuables|claims\n\
-83 action.buy|reports threat.deadline|threatens\n\
46 action.buy|speaks\n\
-92 action.call-back|advises\n\
83 action.call-back|advises action.enter|advises\n\
-112 action.call-back|advises action.give|advises\n\
-76 action.call-back|advises action.give|asks\n\
-58 action.call-back|advises action.hand-over|advises\n\
-91 action.call-back|advises action.install|asks\n\
-116 action.call-back|advises action.install|claims\n\
-67 action.call-back|advises action.pay|advises\n\
72 action.call-back|advises action.pay|asks\n\
68 action.call-back|advises action.pay|claims\n\
106 action.call-back|advises action.transfer|advises\n\
134 action.call-back|advises action.transfer|asks\n\
-76 action.call-back|advises action.transfer|claims\n\
-50 action.call-back|advises action.transfer|reports\n\
-60 action.call-back|advises authority.police|claims\n\
-30 action.call-back|advises authority.police|reports\n\
-80 action.call-back|advises authority.tax|claims\n\
-57 action.call-back|advises claim.abroad|claims\n\
-44 action.call-back|advises claim.cannot-meet|claims\n\
-41 action.call-back|advises claim.case|claims\n\
47 action.call-back|advises claim.crime|claims\n\
46 action.call-back|advises claim.deposit|claims\n\
30 action.call-back|advises claim.emergency|claims\n\
93 action.call-back|advises claim.fee|claims\n\
101 action.call-back|advises claim.fine|claims\n\
-81 action.call-back|advises claim.investment|claims\n\
135 action.call-back|advises claim.link|claims\n\
103 action.call-back|advises claim.new-number|claims\n\
-41 action.call-back|advises claim.no-checking|claims\n\
96 action.call-back|advises claim.other-account|claims\n\
157 action.call-back|advises claim.unpaid|claims\n\
-47 action.call-back|advises claim.unusual-activity|claims\n\
51 action.call-back|advises credential.bank-details|reports\n\
80 action.call-back|advises credential.card|advises\n\
-35 action.call-back|advises credential.card|asks\n\
-107 action.call-back|advises credential.card|claims\n\
43 action.call-back|advises credential.code|advises\n\
-39 action.call-back|advises credential.code|claims\n\
-57 action.call-back|advises credential.cpr|advises\n\
94 action.call-back|advises credential.cpr|claims\n\
68 action.call-back|advises credential.mitid|claims\n\
67 action.call-back|advises credential.mitid|reports\n\
33 action.call-back|advises credential.password|advises\n\
84 action.call-back|advises credential.pin|advises\n\
-125 action.call-back|advises firm.bank|claims\n\
76 action.call-back|advises firm.bank|reports\n\
-115 action.call-back|advises firm.support|claims\n\
153 action.call-back|advises money.amount|claims\n\
-63 action.call-back|advises money.valuables|claims\n\
-32 action.call-back|advises person.agent|claims\n\
-82 action.call-back|advises person.family|claims\n\
-31 action.call-back|advises threat.arrest|threatens\n\
31 action.call-back|advises threat.block|threatens\n\
100 action.call-back|advises threat.deadline|threatens\n\
-155 action.call-back|asks action.call-back|claims\n\
-61 action.call-back|asks action.click|asks\n\
-49 action.call-back|asks action.crypto|claims\n\
-159 action.call-back|asks action.enter|asks\n\
138 action.call-back|asks action.enter|claims\n\
35 action.call-back|asks action.gift-card|asks\n\
-120 action.call-back|asks action.give|advises\n\
-98 action.call-back|asks action.give|asks\n\
54 action.call-back|asks action.give|claims\n\
34 action.call-back|asks action.install|asks\n\
186 action.call-back|asks action.install|claims\n\
-139 action.call-back|asks action.keep-secret|asks\n\
-211 action.call-back|asks action.keep-secret|claims\n\
-254 action.call-back|asks action.login|asks\n\
41 action.call-back|asks action.login|claims\n\
-40 action.call-back|asks action.move-chat|asks\n\
43 action.call-back|asks action.move-chat|claims\n\
31 action.call-back|asks action.pay|advises\n\
-175 action.call-back|asks action.pay|asks\n\
-70 action.call-back|asks action.pay|reports\n\
121 action.call-back|asks action.press-key|asks\n\
-32 action.call-back|asks action.press-key|reports\n\
-164 action.call-back|asks action.reply|asks\n\
44 action.call-back|asks action.stay-on-line|asks\n\
-118 action.call-back|asks action.transfer|asks\n\
-82 action.call-back|asks action.transfer|claims\n\
-84 action.call-back|asks action.transfer|reports\n\
43 action.call-back|asks action.update|asks\n\
-56 action.call-back|asks action.update|claims\n\
-40 action.call-back|asks action.update|reports\n\
64 action.call-back|asks action.withdraw|asks\n\
-73 action.call-back|asks authority.benefits|claims\n\
-63 action.call-back|asks authority.court|claims\n\
139 action.call-back|asks authority.customs|claims\n\
-132 action.call-back|asks authority.digital-post|claims\n\
112 action.call-back|asks authority.embassy|claims\n\
-42 action.call-back|asks authority.health|claims\n\
-104 action.call-back|asks authority.police|claims\n\
131 action.call-back|asks authority.state|claims\n\
-76 action.call-back|asks authority.tax|claims\n\
-251 action.call-back|asks claim.abroad|claims\n\
-73 action.call-back|asks claim.already-paid|claims\n\
38 action.call-back|asks claim.broken-phone|claims\n\
134 action.call-back|asks claim.cannot-meet|claims\n\
-52 action.call-back|asks claim.case|claims\n\
-100 action.call-back|asks claim.deposit|claims\n\
-94 action.call-back|asks claim.easy-money|claims\n\
-60 action.call-back|asks claim.emergency|claims\n\
-137 action.call-back|asks claim.fine|claims\n\
-62 action.call-back|asks claim.hacked|claims\n\
-57 action.call-back|asks claim.investment|claims\n\
117 action.call-back|asks claim.isolation|claims\n\
-56 action.call-back|asks claim.job|claims\n\
67 action.call-back|asks claim.link|claims\n\
-59 action.call-back|asks claim.loan|claims\n\
-53 action.call-back|asks claim.misused-name|claims\n\
-215 action.call-back|asks claim.new-number|claims\n\
-136 action.call-back|asks claim.no-checking|claims\n\
-200 action.call-back|asks claim.not-you|claims\n\
-81 action.call-back|asks claim.other-account|claims\n\
-114 action.call-back|asks claim.paid-back|claims\n\
76 action.call-back|asks claim.parcel|claims\n\
-223 action.call-back|asks claim.pick-up|claims\n\
104 action.call-back|asks claim.prize|claims\n\
-51 action.call-back|asks claim.prompt|claims\n\
119 action.call-back|asks claim.purchase|claims\n\
-67 action.call-back|asks claim.reassurance|claims\n\
56 action.call-back|asks claim.recovery|claims\n\
-233 action.call-back|asks claim.renewal|claims\n\
-150 action.call-back|asks claim.residence|claims\n\
86 action.call-back|asks claim.robot|claims\n\
-87 action.call-back|asks claim.safe-account|claims\n\
-113 action.call-back|asks claim.unpaid|claims\n\
-84 action.call-back|asks claim.unusual-activity|claims\n\
258 action.call-back|asks claim.virus|claims\n\
-163 action.call-back|asks claim.your-own|claims\n\
76 action.call-back|asks credential.bank-details|asks\n\
-107 action.call-back|asks credential.bank-details|claims\n\
-58 action.call-back|asks credential.bank-details|reports\n\
-214 action.call-back|asks credential.card|asks\n\
-122 action.call-back|asks credential.card|claims\n\
-59 action.call-back|asks credential.card|reports\n\
-132 action.call-back|asks credential.code|asks\n\
-36 action.call-back|asks credential.code|claims\n\
-205 action.call-back|asks credential.cpr|claims\n\
-45 action.call-back|asks credential.id-document|asks\n\
-134 action.call-back|asks credential.id-document|claims\n\
-43 action.call-back|asks credential.mitid|advises\n\
33 action.call-back|asks credential.mitid|asks\n\
-244 action.call-back|asks credential.mitid|claims\n\
-73 action.call-back|asks credential.mitid|reports\n\
-46 action.call-back|asks credential.one-time-code|claims\n\
-63 action.call-back|asks credential.password|asks\n\
68 action.call-back|asks credential.password|claims\n\
-121 action.call-back|asks credential.personal-information|asks\n\
103 action.call-back|asks credential.pin|asks\n\
44 action.call-back|asks credential.pin|claims\n\
-99 action.call-back|asks firm.bank|claims\n\
-69 action.call-back|asks firm.courier|claims\n\
119 action.call-back|asks firm.payment|claims\n\
56 action.call-back|asks firm.shop|claims\n\
135 action.call-back|asks firm.support|claims\n\
65 action.call-back|asks firm.toll|claims\n\
83 action.call-back|asks money.amount|claims\n\
184 action.call-back|asks money.unusual-means|claims\n\
-68 action.call-back|asks money.valuables|claims\n\
59 action.call-back|asks person.buyer|claims\n\
-232 action.call-back|asks person.family|claims\n\
-162 action.call-back|asks person.landlord|claims\n\
245 action.call-back|asks threat.arrest|threatens\n\
-252 action.call-back|asks threat.block|threatens\n\
63 action.call-back|asks threat.court|threatens\n\
44 action.call-back|asks threat.deadline|reports\n\
-41 action.call-back|asks threat.deadline|threatens\n\
-96 action.call-back|asks threat.exposure|threatens\n\
-39 action.call-back|claims\n\
-38 action.call-back|claims action.call-back|denies\n\
-138 action.call-back|claims action.call-back|reports\n\
-104 action.call-back|claims action.click|asks\n\
56 action.call-back|claims action.crypto|asks\n\
-45 action.call-back|claims action.crypto|claims\n\
-64 action.call-back|claims action.enter|claims\n\
75 action.call-back|claims action.give|advises\n\
158 action.call-back|claims action.give|asks\n\
60 action.call-back|claims action.give|claims\n\
31 action.call-back|claims action.give|denies\n\
39 action.call-back|claims action.hand-over|asks\n\
-91 action.call-back|claims action.hand-over|claims\n\
34 action.call-back|claims action.hand-over|reports\n\
65 action.call-back|claims action.install|asks\n\
100 action.call-back|claims action.keep-secret|asks\n\
-48 action.call-back|claims action.keep-secret|claims\n\
-51 action.call-back|claims action.keep-secret|reports\n\
-150 action.call-back|claims action.login|asks\n\
124 action.call-back|claims action.move-chat|asks\n\
-32 action.call-back|claims action.pay|advises\n\
70 action.call-back|claims action.pay|asks\n\
-39 action.call-back|claims action.pay|claims\n\
-30 action.call-back|claims action.pay|reports\n\
-142 action.call-back|claims action.press-key|asks\n\
-49 action.call-back|claims action.press-key|claims\n\
-41 action.call-back|claims action.press-key|reports\n\
138 action.call-back|claims action.reply|asks\n\
43 action.call-back|claims action.reply|claims\n\
192 action.call-back|claims action.stay-on-line|asks\n\
-66 action.call-back|claims action.stay-on-line|reports\n\
117 action.call-back|claims action.transfer|asks\n\
-84 action.call-back|claims action.transfer|reports\n\
67 action.call-back|claims action.update|advises\n\
-164 action.call-back|claims action.update|asks\n\
-42 action.call-back|claims action.update|claims\n\
-71 action.call-back|claims action.update|reports\n\
118 action.call-back|claims action.withdraw|asks\n\
52 action.call-back|claims action.withdraw|claims\n\
-131 action.call-back|claims authority.benefits|claims\n\
36 action.call-back|claims authority.customs|claims\n\
-98 action.call-back|claims authority.digital-post|claims\n\
-95 action.call-back|claims authority.embassy|claims\n\
-67 action.call-back|claims authority.europol|claims\n\
139 action.call-back|claims authority.health|claims\n\
80 action.call-back|claims authority.immigration|claims\n\
30 action.call-back|claims authority.ministry|claims\n\
-46 action.call-back|claims authority.municipality|claims\n\
58 action.call-back|claims authority.police|claims\n\
91 action.call-back|claims authority.state|claims\n\
-38 action.call-back|claims claim.all-money|claims\n\
-63 action.call-back|claims claim.already-paid|claims\n\
-49 action.call-back|claims claim.broken-phone|claims\n\
94 action.call-back|claims claim.cannot-meet|claims\n\
94 action.call-back|claims claim.case|claims\n\
57 action.call-back|claims claim.crime|claims\n\
-40 action.call-back|claims claim.crime|reports\n\
55 action.call-back|claims claim.deposit|claims\n\
88 action.call-back|claims claim.easy-money|claims\n\
136 action.call-back|claims claim.emergency|claims\n\
-136 action.call-back|claims claim.emergency|reports\n\
43 action.call-back|claims claim.fine|claims\n\
-41 action.call-back|claims claim.hacked|claims\n\
217 action.call-back|claims claim.investment|claims\n\
186 action.call-back|claims claim.isolation|claims\n\
-80 action.call-back|claims claim.job|claims\n\
88 action.call-back|claims claim.link|claims\n\
66 action.call-back|claims claim.loan|claims\n\
-93 action.call-back|claims claim.menu|claims\n\
-47 action.call-back|claims claim.misused-name|claims\n\
-30 action.call-back|claims claim.misused-name|reports\n\
-354 action.call-back|claims claim.mule|claims\n\
-102 action.call-back|claims claim.new-number|claims\n\
65 action.call-back|claims claim.no-checking|claims\n\
-48 action.call-back|claims claim.not-you|claims\n\
56 action.call-back|claims claim.paid-back|claims\n\
-44 action.call-back|claims claim.parcel|claims\n\
64 action.call-back|claims claim.pick-up|reports\n\
-133 action.call-back|claims claim.prize|claims\n\
186 action.call-back|claims claim.prompt|claims\n\
-34 action.call-back|claims claim.purchase|claims\n\
123 action.call-back|claims claim.reassurance|claims\n\
-67 action.call-back|claims claim.recovery|claims\n\
-147 action.call-back|claims claim.refund|claims\n\
37 action.call-back|claims claim.renewal|claims\n\
73 action.call-back|claims claim.residence|claims\n\
156 action.call-back|claims claim.robot|claims\n\
-110 action.call-back|claims claim.safe-account|reports\n\
-51 action.call-back|claims claim.sent-by-mistake|claims\n\
47 action.call-back|claims claim.unpaid|claims\n\
81 action.call-back|claims claim.unusual-activity|claims\n\
-73 action.call-back|claims claim.unusual-activity|reports\n\
-152 action.call-back|claims claim.virus|claims\n\
169 action.call-back|claims claim.your-own|claims\n\
-45 action.call-back|claims credential.balance|claims\n\
70 action.call-back|claims credential.bank-details|asks\n\
-116 action.call-back|claims credential.bank-details|claims\n\
45 action.call-back|claims credential.bank-details|reports\n\
89 action.call-back|claims credential.card|advises\n\
278 action.call-back|claims credential.card|asks\n\
332 action.call-back|claims credential.card|claims\n\
72 action.call-back|claims credential.card|denies\n\
-34 action.call-back|claims credential.code|asks\n\
-133 action.call-back|claims credential.code|claims\n\
-57 action.call-back|claims credential.code|denies\n\
-57 action.call-back|claims credential.code|reports\n\
104 action.call-back|claims credential.cpr|asks\n\
111 action.call-back|claims credential.cpr|claims\n\
-210 action.call-back|claims credential.id-document|asks\n\
103 action.call-back|claims credential.id-document|claims\n\
62 action.call-back|claims credential.mitid|claims\n\
-120 action.call-back|claims credential.mitid|reports\n\
104 action.call-back|claims credential.one-time-code|claims\n\
-43 action.call-back|claims credential.one-time-code|reports\n\
48 action.call-back|claims credential.password|asks\n\
165 action.call-back|claims credential.password|claims\n\
-104 action.call-back|claims credential.personal-information|claims\n\
-69 action.call-back|claims credential.pin|asks\n\
77 action.call-back|claims credential.pin|reports\n\
87 action.call-back|claims firm.bank|claims\n\
-34 action.call-back|claims firm.bank|reports\n\
159 action.call-back|claims firm.payment|claims\n\
-43 action.call-back|claims firm.telecom|claims\n\
58 action.call-back|claims money.amount|claims\n\
68 action.call-back|claims money.amount|reports\n\
72 action.call-back|claims money.unusual-means|claims\n\
66 action.call-back|claims money.unusual-means|reports\n\
-103 action.call-back|claims money.valuables|claims\n\
-42 action.call-back|claims money.valuables|reports\n\
54 action.call-back|claims person.agent|claims\n\
60 action.call-back|claims person.family|claims\n\
-60 action.call-back|claims person.family|reports\n\
-95 action.call-back|claims person.landlord|claims\n\
-64 action.call-back|claims person.recruiter|claims\n\
45 action.call-back|claims threat.arrest|threatens\n\
-31 action.call-back|claims threat.block|reports\n\
136 action.call-back|claims threat.block|threatens\n\
214 action.call-back|claims threat.court|threatens\n\
31 action.call-back|claims threat.cutoff|threatens\n\
33 action.call-back|claims threat.deadline|threatens\n\
-44 action.call-back|claims threat.debt|threatens\n\
130 action.call-back|claims threat.deportation|threatens\n\
-38 action.call-back|denies\n\
-48 action.call-back|denies action.give|claims\n\
-92 action.call-back|denies action.login|asks\n\
-37 action.call-back|denies authority.police|claims\n\
-34 action.call-back|denies credential.card|claims\n\
350 action.call-back|denies firm.bank|claims\n\
-45 action.call-back|denies threat.block|threatens\n\
226 action.call-back|denies threat.deadline|threatens\n\
-110 action.call-back|reader\n\
-101 action.call-back|reports\n\
66 action.call-back|reports action.give|claims\n\
-31 action.call-back|reports action.hand-over|asks\n\
-72 action.call-back|reports action.hand-over|reports\n\
-35 action.call-back|reports action.pay|claims\n\
-114 action.call-back|reports action.pay|reports\n\
-35 action.call-back|reports action.press-key|reports\n\
35 action.call-back|reports action.transfer|asks\n\
57 action.call-back|reports action.update|asks\n\
110 action.call-back|reports action.update|claims\n\
50 action.call-back|reports action.update|reports\n\
-181 action.call-back|reports authority.police|claims\n\
43 action.call-back|reports authority.police|reports\n\
65 action.call-back|reports claim.case|claims\n\
-42 action.call-back|reports claim.crime|claims\n\
-37 action.call-back|reports claim.crime|reports\n\
55 action.call-back|reports claim.emergency|reports\n\
-92 action.call-back|reports claim.job|claims\n\
-91 action.call-back|reports claim.new-number|claims\n\
45 action.call-back|reports claim.not-you|claims\n\
-49 action.call-back|reports claim.other-account|claims\n\
-49 action.call-back|reports claim.pick-up|claims\n\
39 action.call-back|reports claim.pick-up|reports\n\
302 action.call-back|reports claim.purchase|claims\n\
44 action.call-back|reports claim.refund|claims\n\
-53 action.call-back|reports claim.unusual-activity|claims\n\
-90 action.call-back|reports credential.card|asks\n\
-155 action.call-back|reports credential.card|claims\n\
-34 action.call-back|reports credential.card|reports\n\
-122 action.call-back|reports credential.code|asks\n\
-44 action.call-back|reports credential.code|reports\n\
-88 action.call-back|reports credential.cpr|asks\n\
64 action.call-back|reports credential.cpr|claims\n\
-64 action.call-back|reports firm.bank|claims\n\
-62 action.call-back|reports firm.bank|reports\n\
34 action.call-back|reports firm.payment|claims\n\
139 action.call-back|reports money.amount|claims\n\
72 action.call-back|reports money.amount|reports\n\
83 action.call-back|reports money.valuables|reports\n\
-109 action.call-back|reports person.agent|claims\n\
58 action.call-back|reports person.agent|reports\n\
123 action.call-back|reports person.family|reports\n\
68 action.call-back|reports threat.arrest|reports\n\
-77 action.call-back|reports threat.arrest|threatens\n\
-148 action.call-back|reports threat.block|threatens\n\
106 action.call-back|reports threat.deadline|reports\n\
41 action.call-back|reports threat.deadline|threatens\n\
45 action.click|advises action.enter|advises\n\
42 action.click|advises action.give|advises\n\
-32 action.click|advises action.give|claims\n\
-45 action.click|advises action.update|claims\n\
55 action.click|advises claim.crime|claims\n\
35 action.click|advises claim.link|claims\n\
53 action.click|advises claim.no-checking|claims\n\
-32 action.click|advises credential.card|asks\n\
-50 action.click|advises credential.personal-information|asks\n\
155 action.click|advises firm.bank|claims\n\
-35 action.click|advises person.landlord|claims\n\
-58 action.click|advises threat.block|threatens\n\
30 action.click|advises threat.deadline|threatens\n\
55 action.click|asks action.crypto|claims\n\
-146 action.click|asks action.enter|claims\n\
57 action.click|asks action.give|advises\n\
33 action.click|asks action.give|asks\n\
184 action.click|asks action.give|claims\n\
123 action.click|asks action.install|asks\n\
215 action.click|asks action.install|claims\n\
77 action.click|asks action.login|asks\n\
-86 action.click|asks action.login|claims\n\
236 action.click|asks action.pay|asks\n\
-69 action.click|asks action.pay|claims\n\
484 action.click|asks action.pay|reports\n\
-100 action.click|asks action.press-key|asks\n\
114 action.click|asks action.stay-on-line|asks\n\
-79 action.click|asks action.transfer|asks\n\
199 action.click|asks action.transfer|claims\n\
-154 action.click|asks action.update|asks\n\
-115 action.click|asks action.withdraw|asks\n\
-56 action.click|asks authority.benefits|claims\n\
-71 action.click|asks authority.digital-post|claims\n\
-36 action.click|asks authority.municipality|claims\n\
-161 action.click|asks authority.police|claims\n\
-67 action.click|asks authority.tax|claims\n\
94 action.click|asks claim.all-money|claims\n\
72 action.click|asks claim.already-paid|claims\n\
43 action.click|asks claim.easy-money|claims\n\
-86 action.click|asks claim.emergency|claims\n\
102 action.click|asks claim.fee|claims\n\
63 action.click|asks claim.fine|claims\n\
107 action.click|asks claim.hacked|claims\n\
50 action.click|asks claim.investment|claims\n\
126 action.click|asks claim.isolation|claims\n\
129 action.click|asks claim.job|claims\n\
249 action.click|asks claim.link|claims\n\
-86 action.click|asks claim.misused-name|claims\n\
353 action.click|asks claim.no-checking|claims\n\
84 action.click|asks claim.other-account|claims\n\
-44 action.click|asks claim.paid-back|claims\n\
-38 action.click|asks claim.parcel|reports\n\
171 action.click|asks claim.prize|claims\n\
-188 action.click|asks claim.prompt|claims\n\
-74 action.click|asks claim.purchase|claims\n\
103 action.click|asks claim.refund|claims\n\
119 action.click|asks claim.renewal|claims\n\
-88 action.click|asks claim.residence|claims\n\
217 action.click|asks claim.sent-by-mistake|claims\n\
31 action.click|asks claim.unpaid|claims\n\
-140 action.click|asks claim.unusual-activity|claims\n\
80 action.click|asks claim.virus|claims\n\
-60 action.click|asks claim.your-own|claims\n\
38 action.click|asks credential.balance|asks\n\
86 action.click|asks credential.bank-details|asks\n\
47 action.click|asks credential.card|asks\n\
-126 action.click|asks credential.card|claims\n\
-63 action.click|asks credential.code|asks\n\
95 action.click|asks credential.cpr|asks\n\
-49 action.click|asks credential.id-document|asks\n\
33 action.click|asks credential.id-document|claims\n\
68 action.click|asks credential.mitid|asks\n\
146 action.click|asks credential.mitid|claims\n\
58 action.click|asks credential.nemid|asks\n\
35 action.click|asks credential.one-time-code|asks\n\
30 action.click|asks credential.password|asks\n\
-98 action.click|asks credential.password|claims\n\
-59 action.click|asks credential.personal-information|asks\n\
68 action.click|asks credential.personal-information|claims\n\
-41 action.click|asks credential.pin|claims\n\
52 action.click|asks firm.courier|claims\n\
167 action.click|asks firm.payment|claims\n\
36 action.click|asks firm.shop|claims\n\
-37 action.click|asks firm.support|claims\n\
-57 action.click|asks firm.utility|claims\n\
-94 action.click|asks money.amount|claims\n\
96 action.click|asks money.unusual-means|claims\n\
47 action.click|asks money.valuables|claims\n\
-93 action.click|asks person.agent|claims\n\
-35 action.click|asks person.buyer|claims\n\
52 action.click|asks person.family|claims\n\
85 action.click|asks threat.arrest|threatens\n\
39 action.click|asks threat.block|threatens\n\
161 action.click|asks threat.court|threatens\n\
64 action.click|asks threat.deadline|threatens\n\
-39 action.click|claims\n\
43 action.click|claims action.enter|claims\n\
-79 action.click|claims action.give|asks\n\
-32 action.click|claims action.give|claims\n\
326 action.click|claims action.login|asks\n\
122 action.click|claims action.pay|asks\n\
-52 action.click|claims action.pay|claims\n\
34 action.click|claims action.reply|advises\n\
-128 action.click|claims action.reply|asks\n\
90 action.click|claims action.transfer|claims\n\
-76 action.click|claims action.update|claims\n\
-95 action.click|claims authority.benefits|claims\n\
84 action.click|claims authority.court|claims\n\
-52 action.click|claims authority.digital-post|claims\n\
-36 action.click|claims authority.municipality|claims\n\
70 action.click|claims authority.police|claims\n\
-42 action.click|claims authority.tax|claims\n\
-53 action.click|claims claim.abroad|claims\n\
49 action.click|claims claim.cannot-meet|claims\n\
44 action.click|claims claim.crime|claims\n\
41 action.click|claims claim.easy-money|claims\n\
-35 action.click|claims claim.emergency|claims\n\
86 action.click|claims claim.fee|claims\n\
58 action.click|claims claim.fine|claims\n\
122 action.click|claims claim.investment|claims\n\
33 action.click|claims claim.job|claims\n\
191 action.click|claims claim.link|claims\n\
-84 action.click|claims claim.new-number|claims\n\
-106 action.click|claims claim.no-checking|claims\n\
-104 action.click|claims claim.parcel|claims\n\
-110 action.click|claims claim.prize|claims\n\
-61 action.click|claims claim.purchase|claims\n\
-65 action.click|claims claim.refund|claims\n\
31 action.click|claims claim.safe-account|claims\n\
60 action.click|claims claim.unpaid|claims\n\
38 action.click|claims credential.balance|claims\n\
77 action.click|claims credential.bank-details|asks\n\
59 action.click|claims credential.card|claims\n\
-60 action.click|claims credential.code|claims\n\
-35 action.click|claims credential.id-document|claims\n\
51 action.click|claims credential.mitid|asks\n\
-89 action.click|claims credential.mitid|claims\n\
59 action.click|claims credential.one-time-code|asks\n\
103 action.click|claims credential.personal-information|asks\n\
39 action.click|claims firm.bank|claims\n\
-71 action.click|claims firm.courier|claims\n\
104 action.click|claims firm.payment|claims\n\
30 action.click|claims money.unusual-means|claims\n\
33 action.click|claims person.buyer|claims\n\
-109 action.click|claims person.family|claims\n\
44 action.click|claims threat.arrest|threatens\n\
144 action.click|claims threat.block|threatens\n\
44 action.click|claims threat.court|threatens\n\
123 action.click|claims threat.deadline|threatens\n\
-72 action.click|claims threat.debt|threatens\n\
51 action.click|denies\n\
-30 action.click|live\n\
30 action.click|reports claim.prompt|claims\n\
79 action.click|reports firm.bank|claims\n\
30 action.click|reports money.amount|reports\n\
30 action.click|speaks\n\
38 action.crypto|advises\n\
37 action.crypto|advises money.unusual-means|claims\n\
45 action.crypto|asks\n\
30 action.crypto|asks action.crypto|claims\n\
70 action.crypto|asks action.give|asks\n\
66 action.crypto|asks action.pay|asks\n\
103 action.crypto|asks action.transfer|asks\n\
80 action.crypto|asks action.update|claims\n\
61 action.crypto|asks authority.police|claims\n\
34 action.crypto|asks claim.already-paid|claims\n\
105 action.crypto|asks claim.fee|claims\n\
-60 action.crypto|asks claim.investment|claims\n\
32 action.crypto|asks claim.parcel|claims\n\
77 action.crypto|asks claim.pick-up|claims\n\
-35 action.crypto|asks claim.purchase|claims\n\
65 action.crypto|asks claim.recovery|claims\n\
70 action.crypto|asks credential.personal-information|asks\n\
58 action.crypto|asks credential.personal-information|claims\n\
83 action.crypto|asks firm.bank|claims\n\
34 action.crypto|asks firm.payment|claims\n\
192 action.crypto|asks money.amount|claims\n\
58 action.crypto|asks money.unusual-means|claims\n\
101 action.crypto|asks money.valuables|claims\n\
37 action.crypto|asks person.agent|claims\n\
55 action.crypto|asks person.recruiter|claims\n\
51 action.crypto|asks threat.block|threatens\n\
54 action.crypto|asks threat.deadline|threatens\n\
45 action.crypto|claims\n\
-44 action.crypto|claims action.give|advises\n\
140 action.crypto|claims action.give|claims\n\
35 action.crypto|claims action.install|claims\n\
147 action.crypto|claims action.pay|asks\n\
134 action.crypto|claims action.pay|claims\n\
89 action.crypto|claims action.reply|asks\n\
70 action.crypto|claims action.transfer|claims\n\
123 action.crypto|claims action.update|claims\n\
40 action.crypto|claims action.withdraw|asks\n\
-71 action.crypto|claims authority.europol|claims\n\
79 action.crypto|claims authority.police|claims\n\
-65 action.crypto|claims authority.state|claims\n\
43 action.crypto|claims claim.abroad|claims\n\
139 action.crypto|claims claim.all-money|claims\n\
32 action.crypto|claims claim.already-paid|claims\n\
-38 action.crypto|claims claim.crime|claims\n\
50 action.crypto|claims claim.deposit|claims\n\
90 action.crypto|claims claim.easy-money|claims\n\
-42 action.crypto|claims claim.emergency|claims\n\
93 action.crypto|claims claim.fee|claims\n\
-162 action.crypto|claims claim.fine|claims\n\
41 action.crypto|claims claim.hacked|claims\n\
-65 action.crypto|claims claim.investment|claims\n\
70 action.crypto|claims claim.job|claims\n\
47 action.crypto|claims claim.link|claims\n\
42 action.crypto|claims claim.mule|claims\n\
-63 action.crypto|claims claim.new-number|claims\n\
33 action.crypto|claims claim.no-checking|claims\n\
46 action.crypto|claims claim.paid-back|claims\n\
39 action.crypto|claims claim.parcel|claims\n\
81 action.crypto|claims claim.prize|claims\n\
76 action.crypto|claims claim.prompt|claims\n\
62 action.crypto|claims claim.purchase|claims\n\
143 action.crypto|claims claim.recovery|claims\n\
89 action.crypto|claims claim.refund|claims\n\
32 action.crypto|claims claim.renewal|claims\n\
124 action.crypto|claims claim.safe-account|claims\n\
97 action.crypto|claims claim.unusual-activity|claims\n\
47 action.crypto|claims claim.virus|claims\n\
108 action.crypto|claims claim.watched|claims\n\
69 action.crypto|claims credential.bank-details|asks\n\
46 action.crypto|claims credential.code|asks\n\
83 action.crypto|claims credential.id-document|asks\n\
51 action.crypto|claims credential.id-document|claims\n\
-56 action.crypto|claims credential.password|asks\n\
36 action.crypto|claims credential.password|claims\n\
62 action.crypto|claims credential.personal-information|asks\n\
84 action.crypto|claims credential.personal-information|claims\n\
113 action.crypto|claims firm.bank|claims\n\
86 action.crypto|claims money.amount|claims\n\
142 action.crypto|claims money.unusual-means|claims\n\
54 action.crypto|claims money.valuables|claims\n\
40 action.crypto|claims person.adviser|claims\n\
296 action.crypto|claims person.family|claims\n\
35 action.crypto|claims person.landlord|claims\n\
-36 action.crypto|claims person.recruiter|claims\n\
-49 action.crypto|claims threat.arrest|threatens\n\
102 action.crypto|claims threat.block|threatens\n\
-51 action.crypto|claims threat.court|threatens\n\
102 action.crypto|claims threat.deadline|threatens\n\
76 action.crypto|claims threat.exposure|threatens\n\
46 action.crypto|live\n\
81 action.crypto|reader\n\
56 action.crypto|reports\n\
49 action.crypto|reports action.pay|reports\n\
-40 action.crypto|reports claim.easy-money|reports\n\
-37 action.crypto|reports claim.fee|reports\n\
39 action.crypto|reports firm.bank|claims\n\
146 action.crypto|reports money.amount|reports\n\
-34 action.crypto|reports money.unusual-means|reports\n\
-62 action.crypto|speaks\n\
41 action.enter|advises action.enter|claims\n\
63 action.enter|advises action.give|advises\n\
-91 action.enter|advises action.give|asks\n\
135 action.enter|advises action.give|claims\n\
34 action.enter|advises action.pay|advises\n\
-36 action.enter|advises action.pay|claims\n\
64 action.enter|advises action.transfer|asks\n\
43 action.enter|advises action.transfer|claims\n\
87 action.enter|advises action.update|advises\n\
95 action.enter|advises authority.benefits|claims\n\
80 action.enter|advises authority.police|claims\n\
-39 action.enter|advises claim.already-paid|claims\n\
48 action.enter|advises claim.deposit|claims\n\
34 action.enter|advises claim.fee|claims\n\
-31 action.enter|advises claim.parcel|claims\n\
109 action.enter|advises claim.prompt|claims\n\
57 action.enter|advises claim.renewal|claims\n\
50 action.enter|advises claim.your-own|claims\n\
36 action.enter|advises credential.code|advises\n\
129 action.enter|advises credential.mitid|claims\n\
-44 action.enter|advises credential.personal-information|asks\n\
157 action.enter|advises firm.bank|claims\n\
-36 action.enter|advises firm.payment|claims\n\
51 action.enter|advises money.valuables|claims\n\
69 action.enter|advises person.family|claims\n\
-66 action.enter|asks\n\
34 action.enter|asks action.gift-card|claims\n\
-49 action.enter|asks action.give|advises\n\
88 action.enter|asks action.give|claims\n\
-107 action.enter|asks action.give|denies\n\
43 action.enter|asks action.give|reports\n\
-164 action.enter|asks action.hand-over|asks\n\
142 action.enter|asks action.install|asks\n\
113 action.enter|asks action.install|claims\n\
-56 action.enter|asks action.keep-secret|claims\n\
-230 action.enter|asks action.login|asks\n\
-74 action.enter|asks action.login|claims\n\
146 action.enter|asks action.move-chat|claims\n\
-38 action.enter|asks action.pay|advises\n\
-303 action.enter|asks action.pay|asks\n\
-104 action.enter|asks action.pay|claims\n\
62 action.enter|asks action.pay|denies\n\
280 action.enter|asks action.press-key|asks\n\
-46 action.enter|asks action.reply|asks\n\
117 action.enter|asks action.scan|asks\n\
46 action.enter|asks action.stay-on-line|asks\n\
199 action.enter|asks action.transfer|claims\n\
95 action.enter|asks action.update|advises\n\
66 action.enter|asks authority.court|claims\n\
-95 action.enter|asks authority.customs|claims\n\
-44 action.enter|asks authority.digital-post|claims\n\
37 action.enter|asks authority.embassy|claims\n\
-39 action.enter|asks authority.immigration|claims\n\
88 action.enter|asks authority.state|claims\n\
116 action.enter|asks authority.tax|claims\n\
174 action.enter|asks claim.all-money|claims\n\
125 action.enter|asks claim.already-paid|claims\n\
-146 action.enter|asks claim.cannot-meet|claims\n\
-104 action.enter|asks claim.case|claims\n\
-49 action.enter|asks claim.crime|claims\n\
-34 action.enter|asks claim.deposit|claims\n\
132 action.enter|asks claim.easy-money|claims\n\
-103 action.enter|asks claim.emergency|claims\n\
-161 action.enter|asks claim.fine|claims\n\
-67 action.enter|asks claim.hacked|claims\n\
104 action.enter|asks claim.investment|claims\n\
-124 action.enter|asks claim.job|claims\n\
90 action.enter|asks claim.loan|claims\n\
-116 action.enter|asks claim.mule|claims\n\
-124 action.enter|asks claim.new-number|claims\n\
32 action.enter|asks claim.no-checking|claims\n\
80 action.enter|asks claim.not-you|claims\n\
103 action.enter|asks claim.pick-up|claims\n\
156 action.enter|asks claim.prize|claims\n\
-93 action.enter|asks claim.prompt|claims\n\
-110 action.enter|asks claim.purchase|claims\n\
159 action.enter|asks claim.reassurance|claims\n\
88 action.enter|asks claim.refund|claims\n\
55 action.enter|asks claim.renewal|claims\n\
-94 action.enter|asks claim.residence|claims\n\
32 action.enter|asks claim.safe-account|claims\n\
46 action.enter|asks claim.sent-by-mistake|claims\n\
192 action.enter|asks claim.virus|claims\n\
-108 action.enter|asks claim.your-own|claims\n\
75 action.enter|asks credential.balance|asks\n\
38 action.enter|asks credential.balance|claims\n\
-112 action.enter|asks credential.bank-details|asks\n\
-34 action.enter|asks credential.bank-details|claims\n\
118 action.enter|asks credential.card|advises\n\
126 action.enter|asks credential.card|asks\n\
54 action.enter|asks credential.card|claims\n\
105 action.enter|asks credential.code|advises\n\
-74 action.enter|asks credential.code|asks\n\
-92 action.enter|asks credential.code|claims\n\
66 action.enter|asks credential.code|denies\n\
66 action.enter|asks credential.code|reports\n\
65 action.enter|asks credential.cpr|asks\n\
-39 action.enter|asks credential.cpr|reports\n\
71 action.enter|asks credential.id-document|advises\n\
80 action.enter|asks credential.id-document|asks\n\
41 action.enter|asks credential.mitid|asks\n\
-147 action.enter|asks credential.mitid|claims\n\
98 action.enter|asks credential.mitid|reports\n\
-49 action.enter|asks credential.one-time-code|asks\n\
-119 action.enter|asks credential.one-time-code|claims\n\
89 action.enter|asks credential.password|asks\n\
-190 action.enter|asks credential.password|claims\n\
56 action.enter|asks credential.password|reports\n\
148 action.enter|asks credential.personal-information|asks\n\
-338 action.enter|asks credential.pin|claims\n\
45 action.enter|asks firm.bank|claims\n\
66 action.enter|asks firm.bank|reports\n\
88 action.enter|asks firm.courier|claims\n\
85 action.enter|asks firm.payment|claims\n\
104 action.enter|asks firm.shop|claims\n\
31 action.enter|asks firm.support|claims\n\
124 action.enter|asks firm.telecom|claims\n\
83 action.enter|asks firm.toll|claims\n\
36 action.enter|asks firm.utility|claims\n\
118 action.enter|asks money.amount|claims\n\
76 action.enter|asks money.unusual-means|claims\n\
233 action.enter|asks money.valuables|claims\n\
-79 action.enter|asks person.agent|claims\n\
97 action.enter|asks person.buyer|claims\n\
-30 action.enter|asks person.recruiter|claims\n\
-48 action.enter|asks threat.block|reports\n\
66 action.enter|asks threat.court|threatens\n\
50 action.enter|asks threat.deadline|threatens\n\
-69 action.enter|asks threat.debt|threatens\n\
38 action.enter|asks threat.deportation|threatens\n\
595 action.enter|asks threat.return|threatens\n\
-32 action.enter|claims\n\
35 action.enter|claims action.give|asks\n\
102 action.enter|claims action.install|claims\n\
-89 action.enter|claims action.login|asks\n\
84 action.enter|claims action.move-chat|claims\n\
-43 action.enter|claims action.pay|asks\n\
46 action.enter|claims action.pay|claims\n\
-71 action.enter|claims action.pay|reports\n\
118 action.enter|claims action.press-key|asks\n\
42 action.enter|claims action.reply|asks\n\
93 action.enter|claims action.transfer|asks\n\
-84 action.enter|claims action.transfer|claims\n\
-66 action.enter|claims action.transfer|reports\n\
185 action.enter|claims action.update|asks\n\
-40 action.enter|claims action.update|claims\n\
-63 action.enter|claims authority.court|claims\n\
-36 action.enter|claims authority.digital-post|claims\n\
-67 action.enter|claims authority.police|claims\n\
-156 action.enter|claims authority.tax|claims\n\
-48 action.enter|claims claim.all-money|claims\n\
-30 action.enter|claims claim.already-paid|claims\n\
57 action.enter|claims claim.cannot-meet|claims\n\
105 action.enter|claims claim.deposit|claims\n\
-98 action.enter|claims claim.fee|claims\n\
-68 action.enter|claims claim.fine|claims\n\
-63 action.enter|claims claim.hacked|claims\n\
85 action.enter|claims claim.investment|claims\n\
-62 action.enter|claims claim.job|claims\n\
-58 action.enter|claims claim.link|claims\n\
-52 action.enter|claims claim.misused-name|claims\n\
58 action.enter|claims claim.new-number|claims\n\
-46 action.enter|claims claim.other-account|claims\n\
-48 action.enter|claims claim.parcel|claims\n\
-130 action.enter|claims claim.pick-up|claims\n\
100 action.enter|claims claim.prize|claims\n\
-103 action.enter|claims claim.prompt|claims\n\
62 action.enter|claims claim.purchase|claims\n\
113 action.enter|claims claim.reassurance|claims\n\
-105 action.enter|claims claim.recovery|claims\n\
82 action.enter|claims claim.renewal|claims\n\
-150 action.enter|claims claim.unpaid|claims\n\
37 action.enter|claims claim.unusual-activity|claims\n\
-39 action.enter|claims claim.unusual-activity|reports\n\
65 action.enter|claims claim.virus|claims\n\
-51 action.enter|claims credential.bank-details|asks\n\
-30 action.enter|claims credential.card|asks\n\
131 action.enter|claims credential.card|claims\n\
-33 action.enter|claims credential.code|asks\n\
36 action.enter|claims credential.cpr|asks\n\
-150 action.enter|claims credential.id-document|asks\n\
-94 action.enter|claims credential.id-document|claims\n\
108 action.enter|claims credential.mitid|asks\n\
55 action.enter|claims credential.one-time-code|asks\n\
100 action.enter|claims credential.one-time-code|claims\n\
120 action.enter|claims credential.password|asks\n\
-33 action.enter|claims credential.password|claims\n\
-46 action.enter|claims credential.password|reports\n\
-97 action.enter|claims credential.personal-information|claims\n\
41 action.enter|claims credential.pin|claims\n\
40 action.enter|claims firm.bank|claims\n\
-37 action.enter|claims firm.bank|reports\n\
-42 action.enter|claims firm.courier|claims\n\
91 action.enter|claims firm.payment|claims\n\
71 action.enter|claims firm.support|claims\n\
60 action.enter|claims person.agent|claims\n\
194 action.enter|claims person.family|claims\n\
-63 action.enter|claims threat.arrest|threatens\n\
-39 action.enter|claims threat.block|reports\n\
72 action.enter|claims threat.block|threatens\n\
-147 action.enter|claims threat.court|threatens\n\
86 action.enter|claims threat.deadline|threatens\n\
60 action.enter|claims threat.exposure|threatens\n\
-79 action.enter|denies action.give|asks\n\
38 action.enter|denies claim.deposit|claims\n\
54 action.enter|denies firm.bank|claims\n\
36 action.enter|denies money.amount|claims\n\
38 action.enter|denies person.family|claims\n\
39 action.enter|denies threat.deadline|threatens\n\
-61 action.enter|live\n\
53 action.enter|reader\n\
-106 action.enter|reports\n\
-37 action.enter|reports authority.police|claims\n\
-30 action.enter|reports claim.new-number|claims\n\
38 action.enter|reports claim.reassurance|claims\n\
68 action.enter|reports claim.refund|claims\n\
-32 action.enter|reports credential.one-time-code|reports\n\
-51 action.enter|reports credential.personal-information|claims\n\
98 action.enter|reports money.amount|claims\n\
68 action.enter|reports money.valuables|claims\n\
-30 action.enter|reports person.family|claims\n\
-74 action.enter|reports threat.block|threatens\n\
83 action.enter|reports threat.deadline|threatens\n\
41 action.enter|speaks\n\
-123 action.gift-card|advises\n\
-90 action.gift-card|advises money.unusual-means|claims\n\
82 action.gift-card|asks\n\
53 action.gift-card|asks action.gift-card|claims\n\
228 action.gift-card|asks action.give|asks\n\
99 action.gift-card|asks action.give|claims\n\
54 action.gift-card|asks action.pay|asks\n\
66 action.gift-card|asks action.transfer|asks\n\
105 action.gift-card|asks authority.police|claims\n\
38 action.gift-card|asks claim.cannot-meet|claims\n\
116 action.gift-card|asks claim.deposit|claims\n\
65 action.gift-card|asks claim.emergency|claims\n\
41 action.gift-card|asks claim.fee|claims\n\
33 action.gift-card|asks claim.paid-back|claims\n\
58 action.gift-card|asks claim.purchase|claims\n\
35 action.gift-card|asks claim.refund|claims\n\
43 action.gift-card|asks claim.unpaid|claims\n\
174 action.gift-card|asks credential.code|asks\n\
92 action.gift-card|asks credential.code|claims\n\
38 action.gift-card|asks credential.one-time-code|asks\n\
72 action.gift-card|asks firm.bank|claims\n\
155 action.gift-card|asks money.amount|claims\n\
65 action.gift-card|asks money.unusual-means|claims\n\
62 action.gift-card|asks person.family|claims\n\
60 action.gift-card|asks person.landlord|claims\n\
36 action.gift-card|asks threat.arrest|threatens\n\
45 action.gift-card|asks threat.block|threatens\n\
93 action.gift-card|asks threat.deadline|threatens\n\
36 action.gift-card|asks threat.debt|threatens\n\
-42 action.gift-card|claims\n\
89 action.gift-card|claims action.give|asks\n\
-57 action.gift-card|claims action.give|claims\n\
53 action.gift-card|claims action.keep-secret|asks\n\
189 action.gift-card|claims action.pay|asks\n\
-122 action.gift-card|claims action.pay|claims\n\
36 action.gift-card|claims action.reply|asks\n\
40 action.gift-card|claims action.update|claims\n\
134 action.gift-card|claims authority.immigration|claims\n\
130 action.gift-card|claims authority.police|claims\n\
89 action.gift-card|claims claim.all-money|claims\n\
-71 action.gift-card|claims claim.already-paid|claims\n\
44 action.gift-card|claims claim.cannot-meet|claims\n\
64 action.gift-card|claims claim.case|claims\n\
64 action.gift-card|claims claim.deposit|claims\n\
137 action.gift-card|claims claim.paid-back|claims\n\
33 action.gift-card|claims claim.parcel|claims\n\
76 action.gift-card|claims claim.refund|claims\n\
35 action.gift-card|claims credential.card|asks\n\
-30 action.gift-card|claims credential.card|claims\n\
151 action.gift-card|claims credential.code|asks\n\
170 action.gift-card|claims credential.code|claims\n\
-66 action.gift-card|claims credential.personal-information|claims\n\
98 action.gift-card|claims firm.shop|claims\n\
43 action.gift-card|claims money.amount|claims\n\
-79 action.gift-card|claims money.unusual-means|claims\n\
56 action.gift-card|claims person.family|claims\n\
-81 action.gift-card|claims threat.block|threatens\n\
113 action.gift-card|claims threat.deportation|threatens\n\
67 action.gift-card|claims threat.exposure|threatens\n\
-51 action.gift-card|reader\n\
67 action.gift-card|reports\n\
39 action.gift-card|reports claim.paid-back|claims\n\
98 action.gift-card|reports money.amount|claims\n\
-30 action.gift-card|reports money.unusual-means|reports\n\
56 action.gift-card|speaks\n\
-75 action.give|advises\n\
-101 action.give|advises action.give|asks\n\
-47 action.give|advises action.give|claims\n\
-75 action.give|advises action.give|reports\n\
-191 action.give|advises action.hand-over|asks\n\
62 action.give|advises action.install|asks\n\
-36 action.give|advises action.keep-secret|asks\n\
90 action.give|advises action.move-chat|asks\n\
-92 action.give|advises action.pay|advises\n\
-86 action.give|advises action.pay|claims\n\
-45 action.give|advises action.reply|advises\n\
-38 action.give|advises action.transfer|advises\n\
148 action.give|advises action.transfer|asks\n\
83 action.give|advises action.transfer|claims\n\
113 action.give|advises action.update|asks\n\
35 action.give|advises action.withdraw|claims\n\
-160 action.give|advises authority.benefits|claims\n\
-52 action.give|advises authority.court|claims\n\
-80 action.give|advises authority.municipality|claims\n\
133 action.give|advises authority.police|claims\n\
103 action.give|advises authority.police|reports\n\
-42 action.give|advises authority.tax|claims\n\
45 action.give|advises claim.all-money|claims\n\
-55 action.give|advises claim.already-paid|claims\n\
34 action.give|advises claim.broken-phone|claims\n\
84 action.give|advises claim.deposit|claims\n\
107 action.give|advises claim.easy-money|claims\n\
-164 action.give|advises claim.fee|claims\n\
39 action.give|advises claim.fine|claims\n\
-104 action.give|advises claim.hacked|claims\n\
36 action.give|advises claim.link|claims\n\
-55 action.give|advises claim.misused-name|claims\n\
-60 action.give|advises claim.mule|claims\n\
-175 action.give|advises claim.new-number|claims\n\
-30 action.give|advises claim.no-checking|advises\n\
-207 action.give|advises claim.no-checking|claims\n\
147 action.give|advises claim.other-account|claims\n\
-100 action.give|advises claim.parcel|claims\n\
-59 action.give|advises claim.pick-up|claims\n\
-47 action.give|advises claim.pick-up|denies\n\
-145 action.give|advises claim.prize|claims\n\
335 action.give|advises claim.prompt|claims\n\
100 action.give|advises claim.purchase|claims\n\
137 action.give|advises claim.reassurance|claims\n\
-193 action.give|advises claim.refund|claims\n\
82 action.give|advises claim.renewal|claims\n\
-59 action.give|advises claim.residence|claims\n\
-77 action.give|advises claim.sent-by-mistake|claims\n\
44 action.give|advises claim.unpaid|claims\n\
-52 action.give|advises claim.unusual-activity|claims\n\
-32 action.give|advises credential.bank-details|advises\n\
-150 action.give|advises credential.bank-details|asks\n\
-54 action.give|advises credential.bank-details|claims\n\
-75 action.give|advises credential.card|advises\n\
-34 action.give|advises credential.card|claims\n\
-50 action.give|advises credential.card|reports\n\
169 action.give|advises credential.code|advises\n\
72 action.give|advises credential.code|asks\n\
-172 action.give|advises credential.code|claims\n\
-59 action.give|advises credential.code|denies\n\
-156 action.give|advises credential.cpr|advises\n\
42 action.give|advises credential.cpr|asks\n\
-57 action.give|advises credential.cpr|reports\n\
-82 action.give|advises credential.id-document|advises\n\
-34 action.give|advises credential.id-document|asks\n\
32 action.give|advises credential.mitid|advises\n\
135 action.give|advises credential.mitid|asks\n\
63 action.give|advises credential.one-time-code|asks\n\
49 action.give|advises credential.one-time-code|claims\n\
85 action.give|advises credential.password|asks\n\
-36 action.give|advises credential.password|reports\n\
59 action.give|advises firm.courier|claims\n\
193 action.give|advises firm.payment|claims\n\
47 action.give|advises firm.shop|claims\n\
-32 action.give|advises money.unusual-means|claims\n\
-34 action.give|advises money.valuables|claims\n\
49 action.give|advises person.agent|claims\n\
-250 action.give|advises person.family|claims\n\
64 action.give|advises person.recruiter|claims\n\
102 action.give|advises threat.block|denies\n\
74 action.give|advises threat.block|threatens\n\
-83 action.give|advises threat.court|threatens\n\
-51 action.give|advises threat.deadline|reports\n\
126 action.give|advises threat.deadline|threatens\n\
-276 action.give|asks action.give|denies\n\
-57 action.give|asks action.give|reports\n\
-30 action.give|asks action.hand-over|advises\n\
-38 action.give|asks action.hand-over|asks\n\
-52 action.give|asks action.hand-over|claims\n\
75 action.give|asks action.hand-over|reports\n\
82 action.give|asks action.install|asks\n\
123 action.give|asks action.install|claims\n\
-40 action.give|asks action.keep-secret|advises\n\
166 action.give|asks action.keep-secret|asks\n\
37 action.give|asks action.keep-secret|claims\n\
-67 action.give|asks action.keep-secret|reports\n\
-130 action.give|asks action.login|asks\n\
95 action.give|asks action.login|claims\n\
-36 action.give|asks action.login|reports\n\
54 action.give|asks action.move-chat|asks\n\
125 action.give|asks action.move-chat|claims\n\
-70 action.give|asks action.pay|asks\n\
-43 action.give|asks action.pay|denies\n\
78 action.give|asks action.pay|reports\n\
79 action.give|asks action.press-key|asks\n\
-144 action.give|asks action.reply|advises\n\
172 action.give|asks action.reply|claims\n\
126 action.give|asks action.stay-on-line|asks\n\
69 action.give|asks action.stay-on-line|claims\n\
62 action.give|asks action.stay-on-line|reports\n\
186 action.give|asks action.transfer|advises\n\
78 action.give|asks action.transfer|asks\n\
-35 action.give|asks action.transfer|reports\n\
-150 action.give|asks action.update|advises\n\
-41 action.give|asks action.update|asks\n\
44 action.give|asks action.update|denies\n\
-51 action.give|asks action.withdraw|advises\n\
135 action.give|asks action.withdraw|asks\n\
-38 action.give|asks action.withdraw|claims\n\
97 action.give|asks authority.court|claims\n\
-64 action.give|asks authority.court|reports\n\
-61 action.give|asks authority.customs|claims\n\
177 action.give|asks authority.digital-post|claims\n\
35 action.give|asks authority.embassy|claims\n\
138 action.give|asks authority.europol|claims\n\
-34 action.give|asks authority.health|claims\n\
39 action.give|asks authority.ministry|claims\n\
41 action.give|asks authority.municipality|claims\n\
30 action.give|asks authority.prosecution|claims\n\
115 action.give|asks authority.state|claims\n\
87 action.give|asks authority.tax|claims\n\
83 action.give|asks claim.abroad|claims\n\
81 action.give|asks claim.all-money|reports\n\
39 action.give|asks claim.already-paid|claims\n\
-36 action.give|asks claim.already-paid|reports\n\
98 action.give|asks claim.cannot-meet|claims\n\
87 action.give|asks claim.case|claims\n\
48 action.give|asks claim.deposit|denies\n\
131 action.give|asks claim.easy-money|claims\n\
98 action.give|asks claim.emergency|claims\n\
-79 action.give|asks claim.fee|claims\n\
81 action.give|asks claim.fee|reports\n\
-52 action.give|asks claim.fine|claims\n\
61 action.give|asks claim.hacked|claims\n\
-81 action.give|asks claim.hacked|reports\n\
214 action.give|asks claim.isolation|claims\n\
67 action.give|asks claim.job|claims\n\
58 action.give|asks claim.link|claims\n\
-97 action.give|asks claim.menu|claims\n\
71 action.give|asks claim.misused-name|claims\n\
179 action.give|asks claim.mule|claims\n\
79 action.give|asks claim.new-number|claims\n\
114 action.give|asks claim.no-checking|claims\n\
-64 action.give|asks claim.no-checking|reports\n\
-71 action.give|asks claim.not-you|claims\n\
175 action.give|asks claim.other-account|claims\n\
-47 action.give|asks claim.paid-back|claims\n\
-60 action.give|asks claim.parcel|claims\n\
30 action.give|asks claim.parcel|reports\n\
75 action.give|asks claim.pick-up|claims\n\
78 action.give|asks claim.pick-up|reports\n\
129 action.give|asks claim.prize|claims\n\
-97 action.give|asks claim.prompt|claims\n\
-59 action.give|asks claim.prompt|reports\n\
56 action.give|asks claim.purchase|claims\n\
159 action.give|asks claim.reassurance|claims\n\
70 action.give|asks claim.reassurance|reports\n\
243 action.give|asks claim.recovery|claims\n\
35 action.give|asks claim.renewal|claims\n\
45 action.give|asks claim.residence|claims\n\
61 action.give|asks claim.safe-account|claims\n\
114 action.give|asks claim.sent-by-mistake|claims\n\
-148 action.give|asks claim.unpaid|claims\n\
112 action.give|asks claim.unusual-activity|claims\n\
44 action.give|asks claim.virus|claims\n\
-108 action.give|asks claim.watched|claims\n\
-224 action.give|asks claim.your-own|claims\n\
-127 action.give|asks credential.balance|claims\n\
53 action.give|asks credential.balance|reports\n\
140 action.give|asks credential.bank-details|claims\n\
-41 action.give|asks credential.bank-details|reports\n\
39 action.give|asks credential.card|advises\n\
198 action.give|asks credential.card|asks\n\
48 action.give|asks credential.card|denies\n\
-49 action.give|asks credential.card|reports\n\
151 action.give|asks credential.code|asks\n\
30 action.give|asks credential.code|claims\n\
-62 action.give|asks credential.code|denies\n\
-35 action.give|asks credential.code|reports\n\
101 action.give|asks credential.cpr|advises\n\
56 action.give|asks credential.cpr|asks\n\
35 action.give|asks credential.cpr|reports\n\
106 action.give|asks credential.id-document|asks\n\
45 action.give|asks credential.id-document|claims\n\
-36 action.give|asks credential.mitid|advises\n\
106 action.give|asks credential.mitid|asks\n\
65 action.give|asks credential.mitid|claims\n\
56 action.give|asks credential.mitid|reports\n\
198 action.give|asks credential.nemid|asks\n\
216 action.give|asks credential.nemid|claims\n\
284 action.give|asks credential.one-time-code|asks\n\
147 action.give|asks credential.one-time-code|claims\n\
-43 action.give|asks credential.password|advises\n\
118 action.give|asks credential.password|asks\n\
-220 action.give|asks credential.password|claims\n\
60 action.give|asks credential.password|reports\n\
-95 action.give|asks credential.personal-information|advises\n\
147 action.give|asks credential.personal-information|claims\n\
-33 action.give|asks credential.personal-information|reports\n\
-146 action.give|asks credential.pin|advises\n\
132 action.give|asks credential.pin|asks\n\
-178 action.give|asks credential.pin|claims\n\
57 action.give|asks firm.bank|claims\n\
-69 action.give|asks firm.bank|denies\n\
-76 action.give|asks firm.bank|reports\n\
30 action.give|asks firm.courier|claims\n\
33 action.give|asks firm.courier|reports\n\
76 action.give|asks firm.payment|claims\n\
-65 action.give|asks firm.payment|reports\n\
107 action.give|asks firm.shop|claims\n\
66 action.give|asks firm.streaming|claims\n\
127 action.give|asks firm.telecom|claims\n\
57 action.give|asks firm.toll|claims\n\
126 action.give|asks money.unusual-means|claims\n\
-56 action.give|asks money.valuables|denies\n\
-73 action.give|asks money.valuables|reports\n\
129 action.give|asks person.adviser|claims\n\
65 action.give|asks person.agent|claims\n\
153 action.give|asks person.buyer|claims\n\
66 action.give|asks person.buyer|reports\n\
134 action.give|asks person.family|claims\n\
-41 action.give|asks person.family|reports\n\
41 action.give|asks person.landlord|reports\n\
-107 action.give|asks person.recruiter|claims\n\
-88 action.give|asks threat.arrest|reports\n\
-78 action.give|asks threat.arrest|threatens\n\
-41 action.give|asks threat.block|reports\n\
111 action.give|asks threat.block|threatens\n\
-66 action.give|asks threat.court|reports\n\
-99 action.give|asks threat.deadline|reports\n\
64 action.give|asks threat.deadline|threatens\n\
109 action.give|asks threat.debt|threatens\n\
77 action.give|asks threat.deportation|threatens\n\
41 action.give|asks threat.exposure|threatens\n\
191 action.give|asks threat.return|threatens\n\
-76 action.give|claims action.give|denies\n\
109 action.give|claims action.give|reports\n\
41 action.give|claims action.hand-over|asks\n\
-56 action.give|claims action.hand-over|claims\n\
88 action.give|claims action.hand-over|reports\n\
135 action.give|claims action.install|asks\n\
78 action.give|claims action.install|claims\n\
89 action.give|claims action.install|reports\n\
133 action.give|claims action.keep-secret|asks\n\
73 action.give|claims action.keep-secret|claims\n\
129 action.give|claims action.login|advises\n\
47 action.give|claims action.login|asks\n\
-73 action.give|claims action.login|claims\n\
173 action.give|claims action.move-chat|claims\n\
-92 action.give|claims action.pay|advises\n\
138 action.give|claims action.pay|claims\n\
-70 action.give|claims action.pay|denies\n\
50 action.give|claims action.pay|reports\n\
183 action.give|claims action.press-key|asks\n\
91 action.give|claims action.reply|advises\n\
-102 action.give|claims action.reply|claims\n\
46 action.give|claims action.scan|asks\n\
75 action.give|claims action.stay-on-line|asks\n\
153 action.give|claims action.stay-on-line|claims\n\
-142 action.give|claims action.stay-on-line|reports\n\
70 action.give|claims action.transfer|advises\n\
91 action.give|claims action.transfer|asks\n\
50 action.give|claims action.transfer|reports\n\
111 action.give|claims action.update|advises\n\
-62 action.give|claims action.update|reports\n\
-66 action.give|claims action.withdraw|claims\n\
72 action.give|claims authority.benefits|claims\n\
-138 action.give|claims authority.court|claims\n\
-57 action.give|claims authority.customs|claims\n\
-148 action.give|claims authority.digital-post|claims\n\
91 action.give|claims authority.embassy|claims\n\
54 action.give|claims authority.europol|claims\n\
120 action.give|claims authority.health|claims\n\
-55 action.give|claims authority.immigration|claims\n\
62 action.give|claims authority.ministry|claims\n\
-97 action.give|claims authority.municipality|claims\n\
97 action.give|claims authority.police|reports\n\
46 action.give|claims authority.prosecution|claims\n\
-44 action.give|claims authority.state|claims\n\
166 action.give|claims claim.abroad|claims\n\
95 action.give|claims claim.all-money|claims\n\
-37 action.give|claims claim.all-money|reports\n\
92 action.give|claims claim.already-paid|claims\n\
68 action.give|claims claim.broken-phone|claims\n\
98 action.give|claims claim.cannot-meet|claims\n\
-87 action.give|claims claim.case|claims\n\
31 action.give|claims claim.crime|claims\n\
66 action.give|claims claim.deposit|claims\n\
114 action.give|claims claim.easy-money|claims\n\
56 action.give|claims claim.emergency|claims\n\
-104 action.give|claims claim.fee|claims\n\
184 action.give|claims claim.fine|claims\n\
149 action.give|claims claim.investment|claims\n\
146 action.give|claims claim.isolation|claims\n\
37 action.give|claims claim.link|claims\n\
-111 action.give|claims claim.loan|claims\n\
-61 action.give|claims claim.misused-name|claims\n\
38 action.give|claims claim.mule|claims\n\
39 action.give|claims claim.not-you|claims\n\
107 action.give|claims claim.other-account|claims\n\
106 action.give|claims claim.paid-back|claims\n\
54 action.give|claims claim.paid-back|reports\n\
-140 action.give|claims claim.parcel|claims\n\
-72 action.give|claims claim.pick-up|claims\n\
-46 action.give|claims claim.pick-up|reports\n\
90 action.give|claims claim.prompt|claims\n\
-42 action.give|claims claim.purchase|claims\n\
117 action.give|claims claim.reassurance|claims\n\
47 action.give|claims claim.reassurance|reports\n\
55 action.give|claims claim.recovery|claims\n\
244 action.give|claims claim.refund|claims\n\
-51 action.give|claims claim.residence|reports\n\
147 action.give|claims claim.safe-account|claims\n\
128 action.give|claims claim.sent-by-mistake|claims\n\
-39 action.give|claims claim.unusual-activity|claims\n\
54 action.give|claims claim.unusual-activity|reports\n\
-45 action.give|claims claim.virus|claims\n\
96 action.give|claims claim.watched|claims\n\
-83 action.give|claims claim.your-own|claims\n\
109 action.give|claims credential.balance|asks\n\
114 action.give|claims credential.balance|claims\n\
141 action.give|claims credential.bank-details|claims\n\
127 action.give|claims credential.card|advises\n\
152 action.give|claims credential.card|asks\n\
106 action.give|claims credential.card|claims\n\
58 action.give|claims credential.card|denies\n\
60 action.give|claims credential.card|reports\n\
-60 action.give|claims credential.code|advises\n\
106 action.give|claims credential.code|asks\n\
61 action.give|claims credential.code|claims\n\
-142 action.give|claims credential.code|denies\n\
32 action.give|claims credential.code|reports\n\
132 action.give|claims credential.cpr|advises\n\
84 action.give|claims credential.cpr|asks\n\
63 action.give|claims credential.id-document|advises\n\
-43 action.give|claims credential.id-document|asks\n\
172 action.give|claims credential.id-document|claims\n\
68 action.give|claims credential.mitid|advises\n\
143 action.give|claims credential.mitid|asks\n\
149 action.give|claims credential.mitid|claims\n\
68 action.give|claims credential.mitid|denies\n\
-65 action.give|claims credential.mitid|reports\n\
-41 action.give|claims credential.nemid|claims\n\
405 action.give|claims credential.one-time-code|asks\n\
365 action.give|claims credential.one-time-code|claims\n\
139 action.give|claims credential.one-time-code|reports\n\
140 action.give|claims credential.password|asks\n\
-72 action.give|claims credential.personal-information|advises\n\
-48 action.give|claims credential.personal-information|asks\n\
-81 action.give|claims credential.personal-information|claims\n\
-63 action.give|claims credential.personal-information|reports\n\
102 action.give|claims credential.pin|asks\n\
84 action.give|claims firm.bank|claims\n\
108 action.give|claims firm.bank|reports\n\
-56 action.give|claims firm.courier|claims\n\
111 action.give|claims firm.payment|claims\n\
-30 action.give|claims firm.streaming|claims\n\
40 action.give|claims firm.support|claims\n\
-77 action.give|claims firm.telecom|claims\n\
98 action.give|claims firm.toll|claims\n\
81 action.give|claims firm.utility|claims\n\
61 action.give|claims money.amount|claims\n\
144 action.give|claims money.amount|reports\n\
90 action.give|claims money.unusual-means|claims\n\
39 action.give|claims money.valuables|claims\n\
-35 action.give|claims money.valuables|reports\n\
42 action.give|claims person.adviser|claims\n\
178 action.give|claims person.buyer|claims\n\
101 action.give|claims person.family|claims\n\
59 action.give|claims person.landlord|claims\n\
-56 action.give|claims person.recruiter|claims\n\
54 action.give|claims threat.arrest|reports\n\
122 action.give|claims threat.arrest|threatens\n\
-214 action.give|claims threat.block|denies\n\
59 action.give|claims threat.block|threatens\n\
130 action.give|claims threat.court|threatens\n\
31 action.give|claims threat.cutoff|threatens\n\
86 action.give|claims threat.deadline|threatens\n\
76 action.give|claims threat.debt|threatens\n\
-49 action.give|claims threat.deportation|threatens\n\
52 action.give|claims threat.exposure|threatens\n\
-118 action.give|denies action.login|asks\n\
-226 action.give|denies action.pay|asks\n\
-140 action.give|denies action.pay|claims\n\
145 action.give|denies action.update|asks\n\
-84 action.give|denies action.update|claims\n\
-33 action.give|denies authority.customs|claims\n\
-55 action.give|denies authority.digital-post|claims\n\
265 action.give|denies authority.police|claims\n\
-120 action.give|denies claim.already-paid|claims\n\
-55 action.give|denies claim.case|claims\n\
-30 action.give|denies claim.crime|claims\n\
100 action.give|denies claim.emergency|claims\n\
-51 action.give|denies claim.fee|claims\n\
130 action.give|denies claim.no-checking|claims\n\
-102 action.give|denies claim.parcel|claims\n\
-52 action.give|denies claim.pick-up|claims\n\
48 action.give|denies claim.renewal|claims\n\
-126 action.give|denies claim.residence|claims\n\
72 action.give|denies claim.unpaid|claims\n\
-70 action.give|denies claim.unusual-activity|claims\n\
283 action.give|denies credential.card|asks\n\
-67 action.give|denies credential.card|denies\n\
-121 action.give|denies credential.code|denies\n\
-57 action.give|denies credential.mitid|asks\n\
-55 action.give|denies credential.mitid|claims\n\
-106 action.give|denies firm.courier|claims\n\
-105 action.give|denies firm.payment|claims\n\
104 action.give|denies money.amount|claims\n\
38 action.give|denies money.valuables|claims\n\
210 action.give|denies threat.arrest|threatens\n\
38 action.give|denies threat.block|threatens\n\
255 action.give|denies threat.court|reports\n\
-42 action.give|reports\n\
111 action.give|reports action.hand-over|asks\n\
-45 action.give|reports action.hand-over|reports\n\
128 action.give|reports action.install|asks\n\
37 action.give|reports action.keep-secret|asks\n\
-61 action.give|reports action.keep-secret|reports\n\
-31 action.give|reports action.login|claims\n\
-41 action.give|reports action.pay|advises\n\
-31 action.give|reports action.pay|asks\n\
-104 action.give|reports action.pay|reports\n\
68 action.give|reports action.press-key|reports\n\
-46 action.give|reports action.stay-on-line|asks\n\
217 action.give|reports action.stay-on-line|reports\n\
105 action.give|reports action.transfer|asks\n\
-70 action.give|reports action.transfer|claims\n\
-72 action.give|reports action.transfer|reports\n\
-49 action.give|reports action.update|advises\n\
-60 action.give|reports action.update|claims\n\
139 action.give|reports authority.benefits|claims\n\
-41 action.give|reports authority.benefits|reports\n\
-56 action.give|reports authority.digital-post|claims\n\
148 action.give|reports authority.embassy|claims\n\
-32 action.give|reports authority.embassy|reports\n\
-35 action.give|reports authority.immigration|reports\n\
79 action.give|reports authority.ministry|reports\n\
-73 action.give|reports authority.police|reports\n\
-74 action.give|reports authority.state|reports\n\
-105 action.give|reports authority.tax|reports\n\
-75 action.give|reports claim.all-money|claims\n\
33 action.give|reports claim.cannot-meet|claims\n\
-56 action.give|reports claim.case|reports\n\
-77 action.give|reports claim.crime|reports\n\
-204 action.give|reports claim.deposit|claims\n\
30 action.give|reports claim.easy-money|claims\n\
-134 action.give|reports claim.fee|claims\n\
46 action.give|reports claim.isolation|reports\n\
-115 action.give|reports claim.job|claims\n\
41 action.give|reports claim.job|reports\n\
-66 action.give|reports claim.loan|reports\n\
49 action.give|reports claim.misused-name|claims\n\
59 action.give|reports claim.misused-name|reports\n\
-47 action.give|reports claim.mule|claims\n\
32 action.give|reports claim.new-number|reports\n\
-103 action.give|reports claim.no-checking|claims\n\
67 action.give|reports claim.paid-back|claims\n\
-122 action.give|reports claim.parcel|claims\n\
-40 action.give|reports claim.parcel|reports\n\
-56 action.give|reports claim.pick-up|claims\n\
94 action.give|reports claim.pick-up|reports\n\
-131 action.give|reports claim.prize|claims\n\
57 action.give|reports claim.prompt|claims\n\
-41 action.give|reports claim.prompt|reports\n\
180 action.give|reports claim.reassurance|reports\n\
-53 action.give|reports claim.refund|reports\n\
-101 action.give|reports claim.renewal|claims\n\
68 action.give|reports claim.residence|claims\n\
-76 action.give|reports claim.residence|reports\n\
-51 action.give|reports claim.safe-account|claims\n\
96 action.give|reports claim.sent-by-mistake|claims\n\
150 action.give|reports claim.unusual-activity|claims\n\
68 action.give|reports claim.your-own|claims\n\
86 action.give|reports credential.balance|claims\n\
111 action.give|reports credential.balance|reports\n\
-36 action.give|reports credential.bank-details|asks\n\
31 action.give|reports credential.bank-details|claims\n\
30 action.give|reports credential.bank-details|reports\n\
46 action.give|reports credential.card|advises\n\
103 action.give|reports credential.card|asks\n\
-166 action.give|reports credential.card|claims\n\
153 action.give|reports credential.card|reports\n\
31 action.give|reports credential.code|asks\n\
152 action.give|reports credential.code|claims\n\
-47 action.give|reports credential.cpr|claims\n\
45 action.give|reports credential.cpr|reports\n\
114 action.give|reports credential.id-document|reports\n\
44 action.give|reports credential.mitid|advises\n\
98 action.give|reports credential.mitid|asks\n\
133 action.give|reports credential.mitid|reports\n\
-68 action.give|reports credential.one-time-code|claims\n\
187 action.give|reports credential.one-time-code|reports\n\
62 action.give|reports credential.password|asks\n\
-114 action.give|reports credential.password|claims\n\
71 action.give|reports credential.password|reports\n\
-45 action.give|reports credential.personal-information|advises\n\
162 action.give|reports credential.personal-information|claims\n\
-39 action.give|reports credential.personal-information|reports\n\
80 action.give|reports credential.pin|advises\n\
36 action.give|reports credential.pin|claims\n\
-59 action.give|reports credential.pin|reports\n\
-152 action.give|reports firm.bank|claims\n\
140 action.give|reports firm.courier|claims\n\
-44 action.give|reports firm.courier|reports\n\
298 action.give|reports firm.payment|reports\n\
39 action.give|reports money.unusual-means|claims\n\
31 action.give|reports money.unusual-means|reports\n\
-95 action.give|reports money.valuables|claims\n\
-64 action.give|reports money.valuables|denies\n\
-62 action.give|reports person.agent|claims\n\
-42 action.give|reports person.agent|reports\n\
98 action.give|reports person.buyer|reports\n\
-76 action.give|reports person.family|claims\n\
-30 action.give|reports person.landlord|claims\n\
-51 action.give|reports threat.arrest|reports\n\
-32 action.give|reports threat.arrest|threatens\n\
-64 action.give|reports threat.block|reports\n\
-50 action.give|reports threat.block|threatens\n\
149 action.give|reports threat.deadline|denies\n\
-31 action.give|reports threat.deadline|reports\n\
-32 action.give|reports threat.deadline|threatens\n\
-51 action.hand-over|advises\n\
59 action.hand-over|advises claim.parcel|claims\n\
-54 action.hand-over|advises claim.pick-up|claims\n\
117 action.hand-over|advises credential.one-time-code|asks\n\
31 action.hand-over|advises threat.deadline|threatens\n\
88 action.hand-over|asks action.hand-over|claims\n\
33 action.hand-over|asks action.install|asks\n\
56 action.hand-over|asks action.install|claims\n\
93 action.hand-over|asks action.keep-secret|asks\n\
-222 action.hand-over|asks action.pay|asks\n\
-69 action.hand-over|asks action.pay|claims\n\
-69 action.hand-over|asks action.reply|asks\n\
60 action.hand-over|asks action.stay-on-line|asks\n\
-76 action.hand-over|asks action.transfer|asks\n\
218 action.hand-over|asks action.transfer|claims\n\
-123 action.hand-over|asks action.update|asks\n\
43 action.hand-over|asks action.update|claims\n\
77 action.hand-over|asks action.withdraw|asks\n\
247 action.hand-over|asks authority.police|claims\n\
88 action.hand-over|asks authority.police|reports\n\
-134 action.hand-over|asks authority.tax|claims\n\
43 action.hand-over|asks claim.all-money|claims\n\
32 action.hand-over|asks claim.already-paid|claims\n\
104 action.hand-over|asks claim.cannot-meet|claims\n\
38 action.hand-over|asks claim.case|claims\n\
191 action.hand-over|asks claim.crime|claims\n\
49 action.hand-over|asks claim.easy-money|claims\n\
-200 action.hand-over|asks claim.fee|claims\n\
123 action.hand-over|asks claim.hacked|claims\n\
-125 action.hand-over|asks claim.job|claims\n\
56 action.hand-over|asks claim.mule|claims\n\
-87 action.hand-over|asks claim.new-number|claims\n\
111 action.hand-over|asks claim.not-you|claims\n\
102 action.hand-over|asks claim.other-account|claims\n\
-185 action.hand-over|asks claim.paid-back|claims\n\
-150 action.hand-over|asks claim.parcel|claims\n\
229 action.hand-over|asks claim.pick-up|claims\n\
42 action.hand-over|asks claim.prize|claims\n\
-65 action.hand-over|asks claim.prompt|claims\n\
31 action.hand-over|asks claim.reassurance|claims\n\
33 action.hand-over|asks claim.refund|claims\n\
-107 action.hand-over|asks claim.safe-account|claims\n\
-42 action.hand-over|asks claim.unusual-activity|claims\n\
40 action.hand-over|asks credential.balance|asks\n\
-74 action.hand-over|asks credential.bank-details|asks\n\
48 action.hand-over|asks credential.card|asks\n\
-63 action.hand-over|asks credential.code|claims\n\
-183 action.hand-over|asks credential.cpr|asks\n\
76 action.hand-over|asks credential.mitid|asks\n\
61 action.hand-over|asks credential.mitid|reports\n\
40 action.hand-over|asks credential.password|claims\n\
34 action.hand-over|asks credential.password|reports\n\
47 action.hand-over|asks credential.personal-information|asks\n\
92 action.hand-over|asks credential.pin|asks\n\
114 action.hand-over|asks credential.pin|claims\n\
-65 action.hand-over|asks firm.bank|reports\n\
84 action.hand-over|asks firm.courier|claims\n\
98 action.hand-over|asks firm.payment|claims\n\
101 action.hand-over|asks firm.support|claims\n\
-76 action.hand-over|asks money.amount|claims\n\
-44 action.hand-over|asks money.unusual-means|claims\n\
197 action.hand-over|asks money.valuables|claims\n\
162 action.hand-over|asks person.agent|claims\n\
-32 action.hand-over|asks person.family|claims\n\
57 action.hand-over|asks person.landlord|claims\n\
57 action.hand-over|asks threat.arrest|reports\n\
43 action.hand-over|asks threat.arrest|threatens\n\
-35 action.hand-over|asks threat.court|threatens\n\
39 action.hand-over|asks threat.deadline|threatens\n\
-112 action.hand-over|claims\n\
45 action.hand-over|claims action.pay|asks\n\
160 action.hand-over|claims action.pay|claims\n\
-30 action.hand-over|claims action.transfer|advises\n\
-137 action.hand-over|claims action.transfer|asks\n\
-43 action.hand-over|claims action.update|claims\n\
-42 action.hand-over|claims action.update|reports\n\
-39 action.hand-over|claims authority.digital-post|claims\n\
-46 action.hand-over|claims authority.police|claims\n\
-65 action.hand-over|claims authority.police|reports\n\
-85 action.hand-over|claims claim.abroad|claims\n\
37 action.hand-over|claims claim.already-paid|claims\n\
-68 action.hand-over|claims claim.case|claims\n\
-87 action.hand-over|claims claim.crime|claims\n\
39 action.hand-over|claims claim.easy-money|claims\n\
-78 action.hand-over|claims claim.emergency|claims\n\
70 action.hand-over|claims claim.investment|claims\n\
55 action.hand-over|claims claim.job|claims\n\
57 action.hand-over|claims claim.mule|claims\n\
51 action.hand-over|claims claim.no-checking|claims\n\
-45 action.hand-over|claims claim.other-account|claims\n\
-38 action.hand-over|claims claim.parcel|claims\n\
88 action.hand-over|claims claim.pick-up|claims\n\
134 action.hand-over|claims claim.prompt|claims\n\
-44 action.hand-over|claims claim.purchase|claims\n\
-33 action.hand-over|claims claim.reassurance|claims\n\
56 action.hand-over|claims claim.refund|claims\n\
41 action.hand-over|claims claim.residence|claims\n\
-113 action.hand-over|claims claim.your-own|claims\n\
-40 action.hand-over|claims credential.bank-details|claims\n\
88 action.hand-over|claims credential.card|asks\n\
122 action.hand-over|claims credential.card|claims\n\
-102 action.hand-over|claims credential.code|asks\n\
-46 action.hand-over|claims credential.code|reports\n\
44 action.hand-over|claims credential.cpr|claims\n\
-53 action.hand-over|claims credential.id-document|claims\n\
56 action.hand-over|claims credential.mitid|asks\n\
-95 action.hand-over|claims credential.mitid|claims\n\
-87 action.hand-over|claims credential.password|asks\n\
68 action.hand-over|claims credential.personal-information|claims\n\
76 action.hand-over|claims credential.pin|asks\n\
125 action.hand-over|claims credential.pin|claims\n\
48 action.hand-over|claims firm.courier|claims\n\
-122 action.hand-over|claims firm.payment|claims\n\
-67 action.hand-over|claims firm.shop|claims\n\
-35 action.hand-over|claims money.amount|claims\n\
36 action.hand-over|claims money.amount|reports\n\
-95 action.hand-over|claims money.unusual-means|claims\n\
65 action.hand-over|claims person.agent|claims\n\
101 action.hand-over|claims person.family|claims\n\
-34 action.hand-over|claims person.landlord|claims\n\
105 action.hand-over|claims threat.arrest|threatens\n\
34 action.hand-over|claims threat.block|threatens\n\
85 action.hand-over|claims threat.deadline|threatens\n\
102 action.hand-over|denies\n\
-63 action.hand-over|live\n\
294 action.hand-over|reports\n\
73 action.hand-over|reports claim.pick-up|claims\n\
-187 action.hand-over|reports claim.pick-up|reports\n\
102 action.hand-over|reports credential.card|reports\n\
50 action.hand-over|reports credential.code|claims\n\
95 action.hand-over|reports credential.code|reports\n\
54 action.hand-over|reports credential.pin|reports\n\
93 action.hand-over|reports firm.bank|claims\n\
-44 action.hand-over|reports firm.bank|reports\n\
-36 action.hand-over|reports firm.courier|claims\n\
-122 action.hand-over|reports money.valuables|claims\n\
-50 action.hand-over|reports money.valuables|reports\n\
32 action.hand-over|reports threat.arrest|threatens\n\
-93 action.hand-over|reports threat.deadline|threatens\n\
68 action.hand-over|speaks\n\
-74 action.install|advises\n\
220 action.install|advises credential.mitid|advises\n\
-49 action.install|advises firm.support|claims\n\
60 action.install|advises threat.block|threatens\n\
120 action.install|asks\n\
-113 action.install|asks action.install|claims\n\
-31 action.install|asks action.install|reports\n\
52 action.install|asks action.login|asks\n\
-188 action.install|asks action.pay|asks\n\
-125 action.install|asks action.press-key|asks\n\
44 action.install|asks action.transfer|asks\n\
115 action.install|asks action.transfer|claims\n\
33 action.install|asks action.update|asks\n\
37 action.install|asks action.update|claims\n\
46 action.install|asks action.withdraw|asks\n\
55 action.install|asks authority.digital-post|claims\n\
-87 action.install|asks authority.embassy|claims\n\
154 action.install|asks authority.police|claims\n\
-109 action.install|asks authority.tax|claims\n\
50 action.install|asks claim.case|claims\n\
-225 action.install|asks claim.crime|claims\n\
-177 action.install|asks claim.deposit|claims\n\
98 action.install|asks claim.easy-money|claims\n\
272 action.install|asks claim.hacked|claims\n\
57 action.install|asks claim.investment|claims\n\
72 action.install|asks claim.link|claims\n\
-30 action.install|asks claim.new-number|claims\n\
32 action.install|asks claim.other-account|claims\n\
83 action.install|asks claim.paid-back|claims\n\
102 action.install|asks claim.parcel|claims\n\
37 action.install|asks claim.prize|claims\n\
51 action.install|asks claim.prompt|claims\n\
61 action.install|asks claim.reassurance|claims\n\
150 action.install|asks claim.refund|claims\n\
64 action.install|asks claim.renewal|claims\n\
51 action.install|asks claim.residence|claims\n\
106 action.install|asks claim.unusual-activity|claims\n\
257 action.install|asks claim.virus|claims\n\
-50 action.install|asks claim.your-own|claims\n\
-127 action.install|asks credential.balance|asks\n\
-126 action.install|asks credential.bank-details|asks\n\
-66 action.install|asks credential.bank-details|claims\n\
-102 action.install|asks credential.card|claims\n\
129 action.install|asks credential.code|asks\n\
-49 action.install|asks credential.code|claims\n\
43 action.install|asks credential.id-document|claims\n\
-82 action.install|asks credential.mitid|asks\n\
34 action.install|asks credential.one-time-code|asks\n\
-88 action.install|asks credential.password|asks\n\
93 action.install|asks credential.personal-information|asks\n\
-74 action.install|asks credential.pin|asks\n\
258 action.install|asks firm.bank|claims\n\
55 action.install|asks firm.shop|claims\n\
268 action.install|asks firm.support|claims\n\
125 action.install|asks firm.telecom|claims\n\
124 action.install|asks money.amount|claims\n\
71 action.install|asks money.unusual-means|claims\n\
-47 action.install|asks money.valuables|claims\n\
78 action.install|asks threat.block|threatens\n\
54 action.install|asks threat.deadline|threatens\n\
-64 action.install|claims\n\
64 action.install|claims action.login|asks\n\
164 action.install|claims action.pay|asks\n\
107 action.install|claims action.pay|claims\n\
-72 action.install|claims action.transfer|asks\n\
103 action.install|claims action.transfer|claims\n\
39 action.install|claims action.update|advises\n\
-69 action.install|claims action.update|asks\n\
-47 action.install|claims claim.deposit|claims\n\
35 action.install|claims claim.easy-money|claims\n\
-35 action.install|claims claim.fee|claims\n\
235 action.install|claims claim.hacked|claims\n\
109 action.install|claims claim.investment|claims\n\
65 action.install|claims claim.link|claims\n\
-129 action.install|claims claim.new-number|claims\n\
37 action.install|claims claim.no-checking|claims\n\
46 action.install|claims claim.not-you|claims\n\
73 action.install|claims claim.paid-back|claims\n\
102 action.install|claims claim.parcel|claims\n\
150 action.install|claims claim.purchase|claims\n\
-175 action.install|claims claim.reassurance|claims\n\
115 action.install|claims claim.refund|claims\n\
40 action.install|claims claim.renewal|claims\n\
159 action.install|claims claim.virus|claims\n\
83 action.install|claims claim.your-own|claims\n\
44 action.install|claims credential.bank-details|asks\n\
-100 action.install|claims credential.code|claims\n\
83 action.install|claims credential.mitid|asks\n\
140 action.install|claims credential.one-time-code|asks\n\
36 action.install|claims credential.one-time-code|claims\n\
-47 action.install|claims credential.password|asks\n\
125 action.install|claims firm.bank|claims\n\
148 action.install|claims firm.support|claims\n\
101 action.install|claims money.amount|claims\n\
32 action.install|claims money.unusual-means|claims\n\
96 action.install|claims person.agent|claims\n\
121 action.install|claims person.family|claims\n\
-40 action.install|claims threat.arrest|threatens\n\
77 action.install|claims threat.block|threatens\n\
101 action.install|claims threat.deadline|threatens\n\
31 action.install|claims threat.exposure|threatens\n\
89 action.install|live\n\
-150 action.install|reports\n\
-61 action.install|reports authority.police|claims\n\
-58 action.install|reports claim.crime|claims\n\
-37 action.install|reports claim.your-own|claims\n\
94 action.install|reports credential.mitid|reports\n\
-69 action.install|reports firm.support|claims\n\
-81 action.install|reports threat.block|threatens\n\
88 action.install|reports threat.deadline|threatens\n\
39 action.install|speaks\n\
-34 action.keep-secret|advises money.valuables|claims\n\
91 action.keep-secret|asks\n\
42 action.keep-secret|asks action.login|asks\n\
32 action.keep-secret|asks action.move-chat|asks\n\
74 action.keep-secret|asks action.pay|asks\n\
-123 action.keep-secret|asks action.pay|claims\n\
55 action.keep-secret|asks action.reply|asks\n\
-37 action.keep-secret|asks action.reply|claims\n\
71 action.keep-secret|asks action.stay-on-line|asks\n\
40 action.keep-secret|asks action.transfer|asks\n\
62 action.keep-secret|asks action.transfer|claims\n\
-69 action.keep-secret|asks action.transfer|reports\n\
-46 action.keep-secret|asks action.update|asks\n\
-78 action.keep-secret|asks action.update|claims\n\
41 action.keep-secret|asks authority.customs|claims\n\
76 action.keep-secret|asks authority.embassy|claims\n\
94 action.keep-secret|asks authority.europol|claims\n\
-38 action.keep-secret|asks authority.nsk|claims\n\
174 action.keep-secret|asks authority.police|claims\n\
72 action.keep-secret|asks authority.police|reports\n\
-36 action.keep-secret|asks authority.prosecution|claims\n\
-58 action.keep-secret|asks authority.tax|claims\n\
101 action.keep-secret|asks claim.abroad|claims\n\
103 action.keep-secret|asks claim.all-money|claims\n\
-93 action.keep-secret|asks claim.already-paid|claims\n\
70 action.keep-secret|asks claim.broken-phone|claims\n\
162 action.keep-secret|asks claim.cannot-meet|claims\n\
235 action.keep-secret|asks claim.crime|claims\n\
53 action.keep-secret|asks claim.crime|reports\n\
137 action.keep-secret|asks claim.deposit|claims\n\
89 action.keep-secret|asks claim.easy-money|claims\n\
56 action.keep-secret|asks claim.emergency|claims\n\
52 action.keep-secret|asks claim.fee|claims\n\
82 action.keep-secret|asks claim.hacked|claims\n\
53 action.keep-secret|asks claim.investment|claims\n\
84 action.keep-secret|asks claim.isolation|claims\n\
109 action.keep-secret|asks claim.link|claims\n\
-103 action.keep-secret|asks claim.misused-name|claims\n\
88 action.keep-secret|asks claim.new-number|claims\n\
71 action.keep-secret|asks claim.no-checking|claims\n\
113 action.keep-secret|asks claim.other-account|claims\n\
81 action.keep-secret|asks claim.paid-back|claims\n\
-32 action.keep-secret|asks claim.parcel|claims\n\
75 action.keep-secret|asks claim.pick-up|claims\n\
59 action.keep-secret|asks claim.prize|claims\n\
-68 action.keep-secret|asks claim.prompt|claims\n\
82 action.keep-secret|asks claim.reassurance|claims\n\
-81 action.keep-secret|asks claim.renewal|claims\n\
60 action.keep-secret|asks claim.safe-account|claims\n\
57 action.keep-secret|asks claim.unpaid|claims\n\
47 action.keep-secret|asks claim.unusual-activity|claims\n\
-48 action.keep-secret|asks claim.your-own|claims\n\
78 action.keep-secret|asks credential.balance|asks\n\
99 action.keep-secret|asks credential.bank-details|asks\n\
-62 action.keep-secret|asks credential.card|asks\n\
-67 action.keep-secret|asks credential.card|claims\n\
84 action.keep-secret|asks credential.card|reports\n\
-251 action.keep-secret|asks credential.code|claims\n\
-161 action.keep-secret|asks credential.cpr|claims\n\
111 action.keep-secret|asks credential.id-document|claims\n\
-63 action.keep-secret|asks credential.mitid|asks\n\
113 action.keep-secret|asks credential.mitid|claims\n\
107 action.keep-secret|asks credential.password|asks\n\
32 action.keep-secret|asks credential.personal-information|claims\n\
108 action.keep-secret|asks credential.pin|claims\n\
195 action.keep-secret|asks firm.bank|claims\n\
-61 action.keep-secret|asks firm.bank|reports\n\
39 action.keep-secret|asks money.amount|reports\n\
113 action.keep-secret|asks money.unusual-means|reports\n\
132 action.keep-secret|asks person.agent|claims\n\
34 action.keep-secret|asks person.recruiter|claims\n\
30 action.keep-secret|asks threat.arrest|threatens\n\
-38 action.keep-secret|asks threat.court|threatens\n\
-56 action.keep-secret|asks threat.debt|threatens\n\
-57 action.keep-secret|claims action.login|asks\n\
53 action.keep-secret|claims action.pay|asks\n\
-39 action.keep-secret|claims action.press-key|asks\n\
39 action.keep-secret|claims action.reply|asks\n\
122 action.keep-secret|claims action.transfer|asks\n\
-287 action.keep-secret|claims action.transfer|claims\n\
55 action.keep-secret|claims action.withdraw|asks\n\
49 action.keep-secret|claims authority.court|claims\n\
89 action.keep-secret|claims authority.embassy|claims\n\
54 action.keep-secret|claims authority.prosecution|claims\n\
-39 action.keep-secret|claims claim.abroad|claims\n\
77 action.keep-secret|claims claim.broken-phone|claims\n\
128 action.keep-secret|claims claim.cannot-meet|claims\n\
56 action.keep-secret|claims claim.case|claims\n\
-69 action.keep-secret|claims claim.deposit|claims\n\
123 action.keep-secret|claims claim.emergency|claims\n\
34 action.keep-secret|claims claim.fee|claims\n\
79 action.keep-secret|claims claim.isolation|claims\n\
-175 action.keep-secret|claims claim.misused-name|claims\n\
-105 action.keep-secret|claims claim.not-you|claims\n\
-69 action.keep-secret|claims claim.parcel|claims\n\
113 action.keep-secret|claims claim.pick-up|claims\n\
30 action.keep-secret|claims claim.prize|claims\n\
-75 action.keep-secret|claims claim.purchase|claims\n\
-52 action.keep-secret|claims claim.renewal|claims\n\
76 action.keep-secret|claims claim.safe-account|claims\n\
-107 action.keep-secret|claims credential.balance|asks\n\
-63 action.keep-secret|claims credential.bank-details|asks\n\
33 action.keep-secret|claims credential.bank-details|claims\n\
-295 action.keep-secret|claims credential.cpr|claims\n\
116 action.keep-secret|claims credential.id-document|asks\n\
-36 action.keep-secret|claims credential.password|claims\n\
31 action.keep-secret|claims credential.personal-information|asks\n\
38 action.keep-secret|claims credential.personal-information|claims\n\
636 action.keep-secret|claims firm.bank|claims\n\
129 action.keep-secret|claims money.valuables|claims\n\
53 action.keep-secret|claims person.agent|claims\n\
114 action.keep-secret|claims person.family|claims\n\
-92 action.keep-secret|claims person.landlord|claims\n\
144 action.keep-secret|claims threat.court|threatens\n\
73 action.keep-secret|live\n\
162 action.keep-secret|reader\n\
-71 action.keep-secret|reports\n\
-90 action.keep-secret|reports action.transfer|asks\n\
-38 action.keep-secret|reports action.transfer|reports\n\
-82 action.keep-secret|reports authority.police|claims\n\
-96 action.keep-secret|reports authority.police|reports\n\
-36 action.keep-secret|reports claim.case|reports\n\
-61 action.keep-secret|reports claim.crime|reports\n\
-58 action.keep-secret|reports claim.fee|claims\n\
-115 action.keep-secret|reports claim.no-checking|reports\n\
-65 action.keep-secret|reports claim.unusual-activity|claims\n\
-41 action.keep-secret|reports credential.cpr|reports\n\
-36 action.keep-secret|reports firm.bank|claims\n\
-58 action.keep-secret|reports firm.bank|reports\n\
44 action.keep-secret|reports money.amount|claims\n\
-42 action.keep-secret|reports money.amount|reports\n\
-65 action.keep-secret|reports money.unusual-means|claims\n\
-30 action.keep-secret|reports money.valuables|claims\n\
-32 action.keep-secret|reports money.valuables|reports\n\
-34 action.keep-secret|reports threat.block|threatens\n\
37 action.keep-secret|reports threat.deadline|threatens\n\
-48 action.keep-secret|speaks\n\
110 action.login|advises claim.link|claims\n\
106 action.login|advises credential.mitid|advises\n\
-42 action.login|advises firm.bank|claims\n\
-147 action.login|asks action.login|claims\n\
-169 action.login|asks action.pay|advises\n\
-189 action.login|asks action.pay|asks\n\
116 action.login|asks action.pay|claims\n\
-157 action.login|asks action.reply|asks\n\
209 action.login|asks action.update|claims\n\
96 action.login|asks authority.benefits|claims\n\
81 action.login|asks authority.court|claims\n\
121 action.login|asks authority.digital-post|claims\n\
-150 action.login|asks authority.immigration|claims\n\
459 action.login|asks authority.police|claims\n\
-289 action.login|asks authority.tax|claims\n\
-72 action.login|asks claim.abroad|claims\n\
38 action.login|asks claim.all-money|claims\n\
370 action.login|asks claim.already-paid|claims\n\
107 action.login|asks claim.case|claims\n\
-36 action.login|asks claim.crime|claims\n\
50 action.login|asks claim.easy-money|claims\n\
-156 action.login|asks claim.emergency|claims\n\
-340 action.login|asks claim.fee|claims\n\
91 action.login|asks claim.hacked|claims\n\
-154 action.login|asks claim.investment|claims\n\
37 action.login|asks claim.isolation|claims\n\
451 action.login|asks claim.job|claims\n\
59 action.login|asks claim.link|claims\n\
159 action.login|asks claim.menu|claims\n\
281 action.login|asks claim.new-number|claims\n\
-70 action.login|asks claim.not-you|claims\n\
89 action.login|asks claim.other-account|claims\n\
-74 action.login|asks claim.paid-back|claims\n\
-199 action.login|asks claim.parcel|claims\n\
-113 action.login|asks claim.pick-up|claims\n\
-115 action.login|asks claim.prize|claims\n\
-52 action.login|asks claim.prompt|claims\n\
254 action.login|asks claim.purchase|claims\n\
-43 action.login|asks claim.recovery|claims\n\
-169 action.login|asks claim.renewal|claims\n\
68 action.login|asks claim.residence|claims\n\
-104 action.login|asks claim.unpaid|claims\n\
32 action.login|asks claim.unusual-activity|claims\n\
-60 action.login|asks claim.virus|claims\n\
179 action.login|asks claim.your-own|claims\n\
-96 action.login|asks credential.balance|claims\n\
-57 action.login|asks credential.card|advises\n\
-33 action.login|asks credential.card|asks\n\
-275 action.login|asks credential.card|claims\n\
90 action.login|asks credential.code|asks\n\
69 action.login|asks credential.id-document|claims\n\
44 action.login|asks credential.mitid|asks\n\
126 action.login|asks credential.mitid|claims\n\
-63 action.login|asks credential.mitid|reports\n\
250 action.login|asks credential.nemid|asks\n\
52 action.login|asks credential.nemid|claims\n\
-298 action.login|asks credential.one-time-code|asks\n\
-125 action.login|asks credential.one-time-code|claims\n\
-238 action.login|asks credential.password|asks\n\
-167 action.login|asks credential.password|claims\n\
-42 action.login|asks credential.password|reports\n\
-118 action.login|asks credential.personal-information|asks\n\
-201 action.login|asks credential.personal-information|claims\n\
124 action.login|asks firm.bank|claims\n\
41 action.login|asks firm.courier|claims\n\
-44 action.login|asks firm.payment|claims\n\
100 action.login|asks firm.streaming|claims\n\
106 action.login|asks firm.support|claims\n\
102 action.login|asks money.amount|claims\n\
94 action.login|asks money.unusual-means|claims\n\
119 action.login|asks person.family|claims\n\
132 action.login|asks person.landlord|claims\n\
-63 action.login|asks threat.arrest|threatens\n\
123 action.login|asks threat.block|threatens\n\
-36 action.login|asks threat.court|threatens\n\
90 action.login|asks threat.deadline|threatens\n\
-102 action.login|asks threat.debt|threatens\n\
-97 action.login|asks threat.return|threatens\n\
-58 action.login|claims\n\
-38 action.login|claims action.pay|asks\n\
106 action.login|claims action.transfer|claims\n\
46 action.login|claims action.update|asks\n\
-64 action.login|claims action.update|claims\n\
34 action.login|claims authority.benefits|claims\n\
186 action.login|claims authority.digital-post|claims\n\
237 action.login|claims authority.police|claims\n\
-46 action.login|claims claim.abroad|claims\n\
37 action.login|claims claim.already-paid|claims\n\
34 action.login|claims claim.emergency|claims\n\
-39 action.login|claims claim.fee|claims\n\
-81 action.login|claims claim.investment|claims\n\
-85 action.login|claims claim.job|claims\n\
-57 action.login|claims claim.link|claims\n\
291 action.login|claims claim.not-you|claims\n\
-43 action.login|claims claim.paid-back|claims\n\
-36 action.login|claims claim.parcel|claims\n\
75 action.login|claims claim.pick-up|claims\n\
-66 action.login|claims claim.prize|claims\n\
311 action.login|claims claim.prompt|claims\n\
209 action.login|claims claim.purchase|claims\n\
69 action.login|claims claim.reassurance|claims\n\
-172 action.login|claims claim.renewal|claims\n\
36 action.login|claims claim.safe-account|claims\n\
160 action.login|claims claim.unusual-activity|claims\n\
-57 action.login|claims credential.bank-details|asks\n\
150 action.login|claims credential.card|claims\n\
-55 action.login|claims credential.code|asks\n\
-57 action.login|claims credential.code|claims\n\
-35 action.login|claims credential.id-document|claims\n\
58 action.login|claims credential.mitid|asks\n\
93 action.login|claims credential.mitid|claims\n\
-30 action.login|claims credential.one-time-code|asks\n\
-89 action.login|claims credential.one-time-code|claims\n\
-141 action.login|claims credential.password|asks\n\
61 action.login|claims credential.personal-information|claims\n\
107 action.login|claims firm.bank|claims\n\
-37 action.login|claims firm.courier|claims\n\
56 action.login|claims firm.payment|claims\n\
41 action.login|claims money.amount|claims\n\
53 action.login|claims money.unusual-means|claims\n\
44 action.login|claims money.valuables|claims\n\
-31 action.login|claims person.agent|claims\n\
-96 action.login|claims person.family|claims\n\
-90 action.login|claims threat.deadline|threatens\n\
-51 action.login|denies\n\
-78 action.login|reader\n\
-118 action.login|reports\n\
-106 action.login|reports claim.fee|claims\n\
97 action.login|reports firm.bank|claims\n\
-154 action.login|reports money.amount|claims\n\
60 action.login|speaks\n\
-74 action.move-chat|advises\n\
240 action.move-chat|asks\n\
87 action.move-chat|asks action.move-chat|claims\n\
62 action.move-chat|asks action.pay|asks\n\
100 action.move-chat|asks action.reply|asks\n\
76 action.move-chat|asks action.transfer|asks\n\
73 action.move-chat|asks action.transfer|reports\n\
44 action.move-chat|asks action.update|claims\n\
-72 action.move-chat|asks authority.police|claims\n\
165 action.move-chat|asks claim.broken-phone|claims\n\
-37 action.move-chat|asks claim.crime|claims\n\
146 action.move-chat|asks claim.easy-money|claims\n\
73 action.move-chat|asks claim.emergency|claims\n\
-82 action.move-chat|asks claim.hacked|claims\n\
253 action.move-chat|asks claim.job|claims\n\
187 action.move-chat|asks claim.new-number|claims\n\
67 action.move-chat|asks claim.paid-back|claims\n\
64 action.move-chat|asks claim.parcel|claims\n\
-43 action.move-chat|asks claim.pick-up|claims\n\
200 action.move-chat|asks claim.prompt|claims\n\
33 action.move-chat|asks claim.reassurance|claims\n\
82 action.move-chat|asks claim.recovery|claims\n\
39 action.move-chat|asks claim.sent-by-mistake|claims\n\
63 action.move-chat|asks claim.unusual-activity|claims\n\
35 action.move-chat|asks credential.card|asks\n\
-77 action.move-chat|asks credential.code|asks\n\
52 action.move-chat|asks credential.mitid|asks\n\
-98 action.move-chat|asks credential.personal-information|asks\n\
203 action.move-chat|asks money.amount|claims\n\
64 action.move-chat|asks money.unusual-means|claims\n\
34 action.move-chat|asks money.valuables|claims\n\
97 action.move-chat|asks person.family|claims\n\
77 action.move-chat|asks person.recruiter|claims\n\
58 action.move-chat|asks threat.block|threatens\n\
117 action.move-chat|asks threat.deadline|threatens\n\
104 action.move-chat|claims\n\
-64 action.move-chat|claims action.pay|asks\n\
38 action.move-chat|claims action.pay|claims\n\
182 action.move-chat|claims action.reply|asks\n\
49 action.move-chat|claims action.transfer|asks\n\
34 action.move-chat|claims action.update|claims\n\
54 action.move-chat|claims authority.police|claims\n\
90 action.move-chat|claims claim.broken-phone|claims\n\
48 action.move-chat|claims claim.cannot-meet|claims\n\
41 action.move-chat|claims claim.deposit|claims\n\
163 action.move-chat|claims claim.easy-money|claims\n\
47 action.move-chat|claims claim.emergency|claims\n\
203 action.move-chat|claims claim.investment|claims\n\
233 action.move-chat|claims claim.job|claims\n\
99 action.move-chat|claims claim.new-number|claims\n\
49 action.move-chat|claims claim.no-checking|claims\n\
31 action.move-chat|claims claim.paid-back|claims\n\
-154 action.move-chat|claims claim.prompt|claims\n\
64 action.move-chat|claims claim.safe-account|claims\n\
90 action.move-chat|claims credential.card|claims\n\
-139 action.move-chat|claims credential.code|claims\n\
-165 action.move-chat|claims credential.mitid|claims\n\
37 action.move-chat|claims credential.one-time-code|asks\n\
-77 action.move-chat|claims credential.one-time-code|claims\n\
-195 action.move-chat|claims credential.password|asks\n\
69 action.move-chat|claims firm.bank|claims\n\
214 action.move-chat|claims money.amount|claims\n\
39 action.move-chat|claims money.unusual-means|claims\n\
119 action.move-chat|claims money.valuables|claims\n\
63 action.move-chat|claims person.adviser|claims\n\
35 action.move-chat|claims person.agent|claims\n\
152 action.move-chat|claims person.family|claims\n\
-51 action.move-chat|claims person.recruiter|claims\n\
58 action.move-chat|claims threat.block|threatens\n\
112 action.move-chat|claims threat.deadline|threatens\n\
179 action.move-chat|live\n\
71 action.move-chat|reader\n\
142 action.move-chat|reports\n\
39 action.move-chat|reports action.transfer|reports\n\
45 action.move-chat|reports money.amount|reports\n\
140 action.move-chat|reports person.family|claims\n\
189 action.move-chat|speaks\n\
-128 action.pay|advises\n\
45 action.pay|advises action.pay|claims\n\
41 action.pay|advises action.transfer|asks\n\
54 action.pay|advises action.transfer|claims\n\
-74 action.pay|advises action.update|asks\n\
132 action.pay|advises authority.benefits|claims\n\
-61 action.pay|advises authority.digital-post|claims\n\
-161 action.pay|advises authority.police|claims\n\
131 action.pay|advises authority.tax|claims\n\
-78 action.pay|advises claim.abroad|claims\n\
83 action.pay|advises claim.all-money|claims\n\
-32 action.pay|advises claim.already-paid|claims\n\
-72 action.pay|advises claim.cannot-meet|claims\n\
-45 action.pay|advises claim.deposit|claims\n\
-85 action.pay|advises claim.emergency|claims\n\
-54 action.pay|advises claim.fee|denies\n\
116 action.pay|advises claim.fine|claims\n\
-42 action.pay|advises claim.no-checking|claims\n\
-134 action.pay|advises claim.parcel|claims\n\
-42 action.pay|advises claim.purchase|claims\n\
31 action.pay|advises claim.refund|claims\n\
-81 action.pay|advises claim.residence|claims\n\
-30 action.pay|advises claim.unusual-activity|claims\n\
53 action.pay|advises claim.your-own|claims\n\
-74 action.pay|advises credential.card|advises\n\
86 action.pay|advises credential.card|asks\n\
98 action.pay|advises credential.cpr|asks\n\
58 action.pay|advises credential.id-document|advises\n\
49 action.pay|advises credential.mitid|asks\n\
-65 action.pay|advises firm.courier|claims\n\
77 action.pay|advises firm.toll|claims\n\
-58 action.pay|advises firm.utility|claims\n\
31 action.pay|advises money.amount|claims\n\
46 action.pay|advises money.valuables|claims\n\
-77 action.pay|advises person.agent|claims\n\
-103 action.pay|advises person.landlord|claims\n\
-135 action.pay|advises threat.block|threatens\n\
-47 action.pay|advises threat.deadline|threatens\n\
97 action.pay|advises threat.debt|threatens\n\
90 action.pay|asks action.pay|claims\n\
-120 action.pay|asks action.pay|denies\n\
-130 action.pay|asks action.pay|reports\n\
139 action.pay|asks action.press-key|asks\n\
-43 action.pay|asks action.reply|advises\n\
-50 action.pay|asks action.reply|asks\n\
44 action.pay|asks action.reply|claims\n\
83 action.pay|asks action.scan|asks\n\
73 action.pay|asks action.stay-on-line|asks\n\
-102 action.pay|asks action.transfer|asks\n\
100 action.pay|asks action.transfer|claims\n\
-161 action.pay|asks action.transfer|reports\n\
142 action.pay|asks action.update|asks\n\
46 action.pay|asks action.update|reports\n\
48 action.pay|asks action.withdraw|asks\n\
73 action.pay|asks action.withdraw|claims\n\
110 action.pay|asks authority.benefits|claims\n\
-332 action.pay|asks authority.digital-post|claims\n\
115 action.pay|asks authority.embassy|claims\n\
42 action.pay|asks authority.health|claims\n\
173 action.pay|asks authority.immigration|claims\n\
94 action.pay|asks authority.municipality|claims\n\
172 action.pay|asks authority.police|claims\n\
47 action.pay|asks authority.prosecution|claims\n\
-52 action.pay|asks authority.state|claims\n\
140 action.pay|asks authority.tax|claims\n\
209 action.pay|asks claim.abroad|claims\n\
60 action.pay|asks claim.all-money|claims\n\
133 action.pay|asks claim.already-paid|claims\n\
46 action.pay|asks claim.broken-phone|claims\n\
248 action.pay|asks claim.cannot-meet|claims\n\
-108 action.pay|asks claim.case|claims\n\
113 action.pay|asks claim.crime|claims\n\
191 action.pay|asks claim.easy-money|claims\n\
-57 action.pay|asks claim.emergency|claims\n\
87 action.pay|asks claim.fee|claims\n\
100 action.pay|asks claim.fine|claims\n\
52 action.pay|asks claim.hacked|claims\n\
55 action.pay|asks claim.investment|claims\n\
38 action.pay|asks claim.isolation|claims\n\
55 action.pay|asks claim.link|claims\n\
115 action.pay|asks claim.loan|claims\n\
-97 action.pay|asks claim.mule|claims\n\
238 action.pay|asks claim.new-number|claims\n\
95 action.pay|asks claim.no-checking|claims\n\
43 action.pay|asks claim.paid-back|claims\n\
187 action.pay|asks claim.parcel|claims\n\
252 action.pay|asks claim.prize|claims\n\
-133 action.pay|asks claim.prompt|claims\n\
-133 action.pay|asks claim.purchase|claims\n\
-54 action.pay|asks claim.reassurance|claims\n\
382 action.pay|asks claim.recovery|claims\n\
140 action.pay|asks claim.refund|claims\n\
95 action.pay|asks claim.residence|claims\n\
107 action.pay|asks claim.robot|claims\n\
30 action.pay|asks claim.sent-by-mistake|claims\n\
91 action.pay|asks claim.unpaid|claims\n\
88 action.pay|asks claim.unusual-activity|claims\n\
119 action.pay|asks claim.virus|claims\n\
-161 action.pay|asks claim.your-own|claims\n\
-77 action.pay|asks credential.balance|asks\n\
40 action.pay|asks credential.balance|claims\n\
-259 action.pay|asks credential.bank-details|asks\n\
-107 action.pay|asks credential.bank-details|claims\n\
-43 action.pay|asks credential.card|asks\n\
-126 action.pay|asks credential.card|claims\n\
-154 action.pay|asks credential.code|asks\n\
51 action.pay|asks credential.code|claims\n\
-101 action.pay|asks credential.cpr|claims\n\
207 action.pay|asks credential.id-document|asks\n\
138 action.pay|asks credential.id-document|claims\n\
182 action.pay|asks credential.mitid|claims\n\
99 action.pay|asks credential.mitid|reports\n\
-70 action.pay|asks credential.password|asks\n\
75 action.pay|asks credential.personal-information|asks\n\
136 action.pay|asks credential.personal-information|claims\n\
-154 action.pay|asks firm.bank|claims\n\
117 action.pay|asks firm.courier|claims\n\
-112 action.pay|asks firm.payment|claims\n\
70 action.pay|asks firm.shop|claims\n\
124 action.pay|asks firm.streaming|claims\n\
306 action.pay|asks firm.toll|claims\n\
78 action.pay|asks firm.utility|claims\n\
52 action.pay|asks money.amount|claims\n\
110 action.pay|asks money.unusual-means|claims\n\
-210 action.pay|asks money.valuables|claims\n\
33 action.pay|asks person.adviser|claims\n\
93 action.pay|asks person.agent|claims\n\
-45 action.pay|asks person.buyer|claims\n\
166 action.pay|asks person.family|claims\n\
64 action.pay|asks person.landlord|claims\n\
72 action.pay|asks person.recruiter|claims\n\
76 action.pay|asks threat.arrest|threatens\n\
140 action.pay|asks threat.block|threatens\n\
114 action.pay|asks threat.court|threatens\n\
134 action.pay|asks threat.cutoff|threatens\n\
-32 action.pay|asks threat.deadline|denies\n\
-63 action.pay|asks threat.deadline|reports\n\
150 action.pay|asks threat.deadline|threatens\n\
98 action.pay|asks threat.debt|threatens\n\
181 action.pay|asks threat.deportation|threatens\n\
40 action.pay|asks threat.exposure|threatens\n\
179 action.pay|asks threat.return|threatens\n\
-87 action.pay|claims action.pay|denies\n\
113 action.pay|claims action.press-key|asks\n\
-42 action.pay|claims action.reply|asks\n\
232 action.pay|claims action.transfer|asks\n\
-86 action.pay|claims action.transfer|claims\n\
288 action.pay|claims action.update|claims\n\
-83 action.pay|claims action.withdraw|claims\n\
82 action.pay|claims authority.benefits|claims\n\
69 action.pay|claims authority.court|claims\n\
47 action.pay|claims authority.customs|claims\n\
-195 action.pay|claims authority.digital-post|claims\n\
-176 action.pay|claims authority.embassy|claims\n\
59 action.pay|claims authority.europol|claims\n\
-81 action.pay|claims authority.health|claims\n\
-102 action.pay|claims authority.immigration|claims\n\
75 action.pay|claims authority.municipality|claims\n\
-157 action.pay|claims authority.police|claims\n\
149 action.pay|claims claim.already-paid|claims\n\
53 action.pay|claims claim.broken-phone|claims\n\
111 action.pay|claims claim.cannot-meet|claims\n\
-147 action.pay|claims claim.crime|claims\n\
58 action.pay|claims claim.deposit|claims\n\
73 action.pay|claims claim.easy-money|claims\n\
124 action.pay|claims claim.emergency|claims\n\
62 action.pay|claims claim.hacked|claims\n\
35 action.pay|claims claim.investment|claims\n\
145 action.pay|claims claim.isolation|claims\n\
215 action.pay|claims claim.job|claims\n\
-82 action.pay|claims claim.link|claims\n\
137 action.pay|claims claim.loan|claims\n\
-73 action.pay|claims claim.misused-name|claims\n\
173 action.pay|claims claim.new-number|claims\n\
185 action.pay|claims claim.not-you|claims\n\
-237 action.pay|claims claim.other-account|claims\n\
104 action.pay|claims claim.paid-back|claims\n\
44 action.pay|claims claim.parcel|claims\n\
67 action.pay|claims claim.prize|claims\n\
54 action.pay|claims claim.prompt|claims\n\
63 action.pay|claims claim.purchase|claims\n\
59 action.pay|claims claim.reassurance|claims\n\
94 action.pay|claims claim.recovery|claims\n\
-70 action.pay|claims claim.refund|claims\n\
-150 action.pay|claims claim.renewal|claims\n\
66 action.pay|claims claim.residence|claims\n\
-87 action.pay|claims claim.safe-account|claims\n\
-144 action.pay|claims claim.sent-by-mistake|claims\n\
80 action.pay|claims claim.unusual-activity|claims\n\
-145 action.pay|claims claim.your-own|claims\n\
38 action.pay|claims credential.balance|asks\n\
-78 action.pay|claims credential.bank-details|advises\n\
171 action.pay|claims credential.bank-details|asks\n\
-32 action.pay|claims credential.bank-details|claims\n\
36 action.pay|claims credential.card|asks\n\
-31 action.pay|claims credential.card|claims\n\
-34 action.pay|claims credential.card|denies\n\
-82 action.pay|claims credential.code|advises\n\
-79 action.pay|claims credential.code|asks\n\
-87 action.pay|claims credential.code|denies\n\
47 action.pay|claims credential.cpr|asks\n\
-64 action.pay|claims credential.id-document|claims\n\
88 action.pay|claims credential.mitid|asks\n\
180 action.pay|claims credential.mitid|reports\n\
90 action.pay|claims credential.one-time-code|asks\n\
57 action.pay|claims credential.one-time-code|reports\n\
-87 action.pay|claims credential.password|asks\n\
58 action.pay|claims credential.personal-information|asks\n\
65 action.pay|claims credential.personal-information|claims\n\
60 action.pay|claims credential.pin|asks\n\
-82 action.pay|claims firm.bank|claims\n\
37 action.pay|claims firm.bank|reports\n\
133 action.pay|claims firm.courier|claims\n\
-72 action.pay|claims firm.payment|claims\n\
158 action.pay|claims firm.shop|claims\n\
-153 action.pay|claims firm.support|claims\n\
-61 action.pay|claims firm.telecom|claims\n\
218 action.pay|claims firm.toll|claims\n\
253 action.pay|claims firm.utility|claims\n\
30 action.pay|claims money.amount|reports\n\
50 action.pay|claims money.unusual-means|claims\n\
-234 action.pay|claims money.valuables|claims\n\
43 action.pay|claims person.adviser|claims\n\
-101 action.pay|claims person.agent|claims\n\
-56 action.pay|claims person.buyer|claims\n\
-41 action.pay|claims person.recruiter|claims\n\
193 action.pay|claims threat.cutoff|threatens\n\
32 action.pay|claims threat.deadline|reports\n\
-129 action.pay|claims threat.debt|threatens\n\
68 action.pay|claims threat.deportation|threatens\n\
-128 action.pay|claims threat.return|threatens\n\
-39 action.pay|denies\n\
-56 action.pay|denies authority.customs|claims\n\
-64 action.pay|denies claim.case|claims\n\
-189 action.pay|denies claim.fee|claims\n\
-52 action.pay|denies claim.parcel|claims\n\
-180 action.pay|denies claim.unpaid|claims\n\
-57 action.pay|denies firm.courier|claims\n\
-86 action.pay|denies money.amount|claims\n\
-97 action.pay|denies threat.block|threatens\n\
-64 action.pay|denies threat.court|threatens\n\
89 action.pay|denies threat.deadline|threatens\n\
35 action.pay|reports\n\
-31 action.pay|reports action.press-key|reports\n\
-38 action.pay|reports action.reply|claims\n\
93 action.pay|reports action.update|asks\n\
-40 action.pay|reports action.update|claims\n\
-78 action.pay|reports action.update|reports\n\
-54 action.pay|reports authority.digital-post|claims\n\
87 action.pay|reports authority.police|claims\n\
85 action.pay|reports authority.police|reports\n\
203 action.pay|reports claim.abroad|claims\n\
-68 action.pay|reports claim.already-paid|claims\n\
-36 action.pay|reports claim.cannot-meet|reports\n\
115 action.pay|reports claim.deposit|claims\n\
-37 action.pay|reports claim.easy-money|reports\n\
115 action.pay|reports claim.fee|claims\n\
-41 action.pay|reports claim.fee|reports\n\
133 action.pay|reports claim.fine|claims\n\
-45 action.pay|reports claim.fine|reports\n\
-37 action.pay|reports claim.job|claims\n\
-49 action.pay|reports claim.link|claims\n\
44 action.pay|reports claim.new-number|claims\n\
-88 action.pay|reports claim.no-checking|claims\n\
-44 action.pay|reports claim.paid-back|claims\n\
99 action.pay|reports claim.paid-back|reports\n\
85 action.pay|reports claim.parcel|claims\n\
-81 action.pay|reports claim.parcel|reports\n\
53 action.pay|reports claim.pick-up|claims\n\
-51 action.pay|reports claim.prize|claims\n\
-84 action.pay|reports claim.reassurance|claims\n\
-37 action.pay|reports claim.refund|claims\n\
58 action.pay|reports claim.unpaid|claims\n\
-30 action.pay|reports claim.unusual-activity|claims\n\
76 action.pay|reports claim.unusual-activity|reports\n\
100 action.pay|reports claim.your-own|claims\n\
-33 action.pay|reports credential.bank-details|claims\n\
52 action.pay|reports credential.card|asks\n\
-111 action.pay|reports credential.card|claims\n\
-34 action.pay|reports credential.card|reports\n\
-32 action.pay|reports credential.id-document|asks\n\
-34 action.pay|reports credential.mitid|reports\n\
71 action.pay|reports credential.personal-information|claims\n\
99 action.pay|reports credential.personal-information|reports\n\
213 action.pay|reports firm.bank|claims\n\
-47 action.pay|reports firm.courier|claims\n\
-31 action.pay|reports firm.payment|claims\n\
-43 action.pay|reports firm.utility|claims\n\
247 action.pay|reports money.amount|claims\n\
-62 action.pay|reports money.amount|reports\n\
56 action.pay|reports money.unusual-means|claims\n\
-85 action.pay|reports money.unusual-means|reports\n\
57 action.pay|reports person.agent|claims\n\
33 action.pay|reports person.family|claims\n\
-43 action.pay|reports threat.arrest|reports\n\
-33 action.pay|reports threat.arrest|threatens\n\
107 action.pay|reports threat.block|reports\n\
114 action.pay|reports threat.court|threatens\n\
-35 action.pay|reports threat.deadline|reports\n\
138 action.pay|reports threat.deadline|threatens\n\
-31 action.pay|reports threat.deportation|reports\n\
-71 action.press-key|advises\n\
44 action.press-key|asks\n\
31 action.press-key|asks action.press-key|claims\n\
60 action.press-key|asks action.reply|claims\n\
43 action.press-key|asks action.transfer|asks\n\
-47 action.press-key|asks action.transfer|claims\n\
-75 action.press-key|asks action.update|asks\n\
159 action.press-key|asks action.update|claims\n\
206 action.press-key|asks authority.court|claims\n\
143 action.press-key|asks authority.customs|claims\n\
76 action.press-key|asks authority.europol|claims\n\
88 action.press-key|asks authority.immigration|claims\n\
165 action.press-key|asks authority.ministry|claims\n\
222 action.press-key|asks authority.police|claims\n\
83 action.press-key|asks authority.police|reports\n\
-63 action.press-key|asks claim.cannot-meet|claims\n\
166 action.press-key|asks claim.case|claims\n\
193 action.press-key|asks claim.crime|claims\n\
-30 action.press-key|asks claim.easy-money|claims\n\
74 action.press-key|asks claim.fee|claims\n\
-62 action.press-key|asks claim.hacked|claims\n\
-59 action.press-key|asks claim.link|claims\n\
-261 action.press-key|asks claim.menu|claims\n\
182 action.press-key|asks claim.misused-name|claims\n\
69 action.press-key|asks claim.not-you|claims\n\
89 action.press-key|asks claim.parcel|claims\n\
87 action.press-key|asks claim.pick-up|claims\n\
182 action.press-key|asks claim.purchase|claims\n\
35 action.press-key|asks claim.reassurance|claims\n\
50 action.press-key|asks claim.recovery|claims\n\
168 action.press-key|asks claim.refund|claims\n\
-34 action.press-key|asks claim.renewal|claims\n\
191 action.press-key|asks claim.residence|claims\n\
141 action.press-key|asks claim.unpaid|claims\n\
178 action.press-key|asks claim.unusual-activity|claims\n\
31 action.press-key|asks claim.virus|claims\n\
90 action.press-key|asks credential.bank-details|claims\n\
69 action.press-key|asks credential.card|asks\n\
142 action.press-key|asks credential.card|claims\n\
-54 action.press-key|asks credential.card|reports\n\
55 action.press-key|asks credential.code|asks\n\
73 action.press-key|asks credential.cpr|asks\n\
132 action.press-key|asks credential.cpr|claims\n\
142 action.press-key|asks credential.id-document|claims\n\
-31 action.press-key|asks credential.mitid|claims\n\
-129 action.press-key|asks credential.password|asks\n\
57 action.press-key|asks credential.personal-information|asks\n\
128 action.press-key|asks credential.personal-information|claims\n\
-31 action.press-key|asks firm.courier|claims\n\
49 action.press-key|asks firm.payment|claims\n\
119 action.press-key|asks firm.shop|claims\n\
54 action.press-key|asks firm.support|claims\n\
36 action.press-key|asks firm.toll|claims\n\
210 action.press-key|asks money.amount|claims\n\
191 action.press-key|asks person.agent|claims\n\
-144 action.press-key|asks person.family|claims\n\
199 action.press-key|asks threat.arrest|threatens\n\
156 action.press-key|asks threat.block|threatens\n\
111 action.press-key|asks threat.court|threatens\n\
139 action.press-key|asks threat.cutoff|threatens\n\
165 action.press-key|asks threat.deadline|threatens\n\
81 action.press-key|asks threat.deportation|threatens\n\
87 action.press-key|asks threat.exposure|threatens\n\
-152 action.press-key|asks threat.return|threatens\n\
111 action.press-key|claims\n\
39 action.press-key|claims action.transfer|claims\n\
-44 action.press-key|claims authority.benefits|claims\n\
71 action.press-key|claims authority.customs|claims\n\
44 action.press-key|claims authority.embassy|claims\n\
-97 action.press-key|claims authority.police|reports\n\
36 action.press-key|claims claim.case|claims\n\
187 action.press-key|claims claim.crime|claims\n\
85 action.press-key|claims claim.isolation|claims\n\
-87 action.press-key|claims claim.menu|claims\n\
111 action.press-key|claims claim.misused-name|claims\n\
88 action.press-key|claims claim.parcel|claims\n\
66 action.press-key|claims claim.purchase|claims\n\
123 action.press-key|claims claim.residence|claims\n\
-122 action.press-key|claims claim.robot|claims\n\
148 action.press-key|claims claim.unusual-activity|claims\n\
-39 action.press-key|claims credential.bank-details|claims\n\
103 action.press-key|claims credential.card|claims\n\
-176 action.press-key|claims credential.cpr|claims\n\
40 action.press-key|claims credential.personal-information|claims\n\
88 action.press-key|claims money.amount|claims\n\
41 action.press-key|claims money.valuables|claims\n\
54 action.press-key|claims person.agent|claims\n\
198 action.press-key|claims threat.arrest|threatens\n\
190 action.press-key|claims threat.deadline|threatens\n\
58 action.press-key|live\n\
-125 action.press-key|reports\n\
55 action.press-key|reports action.stay-on-line|reports\n\
-74 action.press-key|reports authority.police|claims\n\
-34 action.press-key|reports claim.case|reports\n\
-86 action.press-key|reports claim.crime|reports\n\
-30 action.press-key|reports claim.misused-name|reports\n\
-46 action.press-key|reports claim.robot|reports\n\
55 action.press-key|reports credential.bank-details|claims\n\
-43 action.press-key|reports credential.cpr|claims\n\
-59 action.press-key|reports credential.cpr|reports\n\
-30 action.press-key|reports firm.bank|claims\n\
-35 action.press-key|reports money.amount|reports\n\
-100 action.press-key|reports person.agent|claims\n\
-76 action.press-key|reports threat.arrest|threatens\n\
76 action.press-key|reports threat.block|reports\n\
42 action.press-key|reports threat.deadline|reports\n\
-89 action.reply|advises\n\
40 action.reply|advises action.transfer|claims\n\
-74 action.reply|advises authority.digital-post|claims\n\
-39 action.reply|advises authority.immigration|claims\n\
42 action.reply|advises authority.police|claims\n\
-44 action.reply|advises claim.job|claims\n\
-30 action.reply|advises claim.residence|claims\n\
-64 action.reply|advises claim.unusual-activity|claims\n\
-30 action.reply|advises claim.your-own|claims\n\
-43 action.reply|advises credential.id-document|claims\n\
84 action.reply|advises credential.mitid|claims\n\
-39 action.reply|advises credential.password|claims\n\
-76 action.reply|advises firm.bank|claims\n\
77 action.reply|advises money.amount|claims\n\
44 action.reply|advises money.unusual-means|claims\n\
45 action.reply|advises threat.arrest|threatens\n\
-94 action.reply|advises threat.block|threatens\n\
40 action.reply|advises threat.court|threatens\n\
-110 action.reply|advises threat.deadline|threatens\n\
129 action.reply|asks action.transfer|asks\n\
32 action.reply|asks action.transfer|claims\n\
143 action.reply|asks action.update|asks\n\
-50 action.reply|asks authority.digital-post|claims\n\
175 action.reply|asks authority.europol|claims\n\
88 action.reply|asks authority.police|claims\n\
46 action.reply|asks authority.prosecution|claims\n\
44 action.reply|asks authority.state|claims\n\
-52 action.reply|asks authority.tax|claims\n\
59 action.reply|asks claim.all-money|claims\n\
135 action.reply|asks claim.broken-phone|claims\n\
57 action.reply|asks claim.cannot-meet|claims\n\
70 action.reply|asks claim.crime|claims\n\
248 action.reply|asks claim.easy-money|claims\n\
-40 action.reply|asks claim.emergency|claims\n\
-81 action.reply|asks claim.fee|claims\n\
-34 action.reply|asks claim.fine|claims\n\
46 action.reply|asks claim.hacked|claims\n\
163 action.reply|asks claim.investment|claims\n\
33 action.reply|asks claim.isolation|claims\n\
183 action.reply|asks claim.job|claims\n\
166 action.reply|asks claim.link|claims\n\
55 action.reply|asks claim.misused-name|claims\n\
171 action.reply|asks claim.mule|claims\n\
106 action.reply|asks claim.new-number|claims\n\
45 action.reply|asks claim.no-checking|claims\n\
91 action.reply|asks claim.other-account|claims\n\
76 action.reply|asks claim.paid-back|claims\n\
-83 action.reply|asks claim.parcel|claims\n\
-49 action.reply|asks claim.prize|claims\n\
-96 action.reply|asks claim.purchase|claims\n\
-226 action.reply|asks claim.refund|claims\n\
90 action.reply|asks claim.renewal|claims\n\
99 action.reply|asks claim.unusual-activity|claims\n\
-35 action.reply|asks credential.bank-details|asks\n\
94 action.reply|asks credential.bank-details|claims\n\
205 action.reply|asks credential.card|asks\n\
-74 action.reply|asks credential.card|claims\n\
116 action.reply|asks credential.code|asks\n\
95 action.reply|asks credential.cpr|asks\n\
113 action.reply|asks credential.id-document|asks\n\
303 action.reply|asks credential.mitid|claims\n\
144 action.reply|asks credential.one-time-code|asks\n\
127 action.reply|asks credential.one-time-code|claims\n\
161 action.reply|asks credential.password|asks\n\
54 action.reply|asks credential.personal-information|asks\n\
79 action.reply|asks credential.personal-information|claims\n\
44 action.reply|asks credential.pin|asks\n\
-60 action.reply|asks firm.bank|claims\n\
-71 action.reply|asks firm.courier|claims\n\
135 action.reply|asks firm.payment|claims\n\
44 action.reply|asks firm.support|claims\n\
49 action.reply|asks money.amount|claims\n\
98 action.reply|asks money.unusual-means|claims\n\
-38 action.reply|asks money.valuables|claims\n\
111 action.reply|asks person.agent|claims\n\
70 action.reply|asks person.buyer|claims\n\
160 action.reply|asks person.family|claims\n\
37 action.reply|asks person.landlord|claims\n\
34 action.reply|asks person.recruiter|claims\n\
93 action.reply|asks threat.arrest|threatens\n\
87 action.reply|asks threat.block|threatens\n\
38 action.reply|asks threat.court|threatens\n\
79 action.reply|asks threat.exposure|threatens\n\
-95 action.reply|asks threat.return|threatens\n\
-74 action.reply|claims\n\
-76 action.reply|claims action.update|asks\n\
33 action.reply|claims authority.benefits|claims\n\
-155 action.reply|claims authority.digital-post|claims\n\
216 action.reply|claims authority.police|claims\n\
-37 action.reply|claims authority.prosecution|claims\n\
77 action.reply|claims claim.broken-phone|claims\n\
-45 action.reply|claims claim.case|claims\n\
-35 action.reply|claims claim.crime|claims\n\
-42 action.reply|claims claim.isolation|claims\n\
-104 action.reply|claims claim.link|claims\n\
77 action.reply|claims claim.new-number|claims\n\
-62 action.reply|claims claim.no-checking|claims\n\
67 action.reply|claims claim.other-account|claims\n\
42 action.reply|claims claim.parcel|claims\n\
51 action.reply|claims claim.purchase|claims\n\
-62 action.reply|claims claim.renewal|claims\n\
-34 action.reply|claims claim.your-own|claims\n\
33 action.reply|claims credential.bank-details|asks\n\
-30 action.reply|claims credential.bank-details|claims\n\
101 action.reply|claims credential.card|asks\n\
-41 action.reply|claims credential.card|claims\n\
54 action.reply|claims credential.id-document|asks\n\
-54 action.reply|claims credential.mitid|claims\n\
39 action.reply|claims credential.personal-information|claims\n\
46 action.reply|claims firm.bank|claims\n\
96 action.reply|claims person.family|claims\n\
-83 action.reply|claims threat.arrest|threatens\n\
62 action.reply|claims threat.block|threatens\n\
-43 action.reply|claims threat.court|threatens\n\
139 action.reply|claims threat.deadline|threatens\n\
-44 action.reply|reports firm.bank|claims\n\
-71 action.reply|reports threat.deadline|threatens\n\
49 action.scan|asks claim.prompt|claims\n\
83 action.scan|asks credential.card|asks\n\
198 action.scan|asks credential.code|asks\n\
91 action.scan|asks credential.mitid|asks\n\
112 action.scan|asks credential.mitid|claims\n\
73 action.scan|asks firm.bank|claims\n\
106 action.scan|asks money.amount|claims\n\
98 action.scan|asks threat.deadline|threatens\n\
156 action.scan|reader\n\
120 action.scan|speaks\n\
69 action.stay-on-line|asks action.transfer|asks\n\
276 action.stay-on-line|asks action.transfer|claims\n\
-66 action.stay-on-line|asks action.update|advises\n\
110 action.stay-on-line|asks action.withdraw|asks\n\
80 action.stay-on-line|asks authority.court|claims\n\
242 action.stay-on-line|asks authority.police|claims\n\
137 action.stay-on-line|asks claim.all-money|claims\n\
91 action.stay-on-line|asks claim.case|claims\n\
56 action.stay-on-line|asks claim.fee|claims\n\
111 action.stay-on-line|asks claim.isolation|claims\n\
-58 action.stay-on-line|asks claim.link|claims\n\
-87 action.stay-on-line|asks claim.menu|claims\n\
46 action.stay-on-line|asks claim.misused-name|claims\n\
65 action.stay-on-line|asks claim.parcel|claims\n\
52 action.stay-on-line|asks claim.prompt|claims\n\
97 action.stay-on-line|asks claim.reassurance|claims\n\
51 action.stay-on-line|asks claim.safe-account|claims\n\
178 action.stay-on-line|asks claim.unusual-activity|claims\n\
38 action.stay-on-line|asks credential.balance|asks\n\
80 action.stay-on-line|asks credential.card|asks\n\
-115 action.stay-on-line|asks credential.card|claims\n\
53 action.stay-on-line|asks credential.code|claims\n\
77 action.stay-on-line|asks credential.cpr|claims\n\
59 action.stay-on-line|asks credential.mitid|asks\n\
-66 action.stay-on-line|asks credential.mitid|claims\n\
101 action.stay-on-line|asks credential.one-time-code|asks\n\
157 action.stay-on-line|asks firm.bank|claims\n\
42 action.stay-on-line|asks firm.payment|claims\n\
78 action.stay-on-line|asks money.amount|claims\n\
37 action.stay-on-line|asks money.unusual-means|claims\n\
136 action.stay-on-line|asks money.valuables|claims\n\
65 action.stay-on-line|asks person.family|claims\n\
58 action.stay-on-line|asks person.landlord|claims\n\
272 action.stay-on-line|asks threat.arrest|threatens\n\
190 action.stay-on-line|asks threat.block|threatens\n\
69 action.stay-on-line|asks threat.court|threatens\n\
84 action.stay-on-line|asks threat.deadline|threatens\n\
187 action.stay-on-line|claims\n\
49 action.stay-on-line|claims action.transfer|asks\n\
60 action.stay-on-line|claims authority.police|claims\n\
78 action.stay-on-line|claims claim.crime|claims\n\
53 action.stay-on-line|claims claim.deposit|claims\n\
115 action.stay-on-line|claims claim.isolation|claims\n\
115 action.stay-on-line|claims firm.bank|claims\n\
43 action.stay-on-line|claims money.amount|claims\n\
32 action.stay-on-line|claims threat.court|threatens\n\
54 action.stay-on-line|live\n\
50 action.stay-on-line|reader\n\
-40 action.stay-on-line|reports authority.court|claims\n\
-32 action.stay-on-line|reports authority.police|claims\n\
136 action.stay-on-line|reports authority.police|reports\n\
38 action.stay-on-line|reports claim.crime|claims\n\
129 action.stay-on-line|reports claim.pick-up|reports\n\
-64 action.stay-on-line|reports credential.card|claims\n\
-32 action.stay-on-line|reports firm.bank|claims\n\
-31 action.stay-on-line|reports money.amount|claims\n\
51 action.stay-on-line|reports money.amount|reports\n\
179 action.stay-on-line|reports money.valuables|reports\n\
65 action.stay-on-line|reports person.family|reports\n\
96 action.stay-on-line|reports threat.block|reports\n\
-111 action.stay-on-line|reports threat.block|threatens\n\
-41 action.stay-on-line|reports threat.court|threatens\n\
86 action.stay-on-line|reports threat.deadline|reports\n\
41 action.transfer|advises action.transfer|asks\n\
-146 action.transfer|advises action.transfer|claims\n\
-104 action.transfer|advises authority.police|claims\n\
44 action.transfer|advises claim.all-money|claims\n\
51 action.transfer|advises claim.already-paid|claims\n\
-58 action.transfer|advises claim.deposit|claims\n\
-77 action.transfer|advises claim.emergency|claims\n\
-68 action.transfer|advises claim.fee|claims\n\
36 action.transfer|advises claim.mule|claims\n\
160 action.transfer|advises claim.new-number|claims\n\
-84 action.transfer|advises claim.other-account|claims\n\
-94 action.transfer|advises claim.pick-up|claims\n\
-49 action.transfer|advises claim.purchase|claims\n\
-75 action.transfer|advises claim.safe-account|claims\n\
-75 action.transfer|advises claim.safe-account|denies\n\
-72 action.transfer|advises claim.unusual-activity|claims\n\
-36 action.transfer|advises credential.bank-details|advises\n\
113 action.transfer|advises credential.card|advises\n\
-59 action.transfer|advises credential.cpr|claims\n\
41 action.transfer|advises credential.id-document|claims\n\
-52 action.transfer|advises credential.mitid|advises\n\
-31 action.transfer|advises credential.mitid|reports\n\
-50 action.transfer|advises firm.bank|reports\n\
68 action.transfer|advises money.unusual-means|claims\n\
-97 action.transfer|advises money.valuables|claims\n\
-31 action.transfer|advises person.agent|claims\n\
85 action.transfer|advises person.family|claims\n\
-55 action.transfer|advises threat.block|threatens\n\
-38 action.transfer|advises threat.deadline|threatens\n\
-117 action.transfer|asks action.transfer|claims\n\
125 action.transfer|asks action.update|asks\n\
169 action.transfer|asks action.update|claims\n\
157 action.transfer|asks action.withdraw|asks\n\
62 action.transfer|asks action.withdraw|claims\n\
-154 action.transfer|asks authority.benefits|claims\n\
71 action.transfer|asks authority.court|claims\n\
61 action.transfer|asks authority.customs|claims\n\
84 action.transfer|asks authority.embassy|claims\n\
51 action.transfer|asks authority.europol|claims\n\
-69 action.transfer|asks authority.health|claims\n\
61 action.transfer|asks authority.immigration|claims\n\
40 action.transfer|asks authority.nsk|claims\n\
133 action.transfer|asks authority.police|claims\n\
-42 action.transfer|asks authority.police|reports\n\
67 action.transfer|asks authority.state|claims\n\
148 action.transfer|asks authority.tax|claims\n\
337 action.transfer|asks claim.abroad|claims\n\
167 action.transfer|asks claim.all-money|claims\n\
75 action.transfer|asks claim.broken-phone|claims\n\
145 action.transfer|asks claim.cannot-meet|claims\n\
178 action.transfer|asks claim.case|claims\n\
198 action.transfer|asks claim.crime|claims\n\
60 action.transfer|asks claim.deposit|claims\n\
142 action.transfer|asks claim.easy-money|claims\n\
53 action.transfer|asks claim.emergency|claims\n\
-74 action.transfer|asks claim.fee|claims\n\
75 action.transfer|asks claim.fine|claims\n\
199 action.transfer|asks claim.hacked|claims\n\
74 action.transfer|asks claim.investment|claims\n\
70 action.transfer|asks claim.isolation|claims\n\
193 action.transfer|asks claim.job|claims\n\
-77 action.transfer|asks claim.link|claims\n\
176 action.transfer|asks claim.loan|claims\n\
373 action.transfer|asks claim.mule|claims\n\
263 action.transfer|asks claim.new-number|claims\n\
119 action.transfer|asks claim.no-checking|claims\n\
108 action.transfer|asks claim.not-you|claims\n\
247 action.transfer|asks claim.other-account|claims\n\
73 action.transfer|asks claim.paid-back|claims\n\
46 action.transfer|asks claim.pick-up|claims\n\
92 action.transfer|asks claim.prize|claims\n\
75 action.transfer|asks claim.prompt|claims\n\
85 action.transfer|asks claim.purchase|claims\n\
118 action.transfer|asks claim.reassurance|claims\n\
86 action.transfer|asks claim.refund|claims\n\
-78 action.transfer|asks claim.renewal|claims\n\
114 action.transfer|asks claim.residence|claims\n\
178 action.transfer|asks claim.safe-account|claims\n\
156 action.transfer|asks claim.sent-by-mistake|claims\n\
-167 action.transfer|asks claim.unpaid|claims\n\
142 action.transfer|asks claim.unusual-activity|claims\n\
119 action.transfer|asks claim.virus|claims\n\
42 action.transfer|asks claim.watched|claims\n\
-87 action.transfer|asks claim.your-own|claims\n\
-85 action.transfer|asks credential.balance|asks\n\
-116 action.transfer|asks credential.balance|claims\n\
89 action.transfer|asks credential.bank-details|asks\n\
207 action.transfer|asks credential.bank-details|claims\n\
59 action.transfer|asks credential.bank-details|reports\n\
-147 action.transfer|asks credential.card|asks\n\
-114 action.transfer|asks credential.card|claims\n\
32 action.transfer|asks credential.card|reports\n\
-147 action.transfer|asks credential.code|asks\n\
-223 action.transfer|asks credential.code|claims\n\
73 action.transfer|asks credential.cpr|claims\n\
56 action.transfer|asks credential.id-document|asks\n\
73 action.transfer|asks credential.id-document|claims\n\
-56 action.transfer|asks credential.mitid|asks\n\
-58 action.transfer|asks credential.mitid|claims\n\
-321 action.transfer|asks credential.one-time-code|asks\n\
-150 action.transfer|asks credential.one-time-code|claims\n\
39 action.transfer|asks credential.one-time-code|reports\n\
-86 action.transfer|asks credential.password|asks\n\
-83 action.transfer|asks credential.password|claims\n\
-211 action.transfer|asks credential.personal-information|asks\n\
67 action.transfer|asks credential.personal-information|claims\n\
121 action.transfer|asks firm.bank|claims\n\
-70 action.transfer|asks firm.bank|reports\n\
-163 action.transfer|asks firm.payment|claims\n\
31 action.transfer|asks firm.shop|claims\n\
199 action.transfer|asks firm.support|claims\n\
58 action.transfer|asks firm.toll|claims\n\
76 action.transfer|asks firm.utility|claims\n\
49 action.transfer|asks money.amount|claims\n\
80 action.transfer|asks money.unusual-means|claims\n\
-49 action.transfer|asks money.valuables|claims\n\
65 action.transfer|asks person.adviser|claims\n\
-178 action.transfer|asks person.buyer|claims\n\
98 action.transfer|asks person.family|claims\n\
155 action.transfer|asks person.landlord|claims\n\
189 action.transfer|asks person.recruiter|claims\n\
158 action.transfer|asks threat.arrest|threatens\n\
202 action.transfer|asks threat.block|threatens\n\
139 action.transfer|asks threat.court|threatens\n\
101 action.transfer|asks threat.cutoff|threatens\n\
137 action.transfer|asks threat.deadline|threatens\n\
-38 action.transfer|asks threat.debt|threatens\n\
78 action.transfer|asks threat.deportation|threatens\n\
144 action.transfer|asks threat.return|threatens\n\
-69 action.transfer|claims\n\
-60 action.transfer|claims action.transfer|reports\n\
156 action.transfer|claims action.update|asks\n\
117 action.transfer|claims action.update|claims\n\
-31 action.transfer|claims action.update|reports\n\
59 action.transfer|claims action.withdraw|asks\n\
48 action.transfer|claims action.withdraw|claims\n\
88 action.transfer|claims authority.benefits|claims\n\
87 action.transfer|claims authority.court|claims\n\
105 action.transfer|claims authority.digital-post|claims\n\
133 action.transfer|claims authority.embassy|claims\n\
51 action.transfer|claims authority.immigration|claims\n\
118 action.transfer|claims authority.police|claims\n\
-41 action.transfer|claims authority.state|claims\n\
-91 action.transfer|claims claim.all-money|claims\n\
-68 action.transfer|claims claim.all-money|reports\n\
-54 action.transfer|claims claim.already-paid|claims\n\
100 action.transfer|claims claim.case|claims\n\
-93 action.transfer|claims claim.crime|claims\n\
-126 action.transfer|claims claim.deposit|claims\n\
-55 action.transfer|claims claim.deposit|reports\n\
96 action.transfer|claims claim.easy-money|claims\n\
119 action.transfer|claims claim.emergency|claims\n\
148 action.transfer|claims claim.fee|claims\n\
-76 action.transfer|claims claim.fine|claims\n\
143 action.transfer|claims claim.investment|claims\n\
43 action.transfer|claims claim.isolation|claims\n\
178 action.transfer|claims claim.job|claims\n\
85 action.transfer|claims claim.link|claims\n\
119 action.transfer|claims claim.misused-name|claims\n\
165 action.transfer|claims claim.mule|claims\n\
155 action.transfer|claims claim.no-checking|claims\n\
82 action.transfer|claims claim.not-you|claims\n\
233 action.transfer|claims claim.other-account|claims\n\
-33 action.transfer|claims claim.paid-back|claims\n\
143 action.transfer|claims claim.parcel|claims\n\
-146 action.transfer|claims claim.pick-up|claims\n\
-80 action.transfer|claims claim.prize|claims\n\
283 action.transfer|claims claim.prompt|claims\n\
61 action.transfer|claims claim.reassurance|claims\n\
93 action.transfer|claims claim.recovery|claims\n\
48 action.transfer|claims claim.refund|claims\n\
68 action.transfer|claims claim.safe-account|claims\n\
-64 action.transfer|claims claim.sent-by-mistake|claims\n\
-71 action.transfer|claims claim.unpaid|claims\n\
-160 action.transfer|claims credential.balance|asks\n\
-59 action.transfer|claims credential.balance|claims\n\
247 action.transfer|claims credential.bank-details|asks\n\
63 action.transfer|claims credential.bank-details|claims\n\
-217 action.transfer|claims credential.card|claims\n\
79 action.transfer|claims credential.code|advises\n\
-44 action.transfer|claims credential.code|asks\n\
-78 action.transfer|claims credential.code|claims\n\
116 action.transfer|claims credential.cpr|asks\n\
-43 action.transfer|claims credential.cpr|claims\n\
51 action.transfer|claims credential.id-document|asks\n\
37 action.transfer|claims credential.mitid|asks\n\
193 action.transfer|claims credential.mitid|claims\n\
-102 action.transfer|claims credential.mitid|reports\n\
195 action.transfer|claims credential.one-time-code|asks\n\
355 action.transfer|claims credential.one-time-code|claims\n\
53 action.transfer|claims credential.personal-information|asks\n\
-106 action.transfer|claims credential.personal-information|claims\n\
41 action.transfer|claims firm.bank|claims\n\
-73 action.transfer|claims firm.bank|reports\n\
130 action.transfer|claims firm.payment|claims\n\
137 action.transfer|claims firm.shop|claims\n\
34 action.transfer|claims firm.support|claims\n\
211 action.transfer|claims firm.telecom|claims\n\
-50 action.transfer|claims money.amount|claims\n\
77 action.transfer|claims money.amount|reports\n\
-33 action.transfer|claims money.valuables|claims\n\
61 action.transfer|claims person.buyer|claims\n\
138 action.transfer|claims person.family|claims\n\
85 action.transfer|claims person.landlord|claims\n\
44 action.transfer|claims threat.arrest|threatens\n\
-53 action.transfer|claims threat.block|reports\n\
185 action.transfer|claims threat.block|threatens\n\
122 action.transfer|claims threat.court|threatens\n\
33 action.transfer|claims threat.debt|threatens\n\
58 action.transfer|claims threat.return|threatens\n\
-151 action.transfer|denies\n\
-115 action.transfer|reports action.update|asks\n\
-58 action.transfer|reports action.update|claims\n\
-34 action.transfer|reports action.update|reports\n\
-47 action.transfer|reports authority.court|claims\n\
-58 action.transfer|reports authority.police|claims\n\
-80 action.transfer|reports authority.police|reports\n\
-33 action.transfer|reports claim.all-money|reports\n\
-40 action.transfer|reports claim.case|reports\n\
-35 action.transfer|reports claim.crime|reports\n\
-99 action.transfer|reports claim.deposit|claims\n\
-69 action.transfer|reports claim.fee|claims\n\
-74 action.transfer|reports claim.investment|claims\n\
32 action.transfer|reports claim.investment|reports\n\
39 action.transfer|reports claim.new-number|claims\n\
33 action.transfer|reports claim.parcel|claims\n\
-33 action.transfer|reports claim.pick-up|claims\n\
-32 action.transfer|reports claim.prompt|claims\n\
-31 action.transfer|reports claim.purchase|claims\n\
71 action.transfer|reports claim.reassurance|claims\n\
-31 action.transfer|reports claim.recovery|claims\n\
-31 action.transfer|reports claim.safe-account|reports\n\
-144 action.transfer|reports claim.unusual-activity|claims\n\
-61 action.transfer|reports claim.unusual-activity|reports\n\
-67 action.transfer|reports credential.bank-details|reports\n\
-112 action.transfer|reports credential.card|claims\n\
-31 action.transfer|reports credential.card|reports\n\
-47 action.transfer|reports credential.code|reports\n\
-39 action.transfer|reports credential.cpr|claims\n\
-49 action.transfer|reports credential.cpr|reports\n\
-48 action.transfer|reports credential.id-document|reports\n\
-59 action.transfer|reports credential.mitid|claims\n\
-51 action.transfer|reports credential.mitid|reports\n\
-74 action.transfer|reports credential.personal-information|asks\n\
-45 action.transfer|reports credential.personal-information|claims\n\
-69 action.transfer|reports firm.bank|reports\n\
-30 action.transfer|reports firm.payment|claims\n\
-62 action.transfer|reports money.amount|claims\n\
-39 action.transfer|reports money.amount|reports\n\
-52 action.transfer|reports money.unusual-means|claims\n\
-65 action.transfer|reports money.valuables|reports\n\
-46 action.transfer|reports person.family|claims\n\
-62 action.transfer|reports person.family|reports\n\
-60 action.transfer|reports threat.arrest|reports\n\
-35 action.transfer|reports threat.block|reports\n\
-128 action.transfer|reports threat.block|threatens\n\
-50 action.transfer|reports threat.court|threatens\n\
533 action.transfer|reports threat.deadline|threatens\n\
-35 action.transfer|reports threat.debt|threatens\n\
-40 action.transfer|speaks\n\
31 action.update|advises\n\
-186 action.update|advises action.update|asks\n\
-195 action.update|advises authority.police|claims\n\
205 action.update|advises claim.case|claims\n\
-35 action.update|advises claim.fine|claims\n\
-66 action.update|advises claim.job|claims\n\
-73 action.update|advises claim.link|claims\n\
49 action.update|advises claim.other-account|claims\n\
-66 action.update|advises claim.prompt|claims\n\
-31 action.update|advises claim.reassurance|claims\n\
-218 action.update|advises claim.renewal|claims\n\
-118 action.update|advises claim.unusual-activity|claims\n\
48 action.update|advises credential.card|advises\n\
104 action.update|advises credential.card|asks\n\
-31 action.update|advises credential.card|claims\n\
181 action.update|advises credential.cpr|claims\n\
-33 action.update|advises credential.id-document|asks\n\
233 action.update|advises credential.id-document|claims\n\
-99 action.update|advises credential.mitid|claims\n\
-43 action.update|advises credential.one-time-code|asks\n\
77 action.update|advises money.amount|claims\n\
-177 action.update|advises threat.block|threatens\n\
-98 action.update|asks action.update|claims\n\
-76 action.update|asks action.update|reports\n\
37 action.update|asks authority.digital-post|claims\n\
-79 action.update|asks authority.health|claims\n\
103 action.update|asks authority.immigration|claims\n\
-46 action.update|asks authority.municipality|claims\n\
-77 action.update|asks authority.police|claims\n\
95 action.update|asks authority.state|claims\n\
182 action.update|asks authority.tax|claims\n\
144 action.update|asks claim.abroad|claims\n\
207 action.update|asks claim.already-paid|claims\n\
-45 action.update|asks claim.broken-phone|claims\n\
-136 action.update|asks claim.cannot-meet|claims\n\
-46 action.update|asks claim.case|claims\n\
-64 action.update|asks claim.crime|claims\n\
-88 action.update|asks claim.deposit|claims\n\
-177 action.update|asks claim.easy-money|claims\n\
90 action.update|asks claim.emergency|claims\n\
130 action.update|asks claim.fee|claims\n\
87 action.update|asks claim.fine|claims\n\
-151 action.update|asks claim.investment|claims\n\
-175 action.update|asks claim.job|claims\n\
-44 action.update|asks claim.loan|claims\n\
-65 action.update|asks claim.misused-name|claims\n\
234 action.update|asks claim.mule|claims\n\
-55 action.update|asks claim.new-number|claims\n\
38 action.update|asks claim.no-checking|claims\n\
44 action.update|asks claim.not-you|claims\n\
46 action.update|asks claim.other-account|claims\n\
138 action.update|asks claim.paid-back|claims\n\
143 action.update|asks claim.parcel|claims\n\
-103 action.update|asks claim.pick-up|claims\n\
260 action.update|asks claim.prize|claims\n\
-174 action.update|asks claim.prompt|claims\n\
256 action.update|asks claim.purchase|claims\n\
77 action.update|asks claim.reassurance|claims\n\
-194 action.update|asks claim.recovery|claims\n\
271 action.update|asks claim.refund|claims\n\
-143 action.update|asks claim.safe-account|claims\n\
51 action.update|asks claim.unpaid|claims\n\
188 action.update|asks claim.unusual-activity|claims\n\
-77 action.update|asks claim.virus|claims\n\
-101 action.update|asks credential.balance|asks\n\
-60 action.update|asks credential.balance|claims\n\
72 action.update|asks credential.bank-details|asks\n\
-164 action.update|asks credential.bank-details|claims\n\
-60 action.update|asks credential.card|advises\n\
30 action.update|asks credential.card|asks\n\
-167 action.update|asks credential.card|claims\n\
-164 action.update|asks credential.code|claims\n\
111 action.update|asks credential.cpr|asks\n\
-132 action.update|asks credential.id-document|asks\n\
-140 action.update|asks credential.id-document|claims\n\
135 action.update|asks credential.mitid|asks\n\
31 action.update|asks credential.mitid|claims\n\
50 action.update|asks credential.nemid|asks\n\
122 action.update|asks credential.nemid|claims\n\
-66 action.update|asks credential.one-time-code|asks\n\
-61 action.update|asks credential.one-time-code|claims\n\
88 action.update|asks credential.password|claims\n\
57 action.update|asks credential.personal-information|advises\n\
108 action.update|asks credential.personal-information|asks\n\
204 action.update|asks credential.personal-information|claims\n\
128 action.update|asks credential.personal-information|denies\n\
-144 action.update|asks credential.pin|claims\n\
83 action.update|asks firm.bank|claims\n\
219 action.update|asks firm.courier|claims\n\
175 action.update|asks firm.payment|claims\n\
-117 action.update|asks firm.shop|claims\n\
93 action.update|asks firm.streaming|claims\n\
235 action.update|asks firm.telecom|claims\n\
53 action.update|asks firm.utility|claims\n\
160 action.update|asks money.amount|claims\n\
144 action.update|asks person.agent|claims\n\
120 action.update|asks person.buyer|claims\n\
115 action.update|asks person.family|claims\n\
42 action.update|asks threat.block|threatens\n\
226 action.update|asks threat.court|threatens\n\
-59 action.update|asks threat.cutoff|threatens\n\
47 action.update|asks threat.deadline|threatens\n\
63 action.update|asks threat.deportation|threatens\n\
-65 action.update|claims\n\
-51 action.update|claims action.withdraw|claims\n\
31 action.update|claims authority.benefits|claims\n\
54 action.update|claims authority.court|claims\n\
-73 action.update|claims authority.digital-post|claims\n\
-159 action.update|claims authority.embassy|claims\n\
-171 action.update|claims authority.immigration|claims\n\
-84 action.update|claims authority.police|claims\n\
-40 action.update|claims authority.police|reports\n\
43 action.update|claims authority.tax|claims\n\
-82 action.update|claims claim.abroad|claims\n\
-66 action.update|claims claim.all-money|claims\n\
31 action.update|claims claim.already-paid|claims\n\
122 action.update|claims claim.cannot-meet|claims\n\
-36 action.update|claims claim.case|claims\n\
-93 action.update|claims claim.crime|claims\n\
43 action.update|claims claim.deposit|claims\n\
180 action.update|claims claim.emergency|claims\n\
38 action.update|claims claim.fee|claims\n\
32 action.update|claims claim.hacked|claims\n\
94 action.update|claims claim.investment|claims\n\
-56 action.update|claims claim.job|claims\n\
-72 action.update|claims claim.job|reports\n\
109 action.update|claims claim.link|claims\n\
65 action.update|claims claim.misused-name|claims\n\
-33 action.update|claims claim.no-checking|claims\n\
52 action.update|claims claim.other-account|claims\n\
94 action.update|claims claim.parcel|claims\n\
40 action.update|claims claim.pick-up|claims\n\
98 action.update|claims claim.prompt|claims\n\
-79 action.update|claims claim.purchase|claims\n\
137 action.update|claims claim.recovery|claims\n\
73 action.update|claims claim.refund|claims\n\
70 action.update|claims claim.renewal|claims\n\
-75 action.update|claims claim.residence|claims\n\
-37 action.update|claims claim.robot|claims\n\
-48 action.update|claims claim.unpaid|claims\n\
112 action.update|claims claim.unusual-activity|claims\n\
40 action.update|claims claim.unusual-activity|reports\n\
72 action.update|claims claim.virus|claims\n\
68 action.update|claims claim.your-own|claims\n\
50 action.update|claims credential.balance|asks\n\
-70 action.update|claims credential.balance|claims\n\
113 action.update|claims credential.bank-details|claims\n\
-94 action.update|claims credential.card|advises\n\
90 action.update|claims credential.card|asks\n\
-56 action.update|claims credential.card|reports\n\
115 action.update|claims credential.code|asks\n\
92 action.update|claims credential.code|claims\n\
-52 action.update|claims credential.cpr|asks\n\
-90 action.update|claims credential.cpr|claims\n\
-138 action.update|claims credential.id-document|claims\n\
128 action.update|claims credential.mitid|asks\n\
146 action.update|claims credential.one-time-code|asks\n\
185 action.update|claims credential.one-time-code|claims\n\
88 action.update|claims credential.password|asks\n\
100 action.update|claims credential.personal-information|asks\n\
47 action.update|claims credential.personal-information|claims\n\
50 action.update|claims credential.pin|asks\n\
38 action.update|claims credential.pin|claims\n\
88 action.update|claims firm.bank|claims\n\
165 action.update|claims firm.bank|reports\n\
62 action.update|claims firm.courier|claims\n\
68 action.update|claims firm.streaming|claims\n\
-76 action.update|claims firm.support|claims\n\
-42 action.update|claims firm.telecom|claims\n\
56 action.update|claims firm.utility|claims\n\
75 action.update|claims money.amount|claims\n\
-31 action.update|claims money.amount|reports\n\
-61 action.update|claims money.valuables|claims\n\
54 action.update|claims person.agent|claims\n\
-99 action.update|claims person.buyer|claims\n\
-62 action.update|claims person.landlord|claims\n\
-47 action.update|claims person.recruiter|claims\n\
131 action.update|claims threat.arrest|threatens\n\
-45 action.update|claims threat.block|threatens\n\
-56 action.update|claims threat.court|threatens\n\
46 action.update|claims threat.cutoff|threatens\n\
-196 action.update|denies\n\
42 action.update|denies money.amount|claims\n\
-195 action.update|denies threat.deadline|threatens\n\
-31 action.update|live\n\
-51 action.update|reports\n\
-54 action.update|reports authority.digital-post|claims\n\
52 action.update|reports authority.police|reports\n\
-80 action.update|reports claim.crime|claims\n\
-91 action.update|reports claim.fee|claims\n\
81 action.update|reports claim.hacked|claims\n\
147 action.update|reports claim.not-you|claims\n\
102 action.update|reports claim.paid-back|claims\n\
92 action.update|reports claim.pick-up|claims\n\
104 action.update|reports claim.purchase|claims\n\
218 action.update|reports claim.reassurance|reports\n\
-30 action.update|reports claim.recovery|reports\n\
-122 action.update|reports claim.residence|claims\n\
40 action.update|reports claim.unusual-activity|claims\n\
-115 action.update|reports credential.card|claims\n\
71 action.update|reports credential.code|asks\n\
58 action.update|reports credential.code|claims\n\
-60 action.update|reports credential.mitid|claims\n\
42 action.update|reports credential.mitid|reports\n\
-32 action.update|reports credential.personal-information|reports\n\
-99 action.update|reports firm.payment|claims\n\
113 action.update|reports firm.support|claims\n\
92 action.update|reports money.amount|claims\n\
87 action.update|reports money.amount|reports\n\
-81 action.update|reports threat.block|threatens\n\
-86 action.update|reports threat.court|threatens\n\
-77 action.update|reports threat.deadline|reports\n\
-52 action.update|reports threat.deadline|threatens\n\
81 action.update|speaks\n\
-79 action.withdraw|advises\n\
-51 action.withdraw|advises money.valuables|claims\n\
-80 action.withdraw|advises threat.deadline|threatens\n\
81 action.withdraw|asks\n\
151 action.withdraw|asks action.withdraw|claims\n\
30 action.withdraw|asks authority.ministry|claims\n\
108 action.withdraw|asks authority.police|claims\n\
151 action.withdraw|asks claim.all-money|claims\n\
44 action.withdraw|asks claim.already-paid|claims\n\
118 action.withdraw|asks claim.crime|claims\n\
36 action.withdraw|asks claim.deposit|claims\n\
79 action.withdraw|asks claim.easy-money|claims\n\
69 action.withdraw|asks claim.fee|claims\n\
77 action.withdraw|asks claim.hacked|claims\n\
151 action.withdraw|asks claim.investment|claims\n\
175 action.withdraw|asks claim.job|claims\n\
221 action.withdraw|asks claim.mule|claims\n\
-82 action.withdraw|asks claim.no-checking|claims\n\
56 action.withdraw|asks claim.other-account|claims\n\
-57 action.withdraw|asks claim.parcel|claims\n\
107 action.withdraw|asks claim.pick-up|claims\n\
84 action.withdraw|asks claim.prize|claims\n\
51 action.withdraw|asks claim.reassurance|claims\n\
48 action.withdraw|asks claim.refund|claims\n\
32 action.withdraw|asks claim.unusual-activity|claims\n\
-72 action.withdraw|asks claim.your-own|claims\n\
55 action.withdraw|asks credential.bank-details|asks\n\
52 action.withdraw|asks credential.cpr|asks\n\
122 action.withdraw|asks firm.bank|claims\n\
127 action.withdraw|asks money.amount|claims\n\
106 action.withdraw|asks money.unusual-means|claims\n\
42 action.withdraw|asks person.agent|claims\n\
211 action.withdraw|asks person.family|claims\n\
50 action.withdraw|asks threat.arrest|threatens\n\
166 action.withdraw|asks threat.block|threatens\n\
48 action.withdraw|asks threat.court|threatens\n\
-119 action.withdraw|asks threat.deadline|threatens\n\
-42 action.withdraw|claims\n\
-118 action.withdraw|claims authority.benefits|claims\n\
48 action.withdraw|claims claim.crime|claims\n\
58 action.withdraw|claims claim.deposit|claims\n\
92 action.withdraw|claims claim.easy-money|claims\n\
-86 action.withdraw|claims claim.emergency|claims\n\
51 action.withdraw|claims claim.hacked|claims\n\
59 action.withdraw|claims claim.job|claims\n\
61 action.withdraw|claims claim.mule|claims\n\
30 action.withdraw|claims claim.paid-back|claims\n\
-110 action.withdraw|claims claim.purchase|claims\n\
52 action.withdraw|claims claim.reassurance|claims\n\
88 action.withdraw|claims claim.recovery|claims\n\
-160 action.withdraw|claims claim.refund|claims\n\
49 action.withdraw|claims claim.unusual-activity|claims\n\
-56 action.withdraw|claims credential.card|claims\n\
40 action.withdraw|claims credential.mitid|asks\n\
94 action.withdraw|claims credential.personal-information|asks\n\
-38 action.withdraw|claims firm.bank|claims\n\
-97 action.withdraw|claims firm.courier|claims\n\
45 action.withdraw|claims money.unusual-means|claims\n\
-63 action.withdraw|claims person.buyer|claims\n\
76 action.withdraw|claims person.family|claims\n\
38 action.withdraw|claims threat.deadline|threatens\n\
59 action.withdraw|claims threat.exposure|threatens\n\
98 action.withdraw|reader\n\
35 action.withdraw|reports authority.police|reports\n\
31 action.withdraw|reports claim.no-checking|reports\n\
90 action.withdraw|reports money.amount|claims\n\
73 action.withdraw|reports money.amount|reports\n\
32 action.withdraw|reports money.valuables|reports\n\
75 action.withdraw|speaks\n\
-76 action|advises\n\
-80 action|by:action.buy\n\
-66 action|by:action.enter\n\
112 action|by:action.install\n\
91 action|by:action.keep-secret\n\
240 action|by:action.move-chat\n\
34 action|by:action.press-key\n\
81 action|by:action.withdraw\n\
114 action|by:means\n\
52 action|by:want\n\
-51 action|claims\n\
-63 action|denies\n\
-38 action|reports\n\
60 activate\n\
-82 activated\n\
-66 activated on\n\
61 activation\n\
70 active\n\
89 activity\n\
71 activ…\n\
66 actualice\n\
-31 actually\n\
94 actua…\n\
177 acum\n\
-44 ad\n\
36 ad gangen\n\
-47 adam\n\
-56 add\n\
-42 add a\n\
30 add our\n\
42 add us\n\
55 added\n\
62 added to\n\
-50 additional\n\
-52 addit…\n\
37 address and\n\
37 address to\n\
-85 address you\n\
121 addressed\n\
96 addressed to\n\
30 addre…\n\
82 adesso\n\
82 adess…\n\
81 adgang\n\
-30 adgang til\n\
121 adgangen\n\
-32 adgangskode for\n\
134 adgangskode og\n\
-68 adgangskoden\n\
-116 adgangskoder\n\
-60 adi\n\
-36 adina\n\
46 adiniz\n\
158 adiniza\n\
292 adini…\n\
57 administrationen\n\
71 administrative\n\
89 admin…\n\
48 adres\n\
69 adres eksikligi\n\
164 adresa\n\
75 adrese\n\
-81 adresinden\n\
33 adress\n\
103 adresse\n\
36 adresse er\n\
40 adresse i\n\
91 adresse og\n\
48 adressen\n\
129 adres…\n\
-82 ads\n\
-36 adu\n\
59 aduana\n\
59 aduan…\n\
-69 aduceti\n\
-69 aduce…\n\
-68 adult…\n\
60 advance\n\
60 advan…\n\
-74 advarer\n\
-63 advarer om\n\
121 advarsel\n\
56 advarsel fra\n\
-78 advarselslisten\n\
-38 adver…\n\
-58 advice\n\
-58 advic…\n\
70 advise\n\
-97 adviser\n\
78 advisor\n\
46 advoc…\n\
47 advokat\n\
-57 advokat hvis\n\
41 advokat i\n\
32 advokaten\n\
55 advok…\n\
-33 af\n\
-31 af alle\n\
-121 af dem\n\
42 af deres\n\
-33 af dig\n\
84 af din\n\
93 af dit\n\
-93 af et\n\
88 af firkant\n\
80 af hensyn\n\
-44 af i\n\
70 af koderne\n\
32 af kørekort\n\
-38 af nogen\n\
71 af nye\n\
-73 af og\n\
113 af pas\n\
-37 af politiet\n\
34 af sundhedskort\n\
-53 af to\n\
55 af vores\n\
50 afbryde\n\
64 afbryder\n\
103 afbry…\n\
-85 afbud\n\
92 afdeling\n\
43 afdeling for\n\
31 afdelingen\n\
61 afdel…\n\
-51 afdra…\n\
67 affected\n\
44 affidavit\n\
44 affid…\n\
-31 afgang\n\
-31 afgan…\n\
124 afgift\n\
79 afgift #\n\
-30 afgiften\n\
82 afgif…\n\
-32 afgivet\n\
-46 afgiv…\n\
153 afgørelse\n\
242 afgørelse på\n\
114 afgøres\n\
191 afgør…\n\
-97 afhentning\n\
-30 afhentning vis\n\
-85 afhen…\n\
-30 afhøring\n\
-32 afhør…\n\
-57 afkast\n\
-60 afkas…\n\
-52 aflever\n\
-31 afleveres\n\
-73 afleveret\n\
-149 aflev…\n\
-71 aflyst\n\
-127 aflys…\n\
-81 afsen…\n\
58 afslu…\n\
-71 afsnit\n\
-33 afsnit #\n\
-80 afsni…\n\
-33 afspi…\n\
-44 afsted\n\
-44 afste…\n\
56 aftalen\n\
35 aftalt\n\
-41 aften efter\n\
41 aften hvis\n\
-55 aften når\n\
-148 aften…\n\
-41 after\n\
-59 after #\n\
-136 after a\n\
-39 after four\n\
-61 after he\n\
179 after payment\n\
44 after that\n\
-42 after three\n\
-79 after two\n\
44 after which\n\
164 after you\n\
-41 after your\n\
-49 after youve\n\
57 afternoon\n\
-57 afterwards\n\
52 afventer\n\
52 afven…\n\
-45 afvis\n\
-93 afvis og\n\
56 afvise\n\
39 afvist\n\
54 afvist af\n\
70 afvis…\n\
-78 again\n\
-46 again after\n\
90 again from\n\
-59 again if\n\
47 again in\n\
-92 again tomorrow\n\
-32 again you\n\
-53 against a\n\
48 against the\n\
54 against you\n\
75 age\n\
-40 aged\n\
49 agencia\n\
48 agency for\n\
109 agent\n\
38 agent and\n\
-65 agent de\n\
37 agent in\n\
32 agent press\n\
161 agent will\n\
33 agent you\n\
76 agente\n\
-79 agents\n\
30 agentur\n\
67 agent…\n\
-43 ages\n\
-32 agnie…\n\
-81 agree\n\
-41 agree on\n\
36 agree to\n\
-32 agree with\n\
-85 agreement\n\
-35 agreement for\n\
-44 agree…\n\
-77 agurk…\n\
-66 ah\n\
234 ahora\n\
65 ahora mismo\n\
-95 ai\n\
58 aia\n\
46 aileye\n\
46 ailey…\n\
121 airbnb\n\
121 airbn…\n\
47 aire\n\
-64 airline\n\
-64 airli…\n\
167 airport\n\
187 airpo…\n\
51 ait\n\
43 ajout…\n\
34 ajung…\n\
-70 ajuns\n\
-30 ajuns la\n\
-33 aklama\n\
-33 aklam…\n\
-169 aksam\n\
35 aksam…\n\
-34 aktar…\n\
-66 aktier\n\
-30 aktion\n\
-59 aktio…\n\
-138 aktiveret\n\
-141 aktiveret på\n\
31 aktivering\n\
-57 aktiveringskode til\n\
117 aktivitet\n\
50 aktualisieren\n\
50 aktualisieren sie\n\
79 aktua…\n\
-61 al #\n\
60 al giorno\n\
76 al telefono\n\
-88 alabilirsiniz\n\
-169 alabi…\n\
74 alacak\n\
153 alaca…\n\
-55 alarm\n\
-56 alarmen\n\
-107 alarm…\n\
62 alayim\n\
62 alayi…\n\
-106 alber…\n\
-98 albo\n\
56 alder\n\
-132 aldrig\n\
67 aldrig din\n\
-98 aldrig koden\n\
-75 aldrig links\n\
61 aldrig må\n\
-119 aldrig om\n\
-132 aldri…\n\
118 ale\n\
-34 aleks…\n\
63 alene\n\
-30 alerts\n\
-48 alert…\n\
-42 algo\n\
-61 ali\n\
-61 alindi\n\
-54 alind…\n\
33 aliyo…\n\
55 all #\n\
39 all countries\n\
32 all customers\n\
68 all day\n\
-53 all his\n\
39 all is\n\
69 all my\n\
42 all open\n\
-55 all the\n\
71 all your\n\
-37 alle\n\
-143 alle #\n\
45 alle de\n\
122 alle dine\n\
-35 alle jeg\n\
-67 alle på\n\
-129 alleg…\n\
46 aller\n\
-44 allerede har\n\
62 alles\n\
-69 allesammen\n\
-68 alles…\n\
97 allez\n\
-131 alligevel\n\
-131 allig…\n\
44 allo\n\
134 allow\n\
47 allowance\n\
87 allowed\n\
62 allowed to\n\
50 allow…\n\
-47 alma\n\
60 almanyada\n\
60 alman…\n\
-41 almen…\n\
-46 almost\n\
-46 almos…\n\
36 alone and\n\
52 alone in\n\
-34 along the\n\
-72 alquiler\n\
-72 alqui…\n\
34 already\n\
43 already on\n\
53 already paid\n\
-46 already typed\n\
34 alrea…\n\
-35 alright\n\
-35 alrig…\n\
-59 als\n\
92 also\n\
39 also ask\n\
-50 alt\n\
-131 alt #\n\
-59 alt del\n\
134 alt jeg\n\
49 alt tilbage\n\
82 alte\n\
38 alter…\n\
76 alti\n\
-170 altid\n\
-69 altinlari\n\
60 altin…\n\
-44 altogether\n\
-44 altog…\n\
119 altrimenti\n\
119 altri…\n\
-75 altså jeg\n\
33 alvorlig\n\
62 alvor…\n\
-148 always\n\
-148 alway…\n\
-118 am #\n\
48 am a\n\
-50 am ajuns\n\
95 am calling\n\
-54 am dienstag\n\
31 am from\n\
62 am i\n\
49 am tag\n\
-62 am telefon\n\
50 am the\n\
-47 am wochenende\n\
-70 ama\n\
39 amager\n\
-103 amagerbrogade\n\
-65 amage…\n\
134 amazon\n\
134 amazo…\n\
77 ambassade\n\
34 ambassade i\n\
75 ambas…\n\
33 amende\n\
129 amend…\n\
-56 ameri…\n\
-33 amira\n\
44 amount\n\
-39 amount and\n\
31 amount in\n\
50 amount to\n\
53 amount will\n\
67 amounts\n\
52 amoun…\n\
-82 an account\n\
63 an activation\n\
-78 an adviser\n\
62 an agent\n\
30 an amount\n\
-70 an answer\n\
-92 an appointment\n\
57 an arrest\n\
53 an automated\n\
38 an den\n\
-86 an der\n\
-53 an engineer\n\
113 an envelope\n\
34 an error\n\
-52 an eu\n\
69 an extra\n\
-115 an hour\n\
-42 an id\n\
32 an incomplete\n\
-47 an interpreter\n\
-56 an interview\n\
-32 an investigation\n\
82 an iphone\n\
-34 an order\n\
30 an und\n\
84 an unpaid\n\
101 an urgent\n\
-40 ana\n\
90 anahtari\n\
135 anaht…\n\
38 analyst\n\
-53 anbefaler\n\
-41 anbefaler at\n\
-49 ancora\n\
-49 ancor…\n\
-32 and #\n\
-63 and a\n\
52 and accept\n\
73 and address\n\
173 and allow\n\
43 and an\n\
183 and approve\n\
-85 and are\n\
-50 and arrested\n\
-107 and ask\n\
-85 and asked\n\
67 and asks\n\
-42 and at\n\
60 and back\n\
-77 and be\n\
-55 and buy\n\
-120 and call\n\
-180 and can\n\
60 and cannot\n\
43 and cant\n\
135 and card\n\
-84 and change\n\
-77 and choose\n\
62 and close\n\
47 and code\n\
145 and confirm\n\
-48 and contact\n\
-96 and customs\n\
30 and did\n\
66 and drugs\n\
31 and e\n\
40 and enter\n\
43 and everything\n\
-67 and fetched\n\
-80 and follow\n\
45 and for\n\
54 and get\n\
150 and give\n\
59 and go\n\
87 and hand\n\
61 and hang\n\
-84 and has\n\
82 and have\n\
84 and he\n\
47 and help\n\
59 and hes\n\
81 and i\n\
128 and im\n\
-34 and in\n\
-116 and is\n\
38 and it\n\
-111 and its\n\
128 and keep\n\
-75 and let\n\
82 and log\n\
-73 and look\n\
-57 and made\n\
76 and mail\n\
92 and mitid\n\
41 and move\n\
171 and my\n\
-132 and never\n\
-146 and no\n\
37 and not\n\
87 and now\n\
68 and of\n\
-67 and on\n\
-35 and once\n\
-43 and one\n\
-38 and our\n\
-56 and paid\n\
193 and password\n\
93 and pay\n\
-55 and phone\n\
39 and photo\n\
92 and pin\n\
155 and read\n\
31 and receive\n\
55 and report\n\
-75 and said\n\
209 and send\n\
60 and share\n\
-81 and she\n\
-50 and show\n\
-57 and signed\n\
73 and stay\n\
73 and swipe\n\
-43 and talk\n\
-36 and tell\n\
77 and text\n\
-59 and that\n\
48 and the\n\
88 and then\n\
60 and there\n\
101 and they\n\
46 and theyll\n\
61 and this\n\
-95 and told\n\
36 and took\n\
68 and transfer\n\
-72 and try\n\
-32 and two\n\
98 and type\n\
69 and wants\n\
-50 and was\n\
-47 and water\n\
42 and we\n\
-44 and well\n\
-52 and went\n\
106 and when\n\
-55 and whether\n\
61 and which\n\
-82 and will\n\
33 and you\n\
173 and your\n\
72 and youre\n\
46 and youve\n\
-91 andel…\n\
-53 anden gang\n\
49 anden konto\n\
34 anden telefon\n\
-47 anders\n\
-35 ander…\n\
-151 andet\n\
-54 andet end\n\
35 andre\n\
-51 andre heller\n\
67 andre i\n\
59 andre om\n\
37 andre så\n\
60 andrea\n\
-34 andreea\n\
-39 andrei\n\
-58 angaj…\n\
-33 anger…\n\
173 angiv\n\
-48 angry\n\
55 angående\n\
55 angåe…\n\
63 anholdelse\n\
-67 anholdt\n\
-49 anholdt i\n\
70 anholdt to\n\
-135 ani\n\
-81 anken…\n\
62 anklagemyndigheden\n\
105 anklagemyndigheden du\n\
-44 anklageskriftet\n\
37 ankla…\n\
-42 ankommet\n\
-37 anlat…\n\
-102 anmeld\n\
-57 anmeld det\n\
-81 anmelde\n\
58 anmeldelse om\n\
-33 anmeldelser om\n\
-30 anmeldt\n\
-59 anmeldte\n\
-73 anmel…\n\
94 anmodning\n\
43 anmodning i\n\
60 anmodningen\n\
127 anmod…\n\
-78 anna\n\
-30 anna about\n\
-126 anna send\n\
132 annec…\n\
-37 anni\n\
39 annon…\n\
43 announcement\n\
-74 annoying\n\
-33 annoy…\n\
50 annual tax\n\
65 annulez\n\
48 annuller\n\
52 annullere\n\
89 annullerer\n\
71 annullerer vi\n\
62 annulleres\n\
-38 annulleret\n\
178 annul…\n\
-63 ano\n\
-33 anonymt\n\
-69 anony…\n\
-84 another\n\
80 another one\n\
-84 anoth…\n\
-91 anruf\n\
-66 anrufen\n\
-151 anruf…\n\
-42 ans\n\
37 anspruch\n\
37 anspr…\n\
-35 ansvaret\n\
-45 ansva…\n\
-64 answer in\n\
85 answer this\n\
41 answer to\n\
36 answer with\n\
-47 answered\n\
35 answered our\n\
-129 answers\n\
-91 answers on\n\
-54 answe…\n\
-35 ansættelse\n\
-112 ansæt…\n\
103 ansøg\n\
33 ansøger\n\
-91 ansøgning\n\
-111 ansøgning om\n\
-44 ansøg…\n\
38 ant\n\
95 antes\n\
119 antes de\n\
-49 antes del\n\
61 antifrode\n\
95 antif…\n\
30 antiv…\n\
-34 antra\n\
-71 antradieni\n\
-77 antra…\n\
-88 any\n\
-35 any code\n\
-53 any money\n\
97 any more\n\
-39 any questions\n\
-141 any time\n\
-127 anybody\n\
-33 anybody to\n\
-56 anybody your\n\
-127 anybo…\n\
161 anydesk\n\
45 anydesk and\n\
-38 anydesk for\n\
-50 anydesk og\n\
64 anydesk så\n\
171 anyde…\n\
-58 anyone\n\
153 anyone about\n\
-30 anyone else\n\
-130 anyone who\n\
-61 anyon…\n\
-130 anything\n\
-52 anything and\n\
-50 anything else\n\
-58 anything from\n\
53 anything has\n\
-83 anything in\n\
-130 anyth…\n\
-75 anyway\n\
-75 anywa…\n\
-33 anzei…\n\
183 apare\n\
49 aparece\n\
49 aparece en\n\
127 apartment\n\
36 apartment but\n\
50 apartment is\n\
164 apart…\n\
83 apasati\n\
84 apasati tasta\n\
83 apasa…\n\
67 apcoa\n\
-54 apelu…\n\
55 aperto\n\
43 aperto un\n\
55 apert…\n\
-91 api\n\
-174 apie\n\
-48 apie vizita\n\
74 aplicatia\n\
58 aplikacji\n\
46 apmok…\n\
-48 apote…\n\
-68 app\n\
-37 app #\n\
-39 app at\n\
-61 app because\n\
32 app den\n\
-51 app eller\n\
-38 app has\n\
-139 app if\n\
32 app is\n\
141 app it\n\
55 app its\n\
38 app nu\n\
-116 app or\n\
51 app please\n\
120 app so\n\
60 app store\n\
34 app the\n\
-126 app to\n\
-46 app under\n\
-35 appeal\n\
-52 appeals\n\
74 appeared\n\
74 appeared in\n\
38 appears\n\
62 appears in\n\
-100 appelez\n\
-92 appelez le\n\
57 appelle\n\
-41 appels\n\
-84 appel…\n\
-116 appen\n\
-78 appen eller\n\
-43 appen er\n\
-91 appen for\n\
-85 appen inden\n\
47 appen og\n\
244 apple\n\
44 apple a\n\
90 apple gift\n\
48 apple pay\n\
66 apple support\n\
84 applicant\n\
-35 application\n\
-53 application fee\n\
72 applied\n\
62 applied for\n\
-81 apply\n\
-124 apply for\n\
69 apply with\n\
-107 appointment\n\
-53 appointment at\n\
-69 appointment for\n\
-113 appoi…\n\
87 approuvez\n\
68 approval\n\
-42 approvals\n\
-64 approvare\n\
35 approve\n\
-57 approve #\n\
-38 approve a\n\
-108 approve anything\n\
140 approve in\n\
-84 approve it\n\
30 approve so\n\
-68 approve something\n\
76 approve the\n\
-56 approve what\n\
56 approve with\n\
-62 approved\n\
-45 approved a\n\
-34 approved the\n\
-58 approves\n\
-97 approving\n\
-56 appuntamento\n\
-56 appun…\n\
-63 apr\n\
71 apra\n\
-68 apres\n\
-81 april\n\
-61 aprile\n\
-77 april…\n\
-118 aprob…\n\
-48 apruebe\n\
-48 aprue…\n\
-30 aps\n\
53 apsau…\n\
-91 apsim…\n\
-44 apziu…\n\
69 aqui\n\
-36 ar kas\n\
48 araba\n\
-66 aradi\n\
-83 aradim\n\
-106 aradi…\n\
-102 aralik\n\
-130 arali…\n\
-71 arasi\n\
-50 arasin\n\
-50 arasi…\n\
-150 araya…\n\
-193 arayin\n\
-91 arayip\n\
-224 arayi…\n\
-108 arba\n\
124 arbei…\n\
-87 arbejde\n\
34 arbejder\n\
35 arbejder med\n\
-76 arbejdet\n\
76 are #\n\
81 are a\n\
-38 are always\n\
111 are at\n\
-38 are back\n\
42 are being\n\
-30 are blocked\n\
30 are buying\n\
43 are currently\n\
-89 are done\n\
52 are eligible\n\
-34 are from\n\
-30 are going\n\
-60 are here\n\
-32 are in\n\
-49 are nine\n\
40 are no\n\
-33 are now\n\
-62 are number\n\
32 are owed\n\
-44 are paid\n\
-62 are ready\n\
68 are receiving\n\
46 are released\n\
114 are the\n\
91 are you\n\
54 area\n\
-62 arent\n\
80 aresto\n\
46 aresto orderis\n\
83 arest…\n\
66 aresztowania\n\
33 argent\n\
64 ariyorum\n\
118 ariyoruz\n\
145 ariyo…\n\
-130 arkadaslar\n\
101 arkad…\n\
-62 arkasindaki\n\
-62 arkas…\n\
-40 arnaq…\n\
-119 around\n\
-91 around #\n\
37 around the\n\
-119 aroun…\n\
30 arran…\n\
37 arrest\n\
38 arrest and\n\
60 arrest warrant\n\
52 arrest you\n\
-37 arrested\n\
-43 arrested in\n\
-50 arrested its\n\
-30 arrested on\n\
-44 arrested three\n\
42 arrested tonight\n\
51 arrestordre\n\
48 arrestordre i\n\
81 arriva\n\
-74 arrival\n\
58 arrive on\n\
-81 arrived\n\
-103 arrives\n\
-40 arriving\n\
-136 arriv…\n\
38 art\n\
-81 article\n\
-86 artic…\n\
50 arv\n\
37 arvin…\n\
-38 as a\n\
-84 as an\n\
42 as before\n\
43 as i\n\
-39 as in\n\
30 as my\n\
78 as soon\n\
62 as the\n\
-55 as there\n\
-148 as usual\n\
32 as we\n\
109 as your\n\
-65 as youve\n\
102 ashamed\n\
57 ashamed to\n\
102 asham…\n\
45 asi que\n\
-30 aside\n\
-36 aside while\n\
-89 ask\n\
40 ask a\n\
-111 ask for\n\
-65 ask how\n\
-35 ask me\n\
-36 ask people\n\
33 ask questions\n\
35 ask the\n\
-104 ask us\n\
-61 ask you\n\
-156 asked\n\
-67 asked for\n\
-47 asked her\n\
33 asked if\n\
-32 asked me\n\
-30 asked my\n\
-74 asked to\n\
-120 asked us\n\
-118 asked you\n\
47 asking\n\
-70 asking for\n\
47 askin…\n\
76 asks if\n\
67 asks say\n\
76 asks what\n\
44 asks whether\n\
-43 asks you\n\
-51 asla\n\
-59 asleep\n\
-59 aslee…\n\
66 aspirant\n\
66 aspir…\n\
-66 assessment\n\
-48 assessor\n\
-102 asses…\n\
42 asset\n\
72 assets\n\
72 asset…\n\
40 assigned\n\
-51 assignment\n\
121 assistant\n\
-45 assistant if\n\
38 assistant my\n\
39 assistant to\n\
111 assistent\n\
43 assistent din\n\
121 assis…\n\
31 assoc…\n\
41 asta\n\
50 asta e\n\
115 astazi\n\
115 astaz…\n\
-31 astep…\n\
-50 astuo…\n\
67 asunto\n\
48 asunt…\n\
-39 asupra\n\
-39 asupr…\n\
-92 async\n\
-44 at\n\
-113 at #\n\
-89 at @link\n\
45 at aflevere\n\
70 at afvise\n\
39 at all\n\
41 at annullere\n\
-82 at any\n\
102 at bekræfte\n\
94 at beskytte\n\
38 at blive\n\
-53 at borgerservice\n\
-41 at citizen\n\
80 at customs\n\
53 at det\n\
-35 at din\n\
85 at du\n\
-63 at eleven\n\
-96 at en\n\
61 at finde\n\
-41 at forny\n\
35 at fortsætte\n\
-54 at four\n\
51 at frigive\n\
65 at få\n\
-37 at give\n\
-32 at grine\n\
-82 at gå\n\
-85 at gøre\n\
-30 at half\n\
-46 at han\n\
42 at hand\n\
-134 at have\n\
-60 at her\n\
-30 at holde\n\
-32 at home\n\
39 at hvis\n\
63 at hæve\n\
52 at indtaste\n\
-50 at ingen\n\
-58 at installere\n\
-48 at it\n\
41 at jeg\n\
51 at kastrup\n\
-40 at kende\n\
30 at kigge\n\
-72 at komme\n\
-31 at kontrollere\n\
-72 at last\n\
-38 at logge\n\
55 at lukke\n\
93 at låse\n\
-54 at lægge\n\
-69 at læse\n\
-222 at man\n\
-32 at matas\n\
84 at midnight\n\
-64 at mine\n\
69 at miste\n\
62 at mit\n\
80 at modtage\n\
-60 at my\n\
-32 at nogen\n\
67 at once\n\
38 at oplyse\n\
-61 at our\n\
-56 at overføre\n\
-67 at politiet\n\
67 at power\n\
30 at present\n\
-73 at ringe\n\
33 at risk\n\
-54 at sidde\n\
-83 at sige\n\
125 at skrive\n\
110 at spørge\n\
51 at starte\n\
-43 at søge\n\
-33 at tage\n\
64 at tale\n\
-73 at ten\n\
-66 at the\n\
54 at three\n\
58 at trække\n\
36 at undga\n\
182 at undgå\n\
-43 at vide\n\
32 at vores\n\
-74 at være\n\
-68 at work\n\
42 at your\n\
-36 atar\n\
-36 atar misin\n\
-59 atari…\n\
62 ateis\n\
-52 atent…\n\
-42 ati\n\
-63 atida…\n\
78 atm\n\
33 atm and\n\
81 atnaujinkite\n\
155 atnau…\n\
78 atp\n\
85 atsau…\n\
61 atsidarykit\n\
61 atsid…\n\
-82 atsiimti\n\
-225 atsii…\n\
-32 atsin…\n\
-79 atsis…\n\
112 atsiusk\n\
186 atsiu…\n\
35 attached\n\
44 attachment\n\
43 attac…\n\
56 attem…\n\
85 attente\n\
116 attention\n\
-34 attenzione\n\
90 atten…\n\
58 attiv…\n\
-69 attorney\n\
-69 attor…\n\
50 atvaziuos\n\
-54 atvyk…\n\
-162 au\n\
-33 au #\n\
48 au nom\n\
-52 auch\n\
148 audit\n\
31 audit all\n\
-34 auditor\n\
-69 audit…\n\
-100 auf @link\n\
62 auf das\n\
58 auf dein\n\
-38 auf der\n\
54 aufenthaltsrecht\n\
59 aufen…\n\
-86 aufgelegt\n\
-131 aufge…\n\
-44 aufna…\n\
-64 august\n\
-64 augus…\n\
108 aujourdhui\n\
108 aujou…\n\
-151 aula\n\
-34 aula before\n\
53 aus\n\
-33 ausge…\n\
-82 ausla…\n\
34 auszahlung\n\
36 ausza…\n\
-66 authenticator\n\
-82 authe…\n\
-52 authority\n\
-30 authority in\n\
-50 authority.benefits|claims\n\
-186 authority.benefits|claims authority.digital-post|claims\n\
48 authority.benefits|claims authority.municipality|claims\n\
-250 authority.benefits|claims authority.police|claims\n\
133 authority.benefits|claims authority.state|claims\n\
-225 authority.benefits|claims authority.tax|claims\n\
81 authority.benefits|claims claim.abroad|claims\n\
-51 authority.benefits|claims claim.all-money|claims\n\
-34 authority.benefits|claims claim.cannot-meet|claims\n\
141 authority.benefits|claims claim.crime|claims\n\
-214 authority.benefits|claims claim.deposit|claims\n\
-171 authority.benefits|claims claim.emergency|claims\n\
-177 authority.benefits|claims claim.fee|claims\n\
-30 authority.benefits|claims claim.isolation|claims\n\
-234 authority.benefits|claims claim.link|claims\n\
-118 authority.benefits|claims claim.misused-name|claims\n\
-53 authority.benefits|claims claim.new-number|claims\n\
-149 authority.benefits|claims claim.other-account|claims\n\
-32 authority.benefits|claims claim.paid-back|claims\n\
-258 authority.benefits|claims claim.pick-up|claims\n\
154 authority.benefits|claims claim.prompt|claims\n\
-77 authority.benefits|claims claim.purchase|claims\n\
148 authority.benefits|claims claim.reassurance|claims\n\
-71 authority.benefits|claims claim.recovery|claims\n\
82 authority.benefits|claims claim.renewal|claims\n\
-76 authority.benefits|claims claim.residence|claims\n\
-37 authority.benefits|claims claim.safe-account|claims\n\
-58 authority.benefits|claims claim.unpaid|claims\n\
-39 authority.benefits|claims claim.unusual-activity|claims\n\
-57 authority.benefits|claims claim.your-own|claims\n\
-54 authority.benefits|claims credential.bank-details|advises\n\
-51 authority.benefits|claims credential.bank-details|asks\n\
85 authority.benefits|claims credential.card|advises\n\
121 authority.benefits|claims credential.card|asks\n\
151 authority.benefits|claims credential.card|claims\n\
39 authority.benefits|claims credential.code|reports\n\
64 authority.benefits|claims credential.cpr|advises\n\
100 authority.benefits|claims credential.cpr|claims\n\
117 authority.benefits|claims credential.cpr|reports\n\
167 authority.benefits|claims credential.id-document|asks\n\
-139 authority.benefits|claims credential.id-document|claims\n\
-107 authority.benefits|claims credential.mitid|advises\n\
155 authority.benefits|claims credential.mitid|asks\n\
135 authority.benefits|claims credential.mitid|claims\n\
125 authority.benefits|claims credential.one-time-code|asks\n\
-77 authority.benefits|claims credential.one-time-code|claims\n\
144 authority.benefits|claims credential.password|asks\n\
121 authority.benefits|claims credential.password|claims\n\
-77 authority.benefits|claims credential.personal-information|asks\n\
-85 authority.benefits|claims credential.personal-information|claims\n\
-66 authority.benefits|claims firm.bank|claims\n\
-207 authority.benefits|claims firm.courier|claims\n\
-68 authority.benefits|claims firm.toll|claims\n\
140 authority.benefits|claims money.amount|claims\n\
-126 authority.benefits|claims money.valuables|claims\n\
-139 authority.benefits|claims person.agent|claims\n\
35 authority.benefits|claims person.family|claims\n\
-55 authority.benefits|claims person.landlord|claims\n\
-165 authority.benefits|claims person.recruiter|claims\n\
96 authority.benefits|claims threat.arrest|threatens\n\
101 authority.benefits|claims threat.block|threatens\n\
73 authority.benefits|claims threat.deadline|threatens\n\
-91 authority.benefits|claims threat.return|threatens\n\
48 authority.benefits|denies\n\
-50 authority.benefits|live\n\
-62 authority.benefits|reader\n\
-32 authority.benefits|reports\n\
-45 authority.benefits|reports credential.mitid|reports\n\
68 authority.benefits|speaks\n\
-78 authority.court|claims\n\
-209 authority.court|claims authority.digital-post|claims\n\
77 authority.court|claims authority.ministry|claims\n\
-160 authority.court|claims authority.police|claims\n\
-225 authority.court|claims authority.prosecution|claims\n\
-54 authority.court|claims authority.state|claims\n\
125 authority.court|claims authority.tax|claims\n\
33 authority.court|claims claim.already-paid|claims\n\
142 authority.court|claims claim.case|claims\n\
-181 authority.court|claims claim.crime|claims\n\
-96 authority.court|claims claim.deposit|claims\n\
229 authority.court|claims claim.emergency|claims\n\
-145 authority.court|claims claim.fine|claims\n\
51 authority.court|claims claim.isolation|claims\n\
-76 authority.court|claims claim.job|claims\n\
52 authority.court|claims claim.misused-name|claims\n\
34 authority.court|claims claim.no-checking|claims\n\
90 authority.court|claims claim.other-account|claims\n\
44 authority.court|claims claim.pick-up|claims\n\
30 authority.court|claims claim.prize|claims\n\
77 authority.court|claims claim.reassurance|claims\n\
131 authority.court|claims claim.recovery|claims\n\
-84 authority.court|claims claim.refund|claims\n\
44 authority.court|claims claim.safe-account|claims\n\
172 authority.court|claims claim.unpaid|claims\n\
73 authority.court|claims credential.bank-details|asks\n\
93 authority.court|claims credential.bank-details|claims\n\
81 authority.court|claims credential.card|asks\n\
81 authority.court|claims credential.card|claims\n\
79 authority.court|claims credential.code|reports\n\
79 authority.court|claims credential.cpr|asks\n\
51 authority.court|claims credential.cpr|claims\n\
-77 authority.court|claims credential.id-document|asks\n\
55 authority.court|claims credential.personal-information|asks\n\
-64 authority.court|claims firm.bank|claims\n\
174 authority.court|claims firm.payment|claims\n\
55 authority.court|claims money.amount|claims\n\
-62 authority.court|claims money.amount|reports\n\
-46 authority.court|claims money.valuables|reports\n\
-33 authority.court|claims person.agent|claims\n\
36 authority.court|claims person.family|claims\n\
-125 authority.court|claims threat.arrest|threatens\n\
258 authority.court|claims threat.block|threatens\n\
83 authority.court|claims threat.court|threatens\n\
99 authority.court|claims threat.deadline|threatens\n\
-34 authority.court|claims threat.debt|threatens\n\
36 authority.court|claims threat.exposure|threatens\n\
-78 authority.court|live\n\
41 authority.court|reader\n\
-65 authority.court|reports\n\
-40 authority.court|reports firm.bank|claims\n\
-96 authority.court|reports threat.court|reports\n\
83 authority.court|speaks\n\
89 authority.customs|claims authority.police|claims\n\
-240 authority.customs|claims claim.already-paid|claims\n\
227 authority.customs|claims claim.crime|claims\n\
91 authority.customs|claims claim.emergency|claims\n\
-55 authority.customs|claims claim.fee|claims\n\
70 authority.customs|claims claim.fine|claims\n\
82 authority.customs|claims claim.misused-name|claims\n\
34 authority.customs|claims claim.paid-back|claims\n\
61 authority.customs|claims claim.parcel|claims\n\
71 authority.customs|claims claim.prize|claims\n\
-130 authority.customs|claims claim.prompt|claims\n\
48 authority.customs|claims claim.purchase|claims\n\
-35 authority.customs|claims claim.recovery|claims\n\
59 authority.customs|claims claim.refund|claims\n\
-32 authority.customs|claims claim.unpaid|claims\n\
-74 authority.customs|claims credential.balance|asks\n\
82 authority.customs|claims credential.card|asks\n\
58 authority.customs|claims credential.card|claims\n\
-91 authority.customs|claims credential.code|claims\n\
137 authority.customs|claims firm.bank|claims\n\
-239 authority.customs|claims firm.courier|claims\n\
274 authority.customs|claims money.amount|claims\n\
30 authority.customs|claims money.unusual-means|claims\n\
-121 authority.customs|claims money.valuables|claims\n\
66 authority.customs|claims person.agent|claims\n\
-106 authority.customs|claims person.family|claims\n\
190 authority.customs|claims threat.block|threatens\n\
69 authority.customs|claims threat.court|threatens\n\
109 authority.customs|claims threat.deadline|threatens\n\
36 authority.customs|reader\n\
-51 authority.digital-post|claims\n\
-198 authority.digital-post|claims authority.immigration|claims\n\
-115 authority.digital-post|claims authority.municipality|claims\n\
-233 authority.digital-post|claims authority.police|claims\n\
-35 authority.digital-post|claims authority.prosecution|claims\n\
-69 authority.digital-post|claims authority.state|claims\n\
-241 authority.digital-post|claims authority.tax|claims\n\
-158 authority.digital-post|claims claim.case|claims\n\
-139 authority.digital-post|claims claim.crime|claims\n\
-57 authority.digital-post|claims claim.deposit|claims\n\
-75 authority.digital-post|claims claim.emergency|claims\n\
-188 authority.digital-post|claims claim.fee|claims\n\
-254 authority.digital-post|claims claim.fine|claims\n\
-130 authority.digital-post|claims claim.isolation|claims\n\
-74 authority.digital-post|claims claim.job|claims\n\
-90 authority.digital-post|claims claim.link|claims\n\
-63 authority.digital-post|claims claim.link|denies\n\
-58 authority.digital-post|claims claim.no-checking|claims\n\
-142 authority.digital-post|claims claim.other-account|claims\n\
-112 authority.digital-post|claims claim.parcel|claims\n\
-69 authority.digital-post|claims claim.pick-up|claims\n\
-191 authority.digital-post|claims claim.prompt|claims\n\
-152 authority.digital-post|claims claim.purchase|claims\n\
-62 authority.digital-post|claims claim.recovery|claims\n\
75 authority.digital-post|claims claim.refund|claims\n\
127 authority.digital-post|claims claim.renewal|claims\n\
-65 authority.digital-post|claims claim.safe-account|claims\n\
-95 authority.digital-post|claims claim.unpaid|claims\n\
-181 authority.digital-post|claims claim.unusual-activity|claims\n\
-40 authority.digital-post|claims claim.your-own|claims\n\
-91 authority.digital-post|claims credential.bank-details|asks\n\
35 authority.digital-post|claims credential.card|asks\n\
-115 authority.digital-post|claims credential.card|claims\n\
32 authority.digital-post|claims credential.code|asks\n\
36 authority.digital-post|claims credential.id-document|asks\n\
95 authority.digital-post|claims credential.id-document|claims\n\
-41 authority.digital-post|claims credential.nemid|claims\n\
38 authority.digital-post|claims credential.one-time-code|asks\n\
-79 authority.digital-post|claims credential.one-time-code|claims\n\
65 authority.digital-post|claims credential.password|asks\n\
-99 authority.digital-post|claims credential.personal-information|asks\n\
-89 authority.digital-post|claims credential.personal-information|claims\n\
-197 authority.digital-post|claims firm.bank|claims\n\
-64 authority.digital-post|claims firm.payment|claims\n\
-40 authority.digital-post|claims firm.toll|claims\n\
-162 authority.digital-post|claims money.amount|claims\n\
-94 authority.digital-post|claims person.agent|claims\n\
-63 authority.digital-post|claims person.landlord|claims\n\
-59 authority.digital-post|claims threat.arrest|threatens\n\
79 authority.digital-post|claims threat.block|threatens\n\
-242 authority.digital-post|claims threat.court|threatens\n\
-110 authority.digital-post|claims threat.debt|threatens\n\
-51 authority.digital-post|live\n\
-35 authority.digital-post|reader\n\
240 authority.digital-post|speaks\n\
-67 authority.embassy|claims authority.embassy|reports\n\
88 authority.embassy|claims authority.police|claims\n\
37 authority.embassy|claims claim.abroad|claims\n\
96 authority.embassy|claims claim.case|claims\n\
-73 authority.embassy|claims claim.deposit|claims\n\
133 authority.embassy|claims claim.emergency|claims\n\
-73 authority.embassy|claims claim.fee|claims\n\
63 authority.embassy|claims claim.isolation|claims\n\
-64 authority.embassy|claims claim.job|claims\n\
63 authority.embassy|claims claim.link|claims\n\
-54 authority.embassy|claims claim.misused-name|claims\n\
56 authority.embassy|claims claim.other-account|claims\n\
171 authority.embassy|claims claim.paid-back|claims\n\
85 authority.embassy|claims claim.parcel|claims\n\
72 authority.embassy|claims claim.prize|claims\n\
68 authority.embassy|claims claim.renewal|claims\n\
62 authority.embassy|claims claim.residence|claims\n\
74 authority.embassy|claims claim.your-own|claims\n\
97 authority.embassy|claims credential.bank-details|asks\n\
35 authority.embassy|claims credential.bank-details|claims\n\
60 authority.embassy|claims credential.card|asks\n\
-62 authority.embassy|claims credential.id-document|asks\n\
-35 authority.embassy|claims credential.personal-information|claims\n\
-105 authority.embassy|claims firm.bank|claims\n\
36 authority.embassy|claims firm.payment|claims\n\
101 authority.embassy|claims money.amount|claims\n\
32 authority.embassy|claims money.amount|denies\n\
88 authority.embassy|claims money.unusual-means|claims\n\
-63 authority.embassy|claims person.agent|claims\n\
104 authority.embassy|claims person.family|claims\n\
56 authority.embassy|claims threat.arrest|threatens\n\
84 authority.embassy|claims threat.block|threatens\n\
164 authority.embassy|claims threat.deadline|threatens\n\
35 authority.embassy|claims threat.deportation|threatens\n\
103 authority.embassy|reader\n\
-93 authority.embassy|reports\n\
105 authority.embassy|speaks\n\
67 authority.europol|claims\n\
-68 authority.europol|claims authority.nsk|claims\n\
130 authority.europol|claims authority.police|claims\n\
40 authority.europol|claims authority.prosecution|claims\n\
-67 authority.europol|claims authority.state|claims\n\
60 authority.europol|claims claim.all-money|claims\n\
49 authority.europol|claims claim.cannot-meet|claims\n\
134 authority.europol|claims claim.case|claims\n\
52 authority.europol|claims claim.crime|claims\n\
84 authority.europol|claims claim.deposit|claims\n\
-121 authority.europol|claims claim.emergency|claims\n\
67 authority.europol|claims claim.fee|claims\n\
-70 authority.europol|claims claim.fine|claims\n\
32 authority.europol|claims claim.isolation|claims\n\
53 authority.europol|claims claim.link|claims\n\
53 authority.europol|claims claim.misused-name|claims\n\
34 authority.europol|claims claim.unpaid|claims\n\
-78 authority.europol|claims claim.unusual-activity|claims\n\
-49 authority.europol|claims credential.card|claims\n\
47 authority.europol|claims credential.cpr|claims\n\
47 authority.europol|claims firm.bank|claims\n\
-34 authority.europol|claims money.amount|claims\n\
-65 authority.europol|claims money.unusual-means|claims\n\
-41 authority.europol|claims money.valuables|claims\n\
64 authority.europol|claims person.agent|claims\n\
-34 authority.europol|claims threat.arrest|threatens\n\
-214 authority.europol|claims threat.block|threatens\n\
72 authority.europol|claims threat.court|threatens\n\
167 authority.europol|claims threat.deadline|threatens\n\
37 authority.europol|claims threat.exposure|threatens\n\
67 authority.europol|live\n\
161 authority.europol|reader\n\
51 authority.europol|reports\n\
157 authority.europol|speaks\n\
-59 authority.health|claims\n\
50 authority.health|claims authority.municipality|claims\n\
96 authority.health|claims authority.police|claims\n\
300 authority.health|claims claim.case|claims\n\
-181 authority.health|claims claim.emergency|claims\n\
-47 authority.health|claims claim.investment|claims\n\
34 authority.health|claims claim.misused-name|claims\n\
43 authority.health|claims claim.parcel|claims\n\
58 authority.health|claims claim.prompt|claims\n\
33 authority.health|claims claim.purchase|claims\n\
156 authority.health|claims claim.reassurance|claims\n\
91 authority.health|claims claim.refund|claims\n\
36 authority.health|claims claim.safe-account|claims\n\
49 authority.health|claims credential.bank-details|asks\n\
-40 authority.health|claims credential.bank-details|claims\n\
73 authority.health|claims credential.card|asks\n\
168 authority.health|claims credential.card|claims\n\
-72 authority.health|claims credential.cpr|asks\n\
-127 authority.health|claims credential.cpr|claims\n\
66 authority.health|claims credential.mitid|asks\n\
-30 authority.health|claims firm.bank|claims\n\
-84 authority.health|claims firm.courier|claims\n\
133 authority.health|claims money.amount|claims\n\
35 authority.health|claims person.agent|claims\n\
95 authority.health|claims person.landlord|claims\n\
-59 authority.health|claims threat.arrest|threatens\n\
184 authority.health|claims threat.block|threatens\n\
-59 authority.health|live\n\
84 authority.health|reader\n\
-35 authority.health|speaks\n\
39 authority.immigration|claims authority.police|claims\n\
-123 authority.immigration|claims authority.state|claims\n\
-32 authority.immigration|claims claim.all-money|claims\n\
30 authority.immigration|claims claim.cannot-meet|claims\n\
-120 authority.immigration|claims claim.crime|claims\n\
-44 authority.immigration|claims claim.deposit|claims\n\
63 authority.immigration|claims claim.fee|claims\n\
67 authority.immigration|claims claim.fine|claims\n\
66 authority.immigration|claims claim.other-account|claims\n\
81 authority.immigration|claims claim.parcel|claims\n\
-67 authority.immigration|claims claim.pick-up|claims\n\
110 authority.immigration|claims claim.prompt|claims\n\
-49 authority.immigration|claims claim.reassurance|claims\n\
56 authority.immigration|claims claim.renewal|claims\n\
45 authority.immigration|claims claim.safe-account|claims\n\
65 authority.immigration|claims claim.unpaid|claims\n\
-77 authority.immigration|claims claim.unusual-activity|claims\n\
-48 authority.immigration|claims claim.your-own|claims\n\
43 authority.immigration|claims credential.card|asks\n\
93 authority.immigration|claims credential.card|claims\n\
152 authority.immigration|claims credential.cpr|asks\n\
52 authority.immigration|claims credential.id-document|asks\n\
-69 authority.immigration|claims credential.id-document|claims\n\
37 authority.immigration|claims credential.mitid|claims\n\
-105 authority.immigration|claims credential.personal-information|claims\n\
76 authority.immigration|claims firm.bank|claims\n\
105 authority.immigration|claims firm.payment|claims\n\
199 authority.immigration|claims money.amount|claims\n\
136 authority.immigration|claims money.unusual-means|claims\n\
36 authority.immigration|claims person.agent|claims\n\
37 authority.immigration|claims person.family|claims\n\
-57 authority.immigration|claims person.recruiter|claims\n\
34 authority.immigration|claims threat.arrest|threatens\n\
-113 authority.immigration|claims threat.block|threatens\n\
108 authority.immigration|claims threat.deadline|threatens\n\
-38 authority.immigration|claims threat.deportation|reports\n\
94 authority.immigration|claims threat.deportation|threatens\n\
31 authority.immigration|claims threat.return|threatens\n\
-35 authority.immigration|reports claim.residence|reports\n\
88 authority.immigration|speaks\n\
102 authority.ministry|claims\n\
-68 authority.ministry|claims authority.police|claims\n\
114 authority.ministry|claims claim.case|claims\n\
87 authority.ministry|claims claim.crime|claims\n\
57 authority.ministry|claims claim.easy-money|claims\n\
46 authority.ministry|claims claim.isolation|claims\n\
90 authority.ministry|claims claim.misused-name|claims\n\
39 authority.ministry|claims claim.refund|claims\n\
86 authority.ministry|claims claim.robot|claims\n\
68 authority.ministry|claims claim.unusual-activity|claims\n\
35 authority.ministry|claims credential.balance|asks\n\
186 authority.ministry|claims credential.cpr|asks\n\
76 authority.ministry|claims credential.cpr|claims\n\
72 authority.ministry|claims firm.bank|claims\n\
134 authority.ministry|claims money.amount|claims\n\
31 authority.ministry|claims money.valuables|claims\n\
-171 authority.ministry|claims threat.arrest|threatens\n\
32 authority.ministry|claims threat.block|threatens\n\
-83 authority.ministry|claims threat.court|threatens\n\
-32 authority.ministry|claims threat.deadline|threatens\n\
-59 authority.ministry|claims threat.deportation|threatens\n\
102 authority.ministry|live\n\
182 authority.ministry|reader\n\
73 authority.ministry|reports authority.police|reports\n\
74 authority.ministry|reports threat.deadline|reports\n\
214 authority.ministry|speaks\n\
-77 authority.municipality|claims\n\
-96 authority.municipality|claims authority.police|claims\n\
-47 authority.municipality|claims claim.abroad|claims\n\
42 authority.municipality|claims claim.all-money|claims\n\
-64 authority.municipality|claims claim.case|claims\n\
-39 authority.municipality|claims claim.crime|claims\n\
-51 authority.municipality|claims claim.deposit|claims\n\
-88 authority.municipality|claims claim.emergency|claims\n\
-64 authority.municipality|claims claim.fee|claims\n\
-49 authority.municipality|claims claim.no-checking|claims\n\
39 authority.municipality|claims claim.parcel|claims\n\
-67 authority.municipality|claims claim.pick-up|claims\n\
-73 authority.municipality|claims claim.prompt|claims\n\
-105 authority.municipality|claims claim.purchase|claims\n\
50 authority.municipality|claims claim.reassurance|claims\n\
251 authority.municipality|claims claim.refund|claims\n\
106 authority.municipality|claims claim.renewal|claims\n\
-40 authority.municipality|claims claim.residence|claims\n\
124 authority.municipality|claims claim.unpaid|claims\n\
-70 authority.municipality|claims claim.your-own|claims\n\
71 authority.municipality|claims credential.bank-details|claims\n\
103 authority.municipality|claims credential.card|asks\n\
217 authority.municipality|claims credential.code|asks\n\
-100 authority.municipality|claims credential.code|claims\n\
81 authority.municipality|claims credential.cpr|advises\n\
128 authority.municipality|claims credential.cpr|asks\n\
55 authority.municipality|claims credential.cpr|claims\n\
-60 authority.municipality|claims credential.id-document|asks\n\
-130 authority.municipality|claims credential.id-document|claims\n\
-62 authority.municipality|claims credential.mitid|advises\n\
163 authority.municipality|claims credential.mitid|asks\n\
49 authority.municipality|claims credential.one-time-code|asks\n\
-85 authority.municipality|claims credential.one-time-code|claims\n\
-85 authority.municipality|claims credential.password|claims\n\
46 authority.municipality|claims credential.personal-information|claims\n\
-30 authority.municipality|claims firm.bank|claims\n\
42 authority.municipality|claims firm.payment|claims\n\
242 authority.municipality|claims money.amount|claims\n\
221 authority.municipality|claims money.valuables|claims\n\
-51 authority.municipality|claims person.agent|claims\n\
108 authority.municipality|claims person.family|claims\n\
-115 authority.municipality|claims threat.block|threatens\n\
-34 authority.municipality|claims threat.deadline|threatens\n\
-60 authority.municipality|claims threat.return|threatens\n\
-44 authority.municipality|denies\n\
-77 authority.municipality|live\n\
95 authority.nsk|claims\n\
-30 authority.nsk|claims authority.prosecution|claims\n\
-55 authority.nsk|claims claim.crime|claims\n\
30 authority.nsk|claims claim.isolation|claims\n\
-105 authority.nsk|claims credential.bank-details|claims\n\
-61 authority.nsk|claims money.amount|claims\n\
122 authority.nsk|claims threat.arrest|threatens\n\
-75 authority.nsk|claims threat.block|threatens\n\
-125 authority.nsk|claims threat.deadline|threatens\n\
95 authority.nsk|live\n\
105 authority.nsk|reader\n\
35 authority.nsk|reports\n\
79 authority.nsk|speaks\n\
-127 authority.police|claims authority.police|reports\n\
-57 authority.police|claims authority.tax|claims\n\
94 authority.police|claims claim.all-money|claims\n\
77 authority.police|claims claim.all-money|reports\n\
-161 authority.police|claims claim.already-paid|claims\n\
-129 authority.police|claims claim.cannot-meet|claims\n\
-84 authority.police|claims claim.case|claims\n\
148 authority.police|claims claim.crime|claims\n\
-98 authority.police|claims claim.deposit|claims\n\
-82 authority.police|claims claim.easy-money|claims\n\
-174 authority.police|claims claim.emergency|claims\n\
-99 authority.police|claims claim.fee|claims\n\
138 authority.police|claims claim.fine|claims\n\
-183 authority.police|claims claim.hacked|claims\n\
-58 authority.police|claims claim.isolation|claims\n\
60 authority.police|claims claim.link|claims\n\
-114 authority.police|claims claim.loan|claims\n\
-52 authority.police|claims claim.menu|claims\n\
129 authority.police|claims claim.misused-name|claims\n\
77 authority.police|claims claim.misused-name|reports\n\
64 authority.police|claims claim.mule|claims\n\
100 authority.police|claims claim.no-checking|claims\n\
-77 authority.police|claims claim.no-checking|reports\n\
-58 authority.police|claims claim.not-you|claims\n\
126 authority.police|claims claim.other-account|claims\n\
134 authority.police|claims claim.paid-back|claims\n\
76 authority.police|claims claim.paid-back|reports\n\
169 authority.police|claims claim.parcel|claims\n\
119 authority.police|claims claim.pick-up|claims\n\
-33 authority.police|claims claim.pick-up|denies\n\
36 authority.police|claims claim.pick-up|reports\n\
-160 authority.police|claims claim.prize|claims\n\
-36 authority.police|claims claim.prize|reports\n\
-208 authority.police|claims claim.prompt|claims\n\
-74 authority.police|claims claim.purchase|claims\n\
130 authority.police|claims claim.reassurance|claims\n\
-77 authority.police|claims claim.renewal|claims\n\
71 authority.police|claims claim.residence|claims\n\
-37 authority.police|claims claim.residence|reports\n\
69 authority.police|claims claim.robot|claims\n\
96 authority.police|claims claim.safe-account|claims\n\
353 authority.police|claims claim.unpaid|claims\n\
34 authority.police|claims claim.unusual-activity|claims\n\
-88 authority.police|claims claim.unusual-activity|reports\n\
-156 authority.police|claims claim.virus|claims\n\
177 authority.police|claims claim.your-own|claims\n\
167 authority.police|claims credential.balance|asks\n\
96 authority.police|claims credential.balance|claims\n\
98 authority.police|claims credential.balance|reports\n\
-35 authority.police|claims credential.bank-details|advises\n\
123 authority.police|claims credential.bank-details|asks\n\
151 authority.police|claims credential.bank-details|claims\n\
-33 authority.police|claims credential.card|advises\n\
157 authority.police|claims credential.card|asks\n\
34 authority.police|claims credential.card|claims\n\
59 authority.police|claims credential.card|reports\n\
70 authority.police|claims credential.code|asks\n\
-47 authority.police|claims credential.code|claims\n\
-143 authority.police|claims credential.code|denies\n\
-67 authority.police|claims credential.code|reports\n\
-82 authority.police|claims credential.cpr|advises\n\
143 authority.police|claims credential.cpr|asks\n\
140 authority.police|claims credential.cpr|claims\n\
-42 authority.police|claims credential.id-document|asks\n\
-64 authority.police|claims credential.id-document|claims\n\
42 authority.police|claims credential.id-document|reports\n\
-101 authority.police|claims credential.mitid|advises\n\
-77 authority.police|claims credential.mitid|claims\n\
-82 authority.police|claims credential.mitid|reports\n\
92 authority.police|claims credential.one-time-code|asks\n\
-34 authority.police|claims credential.one-time-code|claims\n\
153 authority.police|claims credential.password|asks\n\
120 authority.police|claims credential.password|claims\n\
129 authority.police|claims credential.personal-information|asks\n\
-104 authority.police|claims credential.pin|advises\n\
206 authority.police|claims credential.pin|asks\n\
-88 authority.police|claims credential.pin|reports\n\
-65 authority.police|claims firm.bank|claims\n\
-151 authority.police|claims firm.bank|reports\n\
85 authority.police|claims firm.courier|claims\n\
161 authority.police|claims firm.payment|claims\n\
-42 authority.police|claims firm.payment|reports\n\
-39 authority.police|claims firm.shop|claims\n\
-121 authority.police|claims firm.support|claims\n\
139 authority.police|claims firm.telecom|claims\n\
-175 authority.police|claims firm.toll|claims\n\
49 authority.police|claims money.amount|claims\n\
87 authority.police|claims money.unusual-means|claims\n\
58 authority.police|claims money.unusual-means|reports\n\
133 authority.police|claims money.valuables|claims\n\
-52 authority.police|claims money.valuables|denies\n\
64 authority.police|claims person.agent|claims\n\
-55 authority.police|claims person.agent|reports\n\
-72 authority.police|claims person.buyer|claims\n\
-75 authority.police|claims person.family|claims\n\
-60 authority.police|claims threat.arrest|reports\n\
44 authority.police|claims threat.arrest|threatens\n\
-59 authority.police|claims threat.block|threatens\n\
56 authority.police|claims threat.court|reports\n\
55 authority.police|claims threat.court|threatens\n\
37 authority.police|claims threat.deadline|reports\n\
111 authority.police|claims threat.deadline|threatens\n\
57 authority.police|claims threat.debt|threatens\n\
-38 authority.police|claims threat.deportation|reports\n\
37 authority.police|claims threat.deportation|threatens\n\
63 authority.police|claims threat.exposure|threatens\n\
-120 authority.police|claims threat.return|threatens\n\
-86 authority.police|denies\n\
101 authority.police|reader\n\
-80 authority.police|reports\n\
76 authority.police|reports claim.abroad|claims\n\
-74 authority.police|reports claim.all-money|claims\n\
-45 authority.police|reports claim.case|reports\n\
46 authority.police|reports claim.crime|claims\n\
-89 authority.police|reports claim.crime|reports\n\
85 authority.police|reports claim.deposit|claims\n\
-49 authority.police|reports claim.misused-name|reports\n\
35 authority.police|reports claim.other-account|reports\n\
49 authority.police|reports claim.recovery|claims\n\
-68 authority.police|reports claim.robot|claims\n\
-60 authority.police|reports claim.safe-account|reports\n\
64 authority.police|reports claim.unusual-activity|reports\n\
65 authority.police|reports credential.balance|claims\n\
38 authority.police|reports credential.bank-details|claims\n\
-61 authority.police|reports credential.code|reports\n\
-85 authority.police|reports credential.cpr|reports\n\
84 authority.police|reports credential.id-document|reports\n\
-47 authority.police|reports credential.mitid|reports\n\
106 authority.police|reports credential.personal-information|reports\n\
38 authority.police|reports credential.pin|reports\n\
-86 authority.police|reports firm.bank|reports\n\
92 authority.police|reports firm.payment|claims\n\
-30 authority.police|reports firm.payment|reports\n\
-69 authority.police|reports money.amount|claims\n\
42 authority.police|reports money.amount|reports\n\
133 authority.police|reports money.unusual-means|reports\n\
66 authority.police|reports money.valuables|claims\n\
-50 authority.police|reports money.valuables|reports\n\
-38 authority.police|reports person.agent|reports\n\
-71 authority.police|reports threat.arrest|threatens\n\
206 authority.police|reports threat.block|reports\n\
-46 authority.police|reports threat.court|reports\n\
69 authority.police|reports threat.deadline|reports\n\
66 authority.police|reports threat.deadline|threatens\n\
97 authority.police|reports threat.exposure|reports\n\
84 authority.police|speaks\n\
-30 authority.prosecution|claims claim.abroad|claims\n\
-40 authority.prosecution|claims claim.all-money|claims\n\
295 authority.prosecution|claims claim.case|claims\n\
126 authority.prosecution|claims claim.crime|claims\n\
-83 authority.prosecution|claims claim.deposit|claims\n\
-66 authority.prosecution|claims claim.fee|claims\n\
35 authority.prosecution|claims claim.isolation|claims\n\
-95 authority.prosecution|claims claim.parcel|claims\n\
-32 authority.prosecution|claims credential.bank-details|claims\n\
-59 authority.prosecution|claims credential.id-document|asks\n\
-82 authority.prosecution|claims firm.bank|claims\n\
-92 authority.prosecution|claims firm.courier|claims\n\
-137 authority.prosecution|claims money.valuables|claims\n\
130 authority.prosecution|claims threat.arrest|threatens\n\
-76 authority.prosecution|claims threat.deadline|threatens\n\
72 authority.prosecution|claims threat.exposure|threatens\n\
-66 authority.prosecution|reader\n\
-34 authority.prosecution|reports money.valuables|reports\n\
119 authority.prosecution|speaks\n\
-43 authority.state|claims authority.tax|claims\n\
33 authority.state|claims claim.all-money|claims\n\
81 authority.state|claims claim.case|claims\n\
-31 authority.state|claims claim.crime|claims\n\
34 authority.state|claims claim.deposit|claims\n\
-175 authority.state|claims claim.emergency|claims\n\
-61 authority.state|claims claim.fine|claims\n\
127 authority.state|claims claim.investment|claims\n\
33 authority.state|claims claim.job|claims\n\
152 authority.state|claims claim.link|claims\n\
44 authority.state|claims claim.no-checking|claims\n\
99 authority.state|claims claim.paid-back|claims\n\
37 authority.state|claims claim.parcel|claims\n\
49 authority.state|claims claim.prize|claims\n\
43 authority.state|claims claim.reassurance|claims\n\
107 authority.state|claims claim.refund|claims\n\
97 authority.state|claims claim.renewal|claims\n\
44 authority.state|claims claim.safe-account|claims\n\
69 authority.state|claims claim.unpaid|claims\n\
97 authority.state|claims claim.unusual-activity|claims\n\
-37 authority.state|claims credential.balance|asks\n\
37 authority.state|claims credential.bank-details|claims\n\
76 authority.state|claims credential.card|asks\n\
-75 authority.state|claims credential.card|claims\n\
-32 authority.state|claims credential.id-document|asks\n\
136 authority.state|claims credential.mitid|asks\n\
55 authority.state|claims credential.mitid|claims\n\
34 authority.state|claims credential.one-time-code|asks\n\
54 authority.state|claims credential.password|asks\n\
-75 authority.state|claims credential.personal-information|claims\n\
77 authority.state|claims firm.courier|claims\n\
106 authority.state|claims money.amount|claims\n\
-75 authority.state|claims money.unusual-means|claims\n\
-99 authority.state|claims money.valuables|claims\n\
30 authority.state|claims person.agent|claims\n\
70 authority.state|claims person.family|claims\n\
-58 authority.state|claims threat.arrest|threatens\n\
49 authority.state|claims threat.block|threatens\n\
127 authority.state|claims threat.deadline|threatens\n\
-43 authority.state|claims threat.debt|threatens\n\
-83 authority.state|denies\n\
41 authority.state|reader\n\
-117 authority.state|reports\n\
72 authority.state|speaks\n\
42 authority.tax|claims claim.abroad|claims\n\
94 authority.tax|claims claim.already-paid|claims\n\
123 authority.tax|claims claim.case|claims\n\
41 authority.tax|claims claim.crime|claims\n\
-67 authority.tax|claims claim.deposit|claims\n\
-43 authority.tax|claims claim.emergency|claims\n\
99 authority.tax|claims claim.fee|claims\n\
-121 authority.tax|claims claim.investment|claims\n\
-104 authority.tax|claims claim.job|claims\n\
-86 authority.tax|claims claim.link|claims\n\
34 authority.tax|claims claim.mule|claims\n\
-38 authority.tax|claims claim.new-number|claims\n\
36 authority.tax|claims claim.other-account|claims\n\
-176 authority.tax|claims claim.parcel|claims\n\
-59 authority.tax|claims claim.pick-up|claims\n\
63 authority.tax|claims claim.prompt|claims\n\
98 authority.tax|claims claim.refund|claims\n\
-36 authority.tax|claims claim.residence|claims\n\
32 authority.tax|claims claim.unpaid|claims\n\
55 authority.tax|claims credential.balance|asks\n\
50 authority.tax|claims credential.bank-details|asks\n\
32 authority.tax|claims credential.bank-details|claims\n\
149 authority.tax|claims credential.card|asks\n\
106 authority.tax|claims credential.card|claims\n\
-74 authority.tax|claims credential.card|denies\n\
81 authority.tax|claims credential.cpr|asks\n\
-85 authority.tax|claims credential.cpr|claims\n\
-34 authority.tax|claims credential.cpr|reports\n\
-92 authority.tax|claims credential.id-document|asks\n\
-70 authority.tax|claims credential.mitid|advises\n\
71 authority.tax|claims credential.mitid|claims\n\
48 authority.tax|claims credential.one-time-code|asks\n\
-52 authority.tax|claims credential.password|asks\n\
58 authority.tax|claims credential.personal-information|asks\n\
-96 authority.tax|claims credential.personal-information|claims\n\
-91 authority.tax|claims firm.bank|claims\n\
174 authority.tax|claims firm.payment|claims\n\
194 authority.tax|claims money.amount|claims\n\
155 authority.tax|claims money.valuables|claims\n\
58 authority.tax|claims person.agent|claims\n\
-76 authority.tax|claims person.family|claims\n\
86 authority.tax|claims threat.arrest|threatens\n\
112 authority.tax|claims threat.block|threatens\n\
77 authority.tax|claims threat.court|threatens\n\
131 authority.tax|claims threat.deadline|threatens\n\
77 authority.tax|claims threat.debt|threatens\n\
49 authority.tax|claims threat.return|threatens\n\
-57 authority.tax|reader\n\
-140 authority.tax|reports\n\
-94 authority.tax|reports credential.card|claims\n\
-104 authority.tax|reports firm.bank|claims\n\
72 authority.tax|speaks\n\
-51 authority|denies\n\
-103 authority|reports\n\
121 authority|speaks\n\
33 authorization\n\
-80 auto\n\
-96 autoc…\n\
-36 automat\n\
92 automated\n\
63 automated call\n\
47 automated message\n\
-114 automaticamente\n\
-50 automatiquement\n\
-35 automatisk til\n\
-73 automatiskai\n\
-43 autop…\n\
48 autor…\n\
-70 autumn\n\
-70 autum…\n\
-61 aux\n\
33 available i\n\
67 avans\n\
47 avans pe\n\
67 avant\n\
148 avec\n\
82 avec le\n\
-54 avem\n\
-36 aver\n\
154 aveti\n\
49 aveti de\n\
36 avez droit\n\
-98 avisen\n\
-102 avise…\n\
-48 aviso\n\
225 avoid\n\
59 avoid deportation\n\
46 avoid detention\n\
38 avoid it\n\
48 avoid the\n\
80 avro\n\
64 avrupa\n\
64 avrup…\n\
79 avuka…\n\
41 avvis…\n\
-106 await\n\
81 awaits\n\
87 await…\n\
-34 awake\n\
-40 awake and\n\
-69 aware\n\
-37 aware that\n\
-71 awareness\n\
-71 aware…\n\
-32 away\n\
-129 ayarl…\n\
138 azi\n\
-126 b\n\
34 b on\n\
-31 b the\n\
-71 b1\n\
59 back\n\
98 back #\n\
68 back @link\n\
43 back and\n\
70 back at\n\
-46 back before\n\
-82 back of\n\
344 back on\n\
38 back so\n\
37 back together\n\
35 back tomorrow\n\
-232 back when\n\
189 back with\n\
72 background\n\
72 backg…\n\
79 backside\n\
79 backs…\n\
95 bad line\n\
-113 bad om\n\
-96 badge\n\
82 bag and\n\
63 bag on\n\
-56 bag på\n\
-32 bagefter i\n\
-52 bager…\n\
-55 bagge…\n\
-37 baggr…\n\
-79 baglanti\n\
-45 bagla…\n\
-39 bagma…\n\
35 bagsiden\n\
-50 bagsiden af\n\
55 bagsi…\n\
-34 bagt\n\
149 bail\n\
59 bail to\n\
143 bailiff\n\
112 baili…\n\
-67 bak\n\
-120 bakery\n\
-118 baker…\n\
-57 bakken\n\
-61 bakke…\n\
-55 bakma…\n\
-31 balance\n\
-168 balance #\n\
45 balance is\n\
33 balance shows\n\
30 balance to\n\
30 balances\n\
-30 balan…\n\
64 ballerup\n\
54 balle…\n\
80 baltic\n\
80 balti…\n\
190 bana\n\
41 banca mi\n\
46 bancaire\n\
32 bancar\n\
-69 bancarios\n\
51 bancomat\n\
68 banco…\n\
-39 band\n\
-32 bande\n\
-31 bane\n\
-46 bang\n\
41 bangkok\n\
41 bangk…\n\
49 bani de\n\
83 banii\n\
42 bank\n\
-98 bank #\n\
192 bank @link\n\
-55 bank a\n\
39 bank accounts\n\
41 bank adviser\n\
76 bank and\n\
61 bank app\n\
138 bank asks\n\
163 bank calls\n\
97 bank card\n\
-107 bank closes\n\
-52 bank details\n\
35 bank din\n\
71 bank do\n\
-74 bank du\n\
70 bank er\n\
-45 bank first\n\
111 bank for\n\
-135 bank has\n\
-77 bank hurtigt\n\
-73 bank in\n\
132 bank is\n\
60 bank jeg\n\
30 bank lady\n\
45 bank læg\n\
-47 bank myself\n\
-108 bank never\n\
-43 bank nu\n\
79 bank og\n\
35 bank om\n\
-50 bank or\n\
-69 bank read\n\
-69 bank reg\n\
64 bank rings\n\
46 bank security\n\
66 bank since\n\
47 bank so\n\
30 bank staff\n\
-34 bank statements\n\
41 bank that\n\
-35 bank the\n\
-91 bank then\n\
-42 bank they\n\
59 bank to\n\
39 bank transfer\n\
-68 bank under\n\
-99 bank wants\n\
-81 bank was\n\
-48 bank we\n\
45 bank you\n\
-42 bank your\n\
-55 banka\n\
50 bankas klaus\n\
36 bankaya\n\
-97 bankayi\n\
-60 banka…\n\
-71 bankdage\n\
-90 bankd…\n\
107 banke\n\
74 banken\n\
69 banken det\n\
71 banken er\n\
102 banken har\n\
66 banken ikke\n\
-67 banken og\n\
-44 banken om\n\
94 banken ringer\n\
91 banken siger\n\
43 bankens\n\
-48 banker\n\
36 bankerne\n\
64 banke…\n\
55 banking\n\
34 banking app\n\
-95 banking day\n\
-60 banking days\n\
49 banking password\n\
34 banki…\n\
54 bankkonto\n\
72 bankk…\n\
-76 bankmanden\n\
-144 bankm…\n\
42 banko…\n\
55 bankr…\n\
56 banks\n\
-49 banks security\n\
-81 bankui\n\
-52 banku…\n\
45 banned\n\
47 banne…\n\
87 banque\n\
83 banqu…\n\
-102 bar\n\
-58 barba…\n\
39 barcelona\n\
41 barce…\n\
34 bare\n\
32 bare bruge\n\
38 bare dit\n\
-102 bare en\n\
-30 bare for\n\
55 bare give\n\
-62 bare godkend\n\
118 bare have\n\
-30 bare høre\n\
-42 bare mig\n\
49 bare modtage\n\
48 bare op\n\
45 bare rolig\n\
-53 bare sig\n\
148 bare swipe\n\
41 bare vores\n\
-67 barn\n\
30 barn der\n\
142 barnebarn\n\
-127 barnet\n\
43 barnevognen\n\
37 barne…\n\
-30 basement\n\
-30 basem…\n\
34 baskomiser\n\
34 basko…\n\
51 basla…\n\
34 basvu…\n\
57 battery\n\
-100 bay\n\
101 bc\n\
73 bc of\n\
36 be\n\
-37 be #\n\
-58 be a\n\
37 be able\n\
90 be arrested\n\
-87 be at\n\
-62 be aware\n\
30 be blocked\n\
62 be cancelled\n\
49 be careful\n\
-35 be charged\n\
60 be closed\n\
35 be cut\n\
-33 be deactivated\n\
144 be deleted\n\
-34 be delivered\n\
68 be destroyed\n\
99 be done\n\
31 be drawn\n\
-137 be fetched\n\
58 be given\n\
36 be inform\n\
-53 be kind\n\
-44 be on\n\
-35 be paid\n\
33 be phoned\n\
-77 be picked\n\
39 be reached\n\
-57 be refunded\n\
57 be released\n\
-48 be replied\n\
56 be revoked\n\
-43 be safe\n\
79 be settled\n\
41 be stopped\n\
30 be straight\n\
-38 be sure\n\
75 be suspended\n\
-59 be there\n\
43 be transferred\n\
30 be withdrawn\n\
-40 beach\n\
43 beamt…\n\
-58 bearer\n\
-58 beare…\n\
-72 beatr…\n\
-54 beboe…\n\
-30 became\n\
-30 becam…\n\
54 because\n\
-56 because i\n\
53 because im\n\
48 because its\n\
-55 because my\n\
31 because of\n\
-38 because somebody\n\
152 because the\n\
96 because we\n\
-42 because you\n\
43 because your\n\
54 becau…\n\
-37 become\n\
55 becomes\n\
-137 bed\n\
-83 bede\n\
-39 bede om\n\
31 bedel…\n\
-68 beder\n\
-96 beder aldrig\n\
-64 beder dig\n\
-76 beder folk\n\
-51 beder ikke\n\
-71 beder om\n\
-43 bedrageri\n\
-42 bedra…\n\
-47 bedst\n\
-73 bedste\n\
41 bedste hilsner\n\
-64 bedst…\n\
-125 bedt\n\
-113 bedt om\n\
70 bedzie\n\
34 bedzi…\n\
-66 been called\n\
39 been charged\n\
48 been copied\n\
-34 been here\n\
35 been issued\n\
-176 been made\n\
-31 been received\n\
-52 been shipped\n\
69 been suspended\n\
48 been to\n\
-44 been told\n\
52 been used\n\
-56 beer\n\
-30 beetroot\n\
-30 beetr…\n\
134 before #\n\
37 before court\n\
53 before five\n\
-58 before friday\n\
38 before i\n\
59 before it\n\
146 before midnight\n\
-44 before monday\n\
52 before noon\n\
-37 before paying\n\
-32 before she\n\
-36 before the\n\
-46 before thursday\n\
88 before tonight\n\
-36 before we\n\
-153 before you\n\
-35 before your\n\
-91 beforehand\n\
-51 began\n\
-31 began to\n\
73 begge\n\
137 begge sider\n\
87 begin\n\
54 begin with\n\
82 begleichen\n\
82 begle…\n\
-38 begun\n\
35 begynder\n\
74 begynder med\n\
50 behalf\n\
31 behalf of\n\
50 behal…\n\
-97 behandler\n\
-93 behan…\n\
-33 behau…\n\
-102 behind the\n\
98 beholder\n\
115 beholder #\n\
90 behol…\n\
-51 behøver\n\
-94 behøver ikke\n\
-51 behøv…\n\
-54 bei der\n\
38 bei einer\n\
71 bei ihnen\n\
-68 bei mir\n\
63 bei uns\n\
69 beijing\n\
69 beiji…\n\
-44 beim\n\
48 being\n\
-35 being a\n\
-39 being emptied\n\
-45 bekla…\n\
91 bekliyor\n\
87 bekli…\n\
38 bekommen\n\
65 bekommst\n\
110 bekom…\n\
58 bekraeft\n\
136 bekra…\n\
85 bekræft\n\
42 bekræft din\n\
91 bekræft dine\n\
48 bekræft med\n\
53 bekræfte\n\
37 bekræfte at\n\
-269 bekræfte din\n\
57 bekræfte med\n\
60 bekræftelse\n\
67 bekræfter\n\
45 bekræfter for\n\
108 bekræftet\n\
91 bekræ…\n\
40 bekym…\n\
-114 beled…\n\
110 believe\n\
-67 believe that\n\
66 believe you\n\
-55 believed\n\
50 belie…\n\
-67 bell\n\
-45 bellahøj\n\
-84 bella…\n\
-49 belongs\n\
-49 belongs to\n\
-67 belon…\n\
136 below\n\
-45 beløb\n\
-47 beløb #\n\
-82 beløb på\n\
69 beløbet\n\
64 beløbet og\n\
66 beløbet til\n\
-40 beløbet trækkes\n\
68 beløb…\n\
208 ben\n\
43 ben kopenhag\n\
32 beneficiary\n\
61 benef…\n\
-42 beni\n\
62 benim\n\
102 bente\n\
48 benut…\n\
-51 berei…\n\
64 berettiget\n\
64 berettiget til\n\
63 beret…\n\
48 berg\n\
36 bero\n\
-75 bescheid\n\
-72 besch…\n\
42 beside you\n\
-44 besked\n\
-31 besked fra\n\
96 besked læs\n\
-83 besked om\n\
-94 besked på\n\
49 beskeden kan\n\
-84 beskeder\n\
-65 beske…\n\
94 beskytte\n\
74 beskytte dig\n\
120 besky…\n\
-58 besla…\n\
-40 besoin\n\
-40 besoi…\n\
-157 best\n\
-77 beste…\n\
42 bestil nyt\n\
-64 bestille\n\
-81 bestilles\n\
92 bestillingen\n\
-34 besti…\n\
-84 bestyrelsen\n\
-53 bestyrelsen foreslår\n\
-85 besty…\n\
35 bestætigen\n\
-36 bestætigen sie\n\
-33 bestætigt\n\
37 besvar\n\
37 besvar denne\n\
36 besvare\n\
-105 besvares\n\
-42 besøg\n\
-54 besøg…\n\
78 bet\n\
184 betal\n\
194 betal #\n\
-51 betal din\n\
41 betal et\n\
54 betal her\n\
91 betal inden\n\
36 betal kun\n\
62 betal med\n\
66 betal nu\n\
67 betal porto\n\
67 betal på\n\
53 betal via\n\
-44 betale den\n\
129 betale en\n\
43 betale et\n\
-89 betale med\n\
-86 betale noget\n\
120 betaler #\n\
36 betaler du\n\
-32 betales i\n\
-87 betales inden\n\
75 betales med\n\
-32 betales moms\n\
-34 betales ved\n\
54 betaling #\n\
61 betaling af\n\
-41 betaling er\n\
-99 betaling for\n\
39 betaling i\n\
-115 betaling på\n\
65 betaling til\n\
33 betalingen\n\
-63 betalingsfrist\n\
-63 betalingsfrist #\n\
210 betalingskort\n\
84 betalingskort og\n\
-51 betalingsservice\n\
71 betalingsservice #\n\
55 betalingsservice @link\n\
40 betalingsservice agreement\n\
35 betalingsservice din\n\
32 betalt\n\
35 betalt #\n\
84 betalt din\n\
33 betalt for\n\
-51 betalt med\n\
55 betalt to\n\
-123 betalte\n\
-74 betalte med\n\
75 betjent\n\
48 betjent forbi\n\
39 betjent i\n\
47 betjent og\n\
-37 betjent på\n\
-39 betjente\n\
-45 betjenten\n\
-91 beton\n\
46 betragtes\n\
39 betragtet\n\
39 betragtet som\n\
116 betra…\n\
40 betreff\n\
39 betreff ihr\n\
40 betre…\n\
38 betru…\n\
-78 between\n\
-71 between #\n\
-30 between nine\n\
77 between us\n\
-78 betwe…\n\
-35 betyder\n\
-31 betyder at\n\
-44 betyd…\n\
49 bevilget\n\
49 bevise\n\
78 bevis…\n\
-31 beware\n\
-31 bewar…\n\
34 bey\n\
-150 bez\n\
35 bezahlt\n\
32 bezah…\n\
76 bezpieczenstwa\n\
33 bezpieczenstwa danske\n\
42 bezpi…\n\
134 bi\n\
62 bianc…\n\
-87 biblioteket\n\
-179 bibli…\n\
-45 bicicleta\n\
-30 bicicletta\n\
-94 bicic…\n\
-69 bicycle\n\
-79 bicyc…\n\
-45 bidra…\n\
-155 bien\n\
-40 bienv…\n\
-47 big\n\
-65 bigger\n\
-41 bigge…\n\
-75 bike\n\
88 bike you\n\
-97 bikes\n\
-35 bikes worth\n\
118 bil\n\
71 bil i\n\
40 bil og\n\
-56 bilag\n\
39 bilaget\n\
-120 bildi…\n\
39 bilen er\n\
-168 bilet…\n\
61 bilforsikring\n\
61 bilfo…\n\
-47 bilgi\n\
48 bilgilerinizi\n\
91 bilgi…\n\
-49 bilie…\n\
-49 biliy…\n\
175 bilka\n\
-36 bill\n\
98 bill #\n\
-100 bill came\n\
34 bill for\n\
54 bill of\n\
-38 billed\n\
-51 billed id\n\
131 billede\n\
172 billede af\n\
48 billeder af\n\
-112 billederne\n\
32 billedet\n\
-108 billet\n\
-31 billetter\n\
-30 billetter til\n\
59 billing\n\
-67 billi…\n\
43 bills\n\
139 bin\n\
97 binance\n\
97 binan…\n\
-38 bine\n\
-36 biometri\n\
41 bir posete\n\
-72 bir sey\n\
106 birazdan\n\
106 biraz…\n\
-118 birgit\n\
-136 birgi…\n\
-47 birke…\n\
-38 birou\n\
80 birth\n\
-38 birthday\n\
-45 birthday it\n\
-31 birth…\n\
-93 bis\n\
-50 bis zum\n\
-46 biscu…\n\
-117 bisik…\n\
-39 bit\n\
149 bitcoin\n\
34 bitcoin for\n\
-52 bitcoin last\n\
38 bitcoin machine\n\
40 bitcoin or\n\
39 bitcoin to\n\
156 bitco…\n\
96 bitko…\n\
-49 bitte\n\
-52 bitte den\n\
-53 bitte…\n\
56 biz\n\
-112 bizi\n\
-69 bizi arayin\n\
-33 bizim\n\
-64 black\n\
-125 bland…\n\
-51 blank…\n\
-32 blanqueo\n\
-46 blanq…\n\
34 bleibt\n\
44 bleib…\n\
-149 blend…\n\
-175 blev\n\
-55 blev der\n\
-33 blev han\n\
35 blev jeg\n\
-35 blev ringet\n\
-46 blev snydt\n\
34 blevet afvist\n\
-113 blevet aktiveret\n\
-60 blevet ringet\n\
81 blika\n\
-72 blinker\n\
-72 blink…\n\
-61 bliv\n\
-103 bliv i\n\
64 blive\n\
42 blive anholdt\n\
30 blive betalt\n\
39 blive betragtet\n\
-45 blive enige\n\
83 blive i\n\
30 bliver\n\
-34 bliver bedt\n\
59 bliver brugt\n\
-44 bliver de\n\
-34 bliver det\n\
-52 bliver din\n\
-50 bliver du\n\
-40 bliver ikke\n\
-31 bliver lavet\n\
57 bliver lukket\n\
-35 bliver trukket\n\
51 bliver ved\n\
30 blive…\n\
34 blocat\n\
32 blocco\n\
70 blocc…\n\
-30 bloch…\n\
-183 block\n\
-37 block a\n\
-90 block card\n\
-42 block it\n\
-230 block your\n\
141 blockchain\n\
46 blockchain fee\n\
-62 blocked\n\
-49 blocked #\n\
36 blocked a\n\
-47 blocked and\n\
40 blocked for\n\
-96 blocked it\n\
-47 blocking\n\
-49 blocks\n\
-44 bloker\n\
-70 bloke…\n\
-57 blomster\n\
-214 bloms…\n\
-78 blood\n\
39 blood and\n\
-74 blood test\n\
159 bloque\n\
96 bloqu…\n\
121 blot\n\
-97 board\n\
-74 boarding\n\
-123 board…\n\
-62 boat\n\
-57 body\n\
-130 bog\n\
-34 bogen\n\
77 bogholderiet\n\
98 bogho…\n\
60 boks @link\n\
159 boks du\n\
-51 boks or\n\
67 bolig\n\
32 boligen\n\
-54 boligforening\n\
38 boligforeningen\n\
92 boligportal\n\
91 boligstøtte\n\
69 bolig…\n\
-57 bolle…\n\
94 bond\n\
86 bonifico\n\
100 bonif…\n\
48 bonjour\n\
119 bonjour je\n\
48 bonjo…\n\
-33 bonne\n\
102 bonus\n\
-147 book\n\
-49 book a\n\
-33 book at\n\
-77 booked\n\
-105 booke…\n\
45 booking\n\
-81 books\n\
-70 boolean\n\
-70 boole…\n\
34 boost\n\
-65 boozt\n\
86 bor\n\
30 bor alene\n\
76 bor i\n\
102 borcu…\n\
30 border\n\
-87 bordet\n\
-64 borde…\n\
42 borep…\n\
184 borger\n\
132 borger @link\n\
-38 borgere\n\
-91 borgeren\n\
-42 borgerne\n\
-159 borgerservice\n\
-104 borge…\n\
-63 borrow #\n\
52 borrow from\n\
-34 borro…\n\
-61 bort\n\
-65 bort fra\n\
97 bortfalder\n\
92 bortf…\n\
-68 boss\n\
144 bot\n\
34 both amounts\n\
139 both sides\n\
110 bother\n\
110 bothe…\n\
90 bought a\n\
63 bounced\n\
134 bounc…\n\
-37 box #\n\
35 box code\n\
-43 box from\n\
67 box with\n\
-79 boxes\n\
-87 boy\n\
78 brak\n\
-36 brake\n\
-52 brake pads\n\
-78 brakes\n\
-78 brake…\n\
-36 branch manager\n\
-54 brandt\n\
-63 brand…\n\
45 brauche\n\
63 breac…\n\
-85 bread\n\
-40 break\n\
-36 break…\n\
-33 brems…\n\
68 brev\n\
78 brev fra\n\
-68 brev i\n\
79 brev om\n\
-97 breve\n\
-97 brevet\n\
-114 breve…\n\
-55 brian\n\
-50 bridge\n\
-35 bridg…\n\
-49 bright\n\
-68 brigh…\n\
30 briller\n\
82 brill…\n\
-131 bring\n\
208 bring @link\n\
-40 bring a\n\
-88 bring id\n\
-74 bring it\n\
-71 bring passport\n\
-33 bring photo\n\
-132 bring the\n\
-168 bring your\n\
-71 bringen\n\
-40 bringen sie\n\
89 brings\n\
32 bro i\n\
122 brobizz\n\
74 brobizz @link\n\
122 brobi…\n\
32 broen\n\
-59 broken can\n\
48 broker\n\
37 bror\n\
57 brother\n\
38 brother is\n\
38 brothers\n\
54 broth…\n\
-135 brought\n\
-135 broug…\n\
-40 brown\n\
78 browser\n\
48 brows…\n\
-101 brug\n\
-45 brug den\n\
-55 brug koden\n\
-59 bruge deres\n\
82 bruge dit\n\
-57 bruge en\n\
51 bruge kort\n\
110 bruger\n\
40 bruger i\n\
157 bruger id\n\
-38 brugere\n\
-40 brugernavn adgangskode\n\
57 brugernavn og\n\
-60 bruges\n\
-52 bruges til\n\
111 bruge…\n\
-41 brugs…\n\
-39 brugt #\n\
55 brugt i\n\
51 brugt op\n\
-33 brugte\n\
-51 brugt…\n\
-55 brun\n\
-40 brunsvig\n\
-40 bruns…\n\
-124 brænd…\n\
158 bs\n\
58 bs #\n\
87 bs @link\n\
227 btc\n\
34 btc @link\n\
31 bu\n\
76 bu adrese\n\
-48 buchh…\n\
36 budet\n\
-86 budget\n\
-40 budget account\n\
-79 budge…\n\
74 buenas\n\
74 buena…\n\
-35 buenos\n\
-35 bueno…\n\
124 bugun\n\
-42 build\n\
47 building\n\
30 build…\n\
51 buletin\n\
80 bulet…\n\
46 bulga…\n\
-34 bulle…\n\
-73 bulun…\n\
35 buna\n\
-63 bunden\n\
-49 bunde…\n\
-86 buns\n\
102 buradan\n\
57 burad…\n\
34 bureau\n\
38 burea…\n\
59 burglars\n\
48 burgl…\n\
-70 burok…\n\
-120 bus\n\
-66 bus 5c\n\
66 business\n\
47 busin…\n\
-79 bussen\n\
-79 busse…\n\
134 busta\n\
40 busta paga\n\
30 busy i\n\
95 but i\n\
64 but if\n\
-41 but it\n\
-165 but no\n\
94 but the\n\
72 but they\n\
36 but transfer\n\
52 but we\n\
77 but your\n\
123 butas\n\
69 buti\n\
-64 butik\n\
-103 butikken\n\
-101 butik…\n\
-47 butter\n\
-47 butte…\n\
-110 button\n\
-48 button and\n\
57 button below\n\
-115 butto…\n\
47 buy\n\
48 buy #\n\
-50 buy a\n\
49 buy apple\n\
-105 buy milk\n\
49 buy the\n\
44 buy your\n\
-45 buyer can\n\
79 buyer i\n\
-61 buyer paid\n\
100 buying\n\
100 buyin…\n\
31 buys\n\
-141 by a\n\
-44 by an\n\
76 by bank\n\
88 by card\n\
154 by confirming\n\
-54 by courier\n\
-88 by e\n\
100 by entering\n\
47 by error\n\
-52 by hand\n\
-45 by law\n\
-59 by letter\n\
100 by logging\n\
-38 by mail\n\
52 by mobilepay\n\
63 by moneygram\n\
35 by noon\n\
48 by one\n\
-34 by ordinary\n\
32 by our\n\
210 by paying\n\
-87 by phone\n\
-112 by post\n\
47 by replying\n\
49 by sms\n\
-46 by somebody\n\
-42 by someone\n\
50 by step\n\
56 by sunday\n\
-37 by telephone\n\
89 by text\n\
-46 by the\n\
41 by tonight\n\
36 by us\n\
79 by western\n\
-57 by with\n\
59 by you\n\
62 by your\n\
-189 bye\n\
-39 byen\n\
-39 byg\n\
-43 bygge…\n\
79 byla\n\
42 byret\n\
-31 byretten\n\
-31 byret…\n\
-44 byt\n\
-44 byt roller\n\
-49 bytte\n\
-38 bytte…\n\
87 båd\n\
-92 både\n\
52 bøde\n\
83 bøde #\n\
107 bøde på\n\
44 bødef…\n\
-169 bør\n\
-121 børn\n\
-50 børnehuset\n\
-86 børnene\n\
-51 børne…\n\
-49 bøyle\n\
-59 bøyle bir\n\
-254 c\n\
57 c0nfi…\n\
-67 ca\n\
-165 ca #\n\
216 ca sa\n\
-70 ca sunt\n\
-50 cable\n\
-47 cache\n\
-38 cada\n\
-68 caduca en\n\
35 caduc…\n\
-195 cafe\n\
-85 cafea\n\
-85 cafea si\n\
-45 caffe\n\
35 cajer…\n\
-143 cake\n\
-91 cala\n\
112 calcu…\n\
148 calis…\n\
-70 call\n\
-64 call #\n\
-42 call about\n\
-46 call and\n\
-79 call back\n\
-97 call centre\n\
41 call from\n\
47 call im\n\
-217 call me\n\
-51 call my\n\
132 call our\n\
-81 call the\n\
-73 call us\n\
-69 call you\n\
-84 call your\n\
-69 callcenter\n\
-69 callc…\n\
-127 called\n\
-89 called #\n\
-40 called back\n\
-64 called by\n\
-89 called me\n\
-85 called the\n\
-37 called us\n\
-128 caller\n\
47 caller claims\n\
50 caller i\n\
-46 caller says\n\
-143 callers\n\
-93 callers who\n\
-144 calle…\n\
-34 calling about\n\
70 calling from\n\
-31 calling the\n\
33 calling to\n\
59 calling you\n\
-41 calling your\n\
-75 calls\n\
-47 calls and\n\
-36 calls from\n\
-39 calls that\n\
-33 calls to\n\
37 calls you\n\
-56 calm\n\
35 cambiato\n\
-138 cambi…\n\
-131 came\n\
-61 came #\n\
-33 came for\n\
42 came from\n\
-131 came to\n\
107 camera\n\
37 camera and\n\
124 camer…\n\
-32 campingvogn\n\
-32 campi…\n\
-67 can also\n\
-39 can always\n\
-35 can apply\n\
93 can avoid\n\
-36 can be\n\
-76 can bring\n\
51 can cancel\n\
93 can check\n\
-49 can collect\n\
-98 can come\n\
66 can go\n\
149 can hear\n\
54 can help\n\
30 can hold\n\
35 can i\n\
-40 can make\n\
-72 can not\n\
91 can only\n\
122 can pay\n\
62 can put\n\
30 can recover\n\
-56 can renew\n\
-54 can ring\n\
-54 can see\n\
132 can send\n\
-60 can take\n\
-62 can tell\n\
-64 can the\n\
-40 can throw\n\
-51 can u\n\
-78 can use\n\
-108 can you\n\
-67 canada\n\
-67 canad…\n\
90 cancel\n\
-32 cancel at\n\
191 cancel it\n\
-74 cancel on\n\
84 cancel the\n\
33 cancellation\n\
-95 cancellations\n\
43 cancelled and\n\
51 cancer\n\
50 cance…\n\
56 cannot\n\
46 cannot be\n\
55 cannot let\n\
45 cannot show\n\
56 canno…\n\
48 cant\n\
87 cant be\n\
90 cant get\n\
44 cant go\n\
-49 cant make\n\
-102 cant reply\n\
-32 cant see\n\
33 cant stop\n\
110 cant talk\n\
-84 canteen\n\
-84 cante…\n\
-35 caparra\n\
-35 capar…\n\
-61 capit…\n\
36 captain\n\
36 capta…\n\
39 captura\n\
69 captu…\n\
63 car\n\
70 car and\n\
92 car they\n\
30 car votre\n\
-87 carbo…\n\
57 card\n\
201 card @link\n\
35 card after\n\
58 card and\n\
-51 card away\n\
-43 card b\n\
115 card both\n\
-43 card comes\n\
73 card details\n\
42 card do\n\
-155 card ending\n\
-34 card expires\n\
58 card front\n\
-30 card has\n\
50 card here\n\
-38 card if\n\
-99 card in\n\
50 card info\n\
41 card is\n\
-86 card it\n\
100 card mitid\n\
160 card no\n\
141 card number\n\
68 card on\n\
-138 card or\n\
-57 card payment\n\
64 card pin\n\
-33 card press\n\
60 card so\n\
63 card the\n\
81 card through\n\
-33 card to\n\
76 card today\n\
-97 card was\n\
-45 card we\n\
-32 card when\n\
-79 card you\n\
30 card your\n\
-32 cardamom\n\
-32 carda…\n\
75 cards for\n\
119 cards of\n\
-55 cards or\n\
54 cardul\n\
-34 cardul dvs\n\
-57 cardul si\n\
50 cardului\n\
-35 cardului nu\n\
101 cardu…\n\
71 care\n\
61 care vine\n\
31 carefully\n\
-94 caretaker\n\
-95 caret…\n\
39 cargo\n\
-37 carin…\n\
-41 carl\n\
-30 carol…\n\
-30 carpe…\n\
-31 carpo…\n\
-32 carries\n\
-67 carri…\n\
-111 carry\n\
-48 cars\n\
55 cars were\n\
34 carsten\n\
34 carst…\n\
-39 carta e\n\
43 carte\n\
30 carte a\n\
48 carte bancaire\n\
48 carte et\n\
59 cartes\n\
-47 casca…\n\
65 case goes\n\
-67 case number\n\
59 case of\n\
100 case press\n\
-93 case the\n\
46 case will\n\
52 case with\n\
-142 cases\n\
55 cash and\n\
34 cash from\n\
-62 cash or\n\
41 cashier\n\
49 cashi…\n\
39 caso\n\
70 caso de\n\
-32 caso di\n\
62 casse\n\
-95 cat\n\
66 catch\n\
42 caution\n\
58 cauti…\n\
-38 cay\n\
41 cazar…\n\
-39 cbb\n\
-96 ce code\n\
-84 ce nest\n\
36 ce soir\n\
83 ce un\n\
50 cebin…\n\
71 ceci\n\
49 ceci est\n\
-65 cei\n\
90 cekip\n\
103 celu\n\
-50 cena\n\
-38 central bank\n\
-59 centre\n\
-38 centr…\n\
-44 cer\n\
-129 cere\n\
-49 cere bani\n\
-46 cere niciodata\n\
31 cerer…\n\
32 cerra…\n\
-46 certain\n\
-59 certa…\n\
45 certified\n\
50 certi…\n\
-68 cerut\n\
-66 ces\n\
30 cest un\n\
44 cet\n\
-62 cetait\n\
-62 cetai…\n\
32 cette\n\
-54 cevap\n\
72 cevir…\n\
-33 chain\n\
-41 chair\n\
-46 chair…\n\
86 chance\n\
97 chanc…\n\
-134 change\n\
-70 change it\n\
-31 change or\n\
-132 change the\n\
46 changed\n\
30 changed and\n\
37 changed bank\n\
58 changed it\n\
-99 changed the\n\
-113 changes\n\
-104 chang…\n\
-39 channel\n\
-60 chann…\n\
-98 chapter\n\
-35 chapter #\n\
-107 chapt…\n\
-56 chara…\n\
101 charge #\n\
-30 charge the\n\
35 charge to\n\
-50 charge your\n\
-72 chargeback\n\
-46 charged with\n\
38 charges of\n\
-64 charging\n\
-58 charl…\n\
-61 chat in\n\
38 chatten\n\
-43 chauffør\n\
-46 chauf…\n\
83 che dice\n\
-45 che la\n\
67 che le\n\
52 che mi\n\
-87 che non\n\
-52 che sono\n\
-55 cheap\n\
-86 cheap…\n\
-30 cheated\n\
-43 cheat…\n\
83 check #\n\
-146 check in\n\
-44 check is\n\
-130 check that\n\
-101 check the\n\
58 check with\n\
-141 check your\n\
51 checking\n\
-63 check…\n\
49 chef\n\
70 cheque\n\
70 chequ…\n\
187 cher\n\
52 cher e\n\
-39 chers\n\
-119 chez\n\
-179 chi\n\
-99 chi e\n\
-56 chiama\n\
-56 chiamato\n\
-48 chiamato il\n\
-55 chiami\n\
-64 chiam…\n\
56 chiavi\n\
46 chiav…\n\
-71 chick…\n\
-52 chiedono\n\
-55 chied…\n\
-30 chies…\n\
175 chiffres\n\
175 chiff…\n\
55 childrens\n\
42 child…\n\
106 chinese\n\
91 chinese embassy\n\
106 chine…\n\
146 chip\n\
73 chippen\n\
80 chipp…\n\
51 chiudere\n\
50 chiud…\n\
-69 choice\n\
-69 choic…\n\
-71 choir\n\
43 choose\n\
35 choose #\n\
-38 choose a\n\
-40 choose the\n\
146 choose your\n\
49 choos…\n\
-37 chosen\n\
-37 chose…\n\
-57 christmas\n\
-37 chris…\n\
-58 chrome\n\
-31 chrome on\n\
-58 chrom…\n\
57 chron…\n\
-38 church\n\
-38 churc…\n\
-75 ci\n\
54 ci dessous\n\
156 cia\n\
67 cia as\n\
-46 cia is\n\
40 cia mano\n\
105 ciagu\n\
140 ciagu #\n\
-48 ciao\n\
-44 ciasto\n\
-44 ciast…\n\
212 cifre\n\
59 cifre i\n\
37 cifre på\n\
47 cifret\n\
47 cifret kode\n\
128 cifre…\n\
87 cikar…\n\
-35 cikma…\n\
71 cikti\n\
-61 cine\n\
-52 cinema\n\
-52 cinem…\n\
55 cirka\n\
-98 cita\n\
-30 cititi\n\
-30 citit…\n\
-33 citizen\n\
-122 citizen service\n\
-87 citizens\n\
-74 citiz…\n\
-54 city\n\
-42 ciudadano\n\
-63 ciuda…\n\
121 civil\n\
81 civil registration\n\
79 claim\n\
62 claim it\n\
-60 claim to\n\
105 claim your\n\
35 claim.abroad|claims\n\
71 claim.abroad|claims claim.all-money|claims\n\
-246 claim.abroad|claims claim.broken-phone|claims\n\
41 claim.abroad|claims claim.cannot-meet|claims\n\
-102 claim.abroad|claims claim.case|claims\n\
-197 claim.abroad|claims claim.crime|claims\n\
391 claim.abroad|claims claim.deposit|claims\n\
-34 claim.abroad|claims claim.deposit|reports\n\
32 claim.abroad|claims claim.emergency|claims\n\
32 claim.abroad|claims claim.fee|claims\n\
-34 claim.abroad|claims claim.hacked|claims\n\
35 claim.abroad|claims claim.job|claims\n\
-95 claim.abroad|claims claim.link|claims\n\
-65 claim.abroad|claims claim.mule|claims\n\
-44 claim.abroad|claims claim.new-number|claims\n\
-58 claim.abroad|claims claim.no-checking|claims\n\
68 claim.abroad|claims claim.other-account|claims\n\
-107 claim.abroad|claims claim.paid-back|claims\n\
55 claim.abroad|claims claim.pick-up|claims\n\
38 claim.abroad|claims claim.prize|claims\n\
-45 claim.abroad|claims claim.prompt|claims\n\
-85 claim.abroad|claims claim.purchase|claims\n\
-68 claim.abroad|claims claim.refund|claims\n\
-51 claim.abroad|claims claim.renewal|claims\n\
-35 claim.abroad|claims claim.unusual-activity|claims\n\
102 claim.abroad|claims claim.your-own|claims\n\
64 claim.abroad|claims credential.balance|asks\n\
-106 claim.abroad|claims credential.bank-details|claims\n\
66 claim.abroad|claims credential.card|asks\n\
-97 claim.abroad|claims credential.card|claims\n\
75 claim.abroad|claims credential.code|claims\n\
-86 claim.abroad|claims credential.code|reports\n\
-95 claim.abroad|claims credential.cpr|asks\n\
86 claim.abroad|claims credential.id-document|claims\n\
-33 claim.abroad|claims credential.mitid|asks\n\
-68 claim.abroad|claims credential.password|asks\n\
-87 claim.abroad|claims credential.personal-information|claims\n\
-83 claim.abroad|claims firm.bank|claims\n\
131 claim.abroad|claims firm.payment|claims\n\
-39 claim.abroad|claims firm.shop|claims\n\
208 claim.abroad|claims money.amount|claims\n\
93 claim.abroad|claims money.unusual-means|claims\n\
168 claim.abroad|claims person.agent|claims\n\
197 claim.abroad|claims person.family|claims\n\
296 claim.abroad|claims person.landlord|claims\n\
-118 claim.abroad|claims threat.arrest|threatens\n\
-150 claim.abroad|claims threat.block|threatens\n\
42 claim.abroad|claims threat.court|threatens\n\
186 claim.abroad|claims threat.deadline|threatens\n\
35 claim.abroad|claims threat.debt|threatens\n\
35 claim.abroad|live\n\
216 claim.abroad|reader\n\
-111 claim.abroad|reports\n\
-46 claim.abroad|reports claim.deposit|reports\n\
-56 claim.abroad|reports person.landlord|claims\n\
227 claim.abroad|speaks\n\
-111 claim.all-money|claims claim.already-paid|claims\n\
-207 claim.all-money|claims claim.broken-phone|claims\n\
77 claim.all-money|claims claim.case|claims\n\
47 claim.all-money|claims claim.deposit|denies\n\
67 claim.all-money|claims claim.easy-money|claims\n\
-64 claim.all-money|claims claim.emergency|claims\n\
-89 claim.all-money|claims claim.fee|claims\n\
216 claim.all-money|claims claim.hacked|claims\n\
50 claim.all-money|claims claim.investment|claims\n\
105 claim.all-money|claims claim.isolation|claims\n\
-101 claim.all-money|claims claim.job|claims\n\
140 claim.all-money|claims claim.link|claims\n\
60 claim.all-money|claims claim.no-checking|claims\n\
123 claim.all-money|claims claim.other-account|claims\n\
52 claim.all-money|claims claim.paid-back|claims\n\
163 claim.all-money|claims claim.parcel|claims\n\
-101 claim.all-money|claims claim.prize|claims\n\
-98 claim.all-money|claims claim.prompt|claims\n\
33 claim.all-money|claims claim.purchase|claims\n\
57 claim.all-money|claims claim.reassurance|claims\n\
87 claim.all-money|claims claim.recovery|claims\n\
-114 claim.all-money|claims claim.refund|claims\n\
91 claim.all-money|claims claim.renewal|claims\n\
78 claim.all-money|claims claim.residence|claims\n\
133 claim.all-money|claims claim.safe-account|claims\n\
-81 claim.all-money|claims claim.safe-account|reports\n\
-42 claim.all-money|claims claim.unpaid|claims\n\
-77 claim.all-money|claims claim.unusual-activity|claims\n\
-164 claim.all-money|claims claim.your-own|claims\n\
108 claim.all-money|claims credential.balance|asks\n\
37 claim.all-money|claims credential.balance|claims\n\
149 claim.all-money|claims credential.bank-details|asks\n\
73 claim.all-money|claims credential.bank-details|claims\n\
-35 claim.all-money|claims credential.card|claims\n\
-52 claim.all-money|claims credential.code|claims\n\
195 claim.all-money|claims credential.cpr|asks\n\
43 claim.all-money|claims credential.id-document|asks\n\
-119 claim.all-money|claims credential.mitid|asks\n\
-99 claim.all-money|claims credential.mitid|claims\n\
-80 claim.all-money|claims credential.one-time-code|asks\n\
-36 claim.all-money|claims credential.password|claims\n\
52 claim.all-money|claims firm.bank|claims\n\
-110 claim.all-money|claims firm.bank|reports\n\
44 claim.all-money|claims firm.shop|claims\n\
-32 claim.all-money|claims firm.support|claims\n\
131 claim.all-money|claims money.amount|claims\n\
-34 claim.all-money|claims money.valuables|claims\n\
-36 claim.all-money|claims money.valuables|reports\n\
-42 claim.all-money|claims person.agent|claims\n\
-106 claim.all-money|claims person.buyer|claims\n\
46 claim.all-money|claims person.family|claims\n\
49 claim.all-money|claims person.landlord|claims\n\
-181 claim.all-money|claims threat.arrest|threatens\n\
54 claim.all-money|claims threat.court|threatens\n\
105 claim.all-money|claims threat.deadline|threatens\n\
54 claim.all-money|claims threat.debt|threatens\n\
121 claim.all-money|claims threat.exposure|threatens\n\
-40 claim.all-money|denies\n\
62 claim.all-money|reader\n\
-36 claim.all-money|reports\n\
31 claim.all-money|reports claim.case|claims\n\
53 claim.all-money|reports claim.crime|reports\n\
33 claim.all-money|reports claim.hacked|reports\n\
105 claim.all-money|reports claim.reassurance|claims\n\
-41 claim.all-money|reports claim.unusual-activity|claims\n\
34 claim.all-money|reports credential.code|claims\n\
33 claim.all-money|reports firm.bank|claims\n\
-48 claim.all-money|reports firm.bank|reports\n\
-49 claim.all-money|reports money.valuables|reports\n\
67 claim.all-money|reports person.agent|claims\n\
34 claim.all-money|reports threat.deadline|reports\n\
186 claim.all-money|speaks\n\
41 claim.already-paid|claims\n\
108 claim.already-paid|claims claim.broken-phone|claims\n\
-241 claim.already-paid|claims claim.crime|claims\n\
-110 claim.already-paid|claims claim.deposit|claims\n\
-76 claim.already-paid|claims claim.easy-money|claims\n\
-104 claim.already-paid|claims claim.emergency|claims\n\
-92 claim.already-paid|claims claim.fee|claims\n\
-99 claim.already-paid|claims claim.fine|claims\n\
-49 claim.already-paid|claims claim.investment|claims\n\
75 claim.already-paid|claims claim.job|claims\n\
98 claim.already-paid|claims claim.link|claims\n\
-47 claim.already-paid|claims claim.mule|claims\n\
174 claim.already-paid|claims claim.no-checking|claims\n\
78 claim.already-paid|claims claim.other-account|claims\n\
-103 claim.already-paid|claims claim.parcel|claims\n\
56 claim.already-paid|claims claim.prize|claims\n\
-80 claim.already-paid|claims claim.prompt|claims\n\
-32 claim.already-paid|claims claim.purchase|claims\n\
78 claim.already-paid|claims claim.reassurance|claims\n\
67 claim.already-paid|claims claim.refund|claims\n\
-174 claim.already-paid|claims claim.renewal|claims\n\
-414 claim.already-paid|claims claim.sent-by-mistake|claims\n\
-91 claim.already-paid|claims claim.unpaid|claims\n\
-57 claim.already-paid|claims claim.unusual-activity|claims\n\
-81 claim.already-paid|claims claim.your-own|claims\n\
31 claim.already-paid|claims credential.balance|claims\n\
71 claim.already-paid|claims credential.bank-details|asks\n\
140 claim.already-paid|claims credential.card|asks\n\
107 claim.already-paid|claims credential.card|claims\n\
63 claim.already-paid|claims credential.code|asks\n\
50 claim.already-paid|claims credential.code|reports\n\
59 claim.already-paid|claims credential.id-document|claims\n\
76 claim.already-paid|claims credential.mitid|asks\n\
53 claim.already-paid|claims credential.mitid|reports\n\
68 claim.already-paid|claims credential.one-time-code|asks\n\
68 claim.already-paid|claims credential.one-time-code|claims\n\
-105 claim.already-paid|claims credential.password|asks\n\
-96 claim.already-paid|claims credential.personal-information|asks\n\
80 claim.already-paid|claims credential.personal-information|claims\n\
85 claim.already-paid|claims firm.bank|claims\n\
117 claim.already-paid|claims firm.courier|claims\n\
-119 claim.already-paid|claims firm.payment|claims\n\
142 claim.already-paid|claims firm.shop|claims\n\
41 claim.already-paid|claims firm.telecom|claims\n\
-130 claim.already-paid|claims firm.utility|claims\n\
56 claim.already-paid|claims money.amount|reports\n\
49 claim.already-paid|claims money.unusual-means|claims\n\
63 claim.already-paid|claims money.valuables|claims\n\
-87 claim.already-paid|claims person.family|claims\n\
57 claim.already-paid|claims person.landlord|claims\n\
-135 claim.already-paid|claims threat.arrest|threatens\n\
77 claim.already-paid|claims threat.block|threatens\n\
-44 claim.already-paid|claims threat.court|threatens\n\
-75 claim.already-paid|claims threat.deadline|threatens\n\
-31 claim.already-paid|denies\n\
41 claim.already-paid|live\n\
246 claim.already-paid|reader\n\
-75 claim.already-paid|reports\n\
-35 claim.already-paid|reports money.valuables|reports\n\
76 claim.already-paid|speaks\n\
40 claim.broken-phone|claims\n\
-44 claim.broken-phone|claims claim.case|claims\n\
55 claim.broken-phone|claims claim.deposit|claims\n\
119 claim.broken-phone|claims claim.emergency|claims\n\
-71 claim.broken-phone|claims claim.investment|claims\n\
328 claim.broken-phone|claims claim.new-number|claims\n\
72 claim.broken-phone|claims claim.no-checking|claims\n\
89 claim.broken-phone|claims claim.other-account|claims\n\
105 claim.broken-phone|claims claim.paid-back|claims\n\
30 claim.broken-phone|claims claim.purchase|claims\n\
-37 claim.broken-phone|claims claim.sent-by-mistake|claims\n\
110 claim.broken-phone|claims claim.unpaid|claims\n\
70 claim.broken-phone|claims credential.bank-details|asks\n\
59 claim.broken-phone|claims credential.bank-details|claims\n\
46 claim.broken-phone|claims credential.card|asks\n\
-70 claim.broken-phone|claims credential.code|claims\n\
71 claim.broken-phone|claims credential.id-document|claims\n\
39 claim.broken-phone|claims credential.one-time-code|claims\n\
136 claim.broken-phone|claims firm.bank|claims\n\
-50 claim.broken-phone|claims firm.payment|claims\n\
46 claim.broken-phone|claims money.amount|claims\n\
30 claim.broken-phone|claims money.unusual-means|claims\n\
-206 claim.broken-phone|claims money.valuables|claims\n\
267 claim.broken-phone|claims person.family|claims\n\
-142 claim.broken-phone|claims person.landlord|claims\n\
47 claim.broken-phone|claims threat.debt|threatens\n\
40 claim.broken-phone|live\n\
-56 claim.broken-phone|reader\n\
50 claim.broken-phone|reports\n\
32 claim.broken-phone|reports claim.new-number|claims\n\
-33 claim.broken-phone|reports person.family|reports\n\
76 claim.broken-phone|reports threat.deadline|reports\n\
71 claim.cannot-meet|claims\n\
-102 claim.cannot-meet|claims claim.case|claims\n\
238 claim.cannot-meet|claims claim.deposit|claims\n\
183 claim.cannot-meet|claims claim.emergency|claims\n\
73 claim.cannot-meet|claims claim.fee|claims\n\
57 claim.cannot-meet|claims claim.fine|claims\n\
157 claim.cannot-meet|claims claim.investment|claims\n\
86 claim.cannot-meet|claims claim.link|claims\n\
-142 claim.cannot-meet|claims claim.misused-name|claims\n\
161 claim.cannot-meet|claims claim.new-number|claims\n\
73 claim.cannot-meet|claims claim.no-checking|claims\n\
124 claim.cannot-meet|claims claim.other-account|claims\n\
197 claim.cannot-meet|claims claim.paid-back|claims\n\
123 claim.cannot-meet|claims claim.parcel|claims\n\
39 claim.cannot-meet|claims claim.pick-up|claims\n\
-92 claim.cannot-meet|claims claim.purchase|claims\n\
-77 claim.cannot-meet|claims claim.reassurance|claims\n\
-182 claim.cannot-meet|claims claim.recovery|claims\n\
-31 claim.cannot-meet|claims claim.residence|claims\n\
65 claim.cannot-meet|claims claim.unpaid|claims\n\
120 claim.cannot-meet|claims credential.bank-details|asks\n\
-39 claim.cannot-meet|claims credential.bank-details|claims\n\
91 claim.cannot-meet|claims credential.card|asks\n\
-67 claim.cannot-meet|claims credential.card|claims\n\
47 claim.cannot-meet|claims credential.code|asks\n\
53 claim.cannot-meet|claims credential.code|claims\n\
30 claim.cannot-meet|claims credential.id-document|asks\n\
30 claim.cannot-meet|claims credential.id-document|claims\n\
-101 claim.cannot-meet|claims credential.mitid|asks\n\
-142 claim.cannot-meet|claims credential.personal-information|asks\n\
113 claim.cannot-meet|claims credential.personal-information|claims\n\
73 claim.cannot-meet|claims firm.courier|claims\n\
113 claim.cannot-meet|claims firm.payment|claims\n\
174 claim.cannot-meet|claims money.amount|claims\n\
148 claim.cannot-meet|claims money.unusual-means|claims\n\
223 claim.cannot-meet|claims money.valuables|claims\n\
83 claim.cannot-meet|claims person.agent|claims\n\
270 claim.cannot-meet|claims person.family|claims\n\
43 claim.cannot-meet|claims person.landlord|claims\n\
-81 claim.cannot-meet|claims threat.arrest|threatens\n\
-62 claim.cannot-meet|claims threat.block|threatens\n\
-70 claim.cannot-meet|claims threat.court|threatens\n\
129 claim.cannot-meet|claims threat.deadline|threatens\n\
71 claim.cannot-meet|live\n\
38 claim.cannot-meet|reader\n\
-38 claim.cannot-meet|reports\n\
-37 claim.cannot-meet|reports money.amount|reports\n\
118 claim.cannot-meet|speaks\n\
-32 claim.case|claims\n\
43 claim.case|claims claim.crime|claims\n\
-59 claim.case|claims claim.deposit|claims\n\
66 claim.case|claims claim.emergency|claims\n\
-156 claim.case|claims claim.fee|claims\n\
-86 claim.case|claims claim.fine|claims\n\
-111 claim.case|claims claim.hacked|claims\n\
48 claim.case|claims claim.isolation|claims\n\
-231 claim.case|claims claim.job|claims\n\
44 claim.case|claims claim.link|claims\n\
67 claim.case|claims claim.misused-name|claims\n\
-60 claim.case|claims claim.new-number|claims\n\
-39 claim.case|claims claim.paid-back|claims\n\
-228 claim.case|claims claim.parcel|claims\n\
97 claim.case|claims claim.pick-up|claims\n\
-141 claim.case|claims claim.prize|claims\n\
65 claim.case|claims claim.prompt|claims\n\
84 claim.case|claims claim.purchase|claims\n\
37 claim.case|claims claim.reassurance|claims\n\
-67 claim.case|claims claim.recovery|claims\n\
-109 claim.case|claims claim.refund|claims\n\
-128 claim.case|claims claim.renewal|claims\n\
161 claim.case|claims claim.robot|claims\n\
73 claim.case|claims claim.safe-account|claims\n\
-71 claim.case|claims claim.unpaid|claims\n\
-150 claim.case|claims claim.your-own|claims\n\
97 claim.case|claims credential.bank-details|asks\n\
-88 claim.case|claims credential.bank-details|claims\n\
81 claim.case|claims credential.card|asks\n\
-135 claim.case|claims credential.card|claims\n\
49 claim.case|claims credential.card|reports\n\
-56 claim.case|claims credential.code|claims\n\
84 claim.case|claims credential.cpr|asks\n\
157 claim.case|claims credential.cpr|claims\n\
108 claim.case|claims credential.id-document|claims\n\
131 claim.case|claims credential.mitid|asks\n\
-183 claim.case|claims credential.mitid|claims\n\
-112 claim.case|claims credential.one-time-code|asks\n\
-51 claim.case|claims credential.one-time-code|claims\n\
36 claim.case|claims credential.personal-information|claims\n\
-106 claim.case|claims firm.bank|claims\n\
-65 claim.case|claims firm.courier|claims\n\
173 claim.case|claims firm.payment|claims\n\
-50 claim.case|claims firm.shop|claims\n\
41 claim.case|claims firm.toll|claims\n\
42 claim.case|claims money.amount|claims\n\
90 claim.case|claims money.unusual-means|claims\n\
-31 claim.case|claims money.valuables|claims\n\
-157 claim.case|claims person.family|claims\n\
106 claim.case|claims person.landlord|claims\n\
63 claim.case|claims threat.arrest|reports\n\
170 claim.case|claims threat.arrest|threatens\n\
103 claim.case|claims threat.block|threatens\n\
83 claim.case|claims threat.court|threatens\n\
58 claim.case|claims threat.deadline|reports\n\
73 claim.case|claims threat.deadline|threatens\n\
-38 claim.case|claims threat.debt|threatens\n\
73 claim.case|claims threat.deportation|threatens\n\
100 claim.case|claims threat.exposure|threatens\n\
-79 claim.case|claims threat.return|threatens\n\
-32 claim.case|live\n\
-100 claim.case|reports\n\
-46 claim.case|reports claim.crime|reports\n\
-49 claim.case|reports claim.reassurance|claims\n\
-34 claim.case|reports money.valuables|reports\n\
-31 claim.case|reports person.agent|claims\n\
-53 claim.case|reports threat.deadline|reports\n\
138 claim.crime|claims claim.deposit|claims\n\
-66 claim.crime|claims claim.easy-money|claims\n\
47 claim.crime|claims claim.fee|claims\n\
-194 claim.crime|claims claim.fine|claims\n\
-62 claim.crime|claims claim.hacked|claims\n\
-120 claim.crime|claims claim.investment|claims\n\
101 claim.crime|claims claim.isolation|claims\n\
-199 claim.crime|claims claim.job|claims\n\
-67 claim.crime|claims claim.job|reports\n\
148 claim.crime|claims claim.link|claims\n\
-69 claim.crime|claims claim.menu|claims\n\
149 claim.crime|claims claim.misused-name|claims\n\
-170 claim.crime|claims claim.new-number|claims\n\
100 claim.crime|claims claim.no-checking|claims\n\
55 claim.crime|claims claim.not-you|claims\n\
-69 claim.crime|claims claim.other-account|claims\n\
37 claim.crime|claims claim.paid-back|claims\n\
265 claim.crime|claims claim.parcel|claims\n\
123 claim.crime|claims claim.pick-up|claims\n\
-138 claim.crime|claims claim.prize|claims\n\
-38 claim.crime|claims claim.prompt|claims\n\
-49 claim.crime|claims claim.purchase|claims\n\
-58 claim.crime|claims claim.reassurance|claims\n\
-76 claim.crime|claims claim.recovery|claims\n\
-130 claim.crime|claims claim.renewal|claims\n\
40 claim.crime|claims claim.residence|claims\n\
-94 claim.crime|claims claim.robot|claims\n\
73 claim.crime|claims claim.safe-account|claims\n\
67 claim.crime|claims claim.unpaid|claims\n\
92 claim.crime|claims credential.balance|asks\n\
37 claim.crime|claims credential.balance|claims\n\
30 claim.crime|claims credential.bank-details|reports\n\
-180 claim.crime|claims credential.card|claims\n\
98 claim.crime|claims credential.card|reports\n\
-34 claim.crime|claims credential.code|asks\n\
38 claim.crime|claims credential.code|claims\n\
161 claim.crime|claims credential.cpr|asks\n\
160 claim.crime|claims credential.cpr|claims\n\
-69 claim.crime|claims credential.id-document|asks\n\
93 claim.crime|claims credential.id-document|claims\n\
39 claim.crime|claims credential.mitid|asks\n\
-178 claim.crime|claims credential.mitid|claims\n\
-34 claim.crime|claims credential.one-time-code|asks\n\
36 claim.crime|claims credential.one-time-code|claims\n\
57 claim.crime|claims credential.password|asks\n\
79 claim.crime|claims credential.personal-information|asks\n\
-32 claim.crime|claims credential.pin|asks\n\
212 claim.crime|claims credential.pin|claims\n\
-41 claim.crime|claims firm.shop|claims\n\
147 claim.crime|claims firm.telecom|claims\n\
-115 claim.crime|claims firm.toll|claims\n\
-31 claim.crime|claims money.amount|reports\n\
-79 claim.crime|claims money.unusual-means|claims\n\
32 claim.crime|claims money.valuables|claims\n\
48 claim.crime|claims person.recruiter|claims\n\
172 claim.crime|claims threat.arrest|reports\n\
51 claim.crime|claims threat.arrest|threatens\n\
73 claim.crime|claims threat.deadline|reports\n\
70 claim.crime|claims threat.deadline|threatens\n\
-127 claim.crime|claims threat.deportation|threatens\n\
143 claim.crime|claims threat.exposure|threatens\n\
-207 claim.crime|claims threat.return|threatens\n\
-35 claim.crime|denies\n\
78 claim.crime|reader\n\
92 claim.crime|reports claim.isolation|claims\n\
68 claim.crime|reports claim.misused-name|claims\n\
-92 claim.crime|reports claim.misused-name|reports\n\
57 claim.crime|reports claim.no-checking|reports\n\
36 claim.crime|reports claim.pick-up|claims\n\
129 claim.crime|reports claim.pick-up|reports\n\
-30 claim.crime|reports claim.prompt|reports\n\
35 claim.crime|reports claim.reassurance|claims\n\
-45 claim.crime|reports claim.robot|reports\n\
30 claim.crime|reports claim.safe-account|reports\n\
-36 claim.crime|reports claim.unusual-activity|reports\n\
-50 claim.crime|reports credential.card|reports\n\
-63 claim.crime|reports credential.cpr|reports\n\
54 claim.crime|reports credential.id-document|claims\n\
-51 claim.crime|reports credential.mitid|claims\n\
80 claim.crime|reports credential.mitid|reports\n\
87 claim.crime|reports credential.password|claims\n\
-80 claim.crime|reports firm.bank|reports\n\
-31 claim.crime|reports money.amount|claims\n\
-35 claim.crime|reports money.amount|reports\n\
30 claim.crime|reports money.valuables|claims\n\
-42 claim.crime|reports money.valuables|reports\n\
-42 claim.crime|reports person.agent|reports\n\
32 claim.crime|reports person.family|claims\n\
-31 claim.crime|reports threat.arrest|reports\n\
38 claim.crime|reports threat.arrest|threatens\n\
221 claim.crime|reports threat.block|threatens\n\
60 claim.crime|reports threat.deadline|reports\n\
-133 claim.crime|speaks\n\
-86 claim.deposit|claims\n\
-140 claim.deposit|claims claim.fee|claims\n\
41 claim.deposit|claims claim.isolation|claims\n\
52 claim.deposit|claims claim.job|claims\n\
174 claim.deposit|claims claim.misused-name|claims\n\
-181 claim.deposit|claims claim.mule|claims\n\
59 claim.deposit|claims claim.new-number|claims\n\
-84 claim.deposit|claims claim.no-checking|claims\n\
53 claim.deposit|claims claim.other-account|claims\n\
-58 claim.deposit|claims claim.paid-back|claims\n\
113 claim.deposit|claims claim.parcel|claims\n\
-58 claim.deposit|claims claim.pick-up|claims\n\
-55 claim.deposit|claims claim.prize|claims\n\
80 claim.deposit|claims claim.purchase|claims\n\
-162 claim.deposit|claims claim.reassurance|claims\n\
191 claim.deposit|claims claim.recovery|claims\n\
-82 claim.deposit|claims claim.refund|claims\n\
-93 claim.deposit|claims claim.renewal|claims\n\
-99 claim.deposit|claims claim.residence|claims\n\
133 claim.deposit|claims claim.safe-account|claims\n\
258 claim.deposit|claims claim.sent-by-mistake|claims\n\
110 claim.deposit|claims claim.virus|claims\n\
-42 claim.deposit|claims claim.your-own|claims\n\
-45 claim.deposit|claims credential.balance|claims\n\
-186 claim.deposit|claims credential.bank-details|asks\n\
-49 claim.deposit|claims credential.bank-details|claims\n\
117 claim.deposit|claims credential.card|advises\n\
159 claim.deposit|claims credential.card|asks\n\
-37 claim.deposit|claims credential.card|reports\n\
-30 claim.deposit|claims credential.code|reports\n\
94 claim.deposit|claims credential.cpr|asks\n\
-53 claim.deposit|claims credential.cpr|claims\n\
46 claim.deposit|claims credential.id-document|claims\n\
179 claim.deposit|claims credential.mitid|asks\n\
232 claim.deposit|claims credential.mitid|claims\n\
99 claim.deposit|claims credential.nemid|claims\n\
170 claim.deposit|claims credential.one-time-code|asks\n\
53 claim.deposit|claims credential.one-time-code|claims\n\
-84 claim.deposit|claims credential.password|asks\n\
-58 claim.deposit|claims credential.personal-information|asks\n\
113 claim.deposit|claims credential.personal-information|claims\n\
89 claim.deposit|claims firm.courier|claims\n\
291 claim.deposit|claims firm.payment|claims\n\
-103 claim.deposit|claims firm.shop|claims\n\
-47 claim.deposit|claims firm.support|claims\n\
-60 claim.deposit|claims firm.toll|claims\n\
48 claim.deposit|claims firm.utility|claims\n\
30 claim.deposit|claims money.amount|reports\n\
236 claim.deposit|claims money.unusual-means|claims\n\
-50 claim.deposit|claims money.valuables|claims\n\
113 claim.deposit|claims person.adviser|claims\n\
214 claim.deposit|claims person.family|claims\n\
49 claim.deposit|claims person.landlord|claims\n\
-38 claim.deposit|claims person.landlord|reports\n\
114 claim.deposit|claims person.recruiter|claims\n\
84 claim.deposit|claims threat.arrest|threatens\n\
194 claim.deposit|claims threat.block|threatens\n\
-61 claim.deposit|claims threat.court|threatens\n\
121 claim.deposit|claims threat.deadline|threatens\n\
-102 claim.deposit|claims threat.debt|threatens\n\
-61 claim.deposit|claims threat.return|threatens\n\
93 claim.deposit|denies\n\
-86 claim.deposit|live\n\
-30 claim.deposit|reader\n\
-81 claim.deposit|reports\n\
-58 claim.deposit|reports claim.other-account|claims\n\
36 claim.deposit|reports claim.reassurance|claims\n\
-48 claim.deposit|reports firm.bank|claims\n\
-59 claim.deposit|reports money.amount|claims\n\
44 claim.deposit|reports money.amount|reports\n\
-39 claim.deposit|reports person.landlord|claims\n\
44 claim.deposit|reports person.landlord|reports\n\
-155 claim.deposit|speaks\n\
-75 claim.easy-money|claims claim.fee|claims\n\
41 claim.easy-money|claims claim.fine|claims\n\
138 claim.easy-money|claims claim.investment|claims\n\
155 claim.easy-money|claims claim.job|claims\n\
227 claim.easy-money|claims claim.link|claims\n\
64 claim.easy-money|claims claim.loan|claims\n\
-77 claim.easy-money|claims claim.misused-name|claims\n\
208 claim.easy-money|claims claim.mule|claims\n\
-85 claim.easy-money|claims claim.parcel|claims\n\
43 claim.easy-money|claims claim.prize|claims\n\
49 claim.easy-money|claims claim.prompt|claims\n\
-67 claim.easy-money|claims claim.purchase|claims\n\
89 claim.easy-money|claims claim.reassurance|claims\n\
78 claim.easy-money|claims claim.recovery|claims\n\
-105 claim.easy-money|claims claim.refund|claims\n\
-74 claim.easy-money|claims claim.renewal|claims\n\
72 claim.easy-money|claims claim.unpaid|claims\n\
-152 claim.easy-money|claims claim.unusual-activity|claims\n\
-61 claim.easy-money|claims claim.your-own|claims\n\
-125 claim.easy-money|claims credential.balance|asks\n\
84 claim.easy-money|claims credential.bank-details|asks\n\
172 claim.easy-money|claims credential.bank-details|claims\n\
-115 claim.easy-money|claims credential.card|claims\n\
49 claim.easy-money|claims credential.id-document|claims\n\
45 claim.easy-money|claims credential.mitid|asks\n\
-158 claim.easy-money|claims credential.mitid|claims\n\
-73 claim.easy-money|claims credential.mitid|reports\n\
-110 claim.easy-money|claims credential.password|claims\n\
87 claim.easy-money|claims credential.personal-information|asks\n\
-65 claim.easy-money|claims credential.pin|claims\n\
39 claim.easy-money|claims firm.bank|claims\n\
116 claim.easy-money|claims firm.courier|claims\n\
88 claim.easy-money|claims firm.payment|claims\n\
170 claim.easy-money|claims firm.shop|claims\n\
146 claim.easy-money|claims money.amount|claims\n\
95 claim.easy-money|claims money.unusual-means|claims\n\
93 claim.easy-money|claims money.valuables|claims\n\
32 claim.easy-money|claims person.adviser|claims\n\
-53 claim.easy-money|claims person.agent|claims\n\
173 claim.easy-money|claims person.family|claims\n\
153 claim.easy-money|claims person.recruiter|claims\n\
81 claim.easy-money|claims threat.deadline|threatens\n\
-39 claim.easy-money|claims threat.return|threatens\n\
48 claim.easy-money|reports\n\
-37 claim.easy-money|reports claim.fee|reports\n\
95 claim.easy-money|reports claim.investment|reports\n\
32 claim.easy-money|reports credential.password|reports\n\
-46 claim.easy-money|reports money.amount|claims\n\
72 claim.easy-money|reports money.amount|reports\n\
-40 claim.easy-money|reports money.unusual-means|reports\n\
35 claim.easy-money|reports threat.deadline|reports\n\
91 claim.easy-money|speaks\n\
-32 claim.emergency|claims\n\
-65 claim.emergency|claims claim.fee|claims\n\
-109 claim.emergency|claims claim.investment|claims\n\
58 claim.emergency|claims claim.isolation|claims\n\
172 claim.emergency|claims claim.job|claims\n\
-90 claim.emergency|claims claim.link|claims\n\
-60 claim.emergency|claims claim.menu|claims\n\
91 claim.emergency|claims claim.misused-name|claims\n\
286 claim.emergency|claims claim.new-number|claims\n\
30 claim.emergency|claims claim.no-checking|claims\n\
55 claim.emergency|claims claim.other-account|claims\n\
-143 claim.emergency|claims claim.parcel|claims\n\
110 claim.emergency|claims claim.pick-up|claims\n\
187 claim.emergency|claims claim.prompt|claims\n\
125 claim.emergency|claims claim.purchase|claims\n\
68 claim.emergency|claims claim.reassurance|claims\n\
-57 claim.emergency|claims claim.recovery|claims\n\
76 claim.emergency|claims claim.renewal|claims\n\
38 claim.emergency|claims claim.safe-account|claims\n\
-119 claim.emergency|claims claim.unpaid|claims\n\
-112 claim.emergency|claims claim.unusual-activity|reports\n\
46 claim.emergency|claims claim.virus|claims\n\
-162 claim.emergency|claims claim.your-own|claims\n\
47 claim.emergency|claims credential.balance|asks\n\
-104 claim.emergency|claims credential.balance|claims\n\
-40 claim.emergency|claims credential.bank-details|asks\n\
-67 claim.emergency|claims credential.bank-details|claims\n\
189 claim.emergency|claims credential.card|asks\n\
48 claim.emergency|claims credential.card|claims\n\
-44 claim.emergency|claims credential.card|denies\n\
200 claim.emergency|claims credential.code|asks\n\
53 claim.emergency|claims credential.code|claims\n\
-84 claim.emergency|claims credential.code|denies\n\
32 claim.emergency|claims credential.code|reports\n\
264 claim.emergency|claims credential.cpr|asks\n\
-65 claim.emergency|claims credential.cpr|claims\n\
-184 claim.emergency|claims credential.id-document|asks\n\
-126 claim.emergency|claims credential.id-document|claims\n\
-40 claim.emergency|claims credential.mitid|advises\n\
-251 claim.emergency|claims credential.mitid|claims\n\
-149 claim.emergency|claims credential.one-time-code|asks\n\
475 claim.emergency|claims credential.one-time-code|claims\n\
-40 claim.emergency|claims credential.password|claims\n\
160 claim.emergency|claims credential.personal-information|asks\n\
48 claim.emergency|claims credential.personal-information|claims\n\
84 claim.emergency|claims firm.bank|claims\n\
-158 claim.emergency|claims firm.courier|claims\n\
48 claim.emergency|claims firm.payment|claims\n\
-470 claim.emergency|claims firm.support|claims\n\
33 claim.emergency|claims firm.telecom|claims\n\
72 claim.emergency|claims firm.utility|claims\n\
43 claim.emergency|claims money.amount|claims\n\
33 claim.emergency|claims money.unusual-means|denies\n\
39 claim.emergency|claims money.valuables|claims\n\
94 claim.emergency|claims person.agent|claims\n\
319 claim.emergency|claims person.family|claims\n\
-161 claim.emergency|claims person.landlord|claims\n\
51 claim.emergency|claims threat.arrest|threatens\n\
-36 claim.emergency|claims threat.block|threatens\n\
61 claim.emergency|claims threat.cutoff|threatens\n\
124 claim.emergency|claims threat.deadline|threatens\n\
49 claim.emergency|claims threat.debt|threatens\n\
37 claim.emergency|claims threat.deportation|threatens\n\
-68 claim.emergency|claims threat.exposure|threatens\n\
-167 claim.emergency|claims threat.return|threatens\n\
-32 claim.emergency|live\n\
-64 claim.emergency|reader\n\
-107 claim.emergency|reports\n\
-106 claim.emergency|reports claim.new-number|claims\n\
64 claim.emergency|reports claim.pick-up|reports\n\
-105 claim.emergency|reports claim.unusual-activity|reports\n\
48 claim.emergency|reports money.valuables|reports\n\
42 claim.emergency|reports person.agent|reports\n\
-62 claim.emergency|reports person.family|claims\n\
61 claim.emergency|reports threat.arrest|reports\n\
59 claim.emergency|reports threat.deadline|reports\n\
-31 claim.fee|claims\n\
126 claim.fee|claims claim.fine|claims\n\
-45 claim.fee|claims claim.hacked|claims\n\
-140 claim.fee|claims claim.investment|claims\n\
88 claim.fee|claims claim.job|claims\n\
-42 claim.fee|claims claim.job|reports\n\
-108 claim.fee|claims claim.link|claims\n\
38 claim.fee|claims claim.loan|claims\n\
47 claim.fee|claims claim.misused-name|claims\n\
-133 claim.fee|claims claim.mule|claims\n\
-60 claim.fee|claims claim.no-checking|reports\n\
138 claim.fee|claims claim.other-account|claims\n\
-48 claim.fee|claims claim.paid-back|claims\n\
100 claim.fee|claims claim.parcel|claims\n\
222 claim.fee|claims claim.pick-up|claims\n\
314 claim.fee|claims claim.prize|claims\n\
89 claim.fee|claims claim.prompt|claims\n\
50 claim.fee|claims claim.purchase|claims\n\
71 claim.fee|claims claim.purchase|denies\n\
-194 claim.fee|claims claim.reassurance|claims\n\
347 claim.fee|claims claim.recovery|claims\n\
-30 claim.fee|claims claim.refund|claims\n\
113 claim.fee|claims claim.renewal|claims\n\
40 claim.fee|claims claim.residence|claims\n\
-83 claim.fee|claims claim.unusual-activity|claims\n\
-51 claim.fee|claims credential.balance|claims\n\
-88 claim.fee|claims credential.bank-details|claims\n\
43 claim.fee|claims credential.card|asks\n\
59 claim.fee|claims credential.card|claims\n\
-47 claim.fee|claims credential.card|reports\n\
240 claim.fee|claims credential.code|claims\n\
97 claim.fee|claims credential.cpr|asks\n\
43 claim.fee|claims credential.cpr|claims\n\
32 claim.fee|claims credential.id-document|advises\n\
56 claim.fee|claims credential.mitid|asks\n\
-98 claim.fee|claims credential.mitid|claims\n\
-56 claim.fee|claims credential.mitid|reports\n\
56 claim.fee|claims credential.one-time-code|asks\n\
-61 claim.fee|claims credential.one-time-code|claims\n\
33 claim.fee|claims credential.password|asks\n\
126 claim.fee|claims credential.pin|asks\n\
-59 claim.fee|claims firm.bank|claims\n\
-36 claim.fee|claims firm.bank|reports\n\
57 claim.fee|claims firm.courier|claims\n\
-59 claim.fee|claims firm.courier|reports\n\
-114 claim.fee|claims firm.payment|claims\n\
119 claim.fee|claims firm.shop|claims\n\
-41 claim.fee|claims firm.support|claims\n\
160 claim.fee|claims firm.toll|claims\n\
-167 claim.fee|claims firm.utility|claims\n\
34 claim.fee|claims money.amount|claims\n\
-45 claim.fee|claims money.amount|reports\n\
50 claim.fee|claims money.unusual-means|claims\n\
-42 claim.fee|claims money.valuables|claims\n\
52 claim.fee|claims person.agent|claims\n\
-175 claim.fee|claims person.buyer|claims\n\
-53 claim.fee|claims person.landlord|claims\n\
-31 claim.fee|claims person.recruiter|claims\n\
50 claim.fee|claims threat.arrest|threatens\n\
-33 claim.fee|claims threat.block|reports\n\
58 claim.fee|claims threat.debt|threatens\n\
133 claim.fee|claims threat.deportation|threatens\n\
45 claim.fee|claims threat.exposure|threatens\n\
-133 claim.fee|denies\n\
-58 claim.fee|denies firm.courier|claims\n\
-31 claim.fee|live\n\
-88 claim.fee|reader\n\
-59 claim.fee|reports\n\
70 claim.fee|reports claim.parcel|reports\n\
56 claim.fee|reports credential.card|reports\n\
65 claim.fee|reports money.amount|reports\n\
-37 claim.fee|reports money.unusual-means|reports\n\
84 claim.fee|reports person.agent|claims\n\
73 claim.fee|reports threat.deadline|threatens\n\
-71 claim.fine|claims claim.job|claims\n\
-137 claim.fine|claims claim.link|claims\n\
-43 claim.fine|claims claim.new-number|claims\n\
33 claim.fine|claims claim.other-account|claims\n\
32 claim.fine|claims claim.paid-back|claims\n\
178 claim.fine|claims claim.parcel|claims\n\
-69 claim.fine|claims claim.pick-up|claims\n\
-60 claim.fine|claims claim.prize|claims\n\
-73 claim.fine|claims claim.prompt|claims\n\
-69 claim.fine|claims claim.purchase|claims\n\
-101 claim.fine|claims claim.recovery|claims\n\
-123 claim.fine|claims claim.refund|claims\n\
36 claim.fine|claims claim.renewal|claims\n\
118 claim.fine|claims claim.residence|claims\n\
-43 claim.fine|claims claim.safe-account|claims\n\
295 claim.fine|claims claim.unpaid|claims\n\
-33 claim.fine|claims claim.unusual-activity|claims\n\
63 claim.fine|claims credential.bank-details|asks\n\
-63 claim.fine|claims credential.bank-details|claims\n\
44 claim.fine|claims credential.card|asks\n\
-32 claim.fine|claims credential.code|asks\n\
58 claim.fine|claims credential.id-document|advises\n\
57 claim.fine|claims credential.id-document|asks\n\
91 claim.fine|claims credential.mitid|asks\n\
169 claim.fine|claims credential.one-time-code|claims\n\
-53 claim.fine|claims credential.personal-information|asks\n\
-142 claim.fine|claims firm.bank|claims\n\
93 claim.fine|claims firm.courier|claims\n\
-35 claim.fine|claims firm.toll|claims\n\
134 claim.fine|claims money.amount|claims\n\
73 claim.fine|claims money.unusual-means|claims\n\
-53 claim.fine|claims money.valuables|claims\n\
139 claim.fine|claims person.agent|claims\n\
-65 claim.fine|claims person.buyer|claims\n\
34 claim.fine|claims person.family|claims\n\
69 claim.fine|claims threat.arrest|threatens\n\
-117 claim.fine|claims threat.block|threatens\n\
104 claim.fine|claims threat.court|threatens\n\
143 claim.fine|claims threat.deadline|threatens\n\
56 claim.fine|claims threat.exposure|threatens\n\
43 claim.fine|reader\n\
-87 claim.fine|reports\n\
-46 claim.fine|reports money.amount|reports\n\
-45 claim.fine|reports threat.deadline|reports\n\
38 claim.fine|speaks\n\
32 claim.hacked|claims\n\
-64 claim.hacked|claims claim.menu|claims\n\
79 claim.hacked|claims claim.new-number|claims\n\
65 claim.hacked|claims claim.no-checking|claims\n\
49 claim.hacked|claims claim.other-account|claims\n\
62 claim.hacked|claims claim.paid-back|claims\n\
65 claim.hacked|claims claim.pick-up|claims\n\
-99 claim.hacked|claims claim.prize|claims\n\
-37 claim.hacked|claims claim.prompt|claims\n\
32 claim.hacked|claims claim.purchase|claims\n\
65 claim.hacked|claims claim.reassurance|claims\n\
56 claim.hacked|claims claim.recovery|claims\n\
-57 claim.hacked|claims claim.refund|claims\n\
31 claim.hacked|claims claim.renewal|claims\n\
176 claim.hacked|claims claim.safe-account|claims\n\
-52 claim.hacked|claims claim.sent-by-mistake|claims\n\
138 claim.hacked|claims claim.unusual-activity|claims\n\
128 claim.hacked|claims claim.virus|claims\n\
81 claim.hacked|claims credential.balance|asks\n\
156 claim.hacked|claims credential.bank-details|asks\n\
-41 claim.hacked|claims credential.bank-details|claims\n\
186 claim.hacked|claims credential.card|asks\n\
47 claim.hacked|claims credential.card|claims\n\
-32 claim.hacked|claims credential.card|reports\n\
118 claim.hacked|claims credential.code|asks\n\
-30 claim.hacked|claims credential.code|claims\n\
-93 claim.hacked|claims credential.cpr|asks\n\
-91 claim.hacked|claims credential.cpr|claims\n\
34 claim.hacked|claims credential.mitid|claims\n\
115 claim.hacked|claims credential.one-time-code|asks\n\
184 claim.hacked|claims credential.password|asks\n\
-99 claim.hacked|claims credential.password|claims\n\
-32 claim.hacked|claims credential.personal-information|claims\n\
53 claim.hacked|claims credential.pin|asks\n\
186 claim.hacked|claims firm.bank|claims\n\
61 claim.hacked|claims firm.courier|claims\n\
-210 claim.hacked|claims firm.payment|claims\n\
201 claim.hacked|claims firm.support|claims\n\
-46 claim.hacked|claims money.amount|claims\n\
45 claim.hacked|claims money.unusual-means|claims\n\
157 claim.hacked|claims money.valuables|claims\n\
91 claim.hacked|claims person.agent|claims\n\
-67 claim.hacked|claims person.buyer|claims\n\
164 claim.hacked|claims person.family|claims\n\
152 claim.hacked|claims person.landlord|claims\n\
-73 claim.hacked|claims threat.block|threatens\n\
-57 claim.hacked|claims threat.court|threatens\n\
100 claim.hacked|claims threat.deadline|threatens\n\
32 claim.hacked|live\n\
70 claim.hacked|reader\n\
-123 claim.hacked|reports\n\
51 claim.hacked|reports money.amount|reports\n\
-54 claim.hacked|reports money.valuables|reports\n\
52 claim.hacked|speaks\n\
-58 claim.investment|claims\n\
144 claim.investment|claims claim.job|claims\n\
95 claim.investment|claims claim.link|claims\n\
-77 claim.investment|claims claim.new-number|claims\n\
47 claim.investment|claims claim.no-checking|claims\n\
100 claim.investment|claims claim.other-account|claims\n\
109 claim.investment|claims claim.paid-back|claims\n\
-31 claim.investment|claims claim.paid-back|reports\n\
111 claim.investment|claims claim.pick-up|claims\n\
115 claim.investment|claims claim.prize|claims\n\
226 claim.investment|claims claim.prompt|claims\n\
-155 claim.investment|claims claim.purchase|claims\n\
51 claim.investment|claims claim.reassurance|claims\n\
258 claim.investment|claims claim.recovery|claims\n\
-79 claim.investment|claims claim.refund|claims\n\
-134 claim.investment|claims claim.renewal|claims\n\
-79 claim.investment|claims claim.residence|claims\n\
85 claim.investment|claims claim.unpaid|claims\n\
68 claim.investment|claims credential.card|asks\n\
79 claim.investment|claims credential.cpr|asks\n\
-35 claim.investment|claims credential.cpr|claims\n\
-59 claim.investment|claims credential.id-document|claims\n\
-55 claim.investment|claims firm.bank|claims\n\
-79 claim.investment|claims firm.support|claims\n\
130 claim.investment|claims money.amount|claims\n\
49 claim.investment|claims money.unusual-means|claims\n\
197 claim.investment|claims money.valuables|claims\n\
53 claim.investment|claims person.adviser|claims\n\
110 claim.investment|claims person.buyer|claims\n\
301 claim.investment|claims person.family|claims\n\
-59 claim.investment|claims threat.arrest|threatens\n\
94 claim.investment|claims threat.block|threatens\n\
-45 claim.investment|claims threat.court|threatens\n\
34 claim.investment|claims threat.deadline|threatens\n\
-58 claim.investment|live\n\
107 claim.investment|reader\n\
93 claim.investment|reports\n\
95 claim.investment|reports money.amount|reports\n\
100 claim.investment|speaks\n\
86 claim.isolation|claims\n\
-66 claim.isolation|claims claim.link|claims\n\
49 claim.isolation|claims claim.misused-name|claims\n\
118 claim.isolation|claims claim.no-checking|claims\n\
50 claim.isolation|claims claim.other-account|claims\n\
-57 claim.isolation|claims claim.parcel|claims\n\
53 claim.isolation|claims claim.pick-up|claims\n\
-52 claim.isolation|claims claim.prompt|claims\n\
79 claim.isolation|claims claim.reassurance|claims\n\
31 claim.isolation|claims claim.safe-account|claims\n\
43 claim.isolation|claims claim.unusual-activity|claims\n\
-48 claim.isolation|claims claim.your-own|claims\n\
98 claim.isolation|claims credential.balance|asks\n\
75 claim.isolation|claims credential.bank-details|asks\n\
84 claim.isolation|claims credential.card|asks\n\
-40 claim.isolation|claims credential.card|claims\n\
118 claim.isolation|claims credential.cpr|asks\n\
140 claim.isolation|claims credential.cpr|claims\n\
-67 claim.isolation|claims credential.id-document|asks\n\
47 claim.isolation|claims credential.id-document|claims\n\
-74 claim.isolation|claims credential.personal-information|claims\n\
216 claim.isolation|claims firm.bank|claims\n\
-122 claim.isolation|claims firm.courier|claims\n\
80 claim.isolation|claims money.amount|claims\n\
114 claim.isolation|claims money.valuables|claims\n\
297 claim.isolation|claims person.agent|claims\n\
-67 claim.isolation|claims person.family|claims\n\
41 claim.isolation|claims threat.arrest|reports\n\
212 claim.isolation|claims threat.arrest|threatens\n\
40 claim.isolation|claims threat.block|threatens\n\
70 claim.isolation|claims threat.court|threatens\n\
87 claim.isolation|claims threat.deadline|threatens\n\
86 claim.isolation|live\n\
130 claim.isolation|reader\n\
44 claim.isolation|reports threat.deadline|reports\n\
319 claim.isolation|speaks\n\
-44 claim.job|claims\n\
-124 claim.job|claims claim.link|claims\n\
-120 claim.job|claims claim.loan|claims\n\
-80 claim.job|claims claim.misused-name|claims\n\
82 claim.job|claims claim.mule|claims\n\
61 claim.job|claims claim.no-checking|claims\n\
147 claim.job|claims claim.paid-back|claims\n\
-52 claim.job|claims claim.parcel|claims\n\
-90 claim.job|claims claim.pick-up|claims\n\
-31 claim.job|claims claim.prize|claims\n\
-180 claim.job|claims claim.prompt|claims\n\
-148 claim.job|claims claim.purchase|claims\n\
86 claim.job|claims claim.reassurance|claims\n\
169 claim.job|claims claim.recovery|claims\n\
-54 claim.job|claims claim.refund|claims\n\
-150 claim.job|claims claim.renewal|claims\n\
-46 claim.job|claims claim.residence|claims\n\
-69 claim.job|claims claim.safe-account|claims\n\
-180 claim.job|claims claim.unpaid|claims\n\
-241 claim.job|claims claim.unusual-activity|claims\n\
-94 claim.job|claims claim.your-own|claims\n\
71 claim.job|claims credential.balance|asks\n\
109 claim.job|claims credential.balance|claims\n\
-45 claim.job|claims credential.bank-details|asks\n\
-71 claim.job|claims credential.bank-details|reports\n\
-46 claim.job|claims credential.card|asks\n\
-93 claim.job|claims credential.card|claims\n\
-45 claim.job|claims credential.card|reports\n\
-264 claim.job|claims credential.code|asks\n\
-79 claim.job|claims credential.cpr|asks\n\
-204 claim.job|claims credential.cpr|claims\n\
-34 claim.job|claims credential.id-document|asks\n\
-72 claim.job|claims credential.mitid|asks\n\
81 claim.job|claims credential.mitid|claims\n\
-95 claim.job|claims credential.one-time-code|asks\n\
82 claim.job|claims credential.password|asks\n\
-57 claim.job|claims credential.password|claims\n\
-95 claim.job|claims credential.personal-information|asks\n\
47 claim.job|claims credential.pin|claims\n\
64 claim.job|claims firm.bank|claims\n\
241 claim.job|claims firm.shop|claims\n\
-101 claim.job|claims firm.support|claims\n\
133 claim.job|claims money.amount|claims\n\
32 claim.job|claims money.unusual-means|claims\n\
-77 claim.job|claims money.valuables|claims\n\
-101 claim.job|claims person.adviser|claims\n\
-43 claim.job|claims person.agent|claims\n\
79 claim.job|claims person.buyer|claims\n\
-41 claim.job|claims person.family|reports\n\
38 claim.job|claims person.landlord|claims\n\
111 claim.job|claims person.recruiter|claims\n\
41 claim.job|claims threat.arrest|threatens\n\
-82 claim.job|claims threat.court|threatens\n\
-46 claim.job|claims threat.exposure|threatens\n\
326 claim.job|denies\n\
-44 claim.job|live\n\
-40 claim.job|reader\n\
-111 claim.job|reports\n\
32 claim.job|reports claim.paid-back|claims\n\
38 claim.job|reports credential.code|reports\n\
35 claim.job|reports firm.bank|claims\n\
-87 claim.job|reports money.amount|claims\n\
-33 claim.job|reports person.family|claims\n\
-34 claim.job|reports person.recruiter|claims\n\
-67 claim.job|reports threat.arrest|threatens\n\
-75 claim.job|reports threat.deadline|threatens\n\
63 claim.job|speaks\n\
-50 claim.link|claims\n\
-72 claim.link|claims claim.mule|claims\n\
-73 claim.link|claims claim.new-number|claims\n\
214 claim.link|claims claim.other-account|claims\n\
256 claim.link|claims claim.paid-back|claims\n\
111 claim.link|claims claim.parcel|claims\n\
-60 claim.link|claims claim.parcel|reports\n\
33 claim.link|claims claim.pick-up|claims\n\
242 claim.link|claims claim.prize|claims\n\
-84 claim.link|claims claim.prompt|claims\n\
-225 claim.link|claims claim.purchase|claims\n\
62 claim.link|claims claim.reassurance|claims\n\
72 claim.link|claims claim.recovery|claims\n\
-68 claim.link|claims claim.refund|claims\n\
42 claim.link|claims claim.renewal|claims\n\
-89 claim.link|claims claim.residence|claims\n\
57 claim.link|claims claim.sent-by-mistake|claims\n\
50 claim.link|claims claim.unpaid|claims\n\
-171 claim.link|claims claim.unusual-activity|claims\n\
-181 claim.link|claims claim.your-own|claims\n\
-64 claim.link|claims credential.balance|asks\n\
-43 claim.link|claims credential.bank-details|advises\n\
78 claim.link|claims credential.bank-details|claims\n\
-108 claim.link|claims credential.card|advises\n\
133 claim.link|claims credential.card|claims\n\
-39 claim.link|claims credential.card|reports\n\
83 claim.link|claims credential.code|advises\n\
-52 claim.link|claims credential.code|asks\n\
63 claim.link|claims credential.code|claims\n\
107 claim.link|claims credential.cpr|asks\n\
-65 claim.link|claims credential.cpr|claims\n\
-52 claim.link|claims credential.cpr|reports\n\
44 claim.link|claims credential.id-document|asks\n\
-39 claim.link|claims credential.id-document|claims\n\
109 claim.link|claims credential.mitid|advises\n\
88 claim.link|claims credential.mitid|asks\n\
-84 claim.link|claims credential.mitid|claims\n\
56 claim.link|claims credential.nemid|asks\n\
46 claim.link|claims credential.one-time-code|asks\n\
104 claim.link|claims credential.one-time-code|claims\n\
57 claim.link|claims credential.password|asks\n\
-81 claim.link|claims credential.password|claims\n\
-36 claim.link|claims credential.password|reports\n\
-223 claim.link|claims credential.personal-information|asks\n\
-36 claim.link|claims credential.personal-information|reports\n\
105 claim.link|claims firm.courier|claims\n\
-43 claim.link|claims firm.courier|reports\n\
-138 claim.link|claims firm.payment|claims\n\
40 claim.link|claims firm.shop|claims\n\
-57 claim.link|claims firm.support|claims\n\
133 claim.link|claims firm.toll|claims\n\
-156 claim.link|claims firm.utility|claims\n\
-48 claim.link|claims money.amount|claims\n\
174 claim.link|claims money.unusual-means|claims\n\
211 claim.link|claims money.valuables|claims\n\
58 claim.link|claims person.family|claims\n\
-172 claim.link|claims person.landlord|claims\n\
63 claim.link|claims threat.arrest|threatens\n\
-59 claim.link|claims threat.block|reports\n\
82 claim.link|claims threat.block|threatens\n\
96 claim.link|claims threat.court|threatens\n\
-265 claim.link|claims threat.cutoff|threatens\n\
-52 claim.link|claims threat.debt|threatens\n\
-68 claim.link|claims threat.return|threatens\n\
-131 claim.link|denies\n\
-50 claim.link|live\n\
-43 claim.link|reports\n\
138 claim.link|speaks\n\
106 claim.loan|claims\n\
-48 claim.loan|claims claim.not-you|claims\n\
48 claim.loan|claims claim.other-account|claims\n\
106 claim.loan|claims claim.prompt|claims\n\
-48 claim.loan|claims claim.purchase|claims\n\
75 claim.loan|claims claim.unpaid|claims\n\
117 claim.loan|claims credential.bank-details|asks\n\
-104 claim.loan|claims credential.cpr|claims\n\
40 claim.loan|claims credential.id-document|claims\n\
148 claim.loan|claims credential.mitid|asks\n\
32 claim.loan|claims credential.mitid|claims\n\
36 claim.loan|claims firm.bank|claims\n\
194 claim.loan|claims money.amount|claims\n\
41 claim.loan|claims person.family|claims\n\
236 claim.loan|claims threat.deadline|threatens\n\
106 claim.loan|live\n\
39 claim.loan|reader\n\
-68 claim.loan|reports\n\
-127 claim.loan|speaks\n\
-182 claim.menu|claims\n\
-95 claim.menu|claims claim.robot|claims\n\
-59 claim.menu|claims credential.bank-details|asks\n\
-65 claim.menu|claims credential.bank-details|claims\n\
-84 claim.menu|claims credential.card|asks\n\
-177 claim.menu|claims credential.card|claims\n\
-54 claim.menu|claims credential.card|reports\n\
-58 claim.menu|claims credential.code|denies\n\
-99 claim.menu|claims credential.cpr|asks\n\
-38 claim.menu|claims credential.mitid|claims\n\
-266 claim.menu|claims firm.bank|claims\n\
-52 claim.menu|claims firm.payment|claims\n\
137 claim.menu|claims money.amount|claims\n\
32 claim.menu|claims threat.deadline|threatens\n\
-182 claim.menu|live\n\
-92 claim.menu|reader\n\
-168 claim.menu|speaks\n\
83 claim.misused-name|claims\n\
-190 claim.misused-name|claims claim.no-checking|claims\n\
56 claim.misused-name|claims claim.not-you|claims\n\
-54 claim.misused-name|claims claim.other-account|claims\n\
53 claim.misused-name|claims claim.paid-back|claims\n\
112 claim.misused-name|claims claim.parcel|claims\n\
47 claim.misused-name|claims claim.pick-up|claims\n\
-113 claim.misused-name|claims claim.purchase|claims\n\
45 claim.misused-name|claims claim.reassurance|claims\n\
-114 claim.misused-name|claims claim.recovery|claims\n\
46 claim.misused-name|claims claim.refund|claims\n\
57 claim.misused-name|claims claim.residence|claims\n\
60 claim.misused-name|claims claim.robot|claims\n\
34 claim.misused-name|claims claim.safe-account|claims\n\
32 claim.misused-name|claims claim.your-own|claims\n\
73 claim.misused-name|claims credential.balance|asks\n\
85 claim.misused-name|claims credential.bank-details|asks\n\
63 claim.misused-name|claims credential.bank-details|claims\n\
124 claim.misused-name|claims credential.card|asks\n\
-202 claim.misused-name|claims credential.card|claims\n\
87 claim.misused-name|claims credential.cpr|asks\n\
63 claim.misused-name|claims credential.id-document|asks\n\
46 claim.misused-name|claims credential.mitid|asks\n\
77 claim.misused-name|claims credential.mitid|claims\n\
39 claim.misused-name|claims credential.one-time-code|asks\n\
-30 claim.misused-name|claims credential.password|asks\n\
80 claim.misused-name|claims credential.personal-information|claims\n\
50 claim.misused-name|claims firm.bank|claims\n\
49 claim.misused-name|claims firm.courier|claims\n\
98 claim.misused-name|claims firm.payment|claims\n\
73 claim.misused-name|claims money.amount|claims\n\
79 claim.misused-name|claims money.valuables|claims\n\
201 claim.misused-name|claims person.agent|claims\n\
35 claim.misused-name|claims person.family|claims\n\
112 claim.misused-name|claims person.landlord|claims\n\
137 claim.misused-name|claims threat.arrest|threatens\n\
31 claim.misused-name|claims threat.block|threatens\n\
100 claim.misused-name|claims threat.deadline|threatens\n\
83 claim.misused-name|live\n\
78 claim.misused-name|reader\n\
40 claim.misused-name|reports firm.bank|claims\n\
52 claim.misused-name|speaks\n\
84 claim.mule|claims\n\
108 claim.mule|claims claim.no-checking|claims\n\
68 claim.mule|claims claim.other-account|claims\n\
47 claim.mule|claims claim.paid-back|claims\n\
-52 claim.mule|claims claim.parcel|claims\n\
-73 claim.mule|claims claim.pick-up|claims\n\
129 claim.mule|claims claim.prize|claims\n\
-57 claim.mule|claims claim.prompt|claims\n\
90 claim.mule|claims claim.reassurance|claims\n\
-38 claim.mule|claims claim.refund|claims\n\
53 claim.mule|claims claim.sent-by-mistake|claims\n\
-42 claim.mule|claims claim.unpaid|claims\n\
-68 claim.mule|claims claim.your-own|claims\n\
67 claim.mule|claims credential.bank-details|asks\n\
62 claim.mule|claims credential.bank-details|claims\n\
101 claim.mule|claims credential.card|asks\n\
53 claim.mule|claims credential.card|claims\n\
-109 claim.mule|claims credential.cpr|asks\n\
61 claim.mule|claims credential.id-document|asks\n\
-155 claim.mule|claims credential.mitid|asks\n\
-39 claim.mule|claims credential.mitid|claims\n\
-44 claim.mule|claims credential.one-time-code|asks\n\
-161 claim.mule|claims credential.one-time-code|claims\n\
35 claim.mule|claims credential.password|asks\n\
76 claim.mule|claims firm.bank|claims\n\
68 claim.mule|claims firm.payment|claims\n\
-43 claim.mule|claims money.amount|claims\n\
145 claim.mule|claims money.valuables|claims\n\
103 claim.mule|claims person.family|claims\n\
-30 claim.mule|claims threat.arrest|threatens\n\
91 claim.mule|claims threat.block|threatens\n\
84 claim.mule|live\n\
136 claim.mule|reader\n\
-51 claim.mule|reports\n\
346 claim.mule|speaks\n\
75 claim.new-number|claims claim.no-checking|claims\n\
149 claim.new-number|claims claim.other-account|claims\n\
35 claim.new-number|claims claim.paid-back|claims\n\
-42 claim.new-number|claims claim.pick-up|claims\n\
89 claim.new-number|claims claim.purchase|claims\n\
-45 claim.new-number|claims claim.reassurance|claims\n\
-151 claim.new-number|claims claim.refund|claims\n\
161 claim.new-number|claims claim.unpaid|claims\n\
-181 claim.new-number|claims claim.unusual-activity|claims\n\
-119 claim.new-number|claims claim.virus|claims\n\
-43 claim.new-number|claims claim.watched|claims\n\
72 claim.new-number|claims credential.bank-details|asks\n\
104 claim.new-number|claims credential.bank-details|claims\n\
134 claim.new-number|claims credential.card|claims\n\
-111 claim.new-number|claims credential.code|asks\n\
79 claim.new-number|claims credential.code|claims\n\
-34 claim.new-number|claims credential.code|reports\n\
-50 claim.new-number|claims credential.id-document|asks\n\
-51 claim.new-number|claims credential.id-document|claims\n\
102 claim.new-number|claims credential.mitid|asks\n\
-137 claim.new-number|claims credential.mitid|claims\n\
-44 claim.new-number|claims credential.one-time-code|asks\n\
-34 claim.new-number|claims credential.one-time-code|claims\n\
-108 claim.new-number|claims credential.personal-information|claims\n\
44 claim.new-number|claims firm.bank|claims\n\
-129 claim.new-number|claims firm.support|claims\n\
-279 claim.new-number|claims firm.telecom|claims\n\
117 claim.new-number|claims money.amount|claims\n\
-104 claim.new-number|claims money.valuables|claims\n\
82 claim.new-number|claims person.agent|claims\n\
196 claim.new-number|claims person.family|claims\n\
-40 claim.new-number|claims person.family|reports\n\
158 claim.new-number|claims person.landlord|claims\n\
69 claim.new-number|claims threat.arrest|threatens\n\
90 claim.new-number|claims threat.block|threatens\n\
82 claim.new-number|claims threat.deadline|reports\n\
65 claim.new-number|claims threat.deadline|threatens\n\
-106 claim.new-number|reader\n\
-53 claim.new-number|reports\n\
-37 claim.new-number|reports person.family|claims\n\
-74 claim.new-number|reports person.family|reports\n\
73 claim.new-number|speaks\n\
-30 claim.no-checking|advises money.amount|claims\n\
71 claim.no-checking|claims\n\
-61 claim.no-checking|claims claim.no-checking|reports\n\
160 claim.no-checking|claims claim.other-account|claims\n\
33 claim.no-checking|claims claim.paid-back|claims\n\
135 claim.no-checking|claims claim.parcel|claims\n\
93 claim.no-checking|claims claim.pick-up|claims\n\
96 claim.no-checking|claims claim.reassurance|claims\n\
-56 claim.no-checking|claims claim.recovery|claims\n\
54 claim.no-checking|claims claim.refund|claims\n\
-221 claim.no-checking|claims claim.renewal|claims\n\
103 claim.no-checking|claims claim.safe-account|claims\n\
111 claim.no-checking|claims claim.sent-by-mistake|claims\n\
81 claim.no-checking|claims claim.unpaid|claims\n\
65 claim.no-checking|claims claim.unusual-activity|claims\n\
-48 claim.no-checking|claims claim.your-own|claims\n\
77 claim.no-checking|claims credential.bank-details|asks\n\
76 claim.no-checking|claims credential.bank-details|claims\n\
-60 claim.no-checking|claims credential.card|asks\n\
50 claim.no-checking|claims credential.card|claims\n\
-145 claim.no-checking|claims credential.code|asks\n\
-100 claim.no-checking|claims credential.code|claims\n\
-241 claim.no-checking|claims credential.cpr|claims\n\
-108 claim.no-checking|claims credential.mitid|asks\n\
-53 claim.no-checking|claims credential.one-time-code|claims\n\
91 claim.no-checking|claims credential.password|asks\n\
47 claim.no-checking|claims credential.personal-information|claims\n\
197 claim.no-checking|claims firm.bank|claims\n\
-72 claim.no-checking|claims firm.bank|reports\n\
33 claim.no-checking|claims money.unusual-means|claims\n\
-79 claim.no-checking|claims money.valuables|claims\n\
-33 claim.no-checking|claims money.valuables|reports\n\
101 claim.no-checking|claims person.agent|claims\n\
139 claim.no-checking|claims person.family|claims\n\
41 claim.no-checking|claims person.landlord|claims\n\
-31 claim.no-checking|claims threat.arrest|threatens\n\
60 claim.no-checking|claims threat.court|threatens\n\
112 claim.no-checking|claims threat.deadline|threatens\n\
-63 claim.no-checking|claims threat.debt|threatens\n\
-56 claim.no-checking|claims threat.exposure|threatens\n\
71 claim.no-checking|live\n\
70 claim.no-checking|reader\n\
-70 claim.no-checking|reports\n\
30 claim.no-checking|reports claim.safe-account|reports\n\
-79 claim.no-checking|reports firm.bank|claims\n\
-67 claim.no-checking|reports firm.bank|reports\n\
55 claim.no-checking|reports threat.arrest|reports\n\
-36 claim.no-checking|reports threat.deadline|reports\n\
257 claim.no-checking|speaks\n\
55 claim.not-you|claims claim.parcel|claims\n\
-38 claim.not-you|claims claim.prize|claims\n\
-98 claim.not-you|claims claim.prompt|claims\n\
31 claim.not-you|claims claim.purchase|claims\n\
129 claim.not-you|claims claim.refund|claims\n\
87 claim.not-you|claims claim.unusual-activity|claims\n\
-75 claim.not-you|claims claim.your-own|claims\n\
-91 claim.not-you|claims credential.balance|asks\n\
-68 claim.not-you|claims credential.bank-details|asks\n\
-116 claim.not-you|claims credential.card|asks\n\
-35 claim.not-you|claims credential.card|claims\n\
-75 claim.not-you|claims credential.code|claims\n\
-119 claim.not-you|claims credential.mitid|asks\n\
-184 claim.not-you|claims credential.mitid|claims\n\
66 claim.not-you|claims credential.one-time-code|asks\n\
-139 claim.not-you|claims credential.one-time-code|claims\n\
-35 claim.not-you|claims credential.password|asks\n\
104 claim.not-you|claims firm.bank|claims\n\
189 claim.not-you|claims firm.payment|claims\n\
56 claim.not-you|claims firm.support|claims\n\
104 claim.not-you|claims money.amount|claims\n\
33 claim.not-you|claims money.unusual-means|claims\n\
83 claim.not-you|claims person.agent|claims\n\
-210 claim.not-you|claims threat.block|threatens\n\
201 claim.not-you|claims threat.deadline|threatens\n\
73 claim.not-you|reader\n\
-41 claim.not-you|speaks\n\
104 claim.other-account|claims\n\
142 claim.other-account|claims claim.paid-back|claims\n\
-31 claim.other-account|claims claim.pick-up|claims\n\
78 claim.other-account|claims claim.prize|claims\n\
53 claim.other-account|claims claim.prompt|claims\n\
38 claim.other-account|claims claim.purchase|claims\n\
95 claim.other-account|claims claim.reassurance|claims\n\
136 claim.other-account|claims claim.recovery|claims\n\
-169 claim.other-account|claims claim.refund|claims\n\
69 claim.other-account|claims claim.residence|claims\n\
362 claim.other-account|claims claim.sent-by-mistake|claims\n\
74 claim.other-account|claims claim.unusual-activity|claims\n\
-39 claim.other-account|claims claim.your-own|claims\n\
36 claim.other-account|claims credential.balance|asks\n\
37 claim.other-account|claims credential.balance|claims\n\
97 claim.other-account|claims credential.bank-details|asks\n\
70 claim.other-account|claims credential.bank-details|claims\n\
-126 claim.other-account|claims credential.bank-details|reports\n\
57 claim.other-account|claims credential.card|asks\n\
-65 claim.other-account|claims credential.code|asks\n\
-119 claim.other-account|claims credential.code|claims\n\
-78 claim.other-account|claims credential.cpr|claims\n\
-82 claim.other-account|claims credential.id-document|asks\n\
59 claim.other-account|claims credential.mitid|asks\n\
-95 claim.other-account|claims credential.mitid|claims\n\
36 claim.other-account|claims credential.one-time-code|asks\n\
-58 claim.other-account|claims credential.one-time-code|claims\n\
-32 claim.other-account|claims credential.personal-information|asks\n\
41 claim.other-account|claims credential.personal-information|claims\n\
-61 claim.other-account|claims credential.pin|claims\n\
126 claim.other-account|claims firm.bank|claims\n\
107 claim.other-account|claims firm.payment|claims\n\
41 claim.other-account|claims firm.shop|claims\n\
45 claim.other-account|claims firm.support|claims\n\
113 claim.other-account|claims money.amount|claims\n\
159 claim.other-account|claims money.amount|reports\n\
60 claim.other-account|claims money.unusual-means|claims\n\
31 claim.other-account|claims money.valuables|claims\n\
48 claim.other-account|claims person.adviser|claims\n\
71 claim.other-account|claims person.agent|claims\n\
175 claim.other-account|claims person.family|claims\n\
30 claim.other-account|claims person.family|reports\n\
-111 claim.other-account|claims person.landlord|claims\n\
57 claim.other-account|claims threat.arrest|threatens\n\
99 claim.other-account|claims threat.block|threatens\n\
-31 claim.other-account|claims threat.court|threatens\n\
144 claim.other-account|claims threat.deadline|threatens\n\
48 claim.other-account|claims threat.debt|threatens\n\
-51 claim.other-account|claims threat.exposure|threatens\n\
-32 claim.other-account|denies\n\
104 claim.other-account|live\n\
76 claim.other-account|reader\n\
-66 claim.other-account|reports\n\
-44 claim.other-account|reports claim.safe-account|reports\n\
-32 claim.other-account|speaks\n\
41 claim.paid-back|claims claim.parcel|claims\n\
250 claim.paid-back|claims claim.pick-up|claims\n\
139 claim.paid-back|claims claim.prize|claims\n\
144 claim.paid-back|claims claim.prompt|claims\n\
181 claim.paid-back|claims claim.purchase|claims\n\
60 claim.paid-back|claims claim.reassurance|claims\n\
102 claim.paid-back|claims claim.recovery|claims\n\
136 claim.paid-back|claims claim.residence|claims\n\
82 claim.paid-back|claims claim.safe-account|claims\n\
-219 claim.paid-back|claims claim.sent-by-mistake|claims\n\
103 claim.paid-back|claims claim.unpaid|claims\n\
31 claim.paid-back|claims claim.unusual-activity|claims\n\
-36 claim.paid-back|claims claim.watched|claims\n\
-83 claim.paid-back|claims credential.balance|claims\n\
66 claim.paid-back|claims credential.bank-details|claims\n\
-113 claim.paid-back|claims credential.card|asks\n\
-127 claim.paid-back|claims credential.card|claims\n\
171 claim.paid-back|claims credential.code|asks\n\
-80 claim.paid-back|claims credential.code|reports\n\
-63 claim.paid-back|claims credential.cpr|asks\n\
39 claim.paid-back|claims credential.cpr|claims\n\
-82 claim.paid-back|claims credential.id-document|asks\n\
-76 claim.paid-back|claims credential.id-document|claims\n\
49 claim.paid-back|claims credential.mitid|claims\n\
49 claim.paid-back|claims credential.one-time-code|asks\n\
35 claim.paid-back|claims credential.password|asks\n\
87 claim.paid-back|claims credential.personal-information|asks\n\
125 claim.paid-back|claims credential.personal-information|claims\n\
-44 claim.paid-back|claims credential.pin|claims\n\
163 claim.paid-back|claims firm.bank|claims\n\
30 claim.paid-back|claims firm.bank|reports\n\
134 claim.paid-back|claims firm.courier|claims\n\
175 claim.paid-back|claims firm.payment|claims\n\
89 claim.paid-back|claims firm.shop|claims\n\
77 claim.paid-back|claims money.amount|claims\n\
170 claim.paid-back|claims money.unusual-means|claims\n\
53 claim.paid-back|claims money.unusual-means|reports\n\
80 claim.paid-back|claims money.valuables|claims\n\
-47 claim.paid-back|claims person.adviser|claims\n\
81 claim.paid-back|claims person.agent|claims\n\
125 claim.paid-back|claims person.buyer|claims\n\
-113 claim.paid-back|claims person.landlord|claims\n\
-94 claim.paid-back|claims threat.block|threatens\n\
62 claim.paid-back|claims threat.court|threatens\n\
98 claim.paid-back|claims threat.deadline|threatens\n\
105 claim.paid-back|claims threat.debt|threatens\n\
78 claim.paid-back|reports\n\
101 claim.paid-back|reports claim.recovery|claims\n\
68 claim.paid-back|reports credential.card|reports\n\
105 claim.paid-back|reports money.amount|claims\n\
-81 claim.parcel|claims\n\
-63 claim.parcel|claims claim.pick-up|claims\n\
271 claim.parcel|claims claim.prize|claims\n\
-131 claim.parcel|claims claim.prompt|claims\n\
-138 claim.parcel|claims claim.purchase|claims\n\
-77 claim.parcel|claims claim.reassurance|claims\n\
55 claim.parcel|claims claim.recovery|claims\n\
32 claim.parcel|claims claim.refund|claims\n\
-31 claim.parcel|claims claim.residence|claims\n\
38 claim.parcel|claims claim.robot|claims\n\
143 claim.parcel|claims claim.safe-account|claims\n\
-45 claim.parcel|claims claim.sent-by-mistake|claims\n\
137 claim.parcel|claims claim.unusual-activity|claims\n\
-146 claim.parcel|claims claim.virus|claims\n\
-122 claim.parcel|claims claim.your-own|claims\n\
37 claim.parcel|claims credential.balance|asks\n\
31 claim.parcel|claims credential.balance|claims\n\
63 claim.parcel|claims credential.bank-details|asks\n\
37 claim.parcel|claims credential.bank-details|claims\n\
-41 claim.parcel|claims credential.card|advises\n\
148 claim.parcel|claims credential.card|asks\n\
-50 claim.parcel|claims credential.card|reports\n\
-218 claim.parcel|claims credential.code|asks\n\
-171 claim.parcel|claims credential.code|claims\n\
74 claim.parcel|claims credential.cpr|asks\n\
58 claim.parcel|claims credential.cpr|claims\n\
-36 claim.parcel|claims credential.id-document|claims\n\
127 claim.parcel|claims credential.mitid|asks\n\
100 claim.parcel|claims credential.mitid|claims\n\
-92 claim.parcel|claims credential.one-time-code|asks\n\
324 claim.parcel|claims credential.password|asks\n\
69 claim.parcel|claims credential.personal-information|advises\n\
142 claim.parcel|claims credential.personal-information|asks\n\
247 claim.parcel|claims credential.personal-information|claims\n\
38 claim.parcel|claims credential.pin|asks\n\
175 claim.parcel|claims credential.pin|claims\n\
-184 claim.parcel|claims firm.bank|claims\n\
115 claim.parcel|claims firm.payment|claims\n\
-101 claim.parcel|claims firm.shop|claims\n\
139 claim.parcel|claims money.amount|claims\n\
53 claim.parcel|claims money.amount|reports\n\
91 claim.parcel|claims money.unusual-means|claims\n\
168 claim.parcel|claims money.valuables|claims\n\
-69 claim.parcel|claims person.agent|claims\n\
43 claim.parcel|claims person.buyer|claims\n\
-90 claim.parcel|claims person.family|claims\n\
-71 claim.parcel|claims person.landlord|claims\n\
132 claim.parcel|claims threat.arrest|threatens\n\
125 claim.parcel|claims threat.block|threatens\n\
-165 claim.parcel|claims threat.court|threatens\n\
-73 claim.parcel|claims threat.deadline|threatens\n\
-164 claim.parcel|claims threat.debt|threatens\n\
33 claim.parcel|claims threat.exposure|threatens\n\
186 claim.parcel|claims threat.return|threatens\n\
-41 claim.parcel|denies\n\
-81 claim.parcel|live\n\
-121 claim.parcel|reports\n\
-33 claim.parcel|reports money.amount|claims\n\
31 claim.parcel|reports person.agent|claims\n\
-61 claim.parcel|reports threat.block|reports\n\
90 claim.parcel|reports threat.block|threatens\n\
31 claim.parcel|reports threat.deadline|threatens\n\
-51 claim.parcel|speaks\n\
-41 claim.pick-up|claims\n\
-44 claim.pick-up|claims claim.pick-up|reports\n\
36 claim.pick-up|claims claim.prize|claims\n\
66 claim.pick-up|claims claim.prompt|claims\n\
-238 claim.pick-up|claims claim.reassurance|claims\n\
-85 claim.pick-up|claims claim.renewal|claims\n\
-59 claim.pick-up|claims claim.residence|claims\n\
54 claim.pick-up|claims claim.safe-account|claims\n\
55 claim.pick-up|claims claim.sent-by-mistake|claims\n\
287 claim.pick-up|claims claim.unusual-activity|claims\n\
-116 claim.pick-up|claims claim.virus|claims\n\
-48 claim.pick-up|claims claim.your-own|claims\n\
48 claim.pick-up|claims credential.bank-details|asks\n\
53 claim.pick-up|claims credential.bank-details|claims\n\
-31 claim.pick-up|claims credential.card|advises\n\
64 claim.pick-up|claims credential.card|asks\n\
224 claim.pick-up|claims credential.card|claims\n\
235 claim.pick-up|claims credential.card|reports\n\
36 claim.pick-up|claims credential.code|claims\n\
-146 claim.pick-up|claims credential.code|denies\n\
173 claim.pick-up|claims credential.code|reports\n\
-165 claim.pick-up|claims credential.cpr|asks\n\
-33 claim.pick-up|claims credential.cpr|claims\n\
42 claim.pick-up|claims credential.id-document|asks\n\
-103 claim.pick-up|claims credential.mitid|advises\n\
90 claim.pick-up|claims credential.mitid|asks\n\
127 claim.pick-up|claims credential.one-time-code|asks\n\
113 claim.pick-up|claims credential.one-time-code|claims\n\
58 claim.pick-up|claims credential.password|asks\n\
63 claim.pick-up|claims credential.password|claims\n\
66 claim.pick-up|claims credential.password|reports\n\
-53 claim.pick-up|claims credential.personal-information|asks\n\
43 claim.pick-up|claims credential.personal-information|claims\n\
-33 claim.pick-up|claims credential.personal-information|reports\n\
122 claim.pick-up|claims credential.pin|asks\n\
39 claim.pick-up|claims credential.pin|claims\n\
38 claim.pick-up|claims firm.bank|claims\n\
-93 claim.pick-up|claims firm.bank|reports\n\
48 claim.pick-up|claims firm.courier|claims\n\
92 claim.pick-up|claims firm.payment|claims\n\
-198 claim.pick-up|claims firm.shop|claims\n\
-91 claim.pick-up|claims firm.toll|claims\n\
126 claim.pick-up|claims money.amount|claims\n\
87 claim.pick-up|claims money.unusual-means|claims\n\
391 claim.pick-up|claims money.valuables|claims\n\
105 claim.pick-up|claims person.agent|claims\n\
-35 claim.pick-up|claims person.buyer|claims\n\
-37 claim.pick-up|claims person.family|claims\n\
38 claim.pick-up|claims person.landlord|claims\n\
89 claim.pick-up|claims threat.arrest|threatens\n\
145 claim.pick-up|claims threat.block|threatens\n\
163 claim.pick-up|claims threat.court|threatens\n\
164 claim.pick-up|claims threat.deadline|denies\n\
-31 claim.pick-up|claims threat.deadline|threatens\n\
91 claim.pick-up|claims threat.debt|threatens\n\
70 claim.pick-up|claims threat.return|threatens\n\
-91 claim.pick-up|denies\n\
-34 claim.pick-up|denies credential.card|advises\n\
-57 claim.pick-up|denies firm.bank|claims\n\
-34 claim.pick-up|denies money.valuables|denies\n\
-41 claim.pick-up|live\n\
33 claim.pick-up|reports\n\
-30 claim.pick-up|reports claim.prize|reports\n\
-48 claim.pick-up|reports credential.balance|reports\n\
-30 claim.pick-up|reports credential.code|reports\n\
67 claim.pick-up|reports credential.mitid|reports\n\
72 claim.pick-up|reports firm.bank|claims\n\
-58 claim.pick-up|reports firm.bank|reports\n\
-32 claim.pick-up|reports firm.courier|reports\n\
71 claim.pick-up|reports money.amount|claims\n\
147 claim.pick-up|reports money.valuables|reports\n\
98 claim.pick-up|reports person.family|claims\n\
67 claim.pick-up|reports person.family|reports\n\
57 claim.pick-up|reports threat.arrest|reports\n\
-58 claim.pick-up|reports threat.arrest|threatens\n\
152 claim.pick-up|reports threat.block|threatens\n\
103 claim.pick-up|reports threat.court|reports\n\
132 claim.pick-up|reports threat.deadline|reports\n\
180 claim.pick-up|speaks\n\
-45 claim.prize|claims\n\
34 claim.prize|claims claim.prompt|claims\n\
199 claim.prize|claims claim.purchase|claims\n\
115 claim.prize|claims claim.reassurance|claims\n\
-30 claim.prize|claims claim.refund|claims\n\
-76 claim.prize|claims claim.safe-account|claims\n\
-83 claim.prize|claims claim.unpaid|claims\n\
-85 claim.prize|claims claim.unusual-activity|claims\n\
60 claim.prize|claims claim.your-own|claims\n\
131 claim.prize|claims credential.bank-details|asks\n\
376 claim.prize|claims credential.card|asks\n\
105 claim.prize|claims credential.code|asks\n\
55 claim.prize|claims credential.cpr|asks\n\
73 claim.prize|claims credential.id-document|asks\n\
-39 claim.prize|claims credential.id-document|claims\n\
31 claim.prize|claims credential.id-document|reports\n\
-85 claim.prize|claims credential.mitid|claims\n\
250 claim.prize|claims credential.one-time-code|asks\n\
59 claim.prize|claims credential.one-time-code|claims\n\
33 claim.prize|claims credential.personal-information|asks\n\
39 claim.prize|claims credential.personal-information|claims\n\
-39 claim.prize|claims firm.bank|claims\n\
32 claim.prize|claims firm.courier|claims\n\
179 claim.prize|claims firm.payment|claims\n\
30 claim.prize|claims firm.support|claims\n\
100 claim.prize|claims money.amount|claims\n\
-66 claim.prize|claims money.unusual-means|claims\n\
-109 claim.prize|claims money.valuables|claims\n\
31 claim.prize|claims person.agent|reports\n\
44 claim.prize|claims person.landlord|claims\n\
-45 claim.prize|claims threat.arrest|threatens\n\
-42 claim.prize|claims threat.block|threatens\n\
-169 claim.prize|claims threat.court|threatens\n\
-97 claim.prize|claims threat.deadline|threatens\n\
-45 claim.prize|live\n\
204 claim.prize|reader\n\
-49 claim.prize|reports\n\
-36 claim.prize|reports credential.card|reports\n\
-30 claim.prize|reports credential.pin|reports\n\
-80 claim.prize|reports money.amount|reports\n\
280 claim.prize|speaks\n\
-55 claim.prompt|claims claim.purchase|claims\n\
129 claim.prompt|claims claim.reassurance|claims\n\
59 claim.prompt|claims claim.recovery|claims\n\
105 claim.prompt|claims claim.refund|claims\n\
-104 claim.prompt|claims claim.renewal|claims\n\
36 claim.prompt|claims claim.residence|claims\n\
122 claim.prompt|claims claim.safe-account|claims\n\
-80 claim.prompt|claims claim.sent-by-mistake|claims\n\
46 claim.prompt|claims claim.unpaid|claims\n\
31 claim.prompt|claims claim.unusual-activity|claims\n\
204 claim.prompt|claims claim.unusual-activity|reports\n\
86 claim.prompt|claims claim.virus|claims\n\
-95 claim.prompt|claims claim.your-own|claims\n\
133 claim.prompt|claims credential.bank-details|asks\n\
61 claim.prompt|claims credential.bank-details|claims\n\
67 claim.prompt|claims credential.card|advises\n\
-117 claim.prompt|claims credential.card|asks\n\
-238 claim.prompt|claims credential.card|claims\n\
226 claim.prompt|claims credential.code|advises\n\
-85 claim.prompt|claims credential.code|claims\n\
-94 claim.prompt|claims credential.code|denies\n\
40 claim.prompt|claims credential.cpr|advises\n\
45 claim.prompt|claims credential.cpr|asks\n\
-38 claim.prompt|claims credential.id-document|asks\n\
88 claim.prompt|claims credential.id-document|claims\n\
99 claim.prompt|claims credential.mitid|advises\n\
-57 claim.prompt|claims credential.mitid|asks\n\
37 claim.prompt|claims credential.mitid|reports\n\
-210 claim.prompt|claims credential.one-time-code|asks\n\
-138 claim.prompt|claims credential.one-time-code|claims\n\
329 claim.prompt|claims credential.password|asks\n\
180 claim.prompt|claims credential.password|claims\n\
-528 claim.prompt|claims credential.personal-information|asks\n\
-67 claim.prompt|claims credential.personal-information|claims\n\
-96 claim.prompt|claims credential.personal-information|reports\n\
50 claim.prompt|claims firm.bank|claims\n\
-176 claim.prompt|claims firm.bank|reports\n\
-222 claim.prompt|claims firm.courier|claims\n\
163 claim.prompt|claims firm.payment|claims\n\
-194 claim.prompt|claims firm.telecom|claims\n\
-109 claim.prompt|claims firm.toll|claims\n\
-81 claim.prompt|claims firm.utility|claims\n\
-74 claim.prompt|claims money.amount|claims\n\
32 claim.prompt|claims money.unusual-means|claims\n\
50 claim.prompt|claims money.valuables|claims\n\
52 claim.prompt|claims person.buyer|claims\n\
-52 claim.prompt|claims person.landlord|claims\n\
41 claim.prompt|claims person.recruiter|claims\n\
-69 claim.prompt|claims threat.arrest|threatens\n\
-34 claim.prompt|claims threat.block|reports\n\
-239 claim.prompt|claims threat.block|threatens\n\
-96 claim.prompt|claims threat.court|threatens\n\
-65 claim.prompt|claims threat.deadline|reports\n\
-58 claim.prompt|claims threat.deadline|threatens\n\
118 claim.prompt|claims threat.return|threatens\n\
-49 claim.prompt|denies\n\
-61 claim.prompt|reports\n\
31 claim.prompt|reports credential.card|reports\n\
-35 claim.prompt|reports firm.bank|claims\n\
30 claim.prompt|reports person.agent|reports\n\
-47 claim.purchase|claims\n\
-30 claim.purchase|claims claim.reassurance|claims\n\
125 claim.purchase|claims claim.recovery|claims\n\
83 claim.purchase|claims claim.refund|claims\n\
-110 claim.purchase|claims claim.renewal|claims\n\
86 claim.purchase|claims claim.sent-by-mistake|claims\n\
42 claim.purchase|claims claim.unusual-activity|claims\n\
-34 claim.purchase|claims claim.virus|claims\n\
-102 claim.purchase|claims claim.your-own|claims\n\
-87 claim.purchase|claims credential.balance|asks\n\
-60 claim.purchase|claims credential.bank-details|asks\n\
-84 claim.purchase|claims credential.bank-details|claims\n\
73 claim.purchase|claims credential.card|asks\n\
-69 claim.purchase|claims credential.card|claims\n\
-39 claim.purchase|claims credential.code|advises\n\
87 claim.purchase|claims credential.code|asks\n\
-209 claim.purchase|claims credential.code|claims\n\
70 claim.purchase|claims credential.cpr|asks\n\
-230 claim.purchase|claims credential.mitid|asks\n\
289 claim.purchase|claims credential.mitid|reports\n\
-47 claim.purchase|claims credential.one-time-code|asks\n\
-143 claim.purchase|claims credential.one-time-code|claims\n\
44 claim.purchase|claims credential.password|claims\n\
-66 claim.purchase|claims credential.password|denies\n\
107 claim.purchase|claims credential.personal-information|asks\n\
-95 claim.purchase|claims credential.personal-information|claims\n\
-119 claim.purchase|claims firm.courier|claims\n\
51 claim.purchase|claims firm.payment|claims\n\
162 claim.purchase|claims firm.shop|claims\n\
46 claim.purchase|claims firm.streaming|claims\n\
59 claim.purchase|claims firm.telecom|claims\n\
87 claim.purchase|claims firm.toll|claims\n\
52 claim.purchase|claims firm.utility|claims\n\
114 claim.purchase|claims money.unusual-means|claims\n\
-101 claim.purchase|claims person.buyer|claims\n\
-59 claim.purchase|claims person.family|claims\n\
-45 claim.purchase|claims threat.court|threatens\n\
128 claim.purchase|claims threat.cutoff|threatens\n\
92 claim.purchase|claims threat.debt|threatens\n\
111 claim.purchase|denies\n\
-47 claim.purchase|live\n\
46 claim.purchase|reader\n\
56 claim.purchase|reports\n\
143 claim.purchase|reports firm.bank|claims\n\
68 claim.purchase|speaks\n\
62 claim.reassurance|claims\n\
30 claim.reassurance|claims claim.renewal|claims\n\
-50 claim.reassurance|claims claim.residence|claims\n\
61 claim.reassurance|claims claim.robot|claims\n\
96 claim.reassurance|claims claim.safe-account|claims\n\
-60 claim.reassurance|claims claim.sent-by-mistake|claims\n\
-72 claim.reassurance|claims claim.unpaid|claims\n\
63 claim.reassurance|claims claim.virus|claims\n\
-40 claim.reassurance|claims claim.watched|claims\n\
-51 claim.reassurance|claims claim.your-own|claims\n\
108 claim.reassurance|claims credential.balance|asks\n\
53 claim.reassurance|claims credential.balance|claims\n\
86 claim.reassurance|claims credential.bank-details|asks\n\
-38 claim.reassurance|claims credential.bank-details|claims\n\
71 claim.reassurance|claims credential.card|asks\n\
257 claim.reassurance|claims credential.card|claims\n\
88 claim.reassurance|claims credential.code|asks\n\
75 claim.reassurance|claims credential.cpr|asks\n\
-36 claim.reassurance|claims credential.cpr|claims\n\
217 claim.reassurance|claims credential.id-document|claims\n\
103 claim.reassurance|claims credential.mitid|asks\n\
85 claim.reassurance|claims credential.mitid|claims\n\
93 claim.reassurance|claims credential.mitid|reports\n\
88 claim.reassurance|claims credential.one-time-code|asks\n\
67 claim.reassurance|claims credential.password|asks\n\
55 claim.reassurance|claims credential.password|claims\n\
-97 claim.reassurance|claims credential.personal-information|asks\n\
-58 claim.reassurance|claims credential.personal-information|claims\n\
49 claim.reassurance|claims credential.personal-information|reports\n\
40 claim.reassurance|claims credential.pin|advises\n\
90 claim.reassurance|claims credential.pin|asks\n\
31 claim.reassurance|claims firm.bank|claims\n\
37 claim.reassurance|claims firm.bank|reports\n\
49 claim.reassurance|claims firm.courier|claims\n\
82 claim.reassurance|claims firm.payment|claims\n\
42 claim.reassurance|claims firm.support|claims\n\
54 claim.reassurance|claims money.amount|claims\n\
60 claim.reassurance|claims money.amount|reports\n\
132 claim.reassurance|claims money.unusual-means|claims\n\
97 claim.reassurance|claims money.valuables|claims\n\
134 claim.reassurance|claims person.agent|claims\n\
60 claim.reassurance|claims person.buyer|claims\n\
-40 claim.reassurance|claims person.recruiter|claims\n\
83 claim.reassurance|claims threat.arrest|threatens\n\
71 claim.reassurance|claims threat.block|threatens\n\
73 claim.reassurance|claims threat.deadline|threatens\n\
62 claim.reassurance|live\n\
76 claim.reassurance|reader\n\
207 claim.reassurance|reports\n\
59 claim.reassurance|reports claim.unusual-activity|reports\n\
53 claim.reassurance|reports credential.bank-details|claims\n\
121 claim.reassurance|reports firm.bank|reports\n\
45 claim.reassurance|reports money.amount|claims\n\
-47 claim.reassurance|reports money.valuables|claims\n\
126 claim.reassurance|speaks\n\
130 claim.recovery|claims\n\
69 claim.recovery|claims claim.renewal|claims\n\
-106 claim.recovery|claims claim.unpaid|claims\n\
-80 claim.recovery|claims claim.unusual-activity|claims\n\
51 claim.recovery|claims claim.your-own|claims\n\
-128 claim.recovery|claims credential.balance|asks\n\
30 claim.recovery|claims credential.bank-details|claims\n\
31 claim.recovery|claims credential.card|asks\n\
-173 claim.recovery|claims credential.card|claims\n\
42 claim.recovery|claims credential.id-document|asks\n\
-75 claim.recovery|claims credential.mitid|claims\n\
59 claim.recovery|claims credential.one-time-code|asks\n\
62 claim.recovery|claims credential.one-time-code|claims\n\
40 claim.recovery|claims credential.password|asks\n\
-68 claim.recovery|claims firm.bank|claims\n\
-60 claim.recovery|claims firm.courier|claims\n\
-125 claim.recovery|claims firm.shop|claims\n\
128 claim.recovery|claims money.amount|claims\n\
-249 claim.recovery|claims money.valuables|claims\n\
202 claim.recovery|claims person.agent|claims\n\
201 claim.recovery|claims person.family|claims\n\
47 claim.recovery|claims person.recruiter|claims\n\
43 claim.recovery|claims threat.arrest|reports\n\
74 claim.recovery|claims threat.arrest|threatens\n\
165 claim.recovery|claims threat.block|threatens\n\
-68 claim.recovery|claims threat.deadline|threatens\n\
31 claim.recovery|claims threat.debt|threatens\n\
130 claim.recovery|live\n\
152 claim.recovery|reader\n\
-72 claim.recovery|reports\n\
126 claim.recovery|speaks\n\
140 claim.refund|claims claim.renewal|claims\n\
31 claim.refund|claims claim.residence|claims\n\
-58 claim.refund|claims claim.sent-by-mistake|claims\n\
-165 claim.refund|claims claim.unusual-activity|claims\n\
39 claim.refund|claims claim.your-own|claims\n\
103 claim.refund|claims credential.bank-details|claims\n\
74 claim.refund|claims credential.bank-details|denies\n\
-106 claim.refund|claims credential.card|advises\n\
150 claim.refund|claims credential.card|asks\n\
75 claim.refund|claims credential.card|reports\n\
-47 claim.refund|claims credential.code|claims\n\
-69 claim.refund|claims credential.code|reports\n\
161 claim.refund|claims credential.cpr|asks\n\
78 claim.refund|claims credential.cpr|claims\n\
43 claim.refund|claims credential.id-document|claims\n\
37 claim.refund|claims credential.id-document|reports\n\
45 claim.refund|claims credential.mitid|advises\n\
143 claim.refund|claims credential.mitid|asks\n\
33 claim.refund|claims credential.password|asks\n\
123 claim.refund|claims credential.password|claims\n\
100 claim.refund|claims firm.bank|claims\n\
102 claim.refund|claims firm.courier|claims\n\
-89 claim.refund|claims firm.support|claims\n\
99 claim.refund|claims firm.telecom|claims\n\
-144 claim.refund|claims firm.toll|claims\n\
69 claim.refund|claims firm.utility|claims\n\
89 claim.refund|claims money.amount|claims\n\
78 claim.refund|claims money.amount|reports\n\
-73 claim.refund|claims money.valuables|claims\n\
36 claim.refund|claims person.adviser|claims\n\
-36 claim.refund|claims person.agent|claims\n\
270 claim.refund|claims person.family|claims\n\
-62 claim.refund|claims person.landlord|claims\n\
91 claim.refund|claims threat.arrest|threatens\n\
81 claim.refund|claims threat.block|threatens\n\
-59 claim.refund|claims threat.court|threatens\n\
167 claim.refund|claims threat.deadline|threatens\n\
-64 claim.refund|claims threat.debt|threatens\n\
-144 claim.refund|claims threat.return|threatens\n\
-35 claim.refund|denies\n\
-78 claim.refund|reports\n\
-34 claim.refund|reports credential.mitid|reports\n\
147 claim.refund|speaks\n\
-41 claim.renewal|claims claim.residence|claims\n\
-65 claim.renewal|claims claim.unpaid|claims\n\
44 claim.renewal|claims claim.unusual-activity|claims\n\
65 claim.renewal|claims claim.virus|claims\n\
-199 claim.renewal|claims claim.your-own|claims\n\
-155 claim.renewal|claims credential.bank-details|asks\n\
36 claim.renewal|claims credential.bank-details|claims\n\
74 claim.renewal|claims credential.card|asks\n\
-99 claim.renewal|claims credential.card|claims\n\
60 claim.renewal|claims credential.code|asks\n\
385 claim.renewal|claims credential.code|claims\n\
150 claim.renewal|claims credential.cpr|asks\n\
-75 claim.renewal|claims credential.id-document|claims\n\
161 claim.renewal|claims credential.mitid|asks\n\
172 claim.renewal|claims credential.mitid|claims\n\
140 claim.renewal|claims credential.nemid|asks\n\
199 claim.renewal|claims credential.nemid|claims\n\
205 claim.renewal|claims credential.one-time-code|asks\n\
-159 claim.renewal|claims credential.one-time-code|claims\n\
291 claim.renewal|claims credential.password|asks\n\
-106 claim.renewal|claims credential.password|claims\n\
-63 claim.renewal|claims credential.password|denies\n\
79 claim.renewal|claims credential.pin|asks\n\
-122 claim.renewal|claims credential.pin|claims\n\
167 claim.renewal|claims firm.bank|claims\n\
-80 claim.renewal|claims firm.courier|claims\n\
-125 claim.renewal|claims firm.shop|claims\n\
-30 claim.renewal|claims firm.telecom|claims\n\
-58 claim.renewal|claims firm.toll|claims\n\
-116 claim.renewal|claims money.unusual-means|claims\n\
-73 claim.renewal|claims money.valuables|claims\n\
69 claim.renewal|claims person.agent|claims\n\
-119 claim.renewal|claims person.buyer|claims\n\
-98 claim.renewal|claims person.family|claims\n\
-75 claim.renewal|claims person.recruiter|claims\n\
357 claim.renewal|claims threat.arrest|threatens\n\
-69 claim.renewal|claims threat.block|threatens\n\
136 claim.renewal|claims threat.deadline|threatens\n\
186 claim.renewal|claims threat.return|threatens\n\
-83 claim.renewal|reports\n\
68 claim.renewal|speaks\n\
-31 claim.residence|claims\n\
54 claim.residence|claims claim.robot|claims\n\
61 claim.residence|claims claim.safe-account|claims\n\
119 claim.residence|claims credential.bank-details|asks\n\
182 claim.residence|claims credential.card|asks\n\
101 claim.residence|claims credential.cpr|asks\n\
-92 claim.residence|claims credential.id-document|claims\n\
59 claim.residence|claims credential.mitid|asks\n\
47 claim.residence|claims credential.mitid|claims\n\
-40 claim.residence|claims credential.personal-information|asks\n\
-149 claim.residence|claims credential.personal-information|claims\n\
70 claim.residence|claims firm.payment|claims\n\
171 claim.residence|claims money.amount|claims\n\
-157 claim.residence|claims money.valuables|claims\n\
-35 claim.residence|claims person.agent|claims\n\
61 claim.residence|claims person.family|claims\n\
-96 claim.residence|claims person.recruiter|claims\n\
51 claim.residence|claims threat.court|threatens\n\
88 claim.residence|claims threat.deadline|threatens\n\
141 claim.residence|claims threat.deportation|threatens\n\
47 claim.residence|claims threat.return|threatens\n\
73 claim.residence|denies\n\
84 claim.residence|denies firm.payment|denies\n\
-31 claim.residence|live\n\
-138 claim.residence|reports\n\
-42 claim.residence|reports threat.deadline|reports\n\
-31 claim.robot|claims\n\
34 claim.robot|claims claim.unusual-activity|claims\n\
-58 claim.robot|claims credential.bank-details|claims\n\
159 claim.robot|claims credential.card|claims\n\
56 claim.robot|claims credential.cpr|asks\n\
281 claim.robot|claims credential.cpr|claims\n\
53 claim.robot|claims credential.id-document|claims\n\
35 claim.robot|claims credential.personal-information|claims\n\
60 claim.robot|claims firm.bank|claims\n\
92 claim.robot|claims money.amount|claims\n\
284 claim.robot|claims person.agent|claims\n\
-115 claim.robot|claims person.family|claims\n\
78 claim.robot|claims threat.arrest|threatens\n\
-123 claim.robot|claims threat.block|threatens\n\
78 claim.robot|claims threat.court|threatens\n\
-31 claim.robot|live\n\
35 claim.robot|reader\n\
-73 claim.robot|reports\n\
-82 claim.robot|speaks\n\
68 claim.safe-account|claims\n\
-66 claim.safe-account|claims claim.safe-account|reports\n\
51 claim.safe-account|claims claim.unpaid|claims\n\
38 claim.safe-account|claims claim.unusual-activity|claims\n\
48 claim.safe-account|claims credential.balance|asks\n\
74 claim.safe-account|claims credential.balance|claims\n\
53 claim.safe-account|claims credential.bank-details|asks\n\
65 claim.safe-account|claims credential.bank-details|claims\n\
-112 claim.safe-account|claims credential.card|asks\n\
-50 claim.safe-account|claims credential.card|claims\n\
88 claim.safe-account|claims credential.id-document|asks\n\
61 claim.safe-account|claims credential.mitid|asks\n\
-62 claim.safe-account|claims credential.mitid|claims\n\
-196 claim.safe-account|claims credential.pin|claims\n\
-53 claim.safe-account|claims firm.bank|claims\n\
-64 claim.safe-account|claims firm.bank|reports\n\
-88 claim.safe-account|claims firm.courier|claims\n\
184 claim.safe-account|claims firm.payment|claims\n\
74 claim.safe-account|claims money.amount|claims\n\
30 claim.safe-account|claims money.valuables|claims\n\
75 claim.safe-account|claims person.agent|claims\n\
57 claim.safe-account|claims person.family|claims\n\
75 claim.safe-account|claims person.landlord|claims\n\
51 claim.safe-account|claims threat.arrest|threatens\n\
91 claim.safe-account|claims threat.court|threatens\n\
120 claim.safe-account|claims threat.deadline|threatens\n\
-81 claim.safe-account|denies\n\
-67 claim.safe-account|denies firm.bank|claims\n\
68 claim.safe-account|live\n\
63 claim.safe-account|reader\n\
-105 claim.safe-account|reports\n\
-83 claim.safe-account|reports claim.unusual-activity|reports\n\
-38 claim.safe-account|reports credential.cpr|reports\n\
34 claim.safe-account|reports firm.bank|claims\n\
-61 claim.safe-account|reports money.amount|claims\n\
-65 claim.safe-account|reports money.valuables|reports\n\
47 claim.safe-account|reports person.agent|claims\n\
62 claim.safe-account|reports threat.deadline|reports\n\
-296 claim.safe-account|speaks\n\
-133 claim.sent-by-mistake|claims claim.unpaid|claims\n\
-50 claim.sent-by-mistake|claims credential.bank-details|claims\n\
65 claim.sent-by-mistake|claims credential.card|asks\n\
110 claim.sent-by-mistake|claims credential.code|claims\n\
-145 claim.sent-by-mistake|claims credential.cpr|claims\n\
255 claim.sent-by-mistake|claims credential.one-time-code|asks\n\
129 claim.sent-by-mistake|claims credential.one-time-code|claims\n\
114 claim.sent-by-mistake|claims firm.bank|claims\n\
78 claim.sent-by-mistake|claims firm.courier|claims\n\
225 claim.sent-by-mistake|claims firm.payment|claims\n\
76 claim.sent-by-mistake|claims firm.shop|claims\n\
-34 claim.sent-by-mistake|claims money.amount|claims\n\
51 claim.sent-by-mistake|claims money.unusual-means|claims\n\
66 claim.sent-by-mistake|claims money.valuables|claims\n\
-55 claim.sent-by-mistake|claims person.agent|claims\n\
66 claim.sent-by-mistake|claims person.buyer|claims\n\
63 claim.sent-by-mistake|claims person.family|claims\n\
-57 claim.sent-by-mistake|claims threat.court|threatens\n\
191 claim.sent-by-mistake|claims threat.deadline|threatens\n\
50 claim.sent-by-mistake|reader\n\
-34 claim.sent-by-mistake|reports\n\
224 claim.sent-by-mistake|speaks\n\
-45 claim.unpaid|claims\n\
-228 claim.unpaid|claims claim.your-own|claims\n\
-43 claim.unpaid|claims credential.card|claims\n\
-148 claim.unpaid|claims credential.code|asks\n\
-53 claim.unpaid|claims credential.code|claims\n\
133 claim.unpaid|claims credential.cpr|asks\n\
51 claim.unpaid|claims credential.id-document|claims\n\
131 claim.unpaid|claims credential.mitid|asks\n\
70 claim.unpaid|claims credential.mitid|claims\n\
91 claim.unpaid|claims credential.one-time-code|asks\n\
45 claim.unpaid|claims credential.password|asks\n\
-32 claim.unpaid|claims credential.password|claims\n\
31 claim.unpaid|claims credential.personal-information|asks\n\
-132 claim.unpaid|claims credential.personal-information|claims\n\
-78 claim.unpaid|claims firm.bank|claims\n\
84 claim.unpaid|claims firm.courier|claims\n\
-169 claim.unpaid|claims firm.payment|claims\n\
116 claim.unpaid|claims firm.streaming|claims\n\
35 claim.unpaid|claims firm.support|claims\n\
213 claim.unpaid|claims firm.toll|claims\n\
82 claim.unpaid|claims firm.utility|claims\n\
-37 claim.unpaid|claims money.amount|claims\n\
51 claim.unpaid|claims money.unusual-means|claims\n\
-32 claim.unpaid|claims money.valuables|claims\n\
-69 claim.unpaid|claims person.agent|claims\n\
-35 claim.unpaid|claims person.family|claims\n\
-134 claim.unpaid|claims person.landlord|claims\n\
126 claim.unpaid|claims threat.arrest|threatens\n\
108 claim.unpaid|claims threat.court|threatens\n\
136 claim.unpaid|claims threat.cutoff|threatens\n\
36 claim.unpaid|claims threat.deadline|threatens\n\
157 claim.unpaid|claims threat.debt|threatens\n\
30 claim.unpaid|claims threat.deportation|threatens\n\
-92 claim.unpaid|claims threat.return|threatens\n\
-45 claim.unpaid|live\n\
-128 claim.unpaid|reports\n\
-93 claim.unpaid|speaks\n\
62 claim.unusual-activity|claims claim.unusual-activity|reports\n\
-50 claim.unusual-activity|claims claim.virus|claims\n\
-50 claim.unusual-activity|claims claim.watched|claims\n\
73 claim.unusual-activity|claims claim.your-own|claims\n\
134 claim.unusual-activity|claims credential.balance|asks\n\
-116 claim.unusual-activity|claims credential.balance|claims\n\
217 claim.unusual-activity|claims credential.bank-details|asks\n\
71 claim.unusual-activity|claims credential.card|asks\n\
-130 claim.unusual-activity|claims credential.card|claims\n\
51 claim.unusual-activity|claims credential.card|denies\n\
77 claim.unusual-activity|claims credential.code|asks\n\
-48 claim.unusual-activity|claims credential.code|claims\n\
-83 claim.unusual-activity|claims credential.code|denies\n\
-83 claim.unusual-activity|claims credential.code|reports\n\
57 claim.unusual-activity|claims credential.cpr|asks\n\
42 claim.unusual-activity|claims credential.cpr|claims\n\
-47 claim.unusual-activity|claims credential.id-document|claims\n\
33 claim.unusual-activity|claims credential.mitid|advises\n\
52 claim.unusual-activity|claims credential.mitid|asks\n\
47 claim.unusual-activity|claims credential.mitid|claims\n\
104 claim.unusual-activity|claims credential.mitid|reports\n\
59 claim.unusual-activity|claims credential.one-time-code|asks\n\
34 claim.unusual-activity|claims credential.password|asks\n\
198 claim.unusual-activity|claims credential.password|claims\n\
96 claim.unusual-activity|claims credential.personal-information|asks\n\
162 claim.unusual-activity|claims credential.pin|asks\n\
73 claim.unusual-activity|claims firm.bank|claims\n\
-83 claim.unusual-activity|claims firm.bank|reports\n\
-130 claim.unusual-activity|claims firm.courier|claims\n\
111 claim.unusual-activity|claims firm.payment|claims\n\
110 claim.unusual-activity|claims firm.shop|claims\n\
-31 claim.unusual-activity|claims firm.telecom|claims\n\
79 claim.unusual-activity|claims money.unusual-means|claims\n\
49 claim.unusual-activity|claims money.valuables|claims\n\
40 claim.unusual-activity|claims person.agent|claims\n\
111 claim.unusual-activity|claims person.family|claims\n\
-44 claim.unusual-activity|claims person.family|reports\n\
-85 claim.unusual-activity|claims person.landlord|claims\n\
-35 claim.unusual-activity|claims threat.arrest|denies\n\
-76 claim.unusual-activity|claims threat.arrest|threatens\n\
-44 claim.unusual-activity|claims threat.court|threatens\n\
-37 claim.unusual-activity|claims threat.deadline|reports\n\
133 claim.unusual-activity|claims threat.deadline|threatens\n\
58 claim.unusual-activity|claims threat.debt|threatens\n\
-32 claim.unusual-activity|claims threat.exposure|threatens\n\
207 claim.unusual-activity|claims threat.return|threatens\n\
-71 claim.unusual-activity|denies\n\
67 claim.unusual-activity|reader\n\
-46 claim.unusual-activity|reports credential.card|reports\n\
61 claim.unusual-activity|reports credential.code|claims\n\
-58 claim.unusual-activity|reports credential.code|reports\n\
-41 claim.unusual-activity|reports credential.cpr|reports\n\
-68 claim.unusual-activity|reports credential.personal-information|claims\n\
92 claim.unusual-activity|reports credential.personal-information|reports\n\
152 claim.unusual-activity|reports firm.bank|claims\n\
49 claim.unusual-activity|reports firm.bank|reports\n\
201 claim.unusual-activity|reports money.amount|claims\n\
73 claim.unusual-activity|reports money.amount|reports\n\
40 claim.unusual-activity|reports money.unusual-means|claims\n\
98 claim.unusual-activity|reports threat.block|reports\n\
104 claim.unusual-activity|speaks\n\
82 claim.virus|claims\n\
62 claim.virus|claims credential.card|asks\n\
48 claim.virus|claims credential.code|asks\n\
35 claim.virus|claims credential.one-time-code|asks\n\
-68 claim.virus|claims credential.password|asks\n\
-88 claim.virus|claims credential.password|claims\n\
-150 claim.virus|claims credential.personal-information|asks\n\
127 claim.virus|claims credential.personal-information|claims\n\
168 claim.virus|claims firm.bank|claims\n\
179 claim.virus|claims firm.courier|claims\n\
203 claim.virus|claims firm.support|claims\n\
116 claim.virus|claims firm.telecom|claims\n\
80 claim.virus|claims firm.toll|claims\n\
82 claim.virus|claims money.amount|claims\n\
51 claim.virus|claims person.agent|claims\n\
46 claim.virus|claims threat.block|threatens\n\
132 claim.virus|claims threat.deadline|threatens\n\
82 claim.virus|live\n\
70 claim.virus|reader\n\
53 claim.virus|reports\n\
92 claim.virus|speaks\n\
52 claim.watched|claims\n\
-37 claim.watched|claims claim.your-own|claims\n\
44 claim.watched|claims credential.password|claims\n\
129 claim.watched|claims money.amount|claims\n\
86 claim.watched|claims money.unusual-means|claims\n\
-44 claim.watched|claims person.family|claims\n\
37 claim.watched|claims threat.block|threatens\n\
153 claim.watched|claims threat.deadline|threatens\n\
124 claim.watched|claims threat.exposure|threatens\n\
52 claim.watched|live\n\
64 claim.watched|reader\n\
55 claim.watched|speaks\n\
-134 claim.your-own|claims\n\
-80 claim.your-own|claims credential.card|advises\n\
75 claim.your-own|claims credential.card|asks\n\
-94 claim.your-own|claims credential.code|claims\n\
-44 claim.your-own|claims credential.cpr|claims\n\
49 claim.your-own|claims credential.id-document|advises\n\
-32 claim.your-own|claims credential.id-document|asks\n\
-113 claim.your-own|claims credential.id-document|claims\n\
-115 claim.your-own|claims credential.mitid|asks\n\
-98 claim.your-own|claims credential.mitid|claims\n\
-44 claim.your-own|claims credential.mitid|reports\n\
70 claim.your-own|claims credential.one-time-code|asks\n\
91 claim.your-own|claims credential.one-time-code|claims\n\
-108 claim.your-own|claims credential.password|claims\n\
-74 claim.your-own|claims credential.personal-information|asks\n\
-138 claim.your-own|claims credential.personal-information|claims\n\
63 claim.your-own|claims firm.bank|claims\n\
-41 claim.your-own|claims firm.courier|claims\n\
-38 claim.your-own|claims firm.shop|claims\n\
-79 claim.your-own|claims firm.support|claims\n\
-114 claim.your-own|claims money.amount|claims\n\
-54 claim.your-own|claims money.valuables|claims\n\
-113 claim.your-own|claims person.agent|claims\n\
-42 claim.your-own|claims person.family|claims\n\
-62 claim.your-own|claims threat.arrest|threatens\n\
-152 claim.your-own|claims threat.block|threatens\n\
75 claim.your-own|claims threat.court|threatens\n\
-158 claim.your-own|claims threat.deadline|threatens\n\
-30 claim.your-own|claims threat.debt|threatens\n\
-134 claim.your-own|live\n\
-137 claim.your-own|reader\n\
-91 claim.your-own|speaks\n\
-42 claimed to\n\
-43 claiming\n\
-31 claiming to\n\
-50 claims\n\
-54 claim|claims\n\
-68 claim|denies\n\
-80 claim|reports\n\
39 claim|speaks\n\
-64 claim…\n\
-37 claire\n\
-37 clair…\n\
-89 claro\n\
-207 class\n\
-32 class…\n\
-35 clause\n\
-51 clause #\n\
-134 clause|advises\n\
-177 clause|claims\n\
-123 clause|denies\n\
-112 clause|reports\n\
-97 clause|threatens\n\
-35 claus…\n\
130 clave\n\
93 clean\n\
50 cleaned\n\
49 clean…\n\
88 clear\n\
100 clear your\n\
53 clearance\n\
76 cleared\n\
37 clearing\n\
95 clear…\n\
34 clerk\n\
-41 clic\n\
-56 clicc…\n\
-41 click\n\
37 click it\n\
-88 clicked\n\
-37 clicked on\n\
-89 click…\n\
-80 clienta\n\
-69 cliente\n\
-37 clientes\n\
34 clients\n\
-45 clien…\n\
-67 clinic\n\
-110 clini…\n\
82 clonata\n\
169 clona…\n\
33 close\n\
-34 close your\n\
75 closed #\n\
-50 closed a\n\
31 closed for\n\
-49 closed in\n\
-53 closed on\n\
42 closed today\n\
-49 closed tonight\n\
51 closes\n\
-87 closes at\n\
33 closes the\n\
41 closing the\n\
60 clothes\n\
41 clothes officer\n\
60 cloth…\n\
-58 cloud…\n\
-160 club\n\
-98 clubs\n\
-32 co\n\
-83 coach\n\
-53 coat\n\
70 cobra…\n\
76 cocaine\n\
55 cocaine in\n\
78 cocai…\n\
-50 cocuk\n\
-76 cocuk…\n\
-173 code #\n\
94 code a\n\
47 code and\n\
125 code by\n\
-114 code de\n\
-30 code do\n\
-48 code dont\n\
-187 code for\n\
118 code from\n\
50 code in\n\
-233 code is\n\
-34 code it\n\
110 code on\n\
-35 code or\n\
71 code par\n\
66 code so\n\
207 code that\n\
-89 code then\n\
51 code to\n\
89 code was\n\
-54 code with\n\
63 code word\n\
195 code you\n\
-63 codes from\n\
39 codes here\n\
-39 codes to\n\
44 codes we\n\
82 codice\n\
114 codice di\n\
-37 codici\n\
46 codic…\n\
-44 codigo de\n\
104 codul care\n\
-102 coffee\n\
-37 coffee at\n\
61 coffee machine\n\
-103 coffe…\n\
81 coinbase\n\
81 coinb…\n\
69 cok\n\
-44 col\n\
-98 cold\n\
-61 colegi\n\
36 coleg…\n\
-104 colgo\n\
56 colis est\n\
115 colleague\n\
79 colleague in\n\
41 colleague will\n\
-33 colleagues\n\
-37 collect\n\
-36 collect it\n\
104 collect your\n\
59 collecting for\n\
-45 collection\n\
35 collegue\n\
-55 colloquio\n\
-55 collo…\n\
-72 colou…\n\
74 combo\n\
45 combo order\n\
-82 come\n\
-54 come and\n\
-54 come by\n\
-79 come down\n\
-81 come for\n\
-66 come from\n\
-107 come in\n\
-56 come on\n\
35 come see\n\
-31 come tonight\n\
33 come up\n\
-80 come with\n\
-66 comen…\n\
126 comes back\n\
32 comes by\n\
-185 comes from\n\
86 comes in\n\
-70 comes on\n\
66 comes to\n\
-52 comes up\n\
83 coming for\n\
-49 comma…\n\
-70 comme…\n\
85 commission\n\
77 commi…\n\
-49 community\n\
-151 commu…\n\
-180 como\n\
-38 como siempre\n\
90 compania\n\
-49 companies\n\
92 company\n\
70 compare\n\
-115 compartas\n\
49 compa…\n\
63 compe…\n\
-121 complain\n\
-61 complain to\n\
-122 complaints\n\
-33 complaints board\n\
63 completati\n\
70 complete\n\
74 complete the\n\
104 completely\n\
39 compliance\n\
-63 compliance team\n\
41 compromised\n\
57 compr…\n\
116 compte\n\
145 compt…\n\
30 computer\n\
-68 computer has\n\
-40 computer on\n\
104 computer ring\n\
35 computer to\n\
91 computeren\n\
-50 computers\n\
-44 comune\n\
-40 comunica\n\
54 comunicazione\n\
-109 comun…\n\
-38 con #\n\
95 con carta\n\
-48 con el\n\
-68 con il\n\
163 con la\n\
-44 con le\n\
-45 con man\n\
90 con su\n\
91 con un\n\
-161 concert\n\
-64 conce…\n\
101 conco…\n\
-42 concu…\n\
-61 conda…\n\
-37 condition\n\
-162 condi…\n\
-64 condu…\n\
62 confermi\n\
38 confermi il\n\
56 confe…\n\
75 confidential\n\
-45 confidential if\n\
126 confirm\n\
44 confirm by\n\
36 confirm my\n\
98 confirm your\n\
56 confirmez\n\
159 confirming\n\
101 confirming your\n\
102 confi…\n\
70 conge…\n\
102 congrats\n\
30 congratulation\n\
-92 congratulations on\n\
55 congratulations you\n\
55 congratulations your\n\
61 congr…\n\
63 connect\n\
79 connect to\n\
38 connecting\n\
-47 connexion\n\
-55 consegna\n\
37 conseiller\n\
-38 conse…\n\
56 considered\n\
35 consi…\n\
-74 conso…\n\
-154 const\n\
-90 constable\n\
-134 const…\n\
36 consul\n\
48 consulate\n\
33 consumer\n\
37 consu…\n\
60 cont\n\
-45 cont sigur\n\
84 contact with\n\
-40 contact you\n\
-54 contact your\n\
-69 contacted\n\
-42 contacted by\n\
-35 contacts you\n\
-31 contain\n\
-61 content\n\
30 contents\n\
35 conte…\n\
36 conti\n\
79 continue\n\
81 conti…\n\
104 conto\n\
-30 conto sicuro\n\
-57 contract and\n\
-39 contract comes\n\
75 contract is\n\
-34 contract with\n\
31 contracts\n\
-42 contractul\n\
-55 contrat\n\
64 contributo\n\
64 contributo di\n\
31 control and\n\
173 contul\n\
34 contul de\n\
60 contul tau\n\
137 contu…\n\
-57 conversation\n\
72 convert\n\
-61 conviction\n\
-127 convi…\n\
39 convocation\n\
32 convo…\n\
-103 cookies\n\
-128 cooki…\n\
-51 coop\n\
90 cooperate\n\
52 cooperate a\n\
72 cooperation\n\
141 coope…\n\
92 coord…\n\
37 copenaghen\n\
35 copenhaga\n\
-43 copenhagen we\n\
38 copenhague\n\
40 copen…\n\
135 copied\n\
-63 copies\n\
-65 copies of\n\
85 copie…\n\
-43 copiii\n\
-43 copii…\n\
38 copy\n\
46 copy of\n\
75 coronas\n\
-36 corone\n\
69 coron…\n\
132 correct\n\
35 correct it\n\
45 correction\n\
41 corrente\n\
106 corre…\n\
-30 corri…\n\
-48 corso\n\
-48 corso di\n\
106 corta…\n\
-79 costa\n\
-57 costs\n\
-50 costs nothing\n\
43 coucou\n\
43 couco…\n\
133 could not\n\
-104 could we\n\
98 couldnt\n\
33 couldnt be\n\
98 could…\n\
-45 council\n\
-45 counc…\n\
-51 couns…\n\
-107 count\n\
-136 counter\n\
-146 counter please\n\
-125 countries\n\
39 countries of\n\
118 counts\n\
46 counts as\n\
-59 count…\n\
64 coupe…\n\
38 couple\n\
38 coupl…\n\
95 courier\n\
42 courier calls\n\
38 courier from\n\
52 courier to\n\
-68 courier will\n\
-108 couriers\n\
55 couri…\n\
-59 courrier\n\
-47 course\n\
-33 cours…\n\
-127 court found\n\
-48 court in\n\
63 court you\n\
98 courtesy\n\
76 courts\n\
109 court…\n\
69 cousin\n\
32 cousin in\n\
100 cousi…\n\
-78 cover\n\
73 cover…\n\
81 cpr\n\
119 cpr @link\n\
103 cpr and\n\
35 cpr bank\n\
87 cpr ktos\n\
-62 cpr no\n\
46 cpr numaraniz\n\
-47 cpr numaranizi\n\
-94 cpr numbers\n\
-32 cpr nummeret\n\
226 cpr og\n\
97 cpr reg\n\
37 cpr si\n\
-40 cpr was\n\
106 cpr y\n\
-80 crack…\n\
30 crashed\n\
-126 create\n\
-30 create a\n\
-97 creat…\n\
233 credential.balance|advises\n\
233 credential.balance|advises threat.block|threatens\n\
104 credential.balance|asks\n\
84 credential.balance|asks credential.balance|claims\n\
91 credential.balance|asks credential.bank-details|asks\n\
61 credential.balance|asks credential.bank-details|claims\n\
95 credential.balance|asks credential.card|claims\n\
-57 credential.balance|asks credential.code|claims\n\
163 credential.balance|asks credential.cpr|asks\n\
42 credential.balance|asks credential.id-document|asks\n\
30 credential.balance|asks credential.id-document|claims\n\
132 credential.balance|asks credential.mitid|asks\n\
-116 credential.balance|asks credential.password|asks\n\
84 credential.balance|asks credential.personal-information|claims\n\
50 credential.balance|asks firm.bank|claims\n\
63 credential.balance|asks firm.courier|claims\n\
-40 credential.balance|asks firm.payment|claims\n\
-188 credential.balance|asks firm.shop|claims\n\
-107 credential.balance|asks money.amount|claims\n\
69 credential.balance|asks money.unusual-means|claims\n\
103 credential.balance|asks money.valuables|claims\n\
72 credential.balance|asks threat.arrest|threatens\n\
42 credential.balance|asks threat.block|threatens\n\
-75 credential.balance|claims\n\
78 credential.balance|claims credential.bank-details|claims\n\
69 credential.balance|claims credential.card|asks\n\
70 credential.balance|claims credential.cpr|asks\n\
-66 credential.balance|claims credential.mitid|asks\n\
45 credential.balance|claims credential.mitid|claims\n\
-80 credential.balance|claims firm.payment|claims\n\
-69 credential.balance|claims money.amount|claims\n\
76 credential.balance|claims money.unusual-means|claims\n\
51 credential.balance|claims money.valuables|claims\n\
-37 credential.balance|claims person.agent|claims\n\
-69 credential.balance|claims person.family|claims\n\
132 credential.balance|claims threat.arrest|threatens\n\
78 credential.balance|claims threat.block|threatens\n\
45 credential.balance|denies\n\
31 credential.balance|live\n\
127 credential.balance|reader\n\
53 credential.balance|reports credential.bank-details|reports\n\
74 credential.balance|reports credential.cpr|reports\n\
-55 credential.balance|reports firm.bank|claims\n\
56 credential.balance|reports money.amount|claims\n\
-50 credential.balance|reports money.valuables|claims\n\
-56 credential.balance|reports person.agent|reports\n\
54 credential.balance|reports threat.deadline|threatens\n\
-126 credential.bank-details|advises\n\
-35 credential.bank-details|advises credential.mitid|advises\n\
-44 credential.bank-details|advises money.amount|claims\n\
35 credential.bank-details|advises threat.block|threatens\n\
51 credential.bank-details|asks credential.bank-details|claims\n\
-87 credential.bank-details|asks credential.card|asks\n\
-34 credential.bank-details|asks credential.code|claims\n\
33 credential.bank-details|asks credential.cpr|claims\n\
245 credential.bank-details|asks credential.id-document|claims\n\
65 credential.bank-details|asks credential.mitid|asks\n\
39 credential.bank-details|asks credential.one-time-code|asks\n\
-101 credential.bank-details|asks credential.password|asks\n\
-36 credential.bank-details|asks credential.password|claims\n\
152 credential.bank-details|asks credential.personal-information|asks\n\
57 credential.bank-details|asks credential.personal-information|claims\n\
70 credential.bank-details|asks firm.bank|claims\n\
82 credential.bank-details|asks firm.courier|claims\n\
36 credential.bank-details|asks firm.payment|claims\n\
52 credential.bank-details|asks money.unusual-means|claims\n\
114 credential.bank-details|asks money.valuables|claims\n\
141 credential.bank-details|asks person.agent|claims\n\
37 credential.bank-details|asks person.buyer|claims\n\
70 credential.bank-details|asks person.family|claims\n\
-152 credential.bank-details|asks person.recruiter|claims\n\
-30 credential.bank-details|asks threat.arrest|reports\n\
69 credential.bank-details|asks threat.arrest|threatens\n\
208 credential.bank-details|asks threat.block|threatens\n\
115 credential.bank-details|asks threat.court|threatens\n\
135 credential.bank-details|asks threat.deadline|threatens\n\
35 credential.bank-details|asks threat.debt|threatens\n\
34 credential.bank-details|asks threat.deportation|threatens\n\
-53 credential.bank-details|asks threat.exposure|threatens\n\
136 credential.bank-details|claims credential.card|asks\n\
-57 credential.bank-details|claims credential.card|claims\n\
80 credential.bank-details|claims credential.code|claims\n\
134 credential.bank-details|claims credential.cpr|asks\n\
-82 credential.bank-details|claims credential.cpr|claims\n\
58 credential.bank-details|claims credential.id-document|asks\n\
70 credential.bank-details|claims credential.id-document|claims\n\
33 credential.bank-details|claims credential.mitid|asks\n\
316 credential.bank-details|claims credential.mitid|claims\n\
-54 credential.bank-details|claims credential.one-time-code|asks\n\
139 credential.bank-details|claims credential.password|claims\n\
-44 credential.bank-details|claims credential.password|denies\n\
-68 credential.bank-details|claims credential.personal-information|claims\n\
-71 credential.bank-details|claims firm.bank|claims\n\
57 credential.bank-details|claims firm.bank|reports\n\
-30 credential.bank-details|claims firm.payment|claims\n\
66 credential.bank-details|claims firm.support|claims\n\
-36 credential.bank-details|claims money.amount|claims\n\
-39 credential.bank-details|claims money.amount|reports\n\
70 credential.bank-details|claims money.valuables|claims\n\
-34 credential.bank-details|claims person.agent|claims\n\
182 credential.bank-details|claims person.family|claims\n\
-132 credential.bank-details|claims person.landlord|claims\n\
-41 credential.bank-details|claims person.recruiter|claims\n\
-45 credential.bank-details|claims threat.arrest|reports\n\
86 credential.bank-details|claims threat.arrest|threatens\n\
50 credential.bank-details|claims threat.block|reports\n\
81 credential.bank-details|claims threat.block|threatens\n\
-260 credential.bank-details|claims threat.court|threatens\n\
77 credential.bank-details|claims threat.deadline|threatens\n\
-72 credential.bank-details|claims threat.debt|threatens\n\
-93 credential.bank-details|denies\n\
57 credential.bank-details|denies money.amount|claims\n\
-37 credential.bank-details|denies threat.deadline|threatens\n\
34 credential.bank-details|reader\n\
-64 credential.bank-details|reports\n\
103 credential.bank-details|reports credential.card|reports\n\
-202 credential.bank-details|reports firm.bank|claims\n\
150 credential.bank-details|reports money.amount|claims\n\
-31 credential.bank-details|reports threat.block|reports\n\
-41 credential.bank-details|reports threat.block|threatens\n\
32 credential.bank-details|reports threat.deadline|threatens\n\
-65 credential.card|advises\n\
-77 credential.card|advises credential.card|asks\n\
51 credential.card|advises credential.code|asks\n\
85 credential.card|advises credential.cpr|advises\n\
34 credential.card|advises credential.mitid|asks\n\
-30 credential.card|advises credential.personal-information|claims\n\
77 credential.card|advises credential.pin|advises\n\
-35 credential.card|advises firm.bank|claims\n\
-39 credential.card|advises firm.courier|claims\n\
-43 credential.card|advises firm.payment|claims\n\
-80 credential.card|advises firm.shop|claims\n\
53 credential.card|advises money.amount|claims\n\
-47 credential.card|advises money.unusual-means|claims\n\
-41 credential.card|advises money.valuables|claims\n\
-103 credential.card|advises person.buyer|claims\n\
-108 credential.card|advises person.family|claims\n\
45 credential.card|advises threat.arrest|threatens\n\
74 credential.card|advises threat.return|threatens\n\
156 credential.card|asks\n\
82 credential.card|asks credential.card|claims\n\
107 credential.card|asks credential.code|asks\n\
209 credential.card|asks credential.code|claims\n\
-150 credential.card|asks credential.code|denies\n\
66 credential.card|asks credential.code|reports\n\
79 credential.card|asks credential.cpr|asks\n\
43 credential.card|asks credential.id-document|advises\n\
137 credential.card|asks credential.id-document|asks\n\
178 credential.card|asks credential.id-document|claims\n\
63 credential.card|asks credential.mitid|asks\n\
92 credential.card|asks credential.mitid|claims\n\
-36 credential.card|asks credential.mitid|reports\n\
49 credential.card|asks credential.nemid|claims\n\
37 credential.card|asks credential.one-time-code|asks\n\
-33 credential.card|asks credential.one-time-code|claims\n\
-37 credential.card|asks credential.password|asks\n\
53 credential.card|asks credential.password|claims\n\
48 credential.card|asks credential.personal-information|asks\n\
115 credential.card|asks credential.personal-information|claims\n\
129 credential.card|asks credential.pin|asks\n\
80 credential.card|asks firm.bank|claims\n\
162 credential.card|asks firm.courier|claims\n\
157 credential.card|asks firm.payment|claims\n\
89 credential.card|asks firm.shop|claims\n\
105 credential.card|asks firm.streaming|claims\n\
52 credential.card|asks firm.telecom|claims\n\
189 credential.card|asks firm.toll|claims\n\
114 credential.card|asks firm.utility|claims\n\
93 credential.card|asks money.amount|claims\n\
43 credential.card|asks money.unusual-means|claims\n\
133 credential.card|asks money.valuables|claims\n\
76 credential.card|asks person.adviser|claims\n\
72 credential.card|asks person.buyer|claims\n\
-55 credential.card|asks person.family|claims\n\
51 credential.card|asks person.landlord|claims\n\
74 credential.card|asks threat.block|threatens\n\
129 credential.card|asks threat.court|threatens\n\
98 credential.card|asks threat.deadline|threatens\n\
71 credential.card|asks threat.debt|threatens\n\
43 credential.card|asks threat.deportation|threatens\n\
-162 credential.card|asks threat.return|threatens\n\
-34 credential.card|claims\n\
-80 credential.card|claims credential.code|advises\n\
113 credential.card|claims credential.code|asks\n\
-69 credential.card|claims credential.code|denies\n\
76 credential.card|claims credential.cpr|asks\n\
47 credential.card|claims credential.id-document|asks\n\
96 credential.card|claims credential.id-document|claims\n\
154 credential.card|claims credential.mitid|asks\n\
-35 credential.card|claims credential.mitid|reports\n\
-30 credential.card|claims credential.nemid|claims\n\
76 credential.card|claims credential.one-time-code|asks\n\
65 credential.card|claims credential.one-time-code|claims\n\
136 credential.card|claims credential.password|asks\n\
-170 credential.card|claims credential.personal-information|asks\n\
-161 credential.card|claims credential.personal-information|claims\n\
-40 credential.card|claims credential.pin|advises\n\
103 credential.card|claims credential.pin|asks\n\
-114 credential.card|claims firm.bank|claims\n\
62 credential.card|claims firm.bank|reports\n\
178 credential.card|claims firm.payment|claims\n\
-47 credential.card|claims firm.shop|claims\n\
76 credential.card|claims firm.telecom|claims\n\
-33 credential.card|claims firm.toll|claims\n\
296 credential.card|claims firm.utility|claims\n\
-67 credential.card|claims money.amount|claims\n\
183 credential.card|claims money.unusual-means|claims\n\
157 credential.card|claims money.valuables|claims\n\
-42 credential.card|claims person.adviser|claims\n\
62 credential.card|claims person.agent|claims\n\
118 credential.card|claims person.buyer|claims\n\
130 credential.card|claims person.family|claims\n\
-47 credential.card|claims person.landlord|claims\n\
-38 credential.card|claims threat.arrest|threatens\n\
-34 credential.card|claims threat.block|threatens\n\
60 credential.card|claims threat.court|threatens\n\
114 credential.card|claims threat.cutoff|threatens\n\
-61 credential.card|claims threat.deadline|reports\n\
53 credential.card|claims threat.deadline|threatens\n\
58 credential.card|claims threat.debt|threatens\n\
31 credential.card|claims threat.return|threatens\n\
-55 credential.card|denies\n\
-34 credential.card|denies credential.mitid|denies\n\
-77 credential.card|denies firm.bank|claims\n\
-87 credential.card|denies money.amount|claims\n\
68 credential.card|denies person.family|claims\n\
143 credential.card|denies threat.block|threatens\n\
170 credential.card|denies threat.deadline|threatens\n\
68 credential.card|live\n\
56 credential.card|reader\n\
-31 credential.card|reports\n\
75 credential.card|reports credential.code|claims\n\
-32 credential.card|reports credential.code|denies\n\
60 credential.card|reports credential.code|reports\n\
108 credential.card|reports credential.cpr|reports\n\
34 credential.card|reports credential.id-document|reports\n\
-120 credential.card|reports credential.mitid|claims\n\
-58 credential.card|reports credential.one-time-code|reports\n\
36 credential.card|reports credential.personal-information|reports\n\
-45 credential.card|reports credential.pin|reports\n\
-106 credential.card|reports firm.bank|claims\n\
-80 credential.card|reports firm.bank|reports\n\
112 credential.card|reports firm.courier|claims\n\
-56 credential.card|reports firm.courier|reports\n\
-31 credential.card|reports firm.payment|claims\n\
242 credential.card|reports firm.payment|reports\n\
-50 credential.card|reports money.amount|claims\n\
-76 credential.card|reports money.amount|reports\n\
-35 credential.card|reports money.valuables|reports\n\
128 credential.card|reports person.agent|claims\n\
-74 credential.card|reports person.family|claims\n\
-31 credential.card|reports threat.arrest|reports\n\
-56 credential.card|reports threat.arrest|threatens\n\
-47 credential.card|reports threat.block|reports\n\
33 credential.card|reports threat.block|threatens\n\
-47 credential.card|reports threat.court|reports\n\
-46 credential.card|reports threat.court|threatens\n\
-35 credential.card|reports threat.deadline|reports\n\
129 credential.card|reports threat.deadline|threatens\n\
62 credential.card|speaks\n\
-42 credential.code|advises\n\
-38 credential.code|advises credential.code|claims\n\
-50 credential.code|advises credential.cpr|advises\n\
-32 credential.code|advises credential.id-document|claims\n\
-36 credential.code|advises credential.mitid|advises\n\
-41 credential.code|advises credential.mitid|claims\n\
-62 credential.code|advises credential.one-time-code|claims\n\
-41 credential.code|advises firm.bank|claims\n\
-136 credential.code|advises money.amount|claims\n\
-223 credential.code|advises threat.block|threatens\n\
141 credential.code|advises threat.deadline|threatens\n\
45 credential.code|asks\n\
133 credential.code|asks credential.cpr|asks\n\
147 credential.code|asks credential.mitid|asks\n\
128 credential.code|asks credential.mitid|claims\n\
-103 credential.code|asks credential.nemid|claims\n\
-103 credential.code|asks credential.one-time-code|asks\n\
135 credential.code|asks credential.password|asks\n\
117 credential.code|asks credential.password|claims\n\
-57 credential.code|asks credential.personal-information|asks\n\
249 credential.code|asks credential.personal-information|claims\n\
245 credential.code|asks firm.bank|claims\n\
128 credential.code|asks firm.payment|claims\n\
-109 credential.code|asks firm.shop|claims\n\
-122 credential.code|asks firm.streaming|claims\n\
195 credential.code|asks firm.support|claims\n\
127 credential.code|asks firm.telecom|claims\n\
31 credential.code|asks firm.utility|claims\n\
71 credential.code|asks money.amount|claims\n\
113 credential.code|asks money.unusual-means|claims\n\
76 credential.code|asks person.agent|claims\n\
-134 credential.code|asks person.buyer|claims\n\
54 credential.code|asks person.family|claims\n\
34 credential.code|asks threat.arrest|threatens\n\
-46 credential.code|asks threat.block|threatens\n\
163 credential.code|asks threat.deadline|threatens\n\
-73 credential.code|asks threat.debt|threatens\n\
-31 credential.code|asks threat.exposure|threatens\n\
-118 credential.code|claims\n\
61 credential.code|claims credential.cpr|asks\n\
-75 credential.code|claims credential.id-document|claims\n\
239 credential.code|claims credential.mitid|asks\n\
95 credential.code|claims credential.one-time-code|asks\n\
-305 credential.code|claims credential.one-time-code|claims\n\
89 credential.code|claims credential.password|asks\n\
31 credential.code|claims credential.password|claims\n\
-90 credential.code|claims credential.personal-information|asks\n\
223 credential.code|claims credential.personal-information|claims\n\
84 credential.code|claims credential.pin|asks\n\
33 credential.code|claims firm.bank|claims\n\
181 credential.code|claims firm.bank|reports\n\
-147 credential.code|claims firm.courier|claims\n\
-44 credential.code|claims firm.payment|claims\n\
-61 credential.code|claims firm.shop|claims\n\
-58 credential.code|claims firm.streaming|claims\n\
47 credential.code|claims firm.support|claims\n\
68 credential.code|claims firm.toll|claims\n\
-120 credential.code|claims money.amount|claims\n\
45 credential.code|claims money.unusual-means|claims\n\
57 credential.code|claims money.valuables|claims\n\
-32 credential.code|claims person.agent|claims\n\
104 credential.code|claims person.family|claims\n\
42 credential.code|claims person.landlord|claims\n\
186 credential.code|claims threat.block|threatens\n\
140 credential.code|claims threat.court|threatens\n\
-58 credential.code|claims threat.return|threatens\n\
-51 credential.code|denies\n\
157 credential.code|denies firm.bank|claims\n\
-30 credential.code|denies firm.payment|claims\n\
-153 credential.code|denies person.family|claims\n\
-136 credential.code|denies threat.block|threatens\n\
-87 credential.code|denies threat.deadline|threatens\n\
-42 credential.code|live\n\
-64 credential.code|reports\n\
35 credential.code|reports credential.cpr|reports\n\
-133 credential.code|reports credential.mitid|claims\n\
36 credential.code|reports credential.mitid|reports\n\
-30 credential.code|reports firm.bank|claims\n\
-87 credential.code|reports firm.bank|reports\n\
-101 credential.code|reports money.amount|claims\n\
-72 credential.code|reports money.amount|reports\n\
-77 credential.code|reports money.valuables|claims\n\
-40 credential.code|reports money.valuables|reports\n\
55 credential.code|reports person.agent|claims\n\
-74 credential.code|reports person.family|claims\n\
-31 credential.code|reports person.family|reports\n\
-46 credential.code|reports threat.arrest|threatens\n\
-31 credential.code|reports threat.block|reports\n\
44 credential.code|reports threat.block|threatens\n\
54 credential.code|reports threat.court|threatens\n\
-34 credential.code|reports threat.deadline|threatens\n\
-45 credential.cpr|advises\n\
-68 credential.cpr|advises credential.mitid|advises\n\
83 credential.cpr|advises credential.mitid|claims\n\
75 credential.cpr|asks\n\
59 credential.cpr|asks credential.cpr|claims\n\
61 credential.cpr|asks credential.id-document|asks\n\
-67 credential.cpr|asks credential.id-document|claims\n\
109 credential.cpr|asks credential.mitid|asks\n\
150 credential.cpr|asks credential.mitid|claims\n\
59 credential.cpr|asks credential.nemid|asks\n\
70 credential.cpr|asks credential.one-time-code|asks\n\
102 credential.cpr|asks credential.password|asks\n\
-33 credential.cpr|asks credential.password|claims\n\
156 credential.cpr|asks credential.personal-information|asks\n\
110 credential.cpr|asks credential.personal-information|claims\n\
109 credential.cpr|asks credential.pin|asks\n\
180 credential.cpr|asks firm.bank|claims\n\
64 credential.cpr|asks firm.courier|claims\n\
85 credential.cpr|asks firm.payment|claims\n\
158 credential.cpr|asks money.amount|claims\n\
40 credential.cpr|asks money.unusual-means|claims\n\
175 credential.cpr|asks money.valuables|claims\n\
30 credential.cpr|asks person.buyer|claims\n\
100 credential.cpr|asks person.landlord|claims\n\
-31 credential.cpr|asks person.recruiter|claims\n\
104 credential.cpr|asks threat.arrest|threatens\n\
186 credential.cpr|asks threat.block|threatens\n\
101 credential.cpr|asks threat.court|threatens\n\
83 credential.cpr|asks threat.deadline|threatens\n\
-66 credential.cpr|claims credential.cpr|reports\n\
89 credential.cpr|claims credential.id-document|claims\n\
40 credential.cpr|claims credential.password|asks\n\
79 credential.cpr|claims credential.password|claims\n\
-270 credential.cpr|claims credential.personal-information|claims\n\
38 credential.cpr|claims firm.bank|claims\n\
117 credential.cpr|claims money.amount|claims\n\
98 credential.cpr|claims money.unusual-means|claims\n\
75 credential.cpr|claims money.valuables|claims\n\
111 credential.cpr|claims person.agent|claims\n\
-93 credential.cpr|claims person.recruiter|claims\n\
66 credential.cpr|claims threat.arrest|reports\n\
80 credential.cpr|claims threat.arrest|threatens\n\
63 credential.cpr|claims threat.block|threatens\n\
-107 credential.cpr|claims threat.court|threatens\n\
71 credential.cpr|claims threat.deadline|reports\n\
114 credential.cpr|denies firm.bank|claims\n\
-39 credential.cpr|denies threat.block|threatens\n\
48 credential.cpr|live\n\
39 credential.cpr|reader\n\
-86 credential.cpr|reports\n\
-141 credential.cpr|reports firm.bank|claims\n\
-37 credential.cpr|reports firm.bank|reports\n\
-39 credential.cpr|reports money.amount|claims\n\
59 credential.cpr|reports money.amount|reports\n\
54 credential.cpr|reports person.agent|claims\n\
-59 credential.cpr|reports threat.arrest|reports\n\
62 credential.cpr|reports threat.block|threatens\n\
-31 credential.cpr|reports threat.deadline|reports\n\
117 credential.cpr|reports threat.deadline|threatens\n\
-44 credential.id-document|advises credential.mitid|asks\n\
58 credential.id-document|advises money.amount|claims\n\
-33 credential.id-document|advises threat.block|threatens\n\
-58 credential.id-document|asks\n\
42 credential.id-document|asks credential.id-document|claims\n\
-253 credential.id-document|asks credential.mitid|claims\n\
-72 credential.id-document|asks credential.one-time-code|asks\n\
91 credential.id-document|asks credential.password|asks\n\
99 credential.id-document|asks credential.personal-information|asks\n\
69 credential.id-document|asks credential.personal-information|claims\n\
-45 credential.id-document|asks credential.pin|claims\n\
195 credential.id-document|asks firm.bank|claims\n\
-108 credential.id-document|asks firm.courier|claims\n\
74 credential.id-document|asks money.amount|claims\n\
-121 credential.id-document|asks money.valuables|claims\n\
51 credential.id-document|asks person.agent|claims\n\
225 credential.id-document|asks person.landlord|claims\n\
58 credential.id-document|asks threat.arrest|threatens\n\
-147 credential.id-document|asks threat.court|threatens\n\
110 credential.id-document|asks threat.deadline|threatens\n\
55 credential.id-document|asks threat.deportation|threatens\n\
-64 credential.id-document|claims\n\
108 credential.id-document|claims credential.mitid|advises\n\
-154 credential.id-document|claims credential.mitid|asks\n\
-71 credential.id-document|claims credential.mitid|claims\n\
54 credential.id-document|claims credential.password|claims\n\
130 credential.id-document|claims credential.personal-information|asks\n\
-109 credential.id-document|claims credential.personal-information|claims\n\
-113 credential.id-document|claims firm.courier|claims\n\
-55 credential.id-document|claims firm.shop|claims\n\
42 credential.id-document|claims firm.toll|claims\n\
135 credential.id-document|claims money.amount|claims\n\
111 credential.id-document|claims money.amount|denies\n\
145 credential.id-document|claims money.unusual-means|claims\n\
-51 credential.id-document|claims money.valuables|claims\n\
-50 credential.id-document|claims person.agent|claims\n\
140 credential.id-document|claims person.family|claims\n\
133 credential.id-document|claims person.landlord|claims\n\
231 credential.id-document|claims threat.block|threatens\n\
-188 credential.id-document|claims threat.court|threatens\n\
67 credential.id-document|claims threat.deadline|threatens\n\
47 credential.id-document|claims threat.deportation|threatens\n\
-33 credential.id-document|denies threat.deadline|threatens\n\
-69 credential.id-document|live\n\
-55 credential.id-document|reader\n\
46 credential.id-document|reports\n\
37 credential.id-document|reports money.amount|claims\n\
35 credential.id-document|reports money.valuables|claims\n\
73 credential.id-document|reports threat.deadline|reports\n\
73 credential.id-document|reports threat.deadline|threatens\n\
-41 credential.id-document|speaks\n\
-61 credential.mitid|advises\n\
-104 credential.mitid|advises credential.mitid|asks\n\
-85 credential.mitid|advises credential.mitid|claims\n\
-122 credential.mitid|advises credential.password|advises\n\
-30 credential.mitid|advises credential.personal-information|reports\n\
-49 credential.mitid|advises credential.pin|advises\n\
-45 credential.mitid|advises firm.bank|claims\n\
120 credential.mitid|advises money.amount|claims\n\
-40 credential.mitid|advises person.agent|claims\n\
-44 credential.mitid|advises threat.block|threatens\n\
96 credential.mitid|asks\n\
-144 credential.mitid|asks credential.mitid|claims\n\
-33 credential.mitid|asks credential.one-time-code|asks\n\
-83 credential.mitid|asks credential.one-time-code|claims\n\
186 credential.mitid|asks credential.password|asks\n\
-78 credential.mitid|asks credential.password|claims\n\
-62 credential.mitid|asks credential.personal-information|reports\n\
40 credential.mitid|asks credential.pin|advises\n\
-73 credential.mitid|asks credential.pin|asks\n\
157 credential.mitid|asks firm.bank|claims\n\
34 credential.mitid|asks firm.courier|claims\n\
61 credential.mitid|asks firm.shop|claims\n\
65 credential.mitid|asks firm.streaming|claims\n\
123 credential.mitid|asks firm.support|claims\n\
-163 credential.mitid|asks firm.telecom|claims\n\
53 credential.mitid|asks firm.toll|claims\n\
129 credential.mitid|asks money.amount|claims\n\
71 credential.mitid|asks money.valuables|claims\n\
63 credential.mitid|asks person.buyer|claims\n\
123 credential.mitid|asks person.landlord|claims\n\
-37 credential.mitid|asks person.recruiter|claims\n\
76 credential.mitid|asks threat.arrest|threatens\n\
91 credential.mitid|asks threat.block|threatens\n\
65 credential.mitid|asks threat.court|threatens\n\
-68 credential.mitid|asks threat.deadline|reports\n\
89 credential.mitid|asks threat.deadline|threatens\n\
-188 credential.mitid|asks threat.debt|threatens\n\
37 credential.mitid|asks threat.return|threatens\n\
66 credential.mitid|claims\n\
-93 credential.mitid|claims credential.nemid|asks\n\
-116 credential.mitid|claims credential.nemid|claims\n\
-264 credential.mitid|claims credential.one-time-code|claims\n\
152 credential.mitid|claims credential.password|asks\n\
67 credential.mitid|claims credential.password|claims\n\
210 credential.mitid|claims credential.personal-information|claims\n\
-79 credential.mitid|claims credential.pin|claims\n\
-85 credential.mitid|claims firm.bank|claims\n\
-118 credential.mitid|claims firm.bank|reports\n\
152 credential.mitid|claims firm.payment|claims\n\
-109 credential.mitid|claims firm.support|claims\n\
214 credential.mitid|claims money.amount|claims\n\
-67 credential.mitid|claims money.amount|reports\n\
119 credential.mitid|claims money.unusual-means|claims\n\
-45 credential.mitid|claims money.valuables|claims\n\
-37 credential.mitid|claims money.valuables|reports\n\
-255 credential.mitid|claims person.agent|claims\n\
109 credential.mitid|claims person.family|claims\n\
96 credential.mitid|claims person.landlord|claims\n\
-37 credential.mitid|claims threat.block|reports\n\
104 credential.mitid|claims threat.block|threatens\n\
-59 credential.mitid|claims threat.deadline|reports\n\
137 credential.mitid|claims threat.deadline|threatens\n\
65 credential.mitid|claims threat.debt|threatens\n\
104 credential.mitid|claims threat.return|threatens\n\
-153 credential.mitid|denies\n\
-48 credential.mitid|denies credential.password|denies\n\
-46 credential.mitid|denies credential.pin|denies\n\
-71 credential.mitid|denies firm.bank|claims\n\
-179 credential.mitid|denies threat.block|threatens\n\
-216 credential.mitid|denies threat.deadline|threatens\n\
96 credential.mitid|live\n\
37 credential.mitid|reader\n\
-47 credential.mitid|reports\n\
66 credential.mitid|reports credential.password|claims\n\
90 credential.mitid|reports credential.password|reports\n\
-34 credential.mitid|reports credential.personal-information|reports\n\
42 credential.mitid|reports firm.bank|reports\n\
-47 credential.mitid|reports firm.payment|claims\n\
51 credential.mitid|reports money.amount|claims\n\
50 credential.mitid|reports money.amount|reports\n\
36 credential.mitid|reports money.valuables|claims\n\
-70 credential.mitid|reports person.agent|claims\n\
-37 credential.mitid|reports threat.block|reports\n\
79 credential.mitid|reports threat.block|threatens\n\
-61 credential.nemid|asks\n\
207 credential.nemid|asks credential.personal-information|asks\n\
-192 credential.nemid|asks threat.block|threatens\n\
98 credential.nemid|asks threat.deadline|threatens\n\
98 credential.nemid|claims\n\
227 credential.nemid|claims credential.password|asks\n\
-41 credential.nemid|claims firm.bank|claims\n\
-88 credential.nemid|claims threat.block|threatens\n\
95 credential.nemid|claims threat.deadline|threatens\n\
42 credential.nemid|live\n\
186 credential.nemid|reader\n\
247 credential.nemid|speaks\n\
-133 credential.one-time-code|advises\n\
240 credential.one-time-code|asks\n\
378 credential.one-time-code|asks credential.one-time-code|claims\n\
63 credential.one-time-code|asks credential.password|asks\n\
72 credential.one-time-code|asks credential.personal-information|asks\n\
40 credential.one-time-code|asks credential.pin|advises\n\
-67 credential.one-time-code|asks credential.pin|asks\n\
-50 credential.one-time-code|asks credential.pin|claims\n\
140 credential.one-time-code|asks firm.bank|claims\n\
-168 credential.one-time-code|asks firm.courier|claims\n\
-31 credential.one-time-code|asks firm.payment|claims\n\
96 credential.one-time-code|asks firm.shop|claims\n\
-298 credential.one-time-code|asks firm.support|claims\n\
52 credential.one-time-code|asks firm.telecom|claims\n\
54 credential.one-time-code|asks money.amount|claims\n\
94 credential.one-time-code|asks money.valuables|claims\n\
179 credential.one-time-code|asks person.buyer|claims\n\
169 credential.one-time-code|asks person.family|claims\n\
-115 credential.one-time-code|asks threat.arrest|threatens\n\
168 credential.one-time-code|asks threat.deadline|threatens\n\
-46 credential.one-time-code|claims\n\
-92 credential.one-time-code|claims credential.password|asks\n\
-113 credential.one-time-code|claims credential.password|claims\n\
-37 credential.one-time-code|claims credential.personal-information|claims\n\
58 credential.one-time-code|claims credential.pin|asks\n\
100 credential.one-time-code|claims firm.bank|reports\n\
140 credential.one-time-code|claims firm.courier|claims\n\
37 credential.one-time-code|claims firm.payment|claims\n\
150 credential.one-time-code|claims firm.shop|claims\n\
-61 credential.one-time-code|claims firm.support|claims\n\
99 credential.one-time-code|claims firm.telecom|claims\n\
-176 credential.one-time-code|claims money.amount|claims\n\
30 credential.one-time-code|claims money.unusual-means|claims\n\
100 credential.one-time-code|claims person.family|claims\n\
-43 credential.one-time-code|claims threat.arrest|threatens\n\
93 credential.one-time-code|claims threat.deadline|threatens\n\
64 credential.one-time-code|denies\n\
93 credential.one-time-code|live\n\
61 credential.one-time-code|reader\n\
105 credential.one-time-code|reports\n\
88 credential.one-time-code|reports firm.bank|reports\n\
66 credential.one-time-code|reports person.family|claims\n\
113 credential.one-time-code|reports threat.deadline|threatens\n\
56 credential.one-time-code|speaks\n\
-142 credential.password|advises\n\
-72 credential.password|advises credential.personal-information|asks\n\
-43 credential.password|advises credential.pin|advises\n\
-34 credential.password|advises firm.bank|claims\n\
-65 credential.password|advises threat.deadline|threatens\n\
91 credential.password|asks\n\
-93 credential.password|asks credential.password|claims\n\
-37 credential.password|asks credential.password|reports\n\
55 credential.password|asks credential.personal-information|asks\n\
74 credential.password|asks credential.personal-information|claims\n\
92 credential.password|asks firm.bank|claims\n\
36 credential.password|asks firm.payment|claims\n\
113 credential.password|asks firm.support|claims\n\
177 credential.password|asks money.amount|claims\n\
45 credential.password|asks person.agent|claims\n\
110 credential.password|asks person.family|claims\n\
32 credential.password|asks person.landlord|claims\n\
39 credential.password|asks threat.arrest|threatens\n\
211 credential.password|asks threat.block|threatens\n\
31 credential.password|asks threat.court|threatens\n\
175 credential.password|asks threat.deadline|threatens\n\
-37 credential.password|asks threat.debt|threatens\n\
-146 credential.password|claims\n\
-98 credential.password|claims credential.personal-information|claims\n\
-38 credential.password|claims credential.pin|claims\n\
208 credential.password|claims firm.bank|claims\n\
-37 credential.password|claims firm.shop|claims\n\
-92 credential.password|claims firm.support|claims\n\
-156 credential.password|claims money.amount|claims\n\
-36 credential.password|claims money.valuables|claims\n\
97 credential.password|claims person.family|claims\n\
78 credential.password|claims threat.deadline|reports\n\
-140 credential.password|denies\n\
-79 credential.password|denies money.amount|claims\n\
41 credential.password|reader\n\
-48 credential.password|reports\n\
77 credential.password|reports firm.bank|reports\n\
36 credential.password|reports money.amount|claims\n\
75 credential.password|reports threat.block|threatens\n\
241 credential.password|speaks\n\
-80 credential.personal-information|advises\n\
69 credential.personal-information|advises firm.courier|claims\n\
57 credential.personal-information|advises threat.deadline|threatens\n\
91 credential.personal-information|asks credential.personal-information|claims\n\
-59 credential.personal-information|asks firm.bank|claims\n\
-344 credential.personal-information|asks firm.payment|claims\n\
36 credential.personal-information|asks firm.shop|claims\n\
80 credential.personal-information|asks money.amount|claims\n\
126 credential.personal-information|asks money.unusual-means|claims\n\
50 credential.personal-information|asks money.valuables|claims\n\
52 credential.personal-information|asks person.agent|claims\n\
-52 credential.personal-information|asks person.buyer|claims\n\
31 credential.personal-information|asks person.family|claims\n\
-111 credential.personal-information|asks person.landlord|claims\n\
31 credential.personal-information|asks person.recruiter|claims\n\
81 credential.personal-information|asks threat.arrest|threatens\n\
144 credential.personal-information|asks threat.block|threatens\n\
102 credential.personal-information|asks threat.court|threatens\n\
90 credential.personal-information|asks threat.deadline|threatens\n\
65 credential.personal-information|asks threat.exposure|threatens\n\
-195 credential.personal-information|claims credential.pin|asks\n\
-191 credential.personal-information|claims credential.pin|claims\n\
81 credential.personal-information|claims firm.bank|claims\n\
150 credential.personal-information|claims firm.bank|reports\n\
160 credential.personal-information|claims firm.courier|claims\n\
-39 credential.personal-information|claims firm.payment|claims\n\
51 credential.personal-information|claims firm.support|claims\n\
-219 credential.personal-information|claims firm.telecom|claims\n\
151 credential.personal-information|claims money.amount|claims\n\
-35 credential.personal-information|claims money.amount|reports\n\
41 credential.personal-information|claims money.unusual-means|claims\n\
89 credential.personal-information|claims person.buyer|claims\n\
-108 credential.personal-information|claims person.family|claims\n\
63 credential.personal-information|claims person.landlord|claims\n\
98 credential.personal-information|claims threat.arrest|threatens\n\
-86 credential.personal-information|claims threat.block|threatens\n\
-37 credential.personal-information|claims threat.deadline|reports\n\
89 credential.personal-information|claims threat.deadline|threatens\n\
106 credential.personal-information|claims threat.exposure|threatens\n\
-32 credential.personal-information|denies firm.payment|claims\n\
57 credential.personal-information|reader\n\
-30 credential.personal-information|reports\n\
-49 credential.personal-information|reports firm.bank|claims\n\
32 credential.personal-information|reports money.amount|claims\n\
89 credential.personal-information|reports money.amount|reports\n\
39 credential.personal-information|reports money.valuables|claims\n\
113 credential.personal-information|reports threat.block|reports\n\
-77 credential.personal-information|reports threat.block|threatens\n\
-47 credential.personal-information|reports threat.deadline|reports\n\
31 credential.personal-information|reports threat.deadline|threatens\n\
-48 credential.personal-information|speaks\n\
-113 credential.pin|advises\n\
-72 credential.pin|advises firm.bank|claims\n\
-97 credential.pin|advises person.agent|claims\n\
239 credential.pin|asks\n\
230 credential.pin|asks firm.bank|claims\n\
-32 credential.pin|asks firm.bank|reports\n\
64 credential.pin|asks firm.courier|claims\n\
153 credential.pin|asks firm.payment|claims\n\
198 credential.pin|asks money.amount|claims\n\
41 credential.pin|asks money.unusual-means|claims\n\
61 credential.pin|asks money.valuables|claims\n\
77 credential.pin|asks person.agent|claims\n\
52 credential.pin|asks threat.arrest|threatens\n\
64 credential.pin|asks threat.block|threatens\n\
34 credential.pin|asks threat.court|threatens\n\
197 credential.pin|asks threat.deadline|threatens\n\
-190 credential.pin|claims\n\
-132 credential.pin|claims firm.payment|claims\n\
375 credential.pin|claims money.amount|claims\n\
-46 credential.pin|claims money.unusual-means|claims\n\
205 credential.pin|claims money.valuables|claims\n\
-119 credential.pin|claims threat.block|threatens\n\
146 credential.pin|claims threat.deadline|threatens\n\
-117 credential.pin|denies\n\
-108 credential.pin|denies firm.bank|claims\n\
-56 credential.pin|denies threat.block|threatens\n\
84 credential.pin|live\n\
-85 credential.pin|reports\n\
-35 credential.pin|reports firm.bank|claims\n\
-57 credential.pin|reports firm.bank|reports\n\
-31 credential.pin|reports firm.courier|reports\n\
-70 credential.pin|reports firm.payment|reports\n\
-51 credential.pin|reports money.amount|claims\n\
-89 credential.pin|reports money.amount|reports\n\
70 credential.pin|reports person.family|claims\n\
-34 credential.pin|reports threat.arrest|threatens\n\
179 credential.pin|speaks\n\
-73 credential|advises\n\
100 credential|asks\n\
62 credential|by:action.buy\n\
-125 credential|by:action.call-back\n\
-200 credential|by:action.click\n\
96 credential|by:action.enter\n\
168 credential|by:action.give\n\
116 credential|by:action.hand-over\n\
-62 credential|by:action.install\n\
-42 credential|by:action.login\n\
-115 credential|by:action.move-chat\n\
-70 credential|by:action.pay\n\
-45 credential|by:action.press-key\n\
165 credential|by:action.reply\n\
155 credential|by:action.scan\n\
37 credential|by:action.update\n\
-86 credential|by:means\n\
133 credential|by:question\n\
87 credential|by:want\n\
-37 credential|claims\n\
-92 credential|denies\n\
-77 credential|reports\n\
-37 crede…\n\
30 credit\n\
32 credit check\n\
-55 credit warning\n\
34 credited\n\
49 credi…\n\
-31 crimes\n\
-31 crime…\n\
43 criminal\n\
78 criminal investigation\n\
-72 criminal record\n\
36 crimi…\n\
113 cript…\n\
-39 crook\n\
86 crossing\n\
58 crossing #\n\
91 crypto\n\
30 crypto fraud\n\
-30 crypto or\n\
108 crypt…\n\
-45 csv\n\
-58 ctrl\n\
-64 ctrl alt\n\
38 cu cardul\n\
47 cu tot\n\
44 cu un\n\
-97 cuando\n\
-97 cuand…\n\
57 cudzo…\n\
63 cuenta\n\
168 cuenta y\n\
44 cuent…\n\
-87 cumartesi\n\
-87 cumar…\n\
-82 cumaya\n\
-82 cumay…\n\
54 cumhu…\n\
59 cumpa…\n\
-63 cunku\n\
31 curierul\n\
51 curie…\n\
-52 currency\n\
-52 currency dkk\n\
91 currently\n\
102 custody\n\
-43 customer\n\
50 customer care\n\
-60 customer service\n\
30 customer we\n\
-33 customer your\n\
30 customers to\n\
-36 customers who\n\
40 customs\n\
-30 customs at\n\
-73 customs for\n\
66 customs pay\n\
56 cut off\n\
126 cv\n\
191 cvc\n\
65 cvc and\n\
35 cvc og\n\
-48 cvr\n\
167 cvv\n\
116 cyber\n\
31 cyber crime\n\
-72 cyberhotline\n\
42 cyber…\n\
-76 cykel\n\
-133 cykel…\n\
-129 cykler\n\
-156 cykle…\n\
30 cyprus\n\
30 cypru…\n\
-72 czeka\n\
-115 czesc\n\
-54 czwartek\n\
-54 czwar…\n\
-71 czy\n\
-68 czynsz\n\
-68 czyns…\n\
-121 d\n\
-96 d #\n\
40 da den\n\
36 da dette\n\
41 da din\n\
30 da du\n\
66 da jeg\n\
46 da mi\n\
-36 da vi\n\
-74 daarhus\n\
-74 daarh…\n\
188 dabar\n\
-109 daca\n\
36 daca nu\n\
-32 dad\n\
162 dad new\n\
-38 dad the\n\
56 dag\n\
-38 dag #\n\
34 dag @link\n\
-62 dag du\n\
76 dag ellers\n\
95 dag for\n\
70 dag forny\n\
49 dag jeg\n\
34 dag kan\n\
52 dag med\n\
-96 dag min\n\
53 dag og\n\
65 dag på\n\
74 dag så\n\
-101 dage\n\
-37 dage efter\n\
-136 dage ellers\n\
-63 dage i\n\
35 dage men\n\
61 dagen skriv\n\
-53 dages\n\
95 daha\n\
-37 dakik…\n\
39 dal #\n\
-30 dalla\n\
-42 dalla…\n\
49 dallu…\n\
62 dam\n\
95 dame\n\
56 damen\n\
60 damit\n\
-97 dan\n\
39 danemarca\n\
86 danem…\n\
39 danesa\n\
76 danese\n\
40 danese mi\n\
97 danes…\n\
-60 danez\n\
51 danijoj\n\
36 danijoje\n\
85 danijos\n\
171 danij…\n\
108 danimarca\n\
56 danimarka\n\
50 danimarka ulusal\n\
31 danimarkada\n\
144 danim…\n\
54 danish\n\
60 danish bank\n\
-69 danish class\n\
70 danish customs\n\
69 danish immigration\n\
59 danish national\n\
84 danish police\n\
-60 danish state\n\
57 danis…\n\
-64 danke\n\
88 dankort\n\
-50 dankort #\n\
-79 dankort er\n\
50 dankort og\n\
33 dankortet\n\
32 dankortet i\n\
100 danko…\n\
-69 danmark er\n\
36 danmarks\n\
186 dann\n\
-30 danne…\n\
110 danoise\n\
68 danoi…\n\
53 dans #\n\
-116 dans le\n\
41 dans un\n\
65 dans une\n\
-43 dansk myndighed\n\
59 danske\n\
54 danske banks\n\
39 danske myndigheder\n\
111 danskebank\n\
67 dansk…\n\
45 dao\n\
260 dao @link\n\
43 dao courier\n\
75 dao vi\n\
54 dao365\n\
54 dao36…\n\
41 dar\n\
32 darbas\n\
32 darba…\n\
-53 darbu…\n\
-50 dare\n\
-42 dargent\n\
-42 darge…\n\
46 darling\n\
46 darli…\n\
40 darret\n\
91 darre…\n\
-77 daryti\n\
-68 daryti nereikia\n\
-77 daryt…\n\
103 das geld\n\
69 das ist\n\
-38 das sofa\n\
38 das verfahren\n\
-30 dass\n\
38 dass ich\n\
-72 dat\n\
-103 data\n\
47 data breach\n\
-68 data protection\n\
-34 data was\n\
-55 data we\n\
-79 datab…\n\
-53 datatilsynet\n\
-53 datat…\n\
42 date\n\
83 date of\n\
100 datele\n\
100 datel…\n\
56 daten\n\
-60 dati\n\
-133 dato\n\
-65 dato #\n\
-69 datos bancarios\n\
31 datter\n\
54 datte…\n\
312 dau\n\
48 daughter has\n\
-50 daughter was\n\
-55 daughters\n\
-41 daugh…\n\
39 dav\n\
-127 davas…\n\
-67 day before\n\
-55 day i\n\
46 day im\n\
-36 day is\n\
38 day so\n\
-88 daycare\n\
-88 dayca…\n\
-122 days\n\
-46 days #\n\
-61 days after\n\
66 days for\n\
-55 days no\n\
-70 days so\n\
-73 days the\n\
-79 db\n\
140 dba\n\
109 dba @link\n\
68 dba delivery\n\
42 dba din\n\
152 de #\n\
85 de acasa\n\
-32 de andre\n\
-74 de ani\n\
88 de at\n\
-41 de banco\n\
32 de beder\n\
38 de bedes\n\
-43 de coroane\n\
44 de danske\n\
-41 de der\n\
63 de detencion\n\
-53 de diciembre\n\
45 de en\n\
60 de er\n\
72 de euro\n\
-78 de fleste\n\
142 de frais\n\
81 de france\n\
48 de frigives\n\
101 de får\n\
-34 de første\n\
116 de går\n\
53 de gør\n\
165 de har\n\
63 de have\n\
108 de i\n\
31 de inmigracion\n\
39 de kan\n\
85 de kommer\n\
-68 de la\n\
31 de las\n\
71 de lei\n\
-61 de mayo\n\
66 de mitid\n\
-45 de munca\n\
48 de må\n\
-33 de novembre\n\
-69 de nye\n\
54 de ore\n\
38 de pago\n\
32 de sagde\n\
49 de securitate\n\
53 de seksten\n\
30 de selv\n\
95 de sidste\n\
-97 de siger\n\
54 de siguranta\n\
64 de skal\n\
-60 de skyldige\n\
42 de soporte\n\
126 de spørger\n\
75 de su\n\
-34 de tager\n\
-52 de to\n\
39 de trafic\n\
-67 de transport\n\
67 de tre\n\
-70 de tura\n\
49 de ved\n\
-59 de velo\n\
51 de votre\n\
-40 de vous\n\
99 deactivated\n\
129 deact…\n\
-167 dead\n\
-60 deadline #\n\
51 deadline is\n\
65 deadline today\n\
35 deaf\n\
67 deaktiveret\n\
159 deakt…\n\
-105 deal\n\
55 dealer\n\
55 deale…\n\
-64 dear all\n\
52 dear applicant\n\
40 dear candidate\n\
66 dear citizen\n\
54 dear i\n\
-105 dear mr\n\
-33 dear mrs\n\
-32 dear ms\n\
-32 dear parents\n\
42 dear sir\n\
-51 dear supplier\n\
62 dear user\n\
38 dearest\n\
34 deare…\n\
110 debe\n\
56 debit\n\
121 debit card\n\
46 deblo…\n\
112 debt\n\
56 debt collection\n\
36 debt you\n\
-161 dec\n\
-70 dec #\n\
-107 december\n\
-86 december #\n\
-34 december at\n\
-43 december er\n\
31 december is\n\
-33 december kl\n\
31 december skal\n\
-39 december we\n\
-32 decembre\n\
-109 decem…\n\
-75 decided\n\
-78 decid…\n\
-79 decim…\n\
-106 decision\n\
-64 decision is\n\
-105 decis…\n\
-32 declaration\n\
57 declared\n\
-30 decline\n\
35 declined\n\
-128 dedi\n\
-45 deduct\n\
-32 deductible\n\
-55 deduc…\n\
-83 dee\n\
-136 def\n\
-64 default\n\
-64 defau…\n\
59 defender\n\
82 defen…\n\
-57 defin…\n\
-40 degerli\n\
118 degil\n\
60 degilseniz\n\
62 degisti\n\
-178 degis…\n\
-38 degre…\n\
55 dei\n\
66 dein\n\
60 deine\n\
119 deja\n\
67 deje\n\
-69 dejen\n\
108 dekon…\n\
-36 del\n\
-41 del #\n\
-38 del aldrig\n\
48 del banco\n\
-62 del den\n\
31 delai\n\
-87 delay\n\
-103 delayed\n\
-111 delay…\n\
111 dele\n\
-68 delectricite\n\
-68 delec…\n\
32 deler\n\
-113 delete\n\
-53 delete it\n\
46 deleted\n\
93 deleted for\n\
64 deletion\n\
-45 delet…\n\
-55 delito\n\
-46 delit…\n\
106 deliver\n\
32 deliver it\n\
49 deliver your\n\
-97 delivered\n\
38 delivery\n\
35 deliv…\n\
55 della\n\
56 della carta\n\
74 della sua\n\
-48 della…\n\
-31 delle\n\
-88 delt\n\
-35 delta…\n\
43 deltidsjob\n\
43 deltidsjob hjemmefra\n\
37 delti…\n\
67 dem\n\
46 dem #\n\
30 dem alle\n\
-30 dem der\n\
-44 dem i\n\
65 dem ind\n\
72 dem læser\n\
121 dem om\n\
32 dem selv\n\
-31 dem siger\n\
34 dem skal\n\
77 dem som\n\
39 dem så\n\
151 dem til\n\
53 dem udbetalt\n\
89 dem videre\n\
-39 demain\n\
-39 demai…\n\
-96 demand\n\
-81 demande\n\
-38 demande si\n\
-41 demandent\n\
-48 demander\n\
-33 demandera\n\
-33 demandera jamais\n\
-159 deman…\n\
44 deme\n\
-42 den\n\
-130 den #\n\
32 den besked\n\
-35 den blev\n\
-96 den der\n\
47 den det\n\
33 den eneste\n\
40 den for\n\
74 den går\n\
-58 den har\n\
35 den hedder\n\
108 den her\n\
-153 den i\n\
-155 den ikke\n\
84 den kan\n\
117 den kode\n\
93 den kommer\n\
92 den lige\n\
-63 den ligger\n\
81 den med\n\
59 den men\n\
32 den nu\n\
30 den nye\n\
-51 den næste\n\
31 den og\n\
106 den om\n\
-31 den over\n\
89 den passer\n\
-34 den på\n\
54 den retur\n\
-45 den rigtige\n\
-119 den samme\n\
46 den siger\n\
45 den skal\n\
50 den som\n\
-59 den spørger\n\
-84 den store\n\
-33 den så\n\
65 den til\n\
30 den tredje\n\
45 den ud\n\
37 den udløber\n\
30 den ved\n\
31 den videre\n\
-56 denaro\n\
-56 denar…\n\
-34 denen\n\
-50 dengang\n\
-50 denga…\n\
104 denmark\n\
-54 denmark #\n\
31 denmark a\n\
36 denmark and\n\
-32 denmark in\n\
60 denmark the\n\
36 denmark you\n\
103 denma…\n\
71 denne\n\
99 denne mail\n\
41 denne måned\n\
89 denne sms\n\
-56 denne uge\n\
-58 dental\n\
-58 denta…\n\
-120 dentist\n\
-147 denti…\n\
60 dentro\n\
60 dentr…\n\
-125 denuncia\n\
-233 denun…\n\
63 departament\n\
41 departament bezpieczenstwa\n\
34 departamento\n\
34 departamento de\n\
50 departamentul\n\
55 department\n\
-46 department at\n\
103 department of\n\
51 department your\n\
71 depar…\n\
-59 depen…\n\
-89 deploy\n\
-121 deplo…\n\
59 deponeringskonto\n\
149 depon…\n\
46 depor…\n\
95 deposit\n\
112 deposit #\n\
48 deposit and\n\
-90 deposit before\n\
-72 deposit for\n\
52 deposit in\n\
-38 deposit the\n\
53 deposit to\n\
52 deposited\n\
120 deposito\n\
-78 deposits\n\
34 depositum #\n\
-112 depositum i\n\
44 depositum og\n\
59 depositum på\n\
77 depos…\n\
176 depot\n\
-63 depoz…\n\
128 dept\n\
-44 der\n\
-68 der app\n\
-32 der bank\n\
41 der betales\n\
-104 der bliver\n\
33 der bor\n\
49 der cirka\n\
88 der en\n\
-43 der ender\n\
56 der endnu\n\
-47 der går\n\
-62 der har\n\
-104 der ikke\n\
61 der kan\n\
124 der kommer\n\
-39 der kun\n\
96 der ligger\n\
-43 der lover\n\
80 der mangler\n\
-69 der nogen\n\
48 der noget\n\
31 der og\n\
51 der på\n\
-53 der sagde\n\
60 der siger\n\
144 der står\n\
-34 der var\n\
-58 der ved\n\
142 deres\n\
48 deres identitet\n\
49 deres konti\n\
36 deres konto\n\
34 deres kort\n\
60 deres navn\n\
47 deres nemkonto\n\
100 derfor\n\
49 derfor er\n\
-50 derfor ikke\n\
100 derfo…\n\
-33 derhjemme\n\
-33 derhj…\n\
-151 deriv…\n\
-60 dernek\n\
-52 derne…\n\
50 dernier\n\
39 derni…\n\
97 desac…\n\
53 deschis\n\
65 desch…\n\
-126 desco…\n\
-45 describe\n\
-110 description\n\
-206 descr…\n\
-45 descu…\n\
74 desde\n\
44 deshalb\n\
44 desha…\n\
-46 desk\n\
-57 desk #\n\
36 desk im\n\
-42 desk or\n\
54 dessous\n\
54 desso…\n\
137 destroyed\n\
74 destrueres\n\
50 destrueret\n\
220 destr…\n\
113 desværre\n\
87 desværre ikke\n\
113 desvæ…\n\
-37 det at\n\
-37 det blev\n\
39 det der\n\
-43 det driller\n\
32 det du\n\
-93 det en\n\
72 det er\n\
104 det for\n\
71 det frem\n\
91 det gamle\n\
53 det gælder\n\
-149 det gør\n\
-51 det handler\n\
124 det har\n\
35 det haster\n\
144 det hele\n\
-31 det helt\n\
68 det her\n\
-31 det i\n\
-40 det ikke\n\
49 det jeg\n\
-32 det kan\n\
-44 det klarer\n\
61 det kontonummer\n\
-103 det kort\n\
40 det kræver\n\
-40 det kun\n\
54 det lige\n\
-52 det med\n\
30 det mellem\n\
-60 det meste\n\
74 det mig\n\
47 det noget\n\
53 det normalt\n\
53 det nye\n\
-47 det næste\n\
37 det offentlige\n\
-53 det og\n\
52 det op\n\
41 det over\n\
59 det rigtigt\n\
104 det samme\n\
153 det skal\n\
-42 det sker\n\
36 det skriv\n\
-81 det står\n\
-46 det svindel\n\
-49 det så\n\
106 det sådan\n\
51 det tager\n\
61 det til\n\
39 det tænkte\n\
-90 det var\n\
-62 det vi\n\
45 det via\n\
41 det ville\n\
76 details @link\n\
60 details at\n\
-38 details by\n\
-84 details in\n\
-30 details on\n\
73 details to\n\
34 detai…\n\
-55 detal…\n\
97 detected\n\
94 detec…\n\
78 detencion\n\
30 detention\n\
97 deten…\n\
135 dette\n\
120 dette er\n\
89 detti\n\
-30 detto\n\
-32 deutsch\n\
-109 dev\n\
-35 devant\n\
-32 devant le\n\
-35 devan…\n\
-41 deve fare\n\
91 device\n\
39 devices\n\
63 devic…\n\
93 devo\n\
36 devolucion\n\
64 dhl\n\
-93 dhl your\n\
63 di #\n\
-64 di approvare\n\
32 di arresto\n\
41 di copenaghen\n\
32 di non\n\
48 di pagamento\n\
31 di soggiorno\n\
-46 di un\n\
-81 dia\n\
-94 dia #\n\
-35 dial #\n\
-35 dialogen\n\
-150 dialo…\n\
34 dica\n\
32 dice\n\
63 dice che\n\
64 dice que\n\
-46 diciembre\n\
-72 diciendo\n\
-56 diciendo que\n\
-125 dicie…\n\
50 dicta…\n\
113 dicte…\n\
-32 did anyone\n\
-35 did he\n\
33 did not\n\
-82 did u\n\
47 did you\n\
-53 didnt\n\
-88 didnt get\n\
46 didnt want\n\
-46 die\n\
-143 die #\n\
52 die kaution\n\
-82 die nummer\n\
-55 die rechnung\n\
-39 die wohnung\n\
-46 dieci\n\
-59 diena\n\
48 dienas\n\
48 diena…\n\
-71 dienos\n\
-74 dieno…\n\
-54 dienstag\n\
-71 diens…\n\
116 dies\n\
-90 diese\n\
-67 diese nachricht\n\
-89 diez\n\
35 different\n\
77 dig\n\
141 dig #\n\
-38 dig aldrig\n\
-39 dig den\n\
54 dig det\n\
36 dig du\n\
64 dig en\n\
40 dig for\n\
33 dig har\n\
80 dig hele\n\
32 dig her\n\
43 dig hver\n\
-53 dig hvis\n\
58 dig hvordan\n\
-119 dig ikke\n\
32 dig jeg\n\
130 dig med\n\
-55 dig noget\n\
68 dig nu\n\
68 dig og\n\
-61 dig op\n\
141 dig på\n\
44 dig ring\n\
-76 dig selv\n\
78 dig send\n\
33 dig sig\n\
40 dig som\n\
-125 dig så\n\
-116 dig til\n\
43 dig tilbage\n\
101 dig ved\n\
89 diga\n\
147 digit\n\
121 digit code\n\
-117 digital\n\
-141 digital post\n\
-75 digitale\n\
-89 digitale post\n\
141 digitaliseringsstyrelsen\n\
82 digitos\n\
118 digits\n\
52 digits of\n\
61 digits on\n\
-46 digit…\n\
-65 dijo\n\
-72 din adresse\n\
-57 din advokat\n\
245 din afgørelse\n\
43 din aftale\n\
-63 din anmeldelse\n\
53 din bankkonto\n\
-42 din betaling\n\
59 din bil\n\
51 din bilforsikring\n\
79 din bøde\n\
114 din computer\n\
-32 din danemarca\n\
-99 din digital\n\
-78 din digitale\n\
36 din egen\n\
-68 din engangskode\n\
62 din familie\n\
45 din folkepension\n\
-34 din folkeregisteradresse\n\
64 din forsendelse\n\
50 din forskudsopgørelse\n\
-57 din identitet\n\
-44 din kode\n\
101 din konto\n\
-34 din levering\n\
-146 din løn\n\
-32 din lønseddel\n\
-55 din medicin\n\
126 din mitid\n\
39 din mobilbank\n\
82 din mor\n\
59 din motive\n\
-120 din nemkonto\n\
74 din netbank\n\
-108 din nye\n\
-125 din ordre\n\
-55 din parkering\n\
71 din pc\n\
89 din personlige\n\
38 din pinkode\n\
50 din postkasse\n\
-52 din regning\n\
65 din sag\n\
43 din seneste\n\
68 din sidste\n\
-34 din sms\n\
54 din strøm\n\
34 din su\n\
141 din telefon\n\
-69 din tid\n\
50 din vare\n\
69 din wallet\n\
116 dinamarca\n\
116 dinam…\n\
70 dine\n\
-36 dine #\n\
-123 dine feriepenge\n\
37 dine følgere\n\
63 dine kontanter\n\
-80 dine kontooplysninger\n\
109 dine oplysninger\n\
30 dine penge\n\
30 dine smykker\n\
96 dine tabte\n\
-45 dinero a\n\
-128 dinner\n\
-136 dinne…\n\
-46 diplo…\n\
138 dir\n\
-48 dirba\n\
67 direccion\n\
-42 direct\n\
-40 direct debit\n\
35 directive\n\
-74 directly\n\
41 director\n\
79 direkte\n\
-70 direktør\n\
-67 disagree\n\
-58 disagree you\n\
-86 disag…\n\
64 disat…\n\
74 disconnect\n\
38 disconnect the\n\
35 disconnected\n\
39 disconnection\n\
38 discord\n\
46 discovered\n\
133 disco…\n\
87 discr…\n\
-60 discuss\n\
-39 discussed\n\
-102 discu…\n\
-30 dishwasher\n\
-30 dishw…\n\
91 disi\n\
48 diskr…\n\
-36 dispatched\n\
-36 dispa…\n\
50 display and\n\
76 displayet\n\
57 displ…\n\
-80 disponibile\n\
-99 dispo…\n\
-48 disputes\n\
-68 dispu…\n\
58 distr…\n\
48 distu…\n\
84 dit\n\
-40 dit barn\n\
143 dit betalingskort\n\
41 dit bruger\n\
30 dit brugernavn\n\
40 dit cpr\n\
76 dit dankort\n\
-56 dit gamle\n\
-36 dit hævekort\n\
98 dit kontonummer\n\
67 dit kort\n\
133 dit kortnummer\n\
-37 dit køb\n\
53 dit login\n\
105 dit mitid\n\
57 dit navn\n\
60 dit nr\n\
72 dit nummer\n\
-83 dit nye\n\
131 dit nøglekort\n\
-33 dit opholdskort\n\
-31 dit pas\n\
32 dit personnummer\n\
36 dites\n\
-40 divided\n\
44 divid…\n\
48 division\n\
92 divis…\n\
38 divorce\n\
68 divor…\n\
-64 diyen\n\
257 dk\n\
58 dk #\n\
223 dk @link\n\
38 dk we\n\
121 dkk\n\
125 dkk #\n\
-37 dkk a\n\
-63 dkk at\n\
30 dkk for\n\
-30 dkk from\n\
-113 dkk hos\n\
54 dkk in\n\
60 dkk is\n\
-110 dkk was\n\
120 dm\n\
-63 dni\n\
-34 dnia\n\
101 do #\n\
102 do a\n\
-125 do anything\n\
-35 do i\n\
104 do is\n\
94 do it\n\
32 do jutra\n\
-32 do mitid\n\
-58 do skrzynki\n\
-53 do so\n\
-71 do this\n\
-74 do to\n\
-40 do we\n\
96 do what\n\
144 doar\n\
39 doar sa\n\
45 dobbelt\n\
-70 dobry\n\
-101 dobry panie\n\
52 doctor from\n\
41 doctors\n\
64 document\n\
-43 documenti\n\
-68 documents\n\
-55 docum…\n\
-162 does\n\
-196 does the\n\
-56 does you\n\
-55 doesnt\n\
43 doesnt work\n\
-55 doesn…\n\
-46 dog\n\
109 dogrulayin\n\
223 dogru…\n\
62 doing\n\
45 dois\n\
-46 dokto…\n\
122 dokument\n\
-48 dokumentu\n\
116 dokum…\n\
-53 dolandiricilar\n\
102 dolandiricilik\n\
-76 dolan…\n\
35 dolar…\n\
102 doldu…\n\
60 dollar\n\
64 dolla…\n\
-46 dom\n\
-41 domain\n\
-41 domai…\n\
-61 domani\n\
-74 doman…\n\
-36 domenica\n\
52 domic…\n\
-119 domme…\n\
75 domnul\n\
90 domnu…\n\
79 domstol\n\
76 domst…\n\
67 donc\n\
-35 done\n\
34 done #\n\
34 done to\n\
56 donne\n\
-36 donnerstag\n\
-56 dont answer\n\
-49 dont approve\n\
176 dont call\n\
49 dont click\n\
-50 dont cut\n\
50 dont discuss\n\
-111 dont give\n\
109 dont hang\n\
-101 dont have\n\
42 dont hear\n\
-80 dont let\n\
167 dont like\n\
50 dont mention\n\
-129 dont need\n\
108 dont open\n\
41 dont panic\n\
-113 dont pay\n\
-44 dont put\n\
-34 dont read\n\
42 dont ring\n\
49 dont see\n\
-171 dont send\n\
-53 dont share\n\
-100 dont take\n\
63 dont tell\n\
69 dont touch\n\
77 dont worry\n\
54 dont write\n\
-67 door\n\
59 door and\n\
56 door handle\n\
40 door nobody\n\
-38 door when\n\
77 dopla…\n\
-92 dopo\n\
37 dorm\n\
41 dort\n\
-31 dorte\n\
-70 dorthe\n\
48 dosar\n\
34 dosar…\n\
66 dossier\n\
66 dossi…\n\
34 dosta…\n\
104 doste…\n\
41 dosyaniz\n\
44 dot\n\
62 dotyc…\n\
-69 doua\n\
61 douane\n\
61 douan…\n\
58 doubled\n\
89 doubl…\n\
-30 doubt\n\
-50 dovuto\n\
-50 dovut…\n\
-87 down\n\
-64 down for\n\
-53 down the\n\
54 download\n\
-90 download the\n\
54 downl…\n\
-107 downstairs with\n\
36 dowodu\n\
-50 draft\n\
-67 dragi\n\
86 draw\n\
32 draw tell\n\
-56 drawer\n\
-56 drawe…\n\
-63 drawi…\n\
-41 drawn on\n\
-54 dreje…\n\
-79 dreng\n\
-33 drenge\n\
-34 dreng…\n\
-31 drift…\n\
-30 drikke\n\
-101 drikk…\n\
-107 drill\n\
33 drill…\n\
-96 drinking\n\
-133 drink…\n\
-51 drive\n\
34 drive to\n\
78 drivers\n\
48 driving licence\n\
-107 drodz…\n\
59 droga\n\
63 drogu…\n\
31 droit\n\
-87 drop\n\
43 dropp…\n\
-30 drove\n\
113 drown…\n\
69 drug\n\
31 drug trafficking\n\
47 drugs\n\
-82 dry\n\
-96 dsb\n\
143 du #\n\
67 du alene\n\
64 du at\n\
-67 du bad\n\
117 du bare\n\
-38 du bedes\n\
67 du beholder\n\
-77 du behøver\n\
-63 du bekræfte\n\
110 du betale\n\
51 du betaler\n\
-74 du betalte\n\
-71 du blevet\n\
65 du bliver\n\
47 du bor\n\
39 du bruger\n\
39 du de\n\
100 du dem\n\
201 du den\n\
139 du der\n\
91 du det\n\
-82 du en\n\
102 du er\n\
81 du et\n\
49 du fik\n\
-101 du finder\n\
62 du flytter\n\
54 du for\n\
-76 du få\n\
97 du får\n\
-31 du giver\n\
53 du godkende\n\
40 du går\n\
46 du har\n\
-36 du havde\n\
-62 du have\n\
-76 du hente\n\
32 du hjælper\n\
113 du hæver\n\
46 du høre\n\
32 du ik\n\
40 du indtaste\n\
55 du ja\n\
-143 du kan\n\
-38 du kigge\n\
49 du klipper\n\
-96 du komme\n\
35 du køber\n\
47 du laver\n\
52 du lige\n\
-61 du logger\n\
-40 du låne\n\
53 du lægge\n\
82 du lægger\n\
99 du læse\n\
-82 du med\n\
-51 du mir\n\
33 du mistede\n\
-40 du mister\n\
42 du mitid\n\
51 du modtager\n\
89 du må\n\
-87 du måske\n\
31 du oplyse\n\
37 du overføre\n\
187 du overfører\n\
-74 du plejer\n\
-34 du ringe\n\
-73 du ringede\n\
54 du se\n\
-40 du selv\n\
-93 du sende\n\
145 du sender\n\
38 du sige\n\
70 du siger\n\
67 du skiftet\n\
-56 du skrev\n\
72 du skriver\n\
-79 du spærre\n\
-66 du spørgsmål\n\
82 du stadig\n\
31 du swiper\n\
86 du så\n\
40 du sætter\n\
36 du tage\n\
31 du tager\n\
97 du taler\n\
75 du tjene\n\
97 du trykker\n\
-34 du uenig\n\
-53 du under\n\
120 du ved\n\
-145 du vil\n\
40 du ændre\n\
45 due #\n\
-120 due on\n\
125 due to\n\
-98 dugun\n\
69 dumneavoastra\n\
-37 dumneavoastra la\n\
69 dumne…\n\
-33 dun\n\
56 dunska\n\
35 dunska policja\n\
44 dunskiej\n\
44 dunskiej policji\n\
63 duomenis\n\
-180 dupa\n\
-32 durat…\n\
36 durch\n\
93 during\n\
118 during the\n\
93 durin…\n\
45 dustu\n\
67 duty of\n\
-53 duty to\n\
-81 dvs\n\
-125 dying\n\
-36 dyrlæ…\n\
-90 dziek…\n\
-83 dzien\n\
-83 dzien dobry\n\
68 dziennie\n\
68 dzien…\n\
-78 dzies…\n\
-73 dziew…\n\
-101 dzis\n\
72 dzisiaj\n\
72 dzisi…\n\
-61 dzwon\n\
-133 dzwon…\n\
-76 dæk\n\
-32 dække\n\
-51 dækker\n\
-32 dækning\n\
-32 dækni…\n\
88 dænemark\n\
88 dænem…\n\
30 dænischen\n\
-79 dænis…\n\
84 død\n\
-36 døgn\n\
-45 døgnet\n\
-45 døgnet rundt\n\
-45 døgne…\n\
-42 dømt\n\
-37 dømte\n\
-30 dør\n\
71 dørt\n\
-252 e #\n\
32 e arrivato\n\
30 e ci\n\
-46 e di\n\
81 e fermo\n\
-50 e in\n\
-39 e le\n\
60 e libera\n\
-59 e mail\n\
53 e mi\n\
49 e poi\n\
85 e stata\n\
38 e stato\n\
-67 e una\n\
35 each other\n\
30 each time\n\
47 earlier\n\
31 earli…\n\
171 earn\n\
121 earn #\n\
-37 earned\n\
-37 earne…\n\
-31 earnings\n\
-31 earni…\n\
60 easy\n\
83 easypark\n\
44 easypark @link\n\
83 easyp…\n\
-140 eat\n\
-54 eaten\n\
-65 eating\n\
-65 eatin…\n\
-56 ebbe\n\
36 eboks\n\
37 eboks @link\n\
33 economic\n\
63 ecout…\n\
70 edebi…\n\
-31 ederi…\n\
33 edildi\n\
33 edild…\n\
52 edile…\n\
35 edilmistir\n\
126 edilm…\n\
53 edin\n\
-54 editi…\n\
-110 efter\n\
-132 efter at\n\
42 efter de\n\
-62 efter din\n\
90 efter du\n\
-42 efter et\n\
-91 efter kl\n\
-37 efter skat\n\
153 efterforsker\n\
49 efterforskning\n\
88 efterfulgt\n\
88 efterfulgt af\n\
-43 efterlyser\n\
-32 efterlyser vidner\n\
42 efterlyst\n\
39 efternavn\n\
38 egen er\n\
53 egen konto\n\
-36 eget\n\
-30 eget mitid\n\
-30 eight and\n\
-36 eighteen\n\
33 eighty\n\
71 ein\n\
37 ein haftbefehl\n\
49 eine\n\
101 einem\n\
70 einer\n\
45 eines\n\
73 einge…\n\
32 eins\n\
63 einza…\n\
-105 ejend…\n\
31 ejerafgift\n\
-78 ek\n\
37 ekibi…\n\
-54 ekmek\n\
57 ekran\n\
-54 eksamen\n\
-62 eksam…\n\
86 eksik\n\
69 eksikligi\n\
69 eksikligi nedeniyle\n\
69 eksik…\n\
-35 ekspeditionen\n\
50 ekspeditionsgebyr\n\
31 ekspr…\n\
30 ekste…\n\
-35 ekstra\n\
-56 ekstr…\n\
-51 el\n\
-57 el #\n\
-34 el alquiler\n\
32 el deposito\n\
-72 el dia\n\
33 el importe\n\
-39 el lunes\n\
84 el pago\n\
36 el piso\n\
-40 el sabado\n\
30 el viernes\n\
-71 elderly\n\
-47 elderly people\n\
-71 elder…\n\
39 elektrik\n\
49 elekt…\n\
-30 elevator\n\
-36 eleva…\n\
-42 eleven\n\
-32 eleven thousand\n\
-55 eleve…\n\
51 elgiganten\n\
51 elgig…\n\
-102 elif\n\
52 eligible\n\
52 eligi…\n\
-37 ella\n\
-138 elle\n\
-60 elle a\n\
-30 ellen\n\
-127 eller\n\
-55 eller betal\n\
-52 eller dit\n\
-37 eller et\n\
75 eller har\n\
-76 eller i\n\
-44 eller kom\n\
-39 eller kørekort\n\
-69 eller mobilepay\n\
-47 eller om\n\
-74 eller på\n\
-126 eller ring\n\
-32 eller ved\n\
77 ellers\n\
-57 ellers bliver\n\
34 ellers går\n\
79 ellers ikke\n\
-61 ellers kan\n\
57 ellers mister\n\
33 ellers ryger\n\
77 eller…\n\
60 elleve\n\
32 elleve tusind\n\
60 ellev…\n\
-47 elmevej\n\
-46 elmevej #\n\
-47 elmev…\n\
-43 else\n\
45 elselskabet\n\
67 elselskabet vi\n\
-89 email\n\
71 embassy\n\
47 embassy of\n\
108 embassy your\n\
74 embas…\n\
-40 emekl…\n\
-43 emergency\n\
-62 emil\n\
-62 emil #\n\
36 emiti…\n\
86 emma\n\
119 emne\n\
76 emniyetinden\n\
106 emniy…\n\
-82 employee\n\
87 employees\n\
55 employees who\n\
-34 employment\n\
-90 emptied\n\
-90 empti…\n\
-94 empty\n\
104 emre\n\
-35 en #\n\
34 en advarsel\n\
95 en af\n\
-65 en aftale\n\
66 en anden\n\
94 en anmeldelse\n\
92 en anmodning\n\
59 en arrestordre\n\
85 en attente\n\
-30 en bande\n\
-63 en besked\n\
76 en betaling\n\
104 en betjent\n\
67 en bil\n\
43 en bitcoin\n\
-33 en bog\n\
87 en båd\n\
44 en civil\n\
53 en dag\n\
91 en dame\n\
98 en del\n\
40 en der\n\
81 en dinamarca\n\
-34 en du\n\
-144 en el\n\
-59 en fjerdedel\n\
86 en fra\n\
-113 en fremmed\n\
-39 en fælles\n\
38 en gennemgang\n\
-58 en god\n\
36 en halv\n\
49 en i\n\
84 en jeg\n\
108 en kode\n\
75 en kollega\n\
34 en konkurrence\n\
76 en konto\n\
-157 en kopi\n\
43 en krone\n\
40 en kunde\n\
54 en kuvert\n\
-34 en kvinde\n\
124 en kvittering\n\
-197 en la\n\
50 en lap\n\
51 en ligne\n\
-38 en løsning\n\
-135 en mail\n\
-37 en mand\n\
83 en medarbejder\n\
55 en mitid\n\
-67 en måned\n\
-67 en og\n\
37 en overførsel\n\
-56 en overraskelse\n\
101 en pakke\n\
-117 en person\n\
43 en politimand\n\
87 en pose\n\
48 en que\n\
77 en regning\n\
-35 en rigtig\n\
56 en sag\n\
72 en seddel\n\
-50 en sms\n\
36 en stemme\n\
78 en stor\n\
33 en straffesag\n\
49 en straksoverførsel\n\
-35 en su\n\
40 en test\n\
41 en tilbagebetaling\n\
69 en ubetalt\n\
39 en un\n\
111 en una\n\
87 en ung\n\
-38 en venlig\n\
-86 encore\n\
-86 encor…\n\
109 encrypted\n\
64 encry…\n\
-203 end\n\
-40 end at\n\
-36 end of\n\
-40 end the\n\
-46 end up\n\
-80 ended\n\
-55 endelig\n\
-45 endel…\n\
-60 ender\n\
-103 ender på\n\
-123 ending\n\
-85 ending #\n\
-55 ending in\n\
-122 endin…\n\
66 endnu\n\
-59 endnu et\n\
35 endnu ikke\n\
-108 ends in\n\
107 ends tonight\n\
-32 energi\n\
137 energistyrelsen\n\
180 energ…\n\
38 eneste jeg\n\
-36 enfan…\n\
39 enforcement\n\
60 enfor…\n\
-71 engang\n\
-38 engangskode\n\
-87 engangskode #\n\
-35 engangskode er\n\
-39 engan…\n\
-38 engelsk\n\
-38 engelsk og\n\
-96 engel…\n\
-46 engleza\n\
-46 engle…\n\
-101 english\n\
-115 engli…\n\
60 enhed\n\
-43 enhed er\n\
-42 enheder\n\
-95 enjoy\n\
109 enlace\n\
92 enlac…\n\
-34 enough\n\
-34 enoug…\n\
31 enrolled\n\
32 enrol…\n\
212 enter card\n\
-67 enter it\n\
-86 enter the\n\
-49 enter your\n\
59 entered the\n\
-56 entered your\n\
117 entering\n\
30 entering your\n\
63 enter…\n\
-32 enthælt\n\
-32 enthæ…\n\
53 entitled\n\
53 entitled to\n\
54 entit…\n\
77 entra\n\
-103 entre\n\
-62 entre #\n\
49 entre en\n\
-32 entrega\n\
124 entro\n\
112 entro #\n\
82 entro oggi\n\
91 envelope\n\
74 envelope and\n\
83 envelope for\n\
104 envel…\n\
113 enviar\n\
54 envia…\n\
38 envir…\n\
133 envoie\n\
161 envoi…\n\
-51 envoy…\n\
-121 episode\n\
-36 episode #\n\
-121 episo…\n\
-65 er #\n\
58 er advokat\n\
-45 er afleveret\n\
105 er anklagemyndigheden\n\
-42 er ankommet\n\
60 er banken\n\
66 er bankens\n\
94 er bare\n\
64 er berettiget\n\
32 er bestilt\n\
42 er blevet\n\
53 er brugt\n\
118 er de\n\
-34 er den\n\
-88 er der\n\
49 er desværre\n\
-83 er dig\n\
116 er din\n\
44 er dine\n\
64 er dit\n\
93 er du\n\
87 er død\n\
39 er efterlyst\n\
-69 er et\n\
-38 er falsk\n\
95 er fint\n\
41 er fordi\n\
-53 er fornyet\n\
-58 er forsinket\n\
115 er fra\n\
-53 er fremme\n\
38 er fuld\n\
75 er fundet\n\
-60 er færdig\n\
-46 er gratis\n\
35 er hackere\n\
57 er hacket\n\
-37 er helt\n\
-97 er her\n\
-96 er hjemme\n\
68 er i\n\
-39 er igen\n\
-39 er ikke\n\
91 er inde\n\
48 er indkaldt\n\
-114 er ingen\n\
-31 er intet\n\
37 er jeg\n\
64 er jo\n\
-116 er klar\n\
65 er kommet\n\
56 er kortnummeret\n\
59 er kun\n\
39 er københavns\n\
143 er ledig\n\
40 er ledigt\n\
-40 er lige\n\
45 er mange\n\
34 er med\n\
41 er meget\n\
53 er mig\n\
125 er min\n\
48 er misbrugt\n\
61 er mistænkt\n\
84 er mit\n\
-119 er modtaget\n\
-43 er noget\n\
60 er nordea\n\
-132 er nu\n\
-51 er ny\n\
-41 er nyt\n\
-30 er nået\n\
-70 er næsten\n\
40 er nødt\n\
-68 er oprettet\n\
93 er os\n\
91 er pengene\n\
78 er politiet\n\
46 er registreret\n\
37 er rejst\n\
40 er sat\n\
-100 er sendt\n\
86 er sigtet\n\
54 er sket\n\
-62 er slut\n\
61 er solgt\n\
32 er som\n\
49 er spærret\n\
45 er stadig\n\
-32 er steget\n\
73 er stoppet\n\
-56 er svindleren\n\
34 er sygeplejerske\n\
-111 er så\n\
47 er sådan\n\
47 er til\n\
88 er tilbageholdt\n\
-83 er trukket\n\
-164 er ude\n\
43 er udeblevet\n\
75 er udstedt\n\
35 er udtrukket\n\
82 er udvalgt\n\
107 er under\n\
-65 er vedhæftet\n\
-31 er velkommen\n\
75 er vi\n\
96 er vores\n\
-112 era\n\
44 erhalten\n\
44 erhal…\n\
-44 erhverv\n\
-36 erhve…\n\
-71 erinnerung\n\
-71 erinn…\n\
89 erisim\n\
89 erisi…\n\
86 error\n\
39 error in\n\
44 error since\n\
-68 errors\n\
-68 error…\n\
30 erstatning\n\
36 ersta…\n\
56 erste\n\
56 erste miete\n\
-68 erste…\n\
-143 es #\n\
36 es mi\n\
-56 es un\n\
50 es una\n\
-33 esbjerg\n\
-40 esbje…\n\
63 escri…\n\
73 escrow\n\
42 escrow account\n\
-88 escro…\n\
35 esinize\n\
35 esini…\n\
40 eski\n\
54 eso\n\
-60 espace\n\
-60 espac…\n\
31 espan…\n\
-30 espec…\n\
32 espos…\n\
-61 est\n\
-68 est #\n\
30 est a\n\
35 est bloque\n\
92 est prete\n\
49 est un\n\
91 esta\n\
-32 estab…\n\
-209 estaf…\n\
64 estas\n\
-75 estate\n\
-75 estat…\n\
45 este es\n\
42 este un\n\
126 estimado\n\
-55 estimate\n\
76 estoy\n\
34 estoy en\n\
-100 et #\n\
33 et andet\n\
65 et approuvez\n\
33 et beløb\n\
52 et betalingskort\n\
43 et billede\n\
-34 et callcenter\n\
53 et depositum\n\
-33 et døgn\n\
43 et firma\n\
42 et for\n\
34 et forlig\n\
64 et forskud\n\
37 et foto\n\
-72 et gavekort\n\
54 et gebyr\n\
-39 et halvt\n\
78 et il\n\
52 et je\n\
-33 et kodeord\n\
-72 et kort\n\
43 et kvarter\n\
34 et le\n\
-45 et link\n\
51 et login\n\
45 et lån\n\
47 et minut\n\
-74 et møde\n\
52 et nen\n\
110 et problem\n\
-50 et quil\n\
30 et sted\n\
50 et tal\n\
-42 et tilbud\n\
46 et tu\n\
67 et votre\n\
83 et vous\n\
-103 et år\n\
129 et øjeblik\n\
-60 etait\n\
-58 etes\n\
31 eth\n\
34 etmek\n\
45 eu\n\
-82 eu la\n\
42 eu regler\n\
64 eu sunt\n\
203 eur\n\
36 eur #\n\
34 eur in\n\
38 eur to\n\
54 eur uz\n\
-41 eure\n\
167 euro\n\
70 european\n\
71 european union\n\
96 europol\n\
-51 europol has\n\
103 europ…\n\
88 euros\n\
98 euru\n\
117 ev\n\
-95 evde\n\
101 evden\n\
-80 eve\n\
-121 even\n\
-103 even if\n\
87 even though\n\
-30 eveni…\n\
-123 event\n\
-212 ever\n\
37 every\n\
-35 every day\n\
-112 everybody\n\
-49 everybody at\n\
36 everybody to\n\
54 everyone in\n\
136 everything\n\
40 everything is\n\
85 evitare\n\
148 evita…\n\
82 eviter\n\
82 evite…\n\
-79 ewa\n\
-120 exam\n\
50 examined\n\
83 exami…\n\
-117 example\n\
-118 examp…\n\
-49 excee…\n\
-76 excess\n\
-49 excess #\n\
-76 exces…\n\
84 exchange\n\
117 excha…\n\
-47 exclu…\n\
40 executed\n\
47 execu…\n\
-34 exercice\n\
-128 exercise\n\
-167 exerc…\n\
-78 exist\n\
-30 exist…\n\
-148 expect\n\
-101 expected\n\
-175 expec…\n\
50 exped…\n\
-39 expen…\n\
85 experience\n\
41 exper…\n\
-40 expires in\n\
117 expires today\n\
-56 expires when\n\
125 expiry\n\
72 expiry date\n\
52 expir…\n\
99 explain\n\
51 explain yourself\n\
-36 explained\n\
67 expla…\n\
-115 export\n\
-123 expor…\n\
83 express\n\
83 expre…\n\
60 expulsion\n\
74 expul…\n\
-54 extension\n\
-49 exten…\n\
32 extra\n\
43 extranjero\n\
68 extra…\n\
-67 eyes\n\
48 faa\n\
-51 faccio\n\
140 facebook\n\
32 facebook delivery\n\
136 faceb…\n\
-56 faceti\n\
-36 facil…\n\
50 facto…\n\
-94 factura\n\
45 facture\n\
-42 factu…\n\
49 failed\n\
100 failed update\n\
49 faile…\n\
47 fails\n\
79 failure\n\
67 failure to\n\
79 failu…\n\
-47 fair\n\
76 faire\n\
52 faire un\n\
143 fais\n\
-65 fait\n\
-235 fake\n\
31 faktisk\n\
31 fakti…\n\
-141 faktura\n\
-92 faktura #\n\
-39 faktura to\n\
-82 fakturaen\n\
-31 fakture\n\
-178 faktu…\n\
-57 falde\n\
-83 falder\n\
-93 falde…\n\
-35 faldt\n\
-67 falls\n\
-45 fals\n\
-190 false\n\
-36 false bank\n\
-69 false in\n\
51 false messages\n\
-34 false police\n\
-46 falsi\n\
-220 falsk\n\
-102 falske\n\
35 falske opkald\n\
-65 falske smser\n\
-102 falsk…\n\
-86 falsos\n\
-86 falso…\n\
37 falta de\n\
96 familie\n\
-37 familier\n\
78 family\n\
38 family reunification\n\
55 famil…\n\
-143 fandt\n\
-32 fanget\n\
-41 fange…\n\
-46 far\n\
-56 far #\n\
-41 far har\n\
-67 far hvad\n\
116 far kan\n\
40 fara\n\
73 fare\n\
57 fare overfør\n\
72 fare un\n\
-121 farfar\n\
-121 farfa…\n\
-30 farida\n\
-30 farid…\n\
-59 farmor\n\
-59 farmo…\n\
-31 farsi\n\
-36 farvel\n\
-101 farve…\n\
-95 fast\n\
-33 faste\n\
-112 faster\n\
34 fastest\n\
-119 faste…\n\
130 fata\n\
37 father\n\
-59 fatima\n\
-59 fatim…\n\
-40 fatma\n\
-197 fatur…\n\
-35 fault\n\
57 faut\n\
-105 faux\n\
42 favor\n\
40 favor…\n\
59 fb\n\
55 fb @link\n\
-93 featu…\n\
-70 feber\n\
-49 feber…\n\
-32 februar\n\
-43 februarie\n\
-82 february\n\
-108 febru…\n\
54 federal\n\
54 feder…\n\
68 fee #\n\
-103 fee for\n\
-35 fee has\n\
46 fee into\n\
-74 fee is\n\
88 fee of\n\
71 fee to\n\
-61 fee you\n\
-36 feed\n\
-33 feeli…\n\
-99 fees\n\
-58 fees are\n\
85 fejl i\n\
73 fejl kan\n\
39 felic…\n\
-52 fell\n\
-51 fell for\n\
100 fell in\n\
-50 fello…\n\
-65 fem\n\
35 fem sekunder\n\
-45 fem år\n\
47 femog…\n\
-61 femte\n\
109 feriekonto\n\
51 feriekonto @link\n\
37 feriemidler\n\
68 feriepenge\n\
66 feriepenge #\n\
152 feriepenge @link\n\
30 feriepenge til\n\
68 ferie…\n\
41 ferma\n\
109 fermo\n\
-47 ferry\n\
-87 fertig\n\
-63 ferti…\n\
39 fest\n\
-95 fetch\n\
-64 fetch your\n\
-165 fetched\n\
-119 fetched at\n\
-60 fetched it\n\
-172 fetch…\n\
-68 fever\n\
37 few minutes\n\
41 fewer\n\
36 fiancee\n\
36 fianc…\n\
-53 fianza\n\
-93 fianz…\n\
-34 fiber…\n\
36 fie\n\
47 field\n\
-60 field…\n\
75 fifteen\n\
38 fifteen minutes\n\
75 fifte…\n\
179 fifty\n\
145 fifty thousand\n\
51 figlia\n\
87 figli…\n\
-30 figure\n\
-71 figures\n\
-150 fik\n\
-92 fik #\n\
-39 fik besked\n\
-60 fik en\n\
-31 fil\n\
31 file\n\
-49 file #\n\
36 filen\n\
-46 filial\n\
61 filiale\n\
-39 filipino\n\
-37 filip…\n\
87 fill\n\
127 filled\n\
127 fille…\n\
-49 filling\n\
-49 filli…\n\
-40 film\n\
-51 filter\n\
-41 filte…\n\
-49 fin\n\
85 final\n\
33 final notice\n\
-87 finally\n\
-111 final…\n\
-70 finanstilsynet har\n\
40 finan…\n\
-93 find\n\
-65 find a\n\
50 find attached\n\
-98 find it\n\
98 find out\n\
49 finde det\n\
-50 finden\n\
-50 finden sie\n\
-77 finder\n\
-65 finder den\n\
-58 finder lige\n\
-34 finder vi\n\
-94 finde…\n\
-44 fine\n\
148 fine #\n\
70 fine is\n\
-62 fine mese\n\
-36 fine of\n\
-36 fine with\n\
-70 fines\n\
46 finger\n\
46 fingeren\n\
46 fingeren på\n\
35 fingerprints\n\
48 finge…\n\
89 finish\n\
31 finished #\n\
-57 finished the\n\
82 finis…\n\
38 fint\n\
-36 finto\n\
-63 fionia\n\
-85 fioni…\n\
-41 fire\n\
66 fire cifre\n\
-35 fire minutter\n\
38 fire tusind\n\
-62 fire uger\n\
33 firecifrede\n\
33 firecifrede kode\n\
33 firec…\n\
-83 firefox\n\
-83 firef…\n\
96 firkant\n\
96 firka…\n\
47 firm\n\
-92 firm.bank|claims firm.bank|denies\n\
-156 firm.bank|claims firm.bank|reports\n\
226 firm.bank|claims firm.courier|claims\n\
-59 firm.bank|claims firm.payment|claims\n\
342 firm.bank|claims firm.shop|claims\n\
65 firm.bank|claims firm.support|claims\n\
57 firm.bank|claims firm.telecom|claims\n\
96 firm.bank|claims firm.toll|claims\n\
-50 firm.bank|claims money.amount|claims\n\
-93 firm.bank|claims money.valuables|denies\n\
-61 firm.bank|claims money.valuables|reports\n\
-77 firm.bank|claims person.adviser|claims\n\
98 firm.bank|claims person.family|claims\n\
-56 firm.bank|claims person.family|reports\n\
78 firm.bank|claims person.landlord|claims\n\
35 firm.bank|claims person.recruiter|claims\n\
-41 firm.bank|claims threat.arrest|denies\n\
46 firm.bank|claims threat.block|threatens\n\
51 firm.bank|claims threat.court|reports\n\
-118 firm.bank|claims threat.court|threatens\n\
68 firm.bank|claims threat.deadline|reports\n\
34 firm.bank|claims threat.deadline|threatens\n\
-61 firm.bank|claims threat.debt|threatens\n\
51 firm.bank|claims threat.deportation|threatens\n\
-74 firm.bank|claims threat.return|threatens\n\
-94 firm.bank|denies\n\
-63 firm.bank|denies threat.block|threatens\n\
-72 firm.bank|denies threat.deadline|threatens\n\
-41 firm.bank|reports\n\
-53 firm.bank|reports money.amount|claims\n\
-54 firm.bank|reports money.amount|reports\n\
-63 firm.bank|reports money.unusual-means|claims\n\
-139 firm.bank|reports money.valuables|claims\n\
-51 firm.bank|reports money.valuables|reports\n\
-82 firm.bank|reports person.family|claims\n\
-31 firm.bank|reports person.family|reports\n\
-31 firm.bank|reports threat.arrest|reports\n\
-50 firm.bank|reports threat.arrest|threatens\n\
-56 firm.bank|reports threat.block|reports\n\
156 firm.bank|reports threat.block|threatens\n\
71 firm.bank|reports threat.deadline|threatens\n\
52 firm.bank|speaks\n\
172 firm.courier|claims firm.payment|claims\n\
-129 firm.courier|claims firm.shop|claims\n\
-39 firm.courier|claims firm.toll|claims\n\
189 firm.courier|claims money.amount|claims\n\
-31 firm.courier|claims money.amount|reports\n\
52 firm.courier|claims money.unusual-means|claims\n\
176 firm.courier|claims money.valuables|claims\n\
37 firm.courier|claims person.buyer|claims\n\
-48 firm.courier|claims person.family|claims\n\
-41 firm.courier|claims threat.arrest|threatens\n\
54 firm.courier|claims threat.block|threatens\n\
107 firm.courier|claims threat.court|threatens\n\
76 firm.courier|claims threat.debt|threatens\n\
48 firm.courier|claims threat.return|threatens\n\
-108 firm.courier|reports\n\
-65 firm.courier|reports money.amount|claims\n\
-135 firm.payment|claims firm.shop|claims\n\
-91 firm.payment|claims firm.toll|claims\n\
-132 firm.payment|claims firm.utility|claims\n\
-126 firm.payment|claims money.amount|claims\n\
81 firm.payment|claims money.amount|denies\n\
135 firm.payment|claims money.unusual-means|claims\n\
-218 firm.payment|claims money.valuables|claims\n\
195 firm.payment|claims person.agent|claims\n\
-208 firm.payment|claims person.buyer|claims\n\
70 firm.payment|claims person.family|claims\n\
128 firm.payment|claims person.landlord|claims\n\
134 firm.payment|claims threat.arrest|threatens\n\
99 firm.payment|claims threat.block|threatens\n\
113 firm.payment|claims threat.court|threatens\n\
167 firm.payment|claims threat.cutoff|threatens\n\
57 firm.payment|claims threat.deadline|threatens\n\
147 firm.payment|claims threat.debt|threatens\n\
73 firm.payment|claims threat.deportation|threatens\n\
187 firm.payment|claims threat.return|threatens\n\
92 firm.payment|denies\n\
76 firm.payment|denies threat.deadline|threatens\n\
70 firm.payment|reports\n\
-94 firm.payment|reports money.amount|claims\n\
-71 firm.payment|reports money.amount|reports\n\
103 firm.payment|speaks\n\
80 firm.shop|claims person.buyer|claims\n\
233 firm.shop|claims person.family|claims\n\
-31 firm.shop|claims person.landlord|claims\n\
46 firm.shop|claims threat.court|threatens\n\
-110 firm.shop|reader\n\
71 firm.streaming|claims\n\
36 firm.streaming|claims firm.support|claims\n\
-230 firm.streaming|claims money.amount|claims\n\
151 firm.streaming|claims threat.block|threatens\n\
362 firm.streaming|claims threat.deadline|threatens\n\
71 firm.streaming|live\n\
-64 firm.streaming|reader\n\
148 firm.streaming|speaks\n\
80 firm.support|claims firm.toll|claims\n\
75 firm.support|claims money.amount|claims\n\
-161 firm.support|claims money.unusual-means|claims\n\
138 firm.support|claims money.valuables|claims\n\
43 firm.support|claims person.agent|claims\n\
101 firm.support|claims threat.block|threatens\n\
31 firm.support|claims threat.deadline|threatens\n\
40 firm.support|claims threat.exposure|threatens\n\
30 firm.support|denies\n\
57 firm.support|reader\n\
-108 firm.support|reports\n\
123 firm.support|speaks\n\
48 firm.telecom|claims\n\
-47 firm.telecom|claims money.amount|claims\n\
120 firm.telecom|claims person.family|claims\n\
155 firm.telecom|claims threat.block|threatens\n\
65 firm.telecom|claims threat.cutoff|threatens\n\
220 firm.telecom|claims threat.deadline|threatens\n\
48 firm.telecom|live\n\
108 firm.telecom|reader\n\
44 firm.toll|claims money.amount|claims\n\
71 firm.toll|claims money.valuables|claims\n\
-100 firm.toll|claims person.family|claims\n\
44 firm.toll|claims threat.arrest|threatens\n\
-66 firm.toll|claims threat.block|threatens\n\
272 firm.toll|claims threat.court|threatens\n\
151 firm.toll|claims threat.deadline|threatens\n\
115 firm.toll|claims threat.debt|threatens\n\
-78 firm.toll|reader\n\
167 firm.utility|claims money.amount|claims\n\
225 firm.utility|claims threat.cutoff|threatens\n\
194 firm.utility|claims threat.deadline|threatens\n\
173 firm.utility|claims threat.debt|threatens\n\
-53 firm.utility|reports\n\
50 firm.utility|speaks\n\
124 firma\n\
-39 firmaet\n\
-71 firms\n\
64 firmy\n\
-60 firm|denies\n\
-55 firm|reports\n\
53 firm|speaks\n\
60 firsa…\n\
164 first #\n\
79 first and\n\
-39 first banking\n\
-61 first come\n\
-81 first day\n\
67 first i\n\
36 first is\n\
44 first month\n\
-90 first of\n\
61 first one\n\
-35 first payout\n\
68 first salary\n\
-70 first the\n\
47 first then\n\
48 fiscale\n\
62 fisca…\n\
-160 fish\n\
-95 fisk\n\
-92 fiske…\n\
-61 fitne…\n\
-37 five days\n\
57 five hundred\n\
81 five passports\n\
73 five thousand\n\
-34 five weeks\n\
-45 fix\n\
48 fix it\n\
-41 fjerde\n\
-59 fjerdedel\n\
-107 fjerd…\n\
-51 fjern\n\
-33 fjernbetjeningen\n\
-35 fjerner\n\
-32 fjern…\n\
-140 fjord…\n\
-85 fjorten\n\
-42 fjorten dages\n\
-85 fjort…\n\
-63 flad\n\
56 flag\n\
40 flagged\n\
40 flagg…\n\
-82 flask…\n\
32 flat\n\
37 flat and\n\
30 flat in\n\
-35 flat white\n\
-43 flats\n\
-68 flemming\n\
-68 flemm…\n\
-41 flensburg\n\
-41 flens…\n\
-170 flere\n\
-51 flere af\n\
-78 fleste\n\
-78 flest…\n\
-87 flight\n\
-94 fligh…\n\
-42 flink\n\
-166 floor\n\
-39 floor #\n\
-31 floor left\n\
-55 flutu…\n\
-42 flybi…\n\
-79 flyt\n\
-40 flytte penge\n\
-33 flytte pengene\n\
77 flytter\n\
-34 fn\n\
78 fogeden\n\
-48 fogedretten i\n\
137 foged…\n\
-64 folder\n\
-39 foldershare\n\
-102 folde…\n\
-57 folk\n\
-36 folk der\n\
-55 folk overføre\n\
65 folkepension\n\
-34 folkeregisteradresse\n\
-32 folketinget\n\
-42 folke…\n\
-65 follow\n\
-94 follow it\n\
-30 follow the\n\
74 followed\n\
86 following\n\
34 follo…\n\
-55 food\n\
-42 foot\n\
-57 for a\n\
-34 for access\n\
34 for all\n\
-61 for anything\n\
109 for at\n\
77 for bail\n\
-35 for bank\n\
-130 for calling\n\
48 for children\n\
38 for danish\n\
39 for delivery\n\
-33 for den\n\
-89 for det\n\
30 for details\n\
151 for dig\n\
98 for digital\n\
-51 for dine\n\
-90 for dinner\n\
-35 for each\n\
35 for eleven\n\
30 for ellers\n\
-113 for en\n\
30 for english\n\
-30 for et\n\
-57 for eu\n\
-36 for five\n\
-41 for her\n\
124 for hjælp\n\
-39 for holding\n\
53 for international\n\
-92 for it\n\
64 for jer\n\
-46 for lidt\n\
-92 for mange\n\
171 for me\n\
30 for meget\n\
215 for mig\n\
33 for mitid\n\
44 for money\n\
59 for my\n\
-32 for new\n\
-49 for next\n\
94 for og\n\
31 for oktober\n\
37 for one\n\
53 for online\n\
32 for orphans\n\
-78 for payment\n\
52 for payout\n\
-80 for payroll\n\
32 for renovation\n\
59 for residents\n\
61 for roskilde\n\
-32 for sale\n\
-45 for sent\n\
-48 for sofaen\n\
30 for some\n\
37 for staying\n\
-34 for strømmen\n\
99 for så\n\
-32 for tax\n\
-40 for ten\n\
-74 for the\n\
-33 for to\n\
-58 for two\n\
55 for udgående\n\
-39 for up\n\
85 for us\n\
-89 for user\n\
-33 for vandet\n\
70 for vi\n\
-46 for waiting\n\
32 for what\n\
-43 for witnesses\n\
137 for you\n\
-60 for your\n\
44 for yourself\n\
-181 foran\n\
-60 forbi\n\
-65 forbi i\n\
-44 forbi mellem\n\
35 forbi og\n\
63 forbi om\n\
95 forbindelse\n\
31 forbindelsen\n\
127 forbi…\n\
-30 forbliver\n\
-30 forbl…\n\
-92 forbr…\n\
31 forbu…\n\
69 force your\n\
88 forde…\n\
-37 fordi\n\
-30 fordi den\n\
43 fordi der\n\
-65 fordi han\n\
-129 fordi jeg\n\
53 fordo…\n\
44 foregår det\n\
115 foreign\n\
72 foreigner\n\
42 foreigners\n\
125 forei…\n\
-57 forel…\n\
-31 forening\n\
-32 foren…\n\
-94 foreslår\n\
-135 fores…\n\
-107 foretage\n\
-79 foretage dig\n\
64 foretaget\n\
-30 foret…\n\
-86 forfa…\n\
-100 forgot\n\
-60 forgot your\n\
-35 forgotten\n\
-117 forgo…\n\
-57 forha…\n\
69 forhånd\n\
69 forhå…\n\
-74 forkert\n\
41 forkert nummer\n\
-62 forke…\n\
50 forklarer\n\
35 forklaring\n\
-46 forkl…\n\
-53 forkynde\n\
-70 forky…\n\
56 forlade\n\
40 forla…\n\
-37 forlængelse\n\
-31 forlænget\n\
-76 forlæ…\n\
-65 form\n\
-42 form on\n\
63 form with\n\
44 formality nothing\n\
-75 formality you\n\
-73 formanden\n\
-42 formanden og\n\
-67 forma…\n\
-44 former\n\
-48 forme…\n\
-36 formiddag\n\
-64 formi…\n\
-43 forms\n\
52 formular\n\
40 formular @link\n\
102 formu…\n\
45 forny\n\
45 forny det\n\
37 fornyelse\n\
-70 fornyet\n\
-39 forny…\n\
84 forsendelse\n\
-41 forsendelsesnummer\n\
54 forse…\n\
59 forsiden\n\
38 forsiden af\n\
-90 forsikring\n\
-120 forsinket\n\
-48 forsinket i\n\
-58 forsi…\n\
39 forskud\n\
64 forskud på\n\
-125 forskudsopgørelse\n\
-39 forskudsopgørelsen\n\
-81 forsk…\n\
-38 forslaget\n\
-60 forsl…\n\
-42 forstod\n\
61 forstå\n\
39 forstå du\n\
35 forstår godt\n\
-63 forsv…\n\
119 forsøgt\n\
100 forsøgt at\n\
77 forsø…\n\
56 forto…\n\
35 fortrolig\n\
38 fortroligt\n\
-55 fortroligt indtil\n\
57 fortroligt tal\n\
-54 fortrydelsesret\n\
88 fortr…\n\
-49 forts…\n\
34 forty five\n\
-47 forty thousand\n\
-30 fortæl\n\
-55 fortælle\n\
-81 fortæller\n\
-43 fortæller at\n\
-108 fortæ…\n\
67 forud\n\
-84 forud…\n\
-47 forum\n\
-88 forurettede\n\
-88 forur…\n\
-151 forve…\n\
118 forward\n\
61 forward it\n\
81 forward the\n\
-89 forwarded\n\
63 forwa…\n\
-47 foråret\n\
-67 forår…\n\
-116 forældre\n\
136 foto\n\
136 foto af\n\
-35 fotografi\n\
62 fotografini\n\
51 found a\n\
44 found at\n\
66 found five\n\
-50 found one\n\
-72 found that\n\
-33 found your\n\
-44 found…\n\
-50 four and\n\
43 four hours\n\
-50 four hundred\n\
-75 four it\n\
56 four numbers\n\
-33 four so\n\
92 four thousand\n\
-49 four weeks\n\
-33 four years\n\
-38 fourth\n\
-80 fourt…\n\
-95 fra #\n\
93 fra @link\n\
34 fra aarhus\n\
30 fra betalingsservice\n\
80 fra danske\n\
-32 fra de\n\
-37 fra den\n\
-32 fra denne\n\
34 fra deres\n\
-102 fra det\n\
-66 fra dig\n\
69 fra din\n\
65 fra elselskabet\n\
31 fra en\n\
-46 fra et\n\
-31 fra i\n\
54 fra kina\n\
-93 fra kl\n\
30 fra kommunen\n\
32 fra microsoft\n\
-101 fra mig\n\
66 fra min\n\
229 fra mitid\n\
88 fra nemid\n\
69 fra nets\n\
33 fra nu\n\
-59 fra os\n\
73 fra politiet\n\
137 fra retten\n\
36 fra rigspolitiet\n\
-62 fra sidste\n\
-37 fra sig\n\
42 fra skattestyrelsen\n\
41 fra sms\n\
-57 fra sælgeren\n\
33 fra temu\n\
-36 fra udbetaling\n\
33 fra udlandet\n\
-49 fra udlændingestyrelsen\n\
-74 fradrag\n\
-75 fradr…\n\
-95 fragen\n\
-95 frage…\n\
68 fragt\n\
32 fragt for\n\
-42 fragten\n\
-35 fragt…\n\
212 frais\n\
36 frais de\n\
-59 frame\n\
-55 frame number\n\
-41 franarret\n\
-41 frana…\n\
81 france\n\
52 franc…\n\
38 frank…\n\
-93 frate\n\
-76 frau\n\
32 fraud\n\
-50 fraud against\n\
-85 fraud and\n\
-30 fraud call\n\
67 fraud case\n\
30 fraud pay\n\
157 fraud team\n\
-76 fraudsters\n\
-53 fraud…\n\
-34 fravæ…\n\
-60 fredag\n\
-86 fredag #\n\
-47 fredag er\n\
-37 fredag har\n\
-50 fredag jeg\n\
-64 fredag kl\n\
-68 freda…\n\
-92 fredericia\n\
79 frederiksberg\n\
-111 frederikssundsvej\n\
-46 frede…\n\
-74 free\n\
45 free #\n\
-36 free and\n\
33 free for\n\
-88 free of\n\
61 freezes\n\
42 frei\n\
-60 freig…\n\
62 frem\n\
38 frem og\n\
-46 fremg…\n\
-34 fremme om\n\
-90 fremmed\n\
64 fremmede\n\
48 fremvisning\n\
77 fremv…\n\
-37 fretta\n\
-37 frett…\n\
-83 fri\n\
30 fri og\n\
-61 friday\n\
-35 friday and\n\
-38 friday is\n\
-102 friday so\n\
-45 friday the\n\
-54 friday when\n\
-56 frida…\n\
-91 fridge\n\
-91 fridg…\n\
49 friend\n\
30 friend #\n\
152 friends\n\
34 friends phone\n\
84 frien…\n\
133 frigive\n\
41 frigiver vi\n\
93 frigives\n\
46 frigives når\n\
-35 frigivet\n\
128 frigi…\n\
-63 frikadeller\n\
-63 frika…\n\
33 frist\n\
40 frist #\n\
-30 frist for\n\
-33 fristen er\n\
-56 frivilligt\n\
-63 frivi…\n\
-98 frokost\n\
44 frokost det\n\
-112 from #\n\
70 from 1st\n\
-90 from @link\n\
38 from borgerservice\n\
64 from danish\n\
132 from danske\n\
-72 from europol\n\
44 from friday\n\
45 from here\n\
-51 from his\n\
-79 from last\n\
-64 from me\n\
77 from mitid\n\
81 from mobilepay\n\
84 from nordea\n\
-50 from one\n\
75 from our\n\
-42 from people\n\
-30 from postnord\n\
40 from siri\n\
-88 from skat\n\
58 from sms\n\
55 from the\n\
-50 from them\n\
34 from there\n\
99 from this\n\
-132 from today\n\
-71 from udbetaling\n\
62 from us\n\
41 from whatsapp\n\
-34 from you\n\
-93 from zalando\n\
-54 froma…\n\
87 front\n\
100 front and\n\
45 front back\n\
-59 front door\n\
76 front of\n\
41 fronte\n\
55 front…\n\
-94 frost\n\
108 frozen\n\
94 frozen holiday\n\
108 froze…\n\
119 fru\n\
-48 fry\n\
85 fuld\n\
120 fulde\n\
106 fulde navn\n\
34 fulds…\n\
43 full\n\
33 full amount\n\
56 full cpr\n\
108 full name\n\
-45 full of\n\
54 fully\n\
-81 function\n\
-107 funct…\n\
83 fund\n\
105 fundet dine\n\
-86 fundet mit\n\
115 funds\n\
30 funds from\n\
46 funds they\n\
32 funds to\n\
-79 funen\n\
38 funf\n\
-61 funge…\n\
35 funkcjonariuszem\n\
77 funkc…\n\
-101 fup\n\
-95 fur\n\
-81 fur das\n\
-60 fur den\n\
-99 fur die\n\
-30 furto\n\
60 future\n\
60 futur…\n\
55 fwd\n\
-67 fylder\n\
-75 fylde…\n\
-42 fyldt\n\
-42 fyldt med\n\
-81 fyn\n\
65 få #\n\
-37 få adgang\n\
101 få den\n\
56 få din\n\
-59 få dine\n\
-114 få dit\n\
-45 få en\n\
-55 få et\n\
71 få pengene\n\
-32 fået\n\
-42 fået #\n\
-30 fået et\n\
-33 fået ny\n\
131 fået på\n\
-31 får at\n\
-52 får besked\n\
90 får dem\n\
61 får du\n\
98 får en\n\
128 får et\n\
-57 får i\n\
-70 fælle…\n\
-38 fængsel for\n\
-101 færdig\n\
-94 færdi…\n\
48 fætte…\n\
-87 fødselsdagen\n\
-93 fødse…\n\
-31 føler\n\
-48 føles\n\
-153 følg\n\
37 følgere\n\
-88 før\n\
88 før #\n\
33 før de\n\
-198 før du\n\
56 før jeg\n\
-53 før vi\n\
48 først\n\
-37 først og\n\
30 først til\n\
-55 første\n\
-88 første gang\n\
-61 først…\n\
58 føtex\n\
-100 g\n\
-69 g #\n\
40 gabri…\n\
83 gaeld\n\
83 gaeld @link\n\
-51 gains\n\
86 gal\n\
65 gal gali\n\
-92 gales…\n\
163 gali\n\
68 galima\n\
68 galim…\n\
-85 galite\n\
-31 galite atsiimti\n\
-85 galit…\n\
-100 galiu\n\
34 galt\n\
-135 game\n\
-75 gamle\n\
-77 gamle dreng\n\
154 gamle er\n\
-86 gamle nemid\n\
-46 gamle og\n\
-37 gammelt\n\
-67 gamme…\n\
47 gang #\n\
-72 gang du\n\
116 gang med\n\
55 gang so\n\
-30 gang så\n\
70 gang til\n\
-40 gange og\n\
32 gange vi\n\
32 gangen\n\
32 gange…\n\
-71 garage\n\
-71 garag…\n\
-49 garanteret afkast\n\
58 garantia\n\
112 garan…\n\
-152 garden\n\
-80 garde…\n\
-53 garnhuset\n\
-53 garnh…\n\
35 gas\n\
-83 gata\n\
-159 gate\n\
-125 gav\n\
-84 gav dem\n\
-35 gav du\n\
-50 gave\n\
-33 gave him\n\
-30 gave it\n\
41 gave me\n\
-33 gave the\n\
-38 gave you\n\
80 gavekort for\n\
-90 gaven\n\
-77 gb\n\
-32 gdansk\n\
-32 gdans…\n\
-56 geben\n\
-56 geben sie\n\
56 gebuhr\n\
66 gebuhr von\n\
50 gebuh…\n\
78 gebyr\n\
102 gebyr #\n\
-69 gebyr på\n\
-30 gebyr…\n\
-33 gec\n\
-193 gecen\n\
-95 gecen hafta\n\
34 gecici\n\
-39 gecir…\n\
115 geciy…\n\
63 geehrter\n\
35 gefunden\n\
35 gefun…\n\
130 geld\n\
-49 geldiniz\n\
-49 geldi…\n\
-63 geldwæsche\n\
-63 geldw…\n\
53 gelecek\n\
101 gelen\n\
-57 gelip\n\
-37 gelirken\n\
-37 gelir…\n\
-43 geliy…\n\
-50 gellerup\n\
-50 gelle…\n\
-34 gelto…\n\
-97 gem\n\
33 gem det\n\
-79 gemmer\n\
-83 gemme…\n\
-40 gemt\n\
72 genaktiver\n\
99 genak…\n\
45 genberegnet\n\
45 genbe…\n\
73 genda…\n\
63 general\n\
-54 generalforsamling\n\
-43 generalforsamling i\n\
58 generated\n\
-65 gennem\n\
33 gennemføres\n\
87 gennemgang\n\
62 gennemgang af\n\
33 gennemgå\n\
40 gennemgået\n\
45 gennemgået din\n\
-49 gennemgår\n\
56 genop…\n\
58 genregistrere\n\
58 genre…\n\
37 genst…\n\
-49 gentile\n\
-65 genti…\n\
-38 gentl…\n\
-38 gento…\n\
-34 genuine\n\
-34 genui…\n\
33 genåb…\n\
118 gerade\n\
118 gerad…\n\
57 gerbiamas\n\
57 gerbiamas kliente\n\
50 gerbi…\n\
-95 gercek\n\
-115 gerce…\n\
-48 gerda\n\
94 gerekiyor\n\
112 geri\n\
38 geric…\n\
34 germa…\n\
-51 gern\n\
-139 gerne\n\
-61 gerne høre\n\
-114 gesperrt\n\
-114 gespe…\n\
-32 gespr…\n\
-83 gestern\n\
-72 geste…\n\
52 get\n\
211 get #\n\
42 get a\n\
35 get back\n\
152 get in\n\
98 get it\n\
-30 get my\n\
133 get on\n\
-63 get the\n\
-58 get this\n\
-60 getirin\n\
-130 getir…\n\
56 gets\n\
-85 gets the\n\
90 gevinst\n\
105 gevin…\n\
-34 gezahlt\n\
-34 gezah…\n\
44 gg\n\
-89 gider\n\
-59 gidiy…\n\
-71 gift card\n\
-78 gik\n\
-137 giorni\n\
-137 giorn…\n\
-59 giovedi\n\
-59 giove…\n\
-75 gira\n\
42 girec…\n\
60 giremiyorum\n\
60 girem…\n\
114 girin\n\
-33 giris\n\
-116 giris yaparak\n\
58 girl from\n\
77 girlfriend\n\
77 girlf…\n\
-85 girls\n\
39 girme…\n\
-57 giro\n\
-36 gitmi…\n\
-30 giudi…\n\
55 giv aldrig\n\
67 giv ham\n\
-47 giv mig\n\
67 give\n\
-34 give anybody\n\
49 give dig\n\
-63 give it\n\
40 give me\n\
58 give mig\n\
44 give u\n\
107 give you\n\
91 give your\n\
50 given me\n\
45 given to\n\
52 giver\n\
128 giver dig\n\
36 gives\n\
97 gives you\n\
35 gizli…\n\
-102 gjorde\n\
-102 gjord…\n\
101 gjort det\n\
-42 glad\n\
-38 glade\n\
-40 gladsaxe\n\
-40 glads…\n\
-86 glasses\n\
-86 glass…\n\
31 gleich\n\
54 gleic…\n\
-32 glemmer\n\
-65 glemm…\n\
-181 glemt\n\
-77 glemte\n\
-77 glemt…\n\
-38 gli\n\
32 gliss…\n\
-50 glostrup\n\
-50 glost…\n\
-36 glove\n\
-32 gloves\n\
-32 glove…\n\
95 gls @link\n\
30 gls din\n\
56 gls driver\n\
-60 gls paketiniz\n\
-95 glæder\n\
-35 glæder os\n\
-112 glæde…\n\
49 gmail\n\
63 go\n\
62 go ahead\n\
61 go back\n\
-38 go home\n\
39 go into\n\
-51 go on\n\
51 go out\n\
30 go through\n\
33 go to\n\
-88 goal\n\
-62 god\n\
34 god dag\n\
-30 god til\n\
71 goddag\n\
44 goddag de\n\
41 goddag du\n\
72 godda…\n\
60 gode\n\
48 gode #\n\
31 gode for\n\
69 godkend\n\
89 godkend i\n\
69 godkend med\n\
38 godkend ny\n\
66 godkende\n\
67 godkende en\n\
-56 godkende noget\n\
172 godkendelse\n\
-61 godkendelse i\n\
30 godkender når\n\
-65 godkendt\n\
-30 godkendt af\n\
-70 godkendt noget\n\
-61 godkendte\n\
59 godke…\n\
61 godt forstå\n\
118 godt så\n\
73 godzin\n\
-32 godziny\n\
49 goes\n\
118 goes back\n\
65 goes in\n\
33 goes out\n\
-57 going\n\
-41 going out\n\
-79 going round\n\
-145 gol\n\
89 gold\n\
36 gold contracts\n\
71 gone\n\
65 gonna\n\
37 good\n\
65 good afternoon\n\
82 good day\n\
60 good evening\n\
-48 good ill\n\
39 good news\n\
76 good now\n\
50 good so\n\
-111 goodbye\n\
-111 goodb…\n\
-30 goods\n\
136 google\n\
129 google play\n\
-79 google verification\n\
108 googl…\n\
-38 got\n\
80 got #\n\
-48 got a\n\
-33 got an\n\
41 got in\n\
-104 got one\n\
-36 got the\n\
73 got two\n\
69 got your\n\
-167 gotow…\n\
70 government\n\
95 gover…\n\
-139 gracias\n\
-67 gracias por\n\
-139 graci…\n\
-77 grader\n\
-79 grade…\n\
-39 grande\n\
61 grandma its\n\
-54 grandmother\n\
48 grandpa\n\
68 grandson\n\
-43 grand…\n\
96 grant\n\
-90 granted\n\
-90 grant…\n\
-53 gratis\n\
-53 grati…\n\
-49 gratuit\n\
-36 gratu…\n\
-41 grave\n\
-32 grave…\n\
-181 grazie\n\
-91 grazie per\n\
-80 grazi…\n\
-35 green\n\
34 green card\n\
44 green one\n\
-62 green…\n\
-47 greeting\n\
-61 greet…\n\
-47 grethe\n\
-47 greth…\n\
-35 grill\n\
-32 grine\n\
-64 grine…\n\
31 grizta\n\
-40 groce…\n\
-59 gross\n\
-47 groun…\n\
-65 growing\n\
-65 growi…\n\
39 grown\n\
55 grubuna\n\
61 grubu…\n\
44 grundet\n\
-80 grund…\n\
120 gruppen\n\
59 gruppen har\n\
-30 grupp…\n\
-67 gruss\n\
-71 grusse\n\
-101 gruss…\n\
38 græde…\n\
-49 grænsen\n\
-34 græns…\n\
58 grøn\n\
31 grøn ejerafgift\n\
57 guada…\n\
129 guaranteed\n\
84 guara…\n\
40 guarda\n\
-33 guardia\n\
40 guess who\n\
-74 guest\n\
30 guests\n\
108 guide\n\
92 guide you\n\
75 guider\n\
59 guider dig\n\
-46 guild\n\
-45 gul\n\
65 guld\n\
41 guldet\n\
41 gulde…\n\
55 gumrukte\n\
53 gumru…\n\
-40 gun\n\
-45 gun icinde\n\
43 guncelleyin\n\
148 gunce…\n\
46 gunler\n\
38 gunle…\n\
138 gunluk\n\
48 gunluk #\n\
138 gunlu…\n\
-191 gunu\n\
61 guten\n\
106 guthaben\n\
106 gutha…\n\
64 gutsc…\n\
31 gyldigt\n\
-128 gym\n\
62 gå\n\
31 gå ind\n\
-37 gå på\n\
147 gå til\n\
44 gået\n\
45 gået i\n\
33 gået igennem\n\
-97 gået ind\n\
-80 går #\n\
46 går den\n\
96 går du\n\
42 går hen\n\
55 går igennem\n\
35 går jeg\n\
-37 går med\n\
54 går ned\n\
86 går til\n\
37 går vi\n\
-39 gælden\n\
-65 gælder\n\
-87 gælder i\n\
-72 gælde…\n\
45 gældsstyrelsen\n\
48 gælds…\n\
-63 gæste…\n\
-45 gøndermez\n\
32 gønde…\n\
90 gør det\n\
49 gør er\n\
-47 gør man\n\
-53 gøre\n\
75 gøre det\n\
-51 gøre mere\n\
-146 gøre noget\n\
-40 gørev…\n\
-33 gørus…\n\
-32 gøste…\n\
-120 h #\n\
45 h @link\n\
-62 h et\n\
-55 h m\n\
79 ha\n\
42 ha #\n\
51 ha llegado\n\
35 ha sido\n\
45 hab\n\
52 habe\n\
-55 haben ihre\n\
-71 habit…\n\
70 habla…\n\
-30 hablo\n\
-72 hacer\n\
138 hacker\n\
64 hackere\n\
70 hackerne\n\
110 hackers\n\
52 hacket\n\
37 hacket hun\n\
150 hacke…\n\
-137 had\n\
65 had an\n\
-129 had been\n\
-46 had it\n\
-70 had that\n\
-102 had to\n\
-74 haddad\n\
-74 hadda…\n\
-44 haft\n\
-80 hafta\n\
47 haftbefehl\n\
47 haftb…\n\
66 hago\n\
68 hague\n\
-158 haha\n\
-63 hakem\n\
-37 hakkinda\n\
89 hakkinizda\n\
45 halbe…\n\
-65 hale\n\
-98 half\n\
34 half an\n\
-110 half of\n\
-45 half past\n\
-109 hali\n\
-251 hall\n\
32 hallo det\n\
-73 hallo frau\n\
-38 hallo ich\n\
64 halo\n\
-67 halvdelen\n\
-30 halvdelen af\n\
-70 halvd…\n\
-39 halve\n\
-37 halvleg\n\
-37 halvl…\n\
-39 halvt\n\
31 halvtreds\n\
31 halvtreds tusind\n\
31 halvt…\n\
52 ham\n\
-46 ham fra\n\
30 ham og\n\
45 hamburg\n\
45 hambu…\n\
48 han\n\
-72 han at\n\
50 han bliver\n\
175 han er\n\
137 han har\n\
-92 han havde\n\
40 han hedder\n\
-35 han ikke\n\
160 han kan\n\
-42 han kun\n\
34 han lægger\n\
-40 han sagde\n\
141 han siger\n\
130 han skal\n\
94 han tager\n\
-114 han var\n\
185 han vil\n\
-35 hand and\n\
66 hand him\n\
86 hand it\n\
-145 hand over\n\
38 hand the\n\
-37 handb…\n\
-106 handed\n\
-63 handed in\n\
-86 handel\n\
34 handelskonto\n\
-95 hande…\n\
39 handle\n\
-117 handled\n\
93 handler\n\
-55 handler om\n\
32 handling\n\
-86 hands\n\
134 handy\n\
34 handy ist\n\
74 haneli\n\
74 hanel…\n\
121 haneyi\n\
121 haney…\n\
-40 hang\n\
-38 hang up\n\
33 hangi\n\
33 hanging\n\
-102 hanim\n\
97 hanim…\n\
-76 hanne\n\
-92 hanno\n\
-53 hansens\n\
-53 hansens cykler\n\
77 happen\n\
44 happen to\n\
59 happe…\n\
-178 happy\n\
-111 happy birthday\n\
95 happy to\n\
46 har #\n\
60 har anholdt\n\
-53 har bedt\n\
121 har bekræftet\n\
48 har bestilt\n\
87 har brug\n\
-48 har brugt\n\
157 har de\n\
30 har den\n\
46 har det\n\
171 har en\n\
44 har foretaget\n\
75 har forsøgt\n\
48 har givet\n\
91 har gjort\n\
-87 har glemt\n\
-41 har hørt\n\
-128 har i\n\
-80 har ikke\n\
74 har indbetalt\n\
53 har jeg\n\
30 har jo\n\
40 har kun\n\
52 har kørt\n\
-92 har lagt\n\
30 har lavet\n\
46 har lige\n\
31 har lukket\n\
-71 har læst\n\
-48 har mistanke\n\
-55 har mistet\n\
-74 har modtaget\n\
-56 har nogen\n\
-138 har nu\n\
70 har og\n\
38 har opdaget\n\
-45 har oplyst\n\
56 har oprettet\n\
63 har optaget\n\
87 har penge\n\
-30 har pligt\n\
-44 har regnet\n\
-40 har selv\n\
99 har sendt\n\
-59 har set\n\
-78 har skrevet\n\
-46 har spærret\n\
-31 har spørgsmål\n\
52 har stadig\n\
69 har taget\n\
-44 har talt\n\
78 har tavshedspligt\n\
-127 har tid\n\
48 har til\n\
44 har tjent\n\
121 har to\n\
34 har ved\n\
86 har vi\n\
68 har vundet\n\
-80 har åbent\n\
-86 harbour\n\
-117 harbo…\n\
69 harcama\n\
69 harca…\n\
-87 hard\n\
37 hardware\n\
37 hardw…\n\
-33 harml…\n\
-130 has a\n\
-35 has an\n\
74 has appeared\n\
-102 has arrived\n\
-103 has asked\n\
-56 has changed\n\
-50 has closed\n\
-33 has confirmed\n\
143 has found\n\
-39 has it\n\
-47 has left\n\
-59 has moved\n\
-32 has sent\n\
-63 has the\n\
33 has this\n\
92 has to\n\
55 has told\n\
61 hash\n\
44 haslo\n\
-56 hasnt\n\
-30 hasnt come\n\
-79 hast\n\
77 haster\n\
37 haster lidt\n\
61 haste…\n\
-232 hat\n\
74 hata\n\
126 hate\n\
-63 hatirlatma\n\
-81 hatir…\n\
-79 hatte\n\
108 hav\n\
43 hav kort\n\
91 havale\n\
67 haval…\n\
-155 havde\n\
-52 havde bedt\n\
-33 havde betalt\n\
-36 havde sagt\n\
214 have #\n\
39 have a\n\
-41 have access\n\
32 have already\n\
66 have an\n\
50 have and\n\
-39 have any\n\
173 have at\n\
-40 have called\n\
-57 have dine\n\
33 have dit\n\
55 have employees\n\
47 have en\n\
55 have et\n\
-39 have found\n\
-78 have fradrag\n\
-44 have had\n\
54 have hendes\n\
33 have jeg\n\
-41 have lost\n\
40 have mig\n\
110 have mit\n\
57 have moved\n\
47 have no\n\
122 have not\n\
37 have opened\n\
50 have our\n\
73 have paid\n\
-83 have questions\n\
-44 have received\n\
-47 have seen\n\
43 have sent\n\
-60 have the\n\
-245 have time\n\
-30 have told\n\
96 have two\n\
76 have won\n\
66 have your\n\
-88 having\n\
-88 havin…\n\
-55 havn\n\
-36 havnen\n\
-115 havne…\n\
-61 hay\n\
39 hay que\n\
-154 hazir\n\
-69 hazir…\n\
65 he asks\n\
-112 he called\n\
140 he can\n\
30 he doesnt\n\
47 he gets\n\
-103 he got\n\
-109 he had\n\
158 he has\n\
-55 he hung\n\
117 he is\n\
-44 he knows\n\
-46 he must\n\
99 he needs\n\
-30 he never\n\
-72 he said\n\
124 he says\n\
-77 he transferred\n\
129 he wants\n\
-142 he was\n\
124 he will\n\
-86 he wrote\n\
-88 head\n\
56 head office\n\
-31 header\n\
-68 heade…\n\
-37 headphones\n\
-37 headp…\n\
-68 headset\n\
-121 heads…\n\
78 health\n\
100 health authority\n\
43 health card\n\
-33 healthy\n\
53 healt…\n\
55 hear\n\
46 hear it\n\
93 hear us\n\
46 hear you\n\
61 hear your\n\
-41 hearing\n\
-41 heari…\n\
37 heat cheque\n\
31 heating\n\
-45 heating makes\n\
-126 hed\n\
78 hedder\n\
78 hedde…\n\
46 heir\n\
-130 hej alle\n\
-69 hej allesammen\n\
-33 hej bo\n\
-47 hej camilla\n\
44 hej din\n\
120 hej du\n\
42 hej er\n\
163 hej far\n\
-48 hej hvad\n\
95 hej igen\n\
85 hej jeg\n\
36 hej lone\n\
46 hej mormor\n\
-108 hej skat\n\
50 hej søde\n\
-57 hej trine\n\
47 hej vi\n\
94 held at\n\
37 held for\n\
-39 held in\n\
40 hele\n\
69 hele beløbet\n\
-40 hele dagen\n\
30 hele i\n\
51 hele nummeret\n\
111 hell\n\
48 hell give\n\
-84 heller\n\
-80 heller ikke\n\
-37 hellere\n\
40 hellerup\n\
-76 helle…\n\
70 hello\n\
57 hello again\n\
-96 hello and\n\
127 hello dear\n\
49 hello i\n\
74 hello is\n\
31 hello my\n\
30 hello were\n\
87 help\n\
35 help me\n\
37 help us\n\
60 help you\n\
-60 helpdesk\n\
-60 helpd…\n\
-109 helped\n\
-126 helpe…\n\
-72 helpful\n\
-72 helpf…\n\
80 helping\n\
80 helpi…\n\
55 helps\n\
53 helps you\n\
-139 helst\n\
201 hemen\n\
-45 hemen kapatin\n\
42 hemmelig\n\
61 hemmelig efterforskning\n\
83 hemos\n\
48 hen\n\
78 hen til\n\
-63 hende\n\
36 hende og\n\
-43 hende til\n\
39 hensyn\n\
64 hensyn til\n\
39 hensy…\n\
104 hent\n\
-42 hente\n\
-42 hente den\n\
-38 hente din\n\
-55 hente i\n\
-38 hente kort\n\
102 henter\n\
72 henter dem\n\
71 henter den\n\
54 henter det\n\
100 henter dit\n\
-46 henter ikke\n\
-166 hentes\n\
-42 hentes på\n\
-63 henvendelse\n\
-41 henvendelse til\n\
-54 henvendelser\n\
-95 henve…\n\
70 her\n\
169 her @link\n\
-39 her bank\n\
-43 her card\n\
92 her du\n\
79 her for\n\
-33 her har\n\
66 her i\n\
71 her inden\n\
47 her jeg\n\
58 her med\n\
84 her og\n\
90 her on\n\
-47 her own\n\
-77 her savings\n\
-40 her son\n\
52 her så\n\
-38 her that\n\
42 her vi\n\
-45 heraf\n\
109 here\n\
174 here @link\n\
49 here and\n\
94 here i\n\
35 here im\n\
112 here is\n\
60 here the\n\
47 here to\n\
75 here we\n\
82 here within\n\
-47 here you\n\
-82 heres\n\
-42 heres my\n\
85 herfra\n\
85 herfr…\n\
-62 herlev\n\
-62 herle…\n\
36 herma…\n\
46 hermed\n\
46 herme…\n\
-38 herring\n\
-38 herri…\n\
-31 hers\n\
44 hertil\n\
44 herti…\n\
92 hes\n\
70 hes from\n\
35 hes got\n\
36 hes on\n\
-55 hesaba\n\
-205 hesabi\n\
51 hesabima\n\
34 hesabin\n\
137 hesabina\n\
129 hesabina #\n\
98 hesabiniz\n\
-70 hesabiniz tehlikede\n\
-121 hesabiniza\n\
-44 hesab…\n\
72 hesap\n\
30 hesit…\n\
57 heure\n\
32 heute\n\
-95 heute abend\n\
93 heute noch\n\
102 hey\n\
45 hey i\n\
50 hey its\n\
60 hey sorry\n\
-106 hi all\n\
-126 hi anna\n\
-30 hi both\n\
-90 hi dad\n\
105 hi dear\n\
-74 hi everyone\n\
69 hi i\n\
60 hi im\n\
-58 hi is\n\
-51 hi its\n\
40 hi nadia\n\
69 hi neighbour\n\
-60 hi priya\n\
-33 hi team\n\
-85 hi the\n\
98 hi there\n\
-58 hicbir\n\
-58 hicbi…\n\
-62 hidden\n\
-62 hidde…\n\
-47 hidtil\n\
-47 hidti…\n\
65 hier\n\
-99 high\n\
30 higher\n\
42 highe…\n\
-72 hillerød\n\
-86 hille…\n\
-101 hilsen\n\
-30 hilsen norlys\n\
-101 hilse…\n\
60 him\n\
-65 him a\n\
65 him hes\n\
32 him my\n\
-39 him on\n\
130 him the\n\
77 him to\n\
84 him what\n\
-34 him your\n\
-76 himme…\n\
-54 hinanden\n\
-54 hinan…\n\
33 hinte…\n\
47 hired\n\
-81 his\n\
-58 his daughter\n\
-86 his own\n\
-143 his savings\n\
99 his way\n\
-37 history\n\
-80 histo…\n\
228 hit\n\
-141 hjem\n\
-46 hjem på\n\
-67 hjem skal\n\
-139 hjemme\n\
31 hjemmearbejde\n\
84 hjemmefra\n\
43 hjemmefra like\n\
-46 hjemmeside\n\
-54 hjemm…\n\
-36 hjert…\n\
112 hjælpe\n\
83 hjælpe dig\n\
-54 hjælpe med\n\
72 hjælper\n\
93 hjælper dig\n\
39 hjælper med\n\
99 hjælp…\n\
32 hjørn…\n\
45 hmrc\n\
73 ho\n\
-65 ho fatto\n\
-31 hobro\n\
40 hocha…\n\
95 hola\n\
30 hola le\n\
77 hold\n\
32 hold for\n\
76 hold it\n\
-43 hold on\n\
37 hold you\n\
99 hold your\n\
-65 hold øje\n\
-61 holde\n\
-57 holder\n\
-97 holder lukket\n\
53 holders\n\
-120 holdet\n\
-73 holde…\n\
33 holding\n\
53 holdi…\n\
-48 holdsport\n\
-48 holds…\n\
-84 holdt\n\
-36 holiday allowance\n\
69 holiday money\n\
-73 holm\n\
69 holt\n\
-51 home\n\
53 home and\n\
-33 home the\n\
-33 home to\n\
-41 home today\n\
-65 homes\n\
-40 homework\n\
-40 homew…\n\
42 honest\n\
93 hong\n\
93 hong kong\n\
-70 hook\n\
54 hope\n\
68 hope you\n\
-72 hoppe\n\
37 hora\n\
161 horas\n\
37 horas para\n\
-79 horsens\n\
-92 horse…\n\
-40 hos\n\
94 hos dem\n\
89 hos dig\n\
-49 hos geldiniz\n\
-33 hos jer\n\
-52 hos mig\n\
-83 hospice\n\
42 hospital\n\
40 hospitalet\n\
-126 host\n\
44 hoste…\n\
76 hotel\n\
62 hotel @link\n\
58 hotels\n\
99 hotel…\n\
-36 hotline\n\
-36 hotli…\n\
81 hour\n\
40 hour and\n\
36 hour or\n\
54 hours\n\
44 hours #\n\
75 hours @link\n\
-59 hours are\n\
-58 hours before\n\
35 hours if\n\
-79 hours in\n\
38 hours or\n\
82 hours to\n\
35 hours with\n\
111 house number\n\
-44 housing benefit\n\
-80 hov\n\
-56 hov jeg\n\
-130 hoved…\n\
-51 how\n\
-43 how did\n\
-92 how do\n\
-109 how it\n\
71 how much\n\
-46 how they\n\
-186 how to\n\
-32 hows\n\
237 hoy\n\
58 hoy y\n\
41 hr\n\
33 hr for\n\
-51 hr portal\n\
-68 hr system\n\
161 hrs\n\
-104 http\n\
-69 http #\n\
-35 humør\n\
40 hun at\n\
100 hun er\n\
31 hun har\n\
40 hun kan\n\
-30 hun kunne\n\
36 hun sagde\n\
117 hun siger\n\
64 hun skal\n\
-34 hun så\n\
46 hun vil\n\
-61 hunde\n\
-83 hunden\n\
-93 hunde…\n\
-51 hundi…\n\
108 hundred\n\
131 hundred and\n\
-35 hundrede\n\
-65 hundrede kroner\n\
49 hundrede og\n\
67 hundr…\n\
-177 hung\n\
-157 hung up\n\
-33 hurt\n\
88 hurtig\n\
-77 hurtigt så\n\
53 hurti…\n\
-58 hus\n\
95 husband\n\
76 husba…\n\
31 huset\n\
-32 huset og\n\
-181 husk\n\
-158 husk at\n\
-52 husk din\n\
-36 husk du\n\
-105 huske\n\
-144 huslejen\n\
-98 husle…\n\
-63 husst…\n\
-40 hvad\n\
89 hvad der\n\
-34 hvad hun\n\
47 hvad jeg\n\
-95 hvad siger\n\
60 hvad skal\n\
144 hvad står\n\
-81 hvem\n\
-87 hvem der\n\
62 hvem er\n\
-79 hver\n\
-96 hver dag\n\
48 hver gang\n\
-35 hver måned\n\
-110 hverdage\n\
-45 hverdage #\n\
-121 hverd…\n\
-82 hverken\n\
-82 hverk…\n\
-66 hvert\n\
-58 hvide\n\
-34 hvidovre\n\
-34 hvido…\n\
-88 hvidvask og\n\
45 hvidvask overfør\n\
91 hvilken\n\
113 hvilken bank\n\
-57 hvilket\n\
35 hvilk…\n\
47 hvis banken\n\
76 hvis de\n\
-125 hvis der\n\
-192 hvis det\n\
58 hvis du\n\
293 hvis ikke\n\
122 hvis jeg\n\
-63 hvis man\n\
-54 hvis nogen\n\
-108 hvor\n\
-44 hvor de\n\
-42 hvor der\n\
-74 hvor en\n\
-52 hvor man\n\
124 hvor meget\n\
-78 hvor pengene\n\
-145 hvordan\n\
-50 hvordan det\n\
-145 hvord…\n\
-60 hvorfor\n\
-59 hvorf…\n\
-84 hvornår\n\
-84 hvorn…\n\
-71 hydrangeas\n\
-71 hydra…\n\
-61 hygge\n\
-32 håndbold\n\
-46 håndb…\n\
-37 hæleri\n\
-37 hæler…\n\
43 hænderne\n\
31 hænde…\n\
-57 hænger i\n\
137 hæv\n\
70 hæv alle\n\
90 hæve #\n\
56 hævekort og\n\
46 hævek…\n\
218 hæver\n\
57 hæver #\n\
-32 høj\n\
-50 høje\n\
-49 høje taastrup\n\
-70 højre\n\
-105 højst\n\
69 højt\n\
53 højtt…\n\
92 hør\n\
-89 høre\n\
-84 høre det\n\
-54 høre om\n\
-67 hører\n\
-52 hørt det\n\
-116 i a\n\
-33 i aalborg\n\
30 i aarhus\n\
43 i accidentally\n\
-33 i afdelingen\n\
81 i already\n\
-171 i alt\n\
71 i am\n\
-126 i appen\n\
-37 i april\n\
98 i ask\n\
-107 i at\n\
-62 i au\n\
-58 i aula\n\
32 i automaten\n\
86 i banken\n\
-66 i bankens\n\
37 i barcelona\n\
71 i believe\n\
36 i bero\n\
-60 i betalingsservice\n\
53 i bilen\n\
-101 i borgerservice\n\
-31 i brevet\n\
-61 i bring\n\
-218 i bøde\n\
107 i call\n\
-60 i called\n\
119 i can\n\
134 i cant\n\
112 i civil\n\
64 i dag\n\
-85 i danmark\n\
-32 i dati\n\
-41 i de\n\
57 i delete\n\
-78 i denne\n\
52 i deres\n\
-177 i digital\n\
104 i dit\n\
167 i do\n\
-105 i e\n\
33 i en\n\
-42 i er\n\
-55 i esbjerg\n\
-39 i ever\n\
57 i fare\n\
-47 i filialen\n\
-51 i finally\n\
-32 i found\n\
52 i første\n\
87 i gebyr\n\
124 i get\n\
124 i give\n\
-34 i go\n\
-69 i got\n\
39 i gruppen\n\
84 i guide\n\
-103 i går\n\
-39 i had\n\
-104 i har\n\
163 i haslo\n\
61 i have\n\
42 i hear\n\
32 i hele\n\
-45 i hillerød\n\
36 i hit\n\
82 i hope\n\
-48 i hung\n\
-39 i hus\n\
-37 i huset\n\
-40 i hånden\n\
59 i ikke\n\
35 i jylland\n\
34 i jyske\n\
-106 i kan\n\
36 i kiosken\n\
65 i know\n\
32 i kommunen\n\
64 i kø\n\
69 i københavn\n\
-65 i køen\n\
58 i litauen\n\
43 i live\n\
31 i london\n\
-32 i love\n\
37 i lukket\n\
44 i lunar\n\
70 i made\n\
92 i make\n\
78 i malmø\n\
-30 i mandags\n\
-63 i min\n\
-112 i mobilbanken\n\
170 i must\n\
61 i mustnt\n\
136 i møde\n\
59 i need\n\
-64 i netbank\n\
-140 i netbanken\n\
38 i netto\n\
55 i never\n\
34 i nie\n\
42 i norge\n\
38 i og\n\
149 i only\n\
42 i ordered\n\
-69 i padborg\n\
-98 i paid\n\
-52 i pakkeboksen\n\
98 i pay\n\
84 i polen\n\
-55 i postnord\n\
85 i press\n\
30 i promise\n\
94 i put\n\
-31 i rang\n\
43 i read\n\
-100 i receptionen\n\
61 i recorded\n\
-41 i retten\n\
-30 i ro\n\
73 i røret\n\
44 i sag\n\
-68 i said\n\
53 i samarbejde\n\
64 i saw\n\
-56 i say\n\
150 i see\n\
-47 i seks\n\
76 i send\n\
144 i sent\n\
130 i should\n\
38 i show\n\
41 i si\n\
-40 i sidste\n\
-116 i skal\n\
87 i skat\n\
-98 i skuffen\n\
-84 i sold\n\
73 i speaking\n\
-38 i stedet\n\
-37 i still\n\
64 i stykker\n\
-49 i swear\n\
44 i take\n\
40 i talk\n\
-42 i tastselv\n\
36 i teach\n\
88 i tell\n\
-112 i think\n\
94 i thought\n\
-51 i ti\n\
-58 i to\n\
-51 i toget\n\
33 i toilettet\n\
-59 i told\n\
-34 i tolv\n\
35 i transfer\n\
78 i trust\n\
-147 i tvivl\n\
33 i type\n\
37 i typed\n\
-37 i tyve\n\
-42 i uge\n\
30 i uhævede\n\
77 i understand\n\
39 i usdt\n\
97 i use\n\
-85 i vores\n\
64 i wait\n\
72 i want\n\
-60 i was\n\
67 i will\n\
-86 i wont\n\
93 i work\n\
88 i would\n\
91 i write\n\
-32 i wrote\n\
-50 i zone\n\
-57 i år\n\
-43 ia\n\
164 iade\n\
50 iade edilecek\n\
-88 iar\n\
120 iban\n\
-30 iban and\n\
-37 ic\n\
-94 ice\n\
62 iceri…\n\
93 ich\n\
80 ich bin\n\
69 ich brauche\n\
30 ich das\n\
-37 ich dir\n\
49 ich sie\n\
-40 ich wollte\n\
-49 ici la\n\
172 icin\n\
159 icin @link\n\
122 icin cpr\n\
107 icinde\n\
107 icind…\n\
62 icloud\n\
62 iclou…\n\
-106 id #\n\
76 id and\n\
45 id card\n\
-56 id expires\n\
54 id for\n\
-44 id is\n\
-72 id like\n\
160 id og\n\
57 id password\n\
33 id so\n\
124 id til\n\
53 id y\n\
-104 ida\n\
34 identita\n\
64 identitatea\n\
37 identite\n\
-45 identitet med\n\
-32 identiteten\n\
118 identity\n\
-36 identity card\n\
45 identity is\n\
-66 identity number\n\
51 identity was\n\
107 ident…\n\
-32 idømt\n\
-50 iejim…\n\
-142 ieri\n\
-69 if\n\
-165 if a\n\
-49 if anyone\n\
-36 if asked\n\
75 if he\n\
75 if i\n\
-96 if it\n\
60 if its\n\
-33 if nobody\n\
56 if not\n\
-42 if somebody\n\
-74 if someone\n\
-33 if something\n\
-66 if that\n\
-102 if thats\n\
43 if the\n\
-137 if they\n\
-50 if u\n\
-60 if you\n\
-91 if youd\n\
-59 if your\n\
-97 if youre\n\
-114 if youve\n\
-49 ifølge\n\
-49 ifølg…\n\
-81 igen\n\
-46 igen den\n\
-76 igen i\n\
34 igennem hvis\n\
61 ignore\n\
62 ignore the\n\
-35 ignore this\n\
45 ignoring\n\
92 ignor…\n\
-36 ihjel\n\
35 ihm\n\
229 ihnen\n\
38 ihnen die\n\
150 ihr\n\
42 ihr konto\n\
124 ihr zugang\n\
91 ihre\n\
-38 ihre karte\n\
-33 ihre kontonummer\n\
38 ihre sendung\n\
-81 ihrem\n\
-44 ihrem passwort\n\
-30 ii\n\
34 ii dati\n\
-31 iki #\n\
67 iki vakaro\n\
37 ikinci\n\
37 ikinc…\n\
-59 ikke bedt\n\
-105 ikke besvares\n\
-152 ikke betale\n\
42 ikke betaler\n\
220 ikke betalt\n\
-30 ikke blive\n\
71 ikke bliver\n\
-47 ikke bruge\n\
-30 ikke de\n\
70 ikke det\n\
34 ikke dig\n\
-60 ikke dit\n\
96 ikke du\n\
-46 ikke efter\n\
-69 ikke engang\n\
61 ikke er\n\
60 ikke et\n\
68 ikke for\n\
-81 ikke foretage\n\
-46 ikke fortsætte\n\
-31 ikke fortælle\n\
-79 ikke fra\n\
-37 ikke få\n\
36 ikke fået\n\
43 ikke gør\n\
-152 ikke gøre\n\
-42 ikke har\n\
-35 ikke her\n\
-57 ikke hvis\n\
-73 ikke imod\n\
-64 ikke inden\n\
63 ikke kan\n\
35 ikke kender\n\
66 ikke lade\n\
-33 ikke links\n\
47 ikke med\n\
-53 ikke mere\n\
-47 ikke mig\n\
139 ikke må\n\
-76 ikke noget\n\
65 ikke nævne\n\
-50 ikke og\n\
-42 ikke om\n\
-156 ikke oplyse\n\
-33 ikke os\n\
72 ikke overføre\n\
-34 ikke passer\n\
125 ikke på\n\
-61 ikke registreret\n\
125 ikke ringe\n\
-127 ikke se\n\
-49 ikke selv\n\
95 ikke sige\n\
43 ikke siger\n\
-31 ikke skrive\n\
-44 ikke svare\n\
98 ikke så\n\
43 ikke tage\n\
106 ikke tale\n\
50 ikke vil\n\
68 ikke vise\n\
-167 il #\n\
42 il a\n\
33 il conto\n\
-30 il contratto\n\
-31 il cpr\n\
44 il faut\n\
131 il mio\n\
-54 il mitid\n\
-43 il pacco\n\
-70 il pagamento\n\
67 il pin\n\
-55 il puteti\n\
182 il suo\n\
152 il telefono\n\
48 il vous\n\
61 ilgil…\n\
43 ilk\n\
-30 ill\n\
-53 ill be\n\
-128 ill call\n\
-44 ill do\n\
38 ill give\n\
-80 ill pay\n\
128 illegal\n\
112 illeg…\n\
-74 ils\n\
54 im\n\
55 im a\n\
57 im agent\n\
49 im at\n\
50 im back\n\
89 im collecting\n\
-39 im getting\n\
72 im going\n\
83 im in\n\
106 im not\n\
112 im on\n\
37 im sitting\n\
35 im standing\n\
48 im the\n\
-54 im there\n\
-32 imagi…\n\
-31 imens\n\
70 imi\n\
66 imigrari\n\
119 immediately\n\
89 immediately on\n\
120 immed…\n\
68 immigration\n\
68 immig…\n\
-91 imod\n\
-41 imod betaling\n\
55 impayee\n\
77 impay…\n\
-30 imperative\n\
-32 imper…\n\
-82 impli…\n\
-37 impol…\n\
-33 import\n\
99 important\n\
61 important message\n\
33 importe\n\
65 impor…\n\
46 impreuna\n\
47 impre…\n\
-81 imzal…\n\
44 in #\n\
77 in 24h\n\
54 in aalborg\n\
64 in aarhus\n\
-62 in about\n\
72 in advance\n\
-30 in again\n\
-90 in all\n\
127 in and\n\
40 in aplicatia\n\
-42 in at\n\
34 in august\n\
-62 in billund\n\
131 in bitcoin\n\
96 in browser\n\
40 in but\n\
-53 in care\n\
-41 in case\n\
83 in cash\n\
-50 in caso\n\
41 in chat\n\
84 in contact\n\
-48 in contul\n\
65 in copenhagen\n\
37 in custody\n\
30 in cyprus\n\
45 in danemarca\n\
-53 in daneza\n\
69 in danimarca\n\
-123 in danish\n\
-128 in den\n\
-43 in der\n\
-151 in digital\n\
40 in dk\n\
-82 in doubt\n\
-96 in e\n\
40 in einer\n\
-122 in english\n\
38 in envelope\n\
36 in esbjerg\n\
78 in five\n\
-50 in force\n\
-33 in fredericia\n\
79 in frederiksberg\n\
-36 in from\n\
114 in front\n\
-49 in full\n\
40 in føtex\n\
-30 in gdansk\n\
45 in gift\n\
37 in glostrup\n\
40 in hamburg\n\
62 in here\n\
31 in herning\n\
-68 in his\n\
-45 in holiday\n\
34 in hong\n\
-55 in ihrem\n\
-63 in inglese\n\
-36 in inspection\n\
-94 in its\n\
-86 in june\n\
-55 in line\n\
-51 in love\n\
59 in malta\n\
-114 in march\n\
-35 in minsu\n\
-132 in netbank\n\
43 in odense\n\
-51 in on\n\
110 in one\n\
43 in order\n\
-37 in peace\n\
38 in poland\n\
77 in portugal\n\
-30 in romania\n\
-76 in room\n\
-40 in section\n\
-53 in september\n\
44 in shanghai\n\
63 in singapore\n\
38 in spain\n\
-43 in tastselv\n\
-75 in teams\n\
33 in ten\n\
-48 in that\n\
-78 in the\n\
-56 in their\n\
47 in thirty\n\
-84 in this\n\
-62 in to\n\
-34 in total\n\
118 in una\n\
52 in urma\n\
108 in usdt\n\
-30 in valby\n\
-84 in vejle\n\
59 in w\n\
-81 in which\n\
174 in with\n\
-39 in writing\n\
41 in your\n\
-36 in zone\n\
76 in østerbro\n\
77 inact…\n\
92 inaczej\n\
92 inacz…\n\
-58 inanm…\n\
-57 inbox\n\
-60 inca\n\
57 incas…\n\
-34 incep…\n\
-82 inchideti\n\
-40 inchis\n\
-82 inchi…\n\
-59 incident\n\
-82 incid…\n\
-43 incl vat\n\
-36 included in\n\
45 including\n\
48 inclus\n\
72 inclu…\n\
-54 income\n\
67 incompleta\n\
69 incomplete\n\
36 incomplete address\n\
75 incom…\n\
32 ind for\n\
48 ind her\n\
31 ind hos\n\
86 ind med\n\
77 ind og\n\
-89 ind på\n\
48 ind som\n\
-61 ind til\n\
100 indbetal\n\
74 indbetaler\n\
-32 indbetales\n\
-57 indbetales på\n\
-42 indbetalingskort\n\
78 indbetalt\n\
46 indbetalt et\n\
108 indbe…\n\
-35 indbr…\n\
69 inde\n\
-52 inde i\n\
42 inde på\n\
46 indefrosne\n\
81 indef…\n\
-55 inden du\n\
30 inden en\n\
41 inden for\n\
-60 inden fredag\n\
-33 inden fristen\n\
31 inden frokost\n\
73 inden i\n\
162 inden kl\n\
33 inden midnat\n\
75 inden søndag\n\
31 indes…\n\
-83 index\n\
-50 indgangen\n\
-53 indga…\n\
-30 indho…\n\
49 indiq…\n\
63 indir…\n\
43 indkaldt til\n\
30 indko…\n\
-55 indkø…\n\
-35 indledning\n\
56 indle…\n\
-70 indsa…\n\
-53 indsigelse\n\
-90 indsi…\n\
31 indskud\n\
46 indskud #\n\
56 indsk…\n\
-37 indstillinger\n\
89 indsæ…\n\
103 indtast\n\
59 indtast dit\n\
56 indtast kort\n\
76 indtaste\n\
41 indtaste dit\n\
95 indta…\n\
-72 indtil torsdag\n\
-98 ines\n\
57 infected\n\
130 infec…\n\
39 infil…\n\
124 infla…\n\
81 info\n\
51 info @link\n\
79 info@…\n\
38 informa\n\
-56 information about\n\
-50 information in\n\
98 information on\n\
-31 information or\n\
58 informed\n\
-46 inge\n\
-134 ingen\n\
-78 ingen der\n\
57 ingen penge\n\
-49 inger\n\
-47 inglese\n\
-70 ingle…\n\
37 ingreso\n\
-64 inici…\n\
-59 inizi…\n\
125 inkasso\n\
140 inkas…\n\
31 inkl\n\
31 inmigracion\n\
31 inmig…\n\
-98 input\n\
-45 inqui…\n\
36 inreg…\n\
-66 insel…\n\
68 inside\n\
66 inside we\n\
90 insid…\n\
46 insieme al\n\
37 insis…\n\
84 inspe…\n\
155 insta\n\
-92 install anydesk\n\
-59 install remote\n\
55 installed\n\
77 installer\n\
37 installere\n\
142 instant\n\
91 instant transfer\n\
50 insta…\n\
58 instead before\n\
50 instead of\n\
-52 insul…\n\
109 insurance\n\
45 insurance #\n\
46 insurer\n\
132 insur…\n\
-93 int\n\
-48 integ…\n\
97 interesse\n\
130 interest\n\
107 interest in\n\
46 interested\n\
37 interim\n\
38 international\n\
-48 international house\n\
52 internationale\n\
71 internet\n\
50 internete\n\
-42 internettet\n\
208 interpol\n\
-44 interpret\n\
-86 interpreter\n\
-32 interpreters\n\
-30 interviews\n\
63 inter…\n\
79 intestato\n\
30 intestato a\n\
85 intes…\n\
-112 intet\n\
38 into custody\n\
46 into our\n\
33 into your\n\
141 intr\n\
109 intr o\n\
59 intr un\n\
-82 intranet\n\
-90 intra…\n\
-90 intre\n\
-30 introduced\n\
69 intruder\n\
92 intru…\n\
35 invalid\n\
35 inval…\n\
46 investeringsrådgiver\n\
45 investigacion\n\
76 investigating\n\
32 investigating officer\n\
71 investigation\n\
-82 investigation and\n\
-84 investigation of\n\
74 investigation press\n\
117 investigators\n\
-72 investing\n\
-72 investing in\n\
-41 investments\n\
-31 investor\n\
34 inves…\n\
-65 invitation\n\
-53 invited\n\
-151 invit…\n\
-110 invoice\n\
-43 invoice #\n\
-50 invoice as\n\
-40 invoice attached\n\
-35 invoiced\n\
-127 invoices\n\
-63 invoices at\n\
-134 invoi…\n\
-35 involve\n\
60 involved\n\
64 involved in\n\
34 invol…\n\
114 ip\n\
42 ip address\n\
32 ip adresse\n\
169 ipad\n\
143 iphone\n\
191 iphone #\n\
34 iphone claim\n\
143 iphon…\n\
142 iptal\n\
89 ir\n\
153 ir as\n\
75 ir patvirtinkite\n\
47 irreg…\n\
118 irs\n\
30 is\n\
-183 is #\n\
64 is a\n\
73 is already\n\
74 is an\n\
-31 is anne\n\
134 is asking\n\
160 is at\n\
-38 is available\n\
-40 is awake\n\
46 is being\n\
180 is blocked\n\
36 is booked\n\
80 is called\n\
-55 is cancelled\n\
47 is clean\n\
92 is closed\n\
136 is coming\n\
-76 is confirmed\n\
47 is danish\n\
65 is danske\n\
-103 is delayed\n\
-190 is due\n\
-57 is fine\n\
120 is for\n\
-52 is free\n\
139 is from\n\
113 is frozen\n\
37 is full\n\
39 is given\n\
65 is going\n\
52 is gone\n\
98 is held\n\
-47 is here\n\
-92 is how\n\
46 is infected\n\
80 is invalid\n\
58 is it\n\
33 is jealous\n\
32 is just\n\
122 is locked\n\
56 is lost\n\
39 is microsoft\n\
90 is missing\n\
104 is mitid\n\
101 is my\n\
57 is needed\n\
90 is not\n\
-53 is off\n\
-102 is officer\n\
88 is one\n\
-65 is ordered\n\
-75 is paid\n\
35 is pending\n\
-66 is policijos\n\
-85 is ready\n\
-112 is registered\n\
79 is released\n\
54 is required\n\
77 is reserved\n\
32 is restricted\n\
52 is returned\n\
-81 is right\n\
33 is sending\n\
-32 is settled\n\
-32 is so\n\
58 is still\n\
108 is stopped\n\
30 is suspected\n\
-60 is that\n\
65 is the\n\
45 is this\n\
34 is to\n\
-38 is too\n\
86 is trying\n\
50 is two\n\
97 is under\n\
-36 is up\n\
-40 is used\n\
-71 is valid\n\
109 is waiting\n\
-37 is what\n\
-55 is your\n\
57 is yours\n\
46 isduotas\n\
46 isduo…\n\
35 ishøj…\n\
-70 islan…\n\
73 ismok…\n\
-44 isnt us\n\
-76 isola…\n\
-95 issiu…\n\
-63 issue\n\
68 issued\n\
50 issue…\n\
-75 ist am\n\
-95 ist fertig\n\
-31 ist in\n\
33 ist nicht\n\
97 istantaneo\n\
72 istan…\n\
-95 istedi\n\
-188 isted…\n\
-41 istemez\n\
-57 istem…\n\
-71 isten…\n\
42 ister\n\
-82 isteyen\n\
-204 istey…\n\
68 istiyor\n\
83 istiyorum\n\
179 istiy…\n\
-49 især\n\
56 it #\n\
101 it @link\n\
31 it a\n\
48 it afdelingen\n\
-36 it all\n\
33 it any\n\
-46 it arrives\n\
50 it as\n\
80 it asks\n\
-106 it at\n\
44 it back\n\
87 it before\n\
-36 it begins\n\
41 it between\n\
50 it by\n\
-141 it call\n\
-36 it came\n\
81 it comes\n\
89 it confidential\n\
-38 it costs\n\
-46 it desk\n\
51 it didnt\n\
65 it dont\n\
52 it down\n\
-38 it ends\n\
97 it first\n\
33 it for\n\
48 it good\n\
-31 it happened\n\
116 it has\n\
-30 it hasnt\n\
44 it helpdesk\n\
202 it here\n\
-37 it holds\n\
65 it i\n\
-43 it if\n\
-95 it in\n\
37 it is\n\
-87 it isnt\n\
107 it it\n\
41 it ive\n\
-55 it may\n\
43 it means\n\
88 it must\n\
35 it myself\n\
35 it needs\n\
-64 it no\n\
73 it normal\n\
-33 it not\n\
99 it now\n\
66 it ok\n\
-109 it on\n\
-45 it only\n\
-55 it or\n\
52 it out\n\
68 it over\n\
68 it please\n\
41 it press\n\
53 it safe\n\
90 it say\n\
208 it says\n\
-39 it security\n\
-64 it she\n\
-32 it shows\n\
-69 it sounds\n\
34 it straight\n\
45 it then\n\
37 it there\n\
-65 it this\n\
77 it to\n\
56 it today\n\
32 it turns\n\
-40 it under\n\
40 it up\n\
-58 it was\n\
-52 it wasnt\n\
-32 it we\n\
-66 it were\n\
50 it what\n\
-68 it where\n\
55 it within\n\
104 it without\n\
-32 it works\n\
65 it yet\n\
-67 it you\n\
-74 it yourself\n\
45 item\n\
-97 items\n\
111 iti\n\
46 iti trimit\n\
-47 itll\n\
-71 itll be\n\
94 its a\n\
-42 its about\n\
-46 its all\n\
-54 its at\n\
103 its been\n\
-31 its camilla\n\
-84 its fake\n\
71 its for\n\
-60 its fraud\n\
78 its henrik\n\
-68 its in\n\
58 its jonas\n\
-45 its just\n\
137 its me\n\
39 its mum\n\
74 its my\n\
-173 its on\n\
91 its only\n\
-50 its owners\n\
43 its paid\n\
-30 its pernille\n\
32 its really\n\
90 its refunded\n\
62 its returned\n\
31 its safe\n\
37 its under\n\
63 its urgent\n\
-184 its way\n\
73 its your\n\
44 its yours\n\
-69 itself\n\
-69 itsel…\n\
-63 iva\n\
107 ive already\n\
34 ive been\n\
71 ive got\n\
89 ive had\n\
59 ive just\n\
64 ive only\n\
-126 ive put\n\
-42 ive read\n\
-79 ive sent\n\
-60 ive told\n\
50 iveskite\n\
50 ivesk…\n\
107 iværk…\n\
-67 iyi\n\
46 iyi gunler\n\
99 j\n\
-44 ja der\n\
42 ja det\n\
64 ja for\n\
39 ja hallo\n\
-73 ja jeg\n\
-64 ja men\n\
-33 ja nej\n\
33 ja og\n\
81 ja til\n\
-73 ja vi\n\
44 ja værelset\n\
-48 jagtvej\n\
-48 jagtv…\n\
-84 jai\n\
41 jai une\n\
41 jail\n\
-213 jak\n\
39 jak nie\n\
-30 jak sie\n\
-41 jakke…\n\
-176 jamais\n\
-44 jamais de\n\
-176 jamai…\n\
84 jamen\n\
30 james\n\
-30 jan\n\
-44 jana\n\
-124 januar\n\
-34 januar #\n\
-122 january\n\
-141 janua…\n\
-129 jau\n\
-35 javais\n\
-35 javai…\n\
64 je\n\
101 je fais\n\
39 je ne\n\
140 je suis\n\
88 je te\n\
45 je travaille\n\
95 je vous\n\
31 jealous\n\
37 jealous of\n\
31 jealo…\n\
77 jeden\n\
32 jeg\n\
45 jeg arbejder\n\
-65 jeg betale\n\
59 jeg bliver\n\
46 jeg bor\n\
82 jeg bruge\n\
41 jeg da\n\
77 jeg dem\n\
82 jeg den\n\
100 jeg det\n\
140 jeg dig\n\
-83 jeg din\n\
92 jeg en\n\
95 jeg er\n\
-76 jeg fik\n\
-99 jeg få\n\
58 jeg giver\n\
65 jeg guider\n\
32 jeg gør\n\
59 jeg gøre\n\
47 jeg har\n\
-65 jeg havde\n\
120 jeg hedder\n\
-96 jeg henter\n\
133 jeg kan\n\
40 jeg kom\n\
43 jeg komme\n\
-56 jeg købe\n\
34 jeg køber\n\
-86 jeg lagde\n\
-49 jeg laver\n\
50 jeg lover\n\
-84 jeg lægger\n\
70 jeg læser\n\
39 jeg mangler\n\
67 jeg må\n\
45 jeg nok\n\
34 jeg og\n\
49 jeg også\n\
66 jeg om\n\
-50 jeg på\n\
91 jeg ringer\n\
132 jeg se\n\
49 jeg selv\n\
134 jeg sidder\n\
33 jeg siger\n\
137 jeg skal\n\
105 jeg skriver\n\
37 jeg skulle\n\
89 jeg skylder\n\
64 jeg spørger\n\
30 jeg staver\n\
47 jeg stiller\n\
-62 jeg tage\n\
47 jeg taler\n\
114 jeg til\n\
-58 jeg tror\n\
-59 jeg trækker\n\
-63 jeg var\n\
40 jeg venter\n\
-95 jeg vil\n\
-53 jeg ville\n\
60 jeg åbner\n\
-31 jei\n\
-39 jei abejojate\n\
-35 jemand\n\
-88 jens\n\
41 jensen\n\
41 jense…\n\
-38 jeppe\n\
-53 jer\n\
46 jer og\n\
-89 jeres\n\
-34 jesli\n\
-43 jesli to\n\
-126 jest\n\
45 jest nagrywana\n\
89 jestem\n\
136 jeste…\n\
30 jeszcze\n\
30 jeszc…\n\
-40 jette\n\
239 jetzt\n\
70 jetzt die\n\
-81 jeudi\n\
50 jewellery\n\
67 jewel…\n\
-45 jf\n\
-103 jie\n\
102 jis\n\
43 jo ikke\n\
-88 jo lige\n\
-40 job\n\
-37 job in\n\
-49 jobbet\n\
-49 jobbe…\n\
-40 jobcenter\n\
-82 jobcentret\n\
-91 jobce…\n\
80 jobindex\n\
80 jobin…\n\
-58 jobnet\n\
-58 jobne…\n\
-109 jobs\n\
-110 joi\n\
-40 joi la\n\
-35 joint\n\
-77 jonas\n\
-55 jonas #\n\
71 jonas from\n\
-32 jorde…\n\
72 jour\n\
66 journal\n\
-40 journalnummer\n\
-58 jours\n\
-78 json\n\
70 judge\n\
81 judge has\n\
-42 jueves\n\
-42 jueve…\n\
-79 julehjælpen\n\
-79 juleh…\n\
-136 juli\n\
-123 july\n\
145 jums\n\
-46 jums nieko\n\
-159 june\n\
-160 juni\n\
34 jurid…\n\
142 jus\n\
77 just\n\
-109 just approve\n\
-44 just before\n\
-35 just come\n\
35 just confirm\n\
-81 just delete\n\
68 just do\n\
44 just give\n\
79 just got\n\
53 just let\n\
202 just need\n\
72 just now\n\
107 just read\n\
75 just say\n\
-39 just send\n\
94 just swipe\n\
56 just take\n\
47 just tell\n\
78 just the\n\
57 justice\n\
55 justice three\n\
94 justice to\n\
77 justification\n\
76 justi…\n\
117 jusu\n\
-68 jusu #\n\
-43 jusu kortele\n\
31 jusu programele\n\
37 jusu siunta\n\
47 jusu vardu\n\
-37 jutland\n\
-50 jutla…\n\
32 jutra\n\
-32 jutro\n\
177 jyske\n\
155 jyske bank\n\
39 jyskebank\n\
39 jyske…\n\
-65 jytte\n\
-91 jørgen\n\
-91 jørge…\n\
135 k\n\
84 k four\n\
46 ka tik\n\
126 kad\n\
79 kad mano\n\
-166 kadar\n\
-49 kadin\n\
100 kaere\n\
100 kaere kunde\n\
-143 kaffe\n\
-37 kaffe og\n\
-59 kaffen\n\
-172 kaffe…\n\
-68 kage\n\
33 kagid…\n\
-56 kaimy…\n\
-126 kaip\n\
-52 kaj\n\
51 kalba\n\
60 kalbeti\n\
30 kalbe…\n\
-42 kalde…\n\
69 kamera\n\
35 kameraet\n\
170 kamer…\n\
34 kamme…\n\
-34 kan\n\
-41 kan bare\n\
-37 kan betale\n\
61 kan blive\n\
-31 kan de\n\
-66 kan der\n\
-182 kan det\n\
58 kan få\n\
70 kan gøre\n\
-45 kan hente\n\
-61 kan hentes\n\
83 kan hjælpe\n\
-136 kan i\n\
32 kan ikke\n\
40 kan jeg\n\
112 kan kun\n\
38 kan lukke\n\
-57 kan man\n\
-98 kan nu\n\
-95 kan også\n\
43 kan ophæves\n\
47 kan rette\n\
-77 kan sende\n\
-46 kan ske\n\
37 kan skifte\n\
33 kan standse\n\
77 kan sætte\n\
61 kan tage\n\
32 kan være\n\
41 kance…\n\
-44 kandi…\n\
104 kann\n\
-44 kantinen\n\
-84 kanti…\n\
-43 kapat\n\
-81 kapatin\n\
-36 kapatin ve\n\
43 kapatirsaniz\n\
-63 kapattim\n\
-45 kapat…\n\
-57 kapitel\n\
-31 kapitel #\n\
-49 kapit…\n\
76 kapora\n\
76 kapor…\n\
84 karari\n\
40 kardesim\n\
40 karde…\n\
-164 karen\n\
-57 kargo\n\
55 kargo…\n\
55 karol…\n\
-56 karsi…\n\
-82 karst…\n\
117 kart\n\
94 kart numaranizi\n\
197 karta\n\
89 karte\n\
73 kartennummer\n\
60 karte…\n\
79 karti\n\
-39 kartini\n\
-60 kartini ve\n\
-68 kartiniz\n\
39 kartinizi\n\
-52 kartinizi getirin\n\
106 kartinizin\n\
-62 kartinizin arkasindaki\n\
135 kartla\n\
137 kartl…\n\
-61 kartofler\n\
-84 kartoflerne\n\
-102 karto…\n\
-32 kartu\n\
58 karty\n\
30 karty i\n\
-164 kas\n\
-108 kasia\n\
82 kasper\n\
88 kaspe…\n\
-119 kasse\n\
-68 kassen\n\
-72 kasserer\n\
-108 kasse…\n\
51 kastrup\n\
51 kastr…\n\
-50 katil…\n\
-40 katri…\n\
-96 katten\n\
-96 katte…\n\
74 kaucj…\n\
89 kaution\n\
38 kaution på\n\
89 kauti…\n\
84 kayde…\n\
57 kaydi…\n\
88 kayit\n\
137 kazan…\n\
31 kaze\n\
55 kazko…\n\
53 kbh\n\
83 keep\n\
163 keep #\n\
100 keep it\n\
64 keep me\n\
-66 keep the\n\
74 keep this\n\
97 keep your\n\
-81 keine\n\
43 keinen\n\
-32 keine…\n\
-31 kelpworks\n\
-31 kelpw…\n\
-72 keltas\n\
-72 kelta…\n\
-87 kende\n\
-67 kender\n\
-47 kender du\n\
-71 kende…\n\
-47 kendiniz\n\
-184 kendi…\n\
-59 kendte\n\
-59 kendt…\n\
-161 kept\n\
-33 kept for\n\
-37 kerne…\n\
-41 kettle\n\
-41 kettl…\n\
-56 ketur…\n\
-58 ketvirtadieni\n\
-58 ketvi…\n\
62 key card\n\
70 key in\n\
-79 key to\n\
53 keypad\n\
32 keypad and\n\
53 keypa…\n\
33 keys and\n\
36 keys come\n\
-200 kg\n\
-213 kh\n\
-46 ki\n\
-32 kid\n\
-111 kids\n\
-53 kiero…\n\
-119 kigge\n\
-59 kigger\n\
-84 kigge…\n\
30 kilo kokain\n\
-32 kilog…\n\
-60 kilometer\n\
-127 kilom…\n\
-45 kilos\n\
-55 kim\n\
48 kimliginizi\n\
33 kimli…\n\
-122 kimseye\n\
-46 kimseye søyleme\n\
-96 kimseyle\n\
-89 kimseyle paylasmayin\n\
-217 kimse…\n\
64 kin\n\
-70 kind\n\
49 kind of\n\
-74 kind regards\n\
-60 kindergarten\n\
-46 kinde…\n\
142 kindly\n\
36 kindly confirm\n\
142 kindl…\n\
68 kiral…\n\
-38 kirke…\n\
-33 kisi\n\
-58 kisil…\n\
181 kitaip\n\
181 kitai…\n\
-158 kitchen\n\
-107 kitch…\n\
-43 kitebank\n\
-43 kiteb…\n\
-41 kl\n\
-39 kl #\n\
-119 klage\n\
-48 klage til\n\
-59 klager\n\
-108 klage…\n\
78 klaida\n\
78 klaid…\n\
-48 klaip…\n\
30 klar du\n\
-36 klar et\n\
-35 klar log\n\
39 klar med\n\
115 klar og\n\
39 klar så\n\
-31 klare…\n\
-90 klass…\n\
50 klaus\n\
-68 klaus…\n\
57 kliente\n\
55 klientkontoen\n\
52 klien…\n\
47 klik\n\
55 klik for\n\
-39 klik ikke\n\
-80 klik på\n\
-33 klikke\n\
-36 klikker\n\
-89 klikk…\n\
-45 klinikken\n\
-156 klini…\n\
-91 klip\n\
-78 klip det\n\
82 klipper\n\
32 klipp…\n\
-74 klokken\n\
-36 klokken #\n\
49 klokken ni\n\
-81 klokk…\n\
-51 klubben\n\
-57 klubb…\n\
-31 klubhuset\n\
-31 klubh…\n\
-48 klucz…\n\
-144 km\n\
42 km t\n\
-46 knappen\n\
-38 knappen i\n\
-62 knapp…\n\
-57 knock\n\
-122 know about\n\
50 know i\n\
34 know it\n\
63 know the\n\
-70 know your\n\
-34 known\n\
45 knows\n\
61 knows my\n\
-42 knows that\n\
-75 knus\n\
-43 knæet\n\
170 kod\n\
-78 kod #\n\
106 kod z\n\
207 koda\n\
-141 kodas\n\
-131 kodas #\n\
94 kode\n\
-109 kode #\n\
78 kode der\n\
76 kode du\n\
-42 kode er\n\
35 kode med\n\
68 kode nu\n\
30 kode og\n\
104 kode på\n\
50 kode så\n\
61 kode til\n\
39 kode vi\n\
83 koden\n\
-40 koden #\n\
99 koden du\n\
-59 koden er\n\
109 koden fra\n\
40 koden med\n\
35 koden og\n\
110 koden op\n\
40 koden på\n\
113 koden så\n\
-36 koden til\n\
64 kodeordet\n\
73 kodeo…\n\
-31 koder\n\
-45 koder eller\n\
208 koderne\n\
208 koder…\n\
-61 kodo\n\
108 kodu\n\
52 kodunu\n\
-57 kodunuz\n\
31 kodunuzu\n\
62 kodus\n\
-32 kog\n\
30 kokain\n\
30 kokai…\n\
62 kolay\n\
-67 kolding\n\
-80 koldi…\n\
138 kollega\n\
40 kollega i\n\
94 kolle…\n\
-88 kom\n\
-133 kom forbi\n\
-32 kom i\n\
-36 kom ind\n\
-43 kom og\n\
46 kombi\n\
76 komen…\n\
41 komiser\n\
-73 komis…\n\
47 komm\n\
-37 komme\n\
-38 komme forbi\n\
-125 komme i\n\
85 komme ind\n\
-95 kommen\n\
-33 kommentarer\n\
47 kommer den\n\
54 kommer en\n\
34 kommer et\n\
30 kommer forbi\n\
-59 kommer fra\n\
-54 kommer i\n\
-44 kommer ikke\n\
-38 kommer jeg\n\
70 kommer om\n\
-34 kommer op\n\
40 kommer til\n\
82 kommer vores\n\
50 kommet\n\
65 kommet en\n\
34 kommt\n\
-37 kommu…\n\
40 kompromitteret\n\
57 kompr…\n\
-86 komsu…\n\
46 koncie\n\
46 konci…\n\
63 konfirmation\n\
120 konfi…\n\
93 kong\n\
-71 konge…\n\
57 konkurrence\n\
-32 konkurs\n\
90 konku…\n\
-57 konso…\n\
85 konstateret\n\
68 konstateret at\n\
85 konst…\n\
-62 konta\n\
48 konta i\n\
-95 kontakt\n\
-124 kontakt din\n\
-118 kontakt mitid\n\
-48 kontakt os\n\
-54 kontaktbedrageri\n\
-37 kontakte banken\n\
47 kontakter\n\
42 kontanter\n\
-32 kontanter og\n\
34 kontanterne\n\
-71 konte…\n\
93 konti\n\
-103 kontingent\n\
-48 kontingent #\n\
-125 konti…\n\
116 konto\n\
66 konto #\n\
134 konto du\n\
59 konto er\n\
58 konto for\n\
181 konto i\n\
119 konto jeg\n\
95 konto med\n\
73 konto og\n\
74 konto som\n\
38 kontoen er\n\
33 kontoen og\n\
95 kontonr\n\
36 kontonr og\n\
79 kontonummer\n\
82 kontonummer jeg\n\
151 kontonummer og\n\
37 kontonummer så\n\
47 kontonummeret\n\
-107 kontooplysninger\n\
-52 kontooplysninger i\n\
-48 kontor\n\
45 kontrol\n\
99 kontrolafgift\n\
63 kontrolcifre\n\
74 kontr…\n\
39 konus…\n\
40 kopenhagen\n\
36 kopenhagos\n\
51 kopieret\n\
54 kopie…\n\
-40 kopya…\n\
-54 kor\n\
88 kort\n\
-96 kort #\n\
195 kort @link\n\
-34 kort der\n\
-77 kort du\n\
-38 kort eller\n\
52 kort er\n\
102 kort for\n\
118 kort her\n\
-36 kort ind\n\
32 kort inden\n\
109 kort mitid\n\
51 kort nu\n\
80 kort nummer\n\
132 kort og\n\
48 kort på\n\
37 kort skal\n\
36 kort så\n\
127 kortele\n\
123 korteles\n\
-56 kortet er\n\
33 kortet over\n\
60 korte…\n\
148 kortnr\n\
125 kortnummer\n\
81 kortnummer for\n\
94 kortnummer og\n\
34 kortnummer så\n\
71 kortnummer udløb\n\
50 kortnummer udløbsdato\n\
136 kortnummeret\n\
35 kortnummeret og\n\
153 kortn…\n\
89 kortoplysninger\n\
74 kortoplysninger @link\n\
44 kortoplysninger for\n\
79 korto…\n\
68 koster\n\
152 koster #\n\
-31 koster ikke\n\
44 kowal…\n\
154 koyun\n\
63 kr\n\
169 kr #\n\
307 kr @link\n\
37 kr accept\n\
132 kr and\n\
66 kr angiv\n\
167 kr betal\n\
-74 kr betales\n\
32 kr blev\n\
-112 kr by\n\
34 kr card\n\
83 kr claim\n\
-46 kr da\n\
58 kr der\n\
60 kr det\n\
94 kr do\n\
35 kr du\n\
-42 kr each\n\
104 kr en\n\
-55 kr for\n\
-58 kr fra\n\
-112 kr from\n\
-39 kr goes\n\
-193 kr has\n\
97 kr her\n\
82 kr here\n\
-78 kr hos\n\
126 kr i\n\
49 kr ikke\n\
78 kr in\n\
-69 kr incl\n\
41 kr inden\n\
104 kr kan\n\
30 kr leaving\n\
-30 kr md\n\
35 kr med\n\
-52 kr men\n\
-45 kr mobilepay\n\
84 kr month\n\
-49 kr must\n\
32 kr my\n\
58 kr not\n\
112 kr now\n\
74 kr nu\n\
58 kr on\n\
58 kr pay\n\
-33 kr pe\n\
-31 kr por\n\
45 kr på\n\
69 kr retur\n\
-72 kr se\n\
42 kr skriv\n\
46 kr som\n\
78 kr sur\n\
46 kr så\n\
-39 kr tak\n\
-104 kr te\n\
30 kr the\n\
106 kr this\n\
-75 kr tilbage\n\
-35 kr to\n\
57 kr trækkes\n\
-47 kr tutarindaki\n\
36 kr update\n\
-41 kr vi\n\
-72 kr was\n\
-37 kr we\n\
-49 kr which\n\
99 kr will\n\
32 kr you\n\
44 kr сплатіть\n\
38 kram\n\
-128 krav\n\
-56 kreditadvarsel\n\
-56 kreditadvarsel på\n\
35 kreditkort\n\
-55 kreds…\n\
-31 kriminalassistent\n\
99 kripto\n\
145 kript…\n\
-30 krist…\n\
202 kron\n\
-33 kronen\n\
37 kroner a\n\
69 kroner at\n\
-153 kroner for\n\
94 kroner i\n\
-31 kroner if\n\
45 kroner jeg\n\
-73 kroner men\n\
127 kroner som\n\
-46 kroner til\n\
33 kroner to\n\
-33 kronu\n\
-124 kryds…\n\
110 krypto\n\
155 krypt…\n\
-50 krzys…\n\
60 kræver\n\
82 kræver #\n\
42 kræves\n\
85 kræve…\n\
30 ktore…\n\
87 ktos\n\
-60 kugle…\n\
61 kullanici\n\
-48 kullanici adi\n\
53 kullanma\n\
135 kulla…\n\
-36 kultu…\n\
62 kun\n\
175 kun #\n\
-32 kun en\n\
-66 kun hvis\n\
68 kun til\n\
97 kunde\n\
39 kunde din\n\
74 kunde dit\n\
50 kunde du\n\
-77 kunden\n\
-43 kunderne\n\
102 kundeservice\n\
-46 kunne\n\
145 kunne ikke\n\
100 kurer\n\
97 kureren\n\
51 kureren ringer\n\
81 kurer…\n\
-33 kuri\n\
59 kuriame\n\
126 kurier\n\
36 kurie…\n\
67 kurjeris\n\
41 kurje…\n\
-50 kurs\n\
-47 kurset\n\
-76 kurse…\n\
-51 kursu…\n\
-72 kurt\n\
94 kurye\n\
-65 kurz\n\
81 kuvert\n\
55 kuvert og\n\
38 kuvert sammen\n\
56 kuverten\n\
74 kuver…\n\
63 kvarter\n\
76 kvart…\n\
50 kviklån\n\
50 kvikl…\n\
-31 kvinde\n\
44 kvinden\n\
-40 kvinder\n\
-37 kvind…\n\
-82 kvittering @link\n\
30 kvitteringen\n\
-149 kwh\n\
58 kwota\n\
65 kyc\n\
-53 kys\n\
-36 kælderen\n\
-54 kælde…\n\
-48 kære alle\n\
57 kære ansøger\n\
45 kære borger\n\
66 kære kunde\n\
46 kære skatteyder\n\
30 kærlig hilsen\n\
-38 kærli…\n\
-39 køb på\n\
57 købe #\n\
-65 købe et\n\
-61 købe mælk\n\
38 københavn\n\
86 københavns\n\
42 københavns byret\n\
61 københavns politi\n\
82 køben…\n\
61 køber\n\
59 køber den\n\
38 køber det\n\
41 køber har\n\
46 køber jeg\n\
-87 købet\n\
-84 købt\n\
-54 købt en\n\
-64 købte\n\
-65 køen\n\
-39 køge\n\
33 køkken\n\
-60 køkkenet\n\
-99 køkke…\n\
-80 køleskabet\n\
-91 køles…\n\
-54 kønnen\n\
-54 kønne…\n\
-51 kønnte\n\
-60 kønnt…\n\
-46 køre\n\
32 kørekort og\n\
46 kører rundt\n\
31 kører vi\n\
38 kørte\n\
-70 la\n\
-70 la #\n\
-52 la app\n\
-64 la banca\n\
37 la banque\n\
-38 la birou\n\
-53 la caparra\n\
-122 la carta\n\
41 la caution\n\
-76 la cena\n\
39 la chiamo\n\
37 la clave\n\
41 la cuenta\n\
147 la dame\n\
-38 la ley\n\
73 la luz\n\
-41 la misma\n\
-62 la noi\n\
110 la o\n\
-49 la ora\n\
-91 la password\n\
58 la poarta\n\
-50 la police\n\
-34 la policia\n\
-51 la politie\n\
-69 la polizia\n\
70 la reception\n\
-65 la reunion\n\
42 la sua\n\
-48 la tarjeta\n\
-98 la telefon\n\
-53 la tine\n\
103 la tua\n\
-34 la un\n\
-72 laba\n\
-72 laba diena\n\
169 labas\n\
48 labas cia\n\
43 labas vakaras\n\
-166 label\n\
-56 label…\n\
-35 lack\n\
93 lacks\n\
-74 lad\n\
48 lade\n\
40 lade mig\n\
-44 laden\n\
47 laden sie\n\
-43 lader\n\
40 lades…\n\
89 lady\n\
-61 laere…\n\
37 laffaire\n\
37 laffa…\n\
-147 lagde\n\
-104 lagde på\n\
-54 lagence\n\
60 lagent\n\
44 lagen…\n\
38 lager i\n\
-64 lageret\n\
47 lagos\n\
-78 lagt\n\
43 laiska\n\
-133 laisk…\n\
-93 laiss…\n\
-67 lakes\n\
-42 lamp\n\
47 lampe\n\
-47 lampen\n\
-40 lampen blinker\n\
-103 lampe…\n\
-40 lance…\n\
-38 land\n\
-82 lande\n\
-86 landed\n\
34 lander\n\
-63 landet\n\
-103 lande…\n\
47 landlord\n\
-95 langs…\n\
-31 langt\n\
-67 language\n\
-39 language school\n\
-162 language|ar\n\
-135 language|da\n\
-138 language|de\n\
-90 language|en\n\
-179 language|es\n\
-193 language|fr\n\
-101 language|it\n\
-243 language|lt\n\
-48 language|pl\n\
-148 language|ro\n\
-162 language|ru\n\
-231 language|tr\n\
-150 language|uk\n\
-309 language|und\n\
-67 langu…\n\
-69 lanno\n\
118 lanti…\n\
49 lap\n\
35 lappa…\n\
80 lapses\n\
70 lapse…\n\
-55 large\n\
79 largent\n\
54 large…\n\
37 larre…\n\
-38 lars\n\
36 lars from\n\
-204 las\n\
-112 las #\n\
63 las dos\n\
49 las llaves\n\
-131 lasagne\n\
-131 lasag…\n\
-59 lasse\n\
-72 last #\n\
-31 last banking\n\
31 last bill\n\
53 last chance\n\
67 last four\n\
36 last month\n\
-37 last night\n\
68 last notice\n\
61 last two\n\
-184 last week\n\
-123 last year\n\
-30 lastb…\n\
-47 lasts\n\
-149 late\n\
-101 later\n\
-46 laughed\n\
-89 laughing\n\
-199 laugh…\n\
-84 laundering case\n\
68 laundering press\n\
48 laundry\n\
135 laura\n\
-81 lauri…\n\
37 lave\n\
47 lave en\n\
71 laver en\n\
-30 laver jeg\n\
72 lavet et\n\
-31 lavet på\n\
44 lavoro\n\
33 lavor…\n\
-47 law makes\n\
-39 law we\n\
60 lawyer\n\
-77 lawyer and\n\
-48 lawyer i\n\
46 lawyers found\n\
56 lawye…\n\
198 lazim\n\
-144 le #\n\
-54 le 1er\n\
52 le arriva\n\
39 le chiavi\n\
-39 le code\n\
72 le han\n\
37 le mando\n\
-37 le message\n\
69 le nom\n\
-105 le numero\n\
41 le solde\n\
-58 le train\n\
41 le velo\n\
79 le voy\n\
-31 leader\n\
-56 leade…\n\
-60 leads\n\
-60 leads to\n\
-35 leaflet\n\
-35 leafl…\n\
55 leak to\n\
-51 learned\n\
-33 learning\n\
-88 learn…\n\
49 least #\n\
-37 leave\n\
-95 leave it\n\
-48 leave payment\n\
-39 leave your\n\
38 leaves your\n\
30 leaving your\n\
53 led\n\
68 led i\n\
35 leder\n\
-111 ledger\n\
-57 ledger #\n\
-62 ledge…\n\
119 ledig\n\
38 ledig jeg\n\
42 ledigt\n\
-40 ledningen\n\
-79 ledni…\n\
-90 left\n\
44 left #\n\
-70 left a\n\
-50 left the\n\
-42 leg\n\
45 legal\n\
-64 legal aid\n\
30 legal proceedings\n\
94 legal…\n\
81 legen\n\
81 legen sie\n\
-71 legend\n\
-71 legen…\n\
-78 legge…\n\
32 legit\n\
-43 legitimation\n\
-64 legit…\n\
129 lei\n\
-33 lejemålet\n\
-53 lejem…\n\
-60 lejer…\n\
51 lejligheden\n\
72 lejligheden er\n\
-99 lekti…\n\
-66 lemon\n\
40 lend me\n\
-34 lend your\n\
-56 lende…\n\
-55 lending\n\
-55 lendi…\n\
31 lene\n\
-72 length\n\
-59 length #\n\
-163 length|0\n\
-177 length|1\n\
-116 length|2\n\
-45 length|3\n\
134 length|4\n\
32 length|5\n\
-72 lengt…\n\
45 lenquete\n\
-39 lentil\n\
-46 lenti…\n\
-92 leo\n\
46 lesen\n\
71 lesen sie\n\
-83 lesson\n\
-124 lesso…\n\
-67 let\n\
31 let him\n\
51 let it\n\
86 let me\n\
-62 let the\n\
-37 lets\n\
-33 letter\n\
-172 letter in\n\
52 letter is\n\
156 letter read\n\
-48 letter to\n\
-48 lettera\n\
-41 lette…\n\
40 letzte\n\
-76 leur\n\
-60 level\n\
53 leverandør\n\
-53 leverandøren\n\
44 leverandøren inden\n\
-52 leverer\n\
-38 leveres\n\
39 levering\n\
-83 leveringsadresse\n\
-38 ley\n\
-41 lezy\n\
-32 liable for\n\
76 liaison\n\
76 liais…\n\
96 liban\n\
54 libera\n\
50 liber…\n\
-49 libraries\n\
-103 library\n\
-144 libra…\n\
113 licence\n\
34 licence is\n\
74 licence was\n\
-46 licens\n\
56 licen…\n\
62 lidt\n\
-79 liebe\n\
66 lieber\n\
54 lieber kunde\n\
66 liebe…\n\
-55 lieka\n\
86 liepia\n\
86 liepi…\n\
-71 lies\n\
-90 lietu…\n\
-70 life\n\
39 lift\n\
42 lift the\n\
-45 lige blevet\n\
42 lige dit\n\
-56 lige en\n\
41 lige et\n\
118 lige har\n\
48 lige nu\n\
-59 lige når\n\
60 lige sende\n\
-32 lige så\n\
-41 lige ved\n\
-47 ligeg…\n\
-49 ligesom\n\
-49 liges…\n\
187 liggende\n\
31 liggende på\n\
-94 ligger\n\
-40 ligger en\n\
34 ligger et\n\
-144 ligger her\n\
-151 ligger i\n\
-55 ligger klar\n\
-64 ligge…\n\
-100 light\n\
68 lighthouse\n\
50 light…\n\
52 ligne\n\
-48 ligner\n\
-62 ligne…\n\
-38 like\n\
-63 like a\n\
-30 like it\n\
48 like me\n\
-132 like that\n\
39 like this\n\
-62 like to\n\
-38 like youtube\n\
-46 liked\n\
47 liken\n\
39 liken #\n\
-33 liking\n\
-33 likin…\n\
44 liko\n\
44 liko #\n\
47 likvi…\n\
-82 lille\n\
-82 lillevang\n\
-152 lille…\n\
-49 limfjord\n\
-49 limfj…\n\
35 limit\n\
65 limit to\n\
49 limited\n\
-48 limits\n\
121 limit…\n\
91 limpi…\n\
45 limporto\n\
45 limpo…\n\
39 lindqvist\n\
40 lindq…\n\
72 line\n\
120 line and\n\
129 line is\n\
-30 line og\n\
114 line or\n\
47 line we\n\
-66 line went\n\
41 line you\n\
84 linea\n\
-70 lines\n\
34 linii\n\
-50 linje\n\
-74 linje mobile\n\
83 linjen\n\
42 linje…\n\
90 link @link\n\
-89 link and\n\
70 link og\n\
-54 link til\n\
-52 link to\n\
44 link where\n\
-52 linkedin\n\
167 linket\n\
72 linke…\n\
-159 links\n\
-50 links i\n\
-83 links in\n\
43 linkul\n\
43 linkul asta\n\
43 linku…\n\
178 link|any\n\
-263 link|genuine\n\
-441 link|known\n\
601 link|lookalike\n\
284 link|other\n\
290 link|shortener\n\
-58 linte…\n\
-36 linux\n\
135 liquidity\n\
183 liqui…\n\
-51 lis\n\
-40 lise\n\
-30 lisez\n\
-31 list for\n\
-36 list in\n\
-40 list of\n\
79 listen\n\
36 listen carefully\n\
-98 listen to\n\
-30 listened\n\
-55 listeners\n\
-42 lists\n\
-33 lists the\n\
106 litauen\n\
133 litau…\n\
-30 liter…\n\
30 lithuanian\n\
38 lithuanian account\n\
51 lithu…\n\
100 litua…\n\
-49 liv\n\
-114 live\n\
82 live in\n\
42 livel…\n\
-41 lives\n\
-39 living room\n\
52 livraison\n\
89 livra…\n\
-30 livre\n\
62 livre…\n\
-41 llama\n\
-45 llamada\n\
-38 llaman\n\
-211 llama…\n\
37 llamo de\n\
49 llaves\n\
49 llave…\n\
51 llegado\n\
99 llega…\n\
-55 llego\n\
-56 llevo\n\
-80 lo\n\
-75 lo de\n\
-66 lo del\n\
-70 lo stipendio\n\
88 loan\n\
35 loan application\n\
-39 loans\n\
56 loc\n\
-74 local\n\
-35 local…\n\
200 lock\n\
49 lock the\n\
35 locked and\n\
-44 locked out\n\
-34 locker #\n\
59 locul\n\
-33 locur…\n\
-70 lod\n\
31 lodtrækning\n\
31 lodtr…\n\
47 log in\n\
63 log ind\n\
-59 log på\n\
63 logge ind\n\
-30 logge på\n\
-41 logged\n\
-51 logged in\n\
42 logger du\n\
-45 logger ind\n\
-33 logget\n\
-31 logge…\n\
43 logging in\n\
-59 logging on\n\
32 login\n\
-56 login code\n\
-35 login form\n\
48 login fra\n\
66 login from\n\
96 login i\n\
125 login og\n\
-97 login…\n\
-56 logo\n\
46 logow…\n\
-69 logs\n\
-38 lokal\n\
-38 lokal #\n\
-40 lokale\n\
-83 lokal…\n\
-93 lokke…\n\
-211 lol\n\
47 lome\n\
86 london\n\
86 londo…\n\
-106 lone\n\
-32 long\n\
67 long number\n\
-38 longe…\n\
-38 look at\n\
-37 look me\n\
45 look up\n\
-120 looked\n\
-100 looked at\n\
-120 looke…\n\
-87 looks\n\
-80 looks like\n\
38 loperazione\n\
60 loper…\n\
-62 loppe…\n\
-31 lor\n\
72 loro\n\
-31 los\n\
126 lose\n\
49 lose the\n\
-36 loss is\n\
87 loss of\n\
-34 lost\n\
-64 lost #\n\
78 lost funds\n\
-42 lost property\n\
57 lost the\n\
58 lot\n\
-70 lotte\n\
32 lottery\n\
50 loud\n\
-35 louis…\n\
70 lov\n\
-132 love\n\
-107 love you\n\
-51 lovely\n\
-53 lovel…\n\
123 loven\n\
32 lover jeg\n\
-53 lovforslaget\n\
-53 lovfo…\n\
-49 lovli…\n\
-160 low\n\
31 loyalty\n\
35 loyal…\n\
80 lt\n\
155 lt00\n\
155 lt00 #\n\
-77 lu\n\
-52 luat\n\
-136 lub\n\
-48 lub w\n\
-50 luca\n\
-38 luckily\n\
-38 lucki…\n\
40 lucky\n\
42 lucre…\n\
54 luego\n\
-41 lugte…\n\
-156 luk\n\
78 lukke\n\
39 lukke den\n\
57 lukke sagen\n\
-33 lukkede\n\
79 lukker\n\
45 lukker vi\n\
165 lukkes\n\
74 lukket\n\
-34 lukket for\n\
82 lukket i\n\
37 lukket kuvert\n\
-53 lukket og\n\
-64 lukket på\n\
84 lukke…\n\
41 lukning\n\
41 lukni…\n\
-36 lume\n\
-104 luna\n\
-53 lunar\n\
70 lunar support\n\
50 lunar…\n\
-118 lunch\n\
36 lunedi\n\
36 luned…\n\
-39 lunes\n\
-123 luni\n\
-62 lutfen\n\
-62 lutfe…\n\
73 luz\n\
-49 lyd\n\
-38 lyder\n\
-35 lying\n\
-44 lykke\n\
-38 lykkedes\n\
-38 lykke…\n\
-35 lyngby\n\
-35 lyngb…\n\
59 lyon\n\
-194 lys\n\
99 lytte\n\
-35 lytter\n\
-36 lytte…\n\
-52 lyve\n\
-55 lyver\n\
-92 lå\n\
35 lån af\n\
-66 lån i\n\
-70 låne\n\
-90 låne #\n\
33 låne din\n\
34 låner\n\
33 låner en\n\
-63 lånet\n\
30 lås op\n\
110 låse\n\
34 låse op\n\
-56 læg\n\
36 læg det\n\
86 læg ikke\n\
-180 læg på\n\
-52 lægehuset\n\
-52 lægeh…\n\
44 lægger\n\
45 lægger du\n\
-40 lægger jeg\n\
98 lægger på\n\
50 lægges\n\
71 lægge…\n\
-89 lærte\n\
-53 læs altid\n\
44 læs den\n\
-48 læs mere\n\
48 læse\n\
-85 læse den\n\
-62 læse det\n\
128 læse koden\n\
111 læser\n\
102 læser du\n\
-94 læser…\n\
-113 læst\n\
-48 læste\n\
58 læuft\n\
-34 løber\n\
-83 løbet\n\
-56 lød\n\
-77 løn\n\
30 løn ind\n\
44 lønkonto\n\
-61 lønkontoret\n\
-37 lønseddel\n\
-69 lønsedler\n\
-112 lønse…\n\
-145 lørdag\n\
-60 lørdag kl\n\
-156 lørda…\n\
-30 m\n\
44 m kort\n\
60 ma pani\n\
149 maam\n\
130 macbook\n\
130 macbo…\n\
35 macchina\n\
35 macch…\n\
75 machen\n\
75 mache…\n\
31 machine\n\
37 machine in\n\
59 machine is\n\
76 machine you\n\
-85 machines\n\
-74 macht\n\
-114 maci\n\
-159 mad\n\
116 madam\n\
39 madame\n\
39 madam…\n\
-63 made\n\
46 made #\n\
-51 made to\n\
-169 mads\n\
-30 mag\n\
56 magistrate\n\
91 magis…\n\
-30 magne…\n\
-50 magte…\n\
-210 mai\n\
58 maiden\n\
58 maiden name\n\
58 maide…\n\
-45 mail\n\
-35 mail address\n\
51 mail and\n\
43 mail because\n\
-34 mail i\n\
57 mail me\n\
55 mail med\n\
54 mail og\n\
-50 mail om\n\
89 mail with\n\
-30 mail your\n\
-73 mailadresse\n\
-79 maila…\n\
60 mailb…\n\
-56 mailen\n\
-60 maile…\n\
-135 mails\n\
-31 mails om\n\
-140 maine\n\
-80 maintenance\n\
146 maintenant\n\
74 maint…\n\
41 mais\n\
-94 maj\n\
-43 maja\n\
69 majoration\n\
86 major…\n\
35 makbu…\n\
-51 make me\n\
55 make the\n\
-126 makes\n\
-45 makes trouble\n\
76 making\n\
73 makin…\n\
35 makker\n\
35 makke…\n\
-71 malaga\n\
-71 malag…\n\
-67 malet\n\
-38 malik\n\
-46 maling\n\
-54 malin…\n\
130 malmø\n\
65 malta\n\
262 mam\n\
68 maman\n\
-141 mamie\n\
98 mamma\n\
162 mamo\n\
-63 mamy\n\
-96 man\n\
30 man aldrig\n\
48 man and\n\
37 man from\n\
-30 man får\n\
-50 man har\n\
42 man ikke\n\
-75 man in\n\
-72 man kan\n\
-36 man må\n\
39 man says\n\
-216 man skal\n\
-57 man who\n\
-35 manage\n\
-62 manana\n\
-62 manan…\n\
53 manca…\n\
69 manchester\n\
39 manch…\n\
-69 mand der\n\
-42 mand fra\n\
40 mand i\n\
58 mand på\n\
31 manda\n\
-79 mandag\n\
-30 mandags\n\
132 mandat\n\
40 mandat darret\n\
-35 mandate\n\
49 mandato\n\
32 mandato di\n\
157 mandatory\n\
47 manda…\n\
-36 manden\n\
61 manden fra\n\
-46 manden i\n\
70 mando\n\
37 mands\n\
40 mands nummer\n\
69 mane\n\
-94 mange\n\
55 mange andre\n\
-48 mange der\n\
104 manglende\n\
57 mangler\n\
56 mangler #\n\
42 mangler at\n\
85 mangler din\n\
-94 mangler en\n\
-48 mangler stadig\n\
71 mangl…\n\
-46 manip…\n\
50 mann\n\
96 mano\n\
40 mano naujas\n\
-62 manti\n\
-39 manus…\n\
-122 map\n\
-30 mappe\n\
-190 march\n\
-37 march the\n\
-31 mardi\n\
-31 marek\n\
-51 margi…\n\
44 marked\n\
-115 market\n\
56 marketing\n\
-38 marke…\n\
108 mark|emoji\n\
-73 mark|exclamation\n\
-151 mark|lines\n\
-35 mark|question\n\
-190 mark|quotation\n\
-111 mark|time\n\
-63 marriage\n\
-118 marri…\n\
-52 marte…\n\
-30 marti\n\
-30 marti #\n\
70 martin\n\
49 marti…\n\
-100 marts\n\
-63 mas\n\
-97 mas de\n\
-75 masa\n\
92 masina\n\
-107 maskinen\n\
-103 maski…\n\
-53 masser\n\
-53 masser af\n\
-53 masse…\n\
-43 master\n\
31 mastercard\n\
48 masz\n\
-205 matas\n\
-32 matas in\n\
96 matau\n\
-85 match\n\
-40 matcher\n\
-50 material and\n\
-47 mater…\n\
41 mateusz\n\
41 mateu…\n\
72 matter\n\
135 matter is\n\
-82 matter to\n\
56 matte…\n\
-45 max\n\
32 maximum\n\
-113 may\n\
-78 may be\n\
-53 may close\n\
-30 may complain\n\
-65 may have\n\
66 may hear\n\
-38 may i\n\
-33 may not\n\
130 maybe\n\
-89 mayis\n\
-61 mayo\n\
86 md\n\
-34 mdr\n\
61 me\n\
-92 me a\n\
51 me all\n\
140 me and\n\
-33 me any\n\
402 me back\n\
-34 me before\n\
67 me can\n\
92 me dice\n\
-44 me eating\n\
-79 me for\n\
71 me from\n\
-32 me ha\n\
-33 me he\n\
71 me i\n\
-77 me if\n\
-100 me ill\n\
38 me in\n\
49 me it\n\
59 me its\n\
42 me ive\n\
-42 me llamo\n\
124 me lo\n\
47 me my\n\
48 me now\n\
135 me ok\n\
-200 me on\n\
-30 me or\n\
37 me out\n\
34 me she\n\
67 me so\n\
123 me the\n\
33 me they\n\
35 me this\n\
63 me to\n\
-97 me tonight\n\
-32 me up\n\
150 me what\n\
101 me when\n\
-64 me which\n\
35 me why\n\
96 me your\n\
-63 mean\n\
199 means\n\
-101 meant\n\
-67 meant to\n\
69 meanwhile\n\
69 meanw…\n\
-59 measure\n\
-52 measu…\n\
-40 mecha…\n\
33 med #\n\
48 med alle\n\
41 med andre\n\
50 med appen\n\
68 med at\n\
-30 med banken\n\
35 med bankens\n\
36 med bruger\n\
127 med cpr\n\
-36 med dankort\n\
-41 med dao\n\
-44 med de\n\
34 med denne\n\
32 med deres\n\
142 med det\n\
-59 med dig\n\
32 med dit\n\
40 med du\n\
-35 med falske\n\
-87 med fødselsdagen\n\
35 med gavekort\n\
-93 med hjem\n\
171 med kort\n\
69 med kortoplysninger\n\
66 med mig\n\
51 med min\n\
168 med mitid\n\
-68 med mobilepay\n\
75 med og\n\
-57 med pas\n\
53 med pinkoden\n\
42 med politiet\n\
-47 med posten\n\
30 med på\n\
-31 med skemaet\n\
-53 med stort\n\
-41 med så\n\
72 med venlig\n\
30 med vores\n\
107 medarbejder\n\
-43 medarbejder og\n\
44 medarbejder vil\n\
-61 medarbejdere\n\
44 medarbejderen\n\
76 medar…\n\
-62 medbring\n\
-85 medbr…\n\
58 meddelelse\n\
51 meddelelse om\n\
80 medde…\n\
-35 medicine\n\
83 medic…\n\
-84 medlemmer\n\
-148 medle…\n\
52 medmindre\n\
38 medmindre du\n\
52 medmi…\n\
-122 meet\n\
-97 meeting\n\
-35 meeting is\n\
-91 meeti…\n\
-57 mega\n\
47 meget\n\
37 meget står\n\
39 mei\n\
187 mein\n\
32 mein name\n\
-73 meine\n\
-81 mektu…\n\
31 melden\n\
31 melden sie\n\
-54 meldt\n\
-34 meldte\n\
-34 meldt…\n\
-55 mellem\n\
-48 mellem #\n\
33 mellem os\n\
-41 melle…\n\
-112 member\n\
-56 members\n\
33 membership\n\
-58 membe…\n\
-185 meme\n\
30 memura\n\
115 memur…\n\
36 men and\n\
58 men der\n\
47 men det\n\
68 men du\n\
49 men hvis\n\
65 men ikke\n\
-31 men in\n\
-52 men man\n\
74 men min\n\
42 men så\n\
-31 men vaskemaskinen\n\
-53 men vi\n\
-89 mener\n\
-66 menesi\n\
-80 menes…\n\
-42 mennesker\n\
82 mens\n\
-51 mens de\n\
-77 mens en\n\
194 mens jeg\n\
135 mens vi\n\
-44 mensaje\n\
-37 mensa…\n\
70 mention\n\
55 mention it\n\
149 mentor\n\
149 mento…\n\
-98 menu\n\
-44 menue…\n\
-100 merca…\n\
-162 merci\n\
-68 merci de\n\
-46 merci pour\n\
-77 merci…\n\
-138 mere\n\
-61 mere end\n\
-57 mere i\n\
-50 mere om\n\
-42 mere på\n\
-79 merge\n\
38 mergeti\n\
38 mergeti la\n\
71 merge…\n\
-31 merhaba\n\
-177 mesaj…\n\
-88 mese\n\
47 meses\n\
-91 message and\n\
31 message for\n\
50 message from\n\
-32 message if\n\
76 message in\n\
-38 message our\n\
-82 message your\n\
-67 messages\n\
-31 messages with\n\
-59 message|addressed\n\
-268 message|framed\n\
234 message|now\n\
340 message|phone\n\
-82 messaggio\n\
115 messenger\n\
108 messe…\n\
-61 mest\n\
-60 meste\n\
-52 met\n\
88 metamask\n\
88 metam…\n\
-82 method\n\
-83 metho…\n\
-72 metro\n\
37 mettere\n\
105 mettez\n\
183 mette…\n\
95 metto\n\
58 mettre\n\
58 mettr…\n\
-80 metu\n\
171 meu\n\
50 meu nou\n\
150 mi\n\
89 mi detti\n\
34 mi dica\n\
36 mi numero\n\
56 mi pe\n\
50 mia\n\
-105 mial\n\
35 michael\n\
35 micha…\n\
-50 microsoft doesnt\n\
-67 microsoft never\n\
104 microsoft på\n\
-68 microsoft ringer\n\
61 micro…\n\
34 midler\n\
46 midlertidig\n\
30 midlertidigt spærret\n\
67 midle…\n\
95 midnat\n\
95 midna…\n\
57 midnight\n\
57 midni…\n\
-109 midt\n\
-37 midt og\n\
-34 midtjylland\n\
-52 midtj…\n\
-94 mieli\n\
54 miesi…\n\
57 mieszkam w\n\
40 miete\n\
65 mig\n\
-42 mig #\n\
-31 mig dem\n\
55 mig det\n\
53 mig din\n\
132 mig dit\n\
37 mig en\n\
114 mig her\n\
91 mig i\n\
46 mig ja\n\
35 mig jeg\n\
98 mig koderne\n\
72 mig lige\n\
-35 mig med\n\
-33 mig når\n\
134 mig og\n\
-36 mig ok\n\
-70 mig om\n\
92 mig så\n\
53 mig til\n\
-112 might\n\
-125 might be\n\
47 migrate\n\
81 migration\n\
166 migra…\n\
97 mii\n\
81 mikrofonen\n\
142 mikro…\n\
52 mil\n\
-55 milioane\n\
-55 milioane de\n\
-108 milio…\n\
-197 milk\n\
66 mill\n\
38 mille\n\
-49 milliarder\n\
-95 millioner\n\
-90 millioner kroner\n\
-98 milli…\n\
108 min #\n\
-102 min @link\n\
-106 min a\n\
50 min app\n\
-63 min del\n\
69 min egen\n\
63 min husleje\n\
112 min kollega\n\
46 min konto\n\
-39 min kusine\n\
-81 min late\n\
48 min mand\n\
36 min mands\n\
37 min mobil\n\
59 min netbank\n\
37 min onkel\n\
-33 min pinkode\n\
-86 min pung\n\
-188 min side\n\
66 min skærm\n\
35 min svigermor\n\
38 min søster\n\
137 min telefon\n\
67 min tlf\n\
129 min ven\n\
-34 minder\n\
-63 minde…\n\
-117 mindre\n\
-93 mindr…\n\
-71 mindst\n\
-97 minds…\n\
125 mine\n\
-34 mine i\n\
86 mine is\n\
49 minimum\n\
38 minimum #\n\
61 minim…\n\
-82 ministeren\n\
82 ministers\n\
75 ministry\n\
52 ministry of\n\
62 minis…\n\
52 minor…\n\
-206 minsu\n\
-35 minut\n\
38 minute\n\
-67 minuten\n\
59 minutes and\n\
67 minutes to\n\
-84 minuti\n\
-147 minutos\n\
-82 minutter før\n\
48 minutter jeg\n\
208 mio\n\
-35 mio kr\n\
70 mir\n\
-76 mir #\n\
53 mir bitte\n\
54 mir die\n\
110 mis\n\
-132 misbrug\n\
62 misbrugt\n\
-45 misbr…\n\
39 misin\n\
46 misin acil\n\
59 misiniz\n\
59 misin…\n\
42 misly…\n\
-84 misma\n\
-34 misma cuenta\n\
82 mismo\n\
59 miss\n\
53 missed\n\
56 missing send\n\
46 mistake\n\
34 mistake and\n\
-44 mistake can\n\
-141 mistake i\n\
76 mistake please\n\
-54 mistanke\n\
-53 mistanke om\n\
83 miste\n\
-48 mistede\n\
-77 mistede #\n\
96 mister\n\
58 mister du\n\
-97 mistet\n\
105 mistænkt\n\
89 mistæ…\n\
-84 misuse\n\
-76 misuse of\n\
-63 misus…\n\
49 mit\n\
109 mit @link\n\
35 mit dankort\n\
31 mit der\n\
-103 mit gamle\n\
-38 mit i\n\
106 mit id\n\
-32 mit kort\n\
61 mit navn\n\
42 mit niemandem\n\
-30 mit norlys\n\
78 mit nye\n\
44 mit pas\n\
70 mit tjenestenummer\n\
-35 mitarbeiter\n\
-35 mitar…\n\
-36 mitge…\n\
122 mitid\n\
-56 mitid #\n\
409 mitid @link\n\
-69 mitid a\n\
80 mitid and\n\
-129 mitid appen\n\
30 mitid approval\n\
-92 mitid asks\n\
89 mitid at\n\
86 mitid before\n\
148 mitid bruger\n\
51 mitid code\n\
-104 mitid der\n\
-82 mitid dont\n\
36 mitid e\n\
67 mitid ellers\n\
-53 mitid er\n\
56 mitid et\n\
48 mitid expires\n\
199 mitid for\n\
79 mitid godkendelse\n\
99 mitid her\n\
59 mitid here\n\
-67 mitid i\n\
-56 mitid id\n\
40 mitid ile\n\
31 mitid important\n\
58 mitid it\n\
47 mitid jusu\n\
42 mitid klar\n\
87 mitid kode\n\
-64 mitid kullanici\n\
68 mitid login\n\
43 mitid med\n\
-56 mitid never\n\
97 mitid nu\n\
128 mitid og\n\
-61 mitid onayi\n\
35 mitid open\n\
-33 mitid or\n\
-63 mitid over\n\
41 mitid på\n\
99 mitid ready\n\
36 mitid security\n\
42 mitid senest\n\
-31 mitid skal\n\
-74 mitid support\n\
63 mitid så\n\
-39 mitid the\n\
-51 mitid til\n\
-121 mitid to\n\
34 mitid udløber\n\
243 mitid user\n\
30 mitid via\n\
-31 mitid when\n\
-41 mitid will\n\
47 mitid your\n\
43 mitid خلال\n\
92 mitid…\n\
48 mitld\n\
-72 mittwoch\n\
-72 mittw…\n\
-30 ml\n\
43 mm\n\
-63 mnie\n\
48 mo\n\
33 mobil\n\
33 mobil i\n\
-98 mobilbanken\n\
43 mobile\n\
-39 mobile bank\n\
162 mobilen\n\
177 mobilepay #\n\
95 mobilepay @link\n\
120 mobilepay box\n\
-110 mobilepay du\n\
51 mobilepay er\n\
63 mobilepay for\n\
-90 mobilepay ile\n\
84 mobilepay is\n\
-36 mobilepay me\n\
-126 mobilepay my\n\
60 mobilepay now\n\
31 mobilepay nu\n\
-97 mobilepay når\n\
-36 mobilepay ok\n\
63 mobilepay til\n\
61 mobilepay to\n\
-116 mobilepay when\n\
62 mobilepay you\n\
59 mobilepay your\n\
-56 mobilepaye\n\
-56 mod\n\
87 mod dig\n\
34 mod en\n\
-47 mod gebyr\n\
-82 modif…\n\
-53 modpa…\n\
66 modtag\n\
145 modtage\n\
37 modtage penge\n\
71 modtage pengene\n\
39 modtagelsen\n\
60 modtager\n\
30 modtager du\n\
-94 modtaget\n\
-54 modtaget #\n\
-106 modtaget din\n\
103 modtaget en\n\
38 modta…\n\
-76 modul\n\
-65 modul #\n\
-126 module\n\
-99 module #\n\
-100 modul…\n\
190 moj\n\
64 moj nowy\n\
-33 mokej…\n\
53 mokesciu\n\
41 mokestis\n\
47 mokes…\n\
42 moketi\n\
60 mom\n\
48 mom its\n\
73 moment\n\
-52 moment i\n\
81 momen…\n\
-145 moms\n\
-40 moms og\n\
-44 momsen\n\
-44 momse…\n\
141 mon\n\
-60 mona\n\
-31 mona fra\n\
-48 monat…\n\
-84 monday\n\
-95 monday at\n\
-65 monday please\n\
-47 monday the\n\
-47 mondays\n\
-94 monda…\n\
77 money @link\n\
-44 money abroad\n\
74 money and\n\
34 money back\n\
106 money comes\n\
-56 money for\n\
-136 money from\n\
49 money goes\n\
33 money has\n\
104 money here\n\
-43 money mule\n\
45 money on\n\
-49 money or\n\
55 money so\n\
-76 money to\n\
82 money you\n\
-52 money.amount|claims money.amount|denies\n\
117 money.amount|claims money.unusual-means|claims\n\
-56 money.amount|claims money.valuables|claims\n\
-75 money.amount|claims money.valuables|reports\n\
132 money.amount|claims person.adviser|claims\n\
90 money.amount|claims person.agent|claims\n\
32 money.amount|claims person.agent|reports\n\
66 money.amount|claims person.buyer|claims\n\
-31 money.amount|claims person.family|reports\n\
182 money.amount|claims person.recruiter|claims\n\
137 money.amount|claims threat.arrest|threatens\n\
87 money.amount|claims threat.block|denies\n\
-50 money.amount|claims threat.block|reports\n\
71 money.amount|claims threat.block|threatens\n\
111 money.amount|claims threat.court|reports\n\
38 money.amount|claims threat.cutoff|threatens\n\
126 money.amount|claims threat.deadline|threatens\n\
46 money.amount|claims threat.debt|threatens\n\
127 money.amount|claims threat.deportation|threatens\n\
157 money.amount|claims threat.exposure|threatens\n\
-37 money.amount|claims threat.return|threatens\n\
74 money.amount|denies\n\
70 money.amount|denies person.family|claims\n\
30 money.amount|denies threat.block|threatens\n\
84 money.amount|denies threat.deadline|threatens\n\
41 money.amount|reader\n\
158 money.amount|reports money.unusual-means|reports\n\
167 money.amount|reports person.agent|claims\n\
257 money.amount|reports person.family|claims\n\
98 money.amount|reports person.family|reports\n\
35 money.amount|reports person.landlord|reports\n\
64 money.amount|reports threat.arrest|threatens\n\
-37 money.amount|reports threat.block|threatens\n\
97 money.amount|reports threat.deadline|threatens\n\
49 money.amount|speaks\n\
49 money.unusual-means|claims\n\
-35 money.unusual-means|claims money.valuables|claims\n\
32 money.unusual-means|claims person.adviser|claims\n\
159 money.unusual-means|claims person.family|claims\n\
176 money.unusual-means|claims person.landlord|claims\n\
106 money.unusual-means|claims person.recruiter|claims\n\
65 money.unusual-means|claims threat.block|threatens\n\
-52 money.unusual-means|claims threat.court|threatens\n\
101 money.unusual-means|claims threat.deadline|threatens\n\
57 money.unusual-means|claims threat.debt|threatens\n\
82 money.unusual-means|claims threat.deportation|threatens\n\
139 money.unusual-means|claims threat.exposure|threatens\n\
49 money.unusual-means|live\n\
109 money.unusual-means|reader\n\
44 money.unusual-means|reports money.valuables|reports\n\
100 money.unusual-means|reports person.family|claims\n\
31 money.unusual-means|reports threat.court|reports\n\
51 money.unusual-means|speaks\n\
-39 money.valuables|claims\n\
-48 money.valuables|claims money.valuables|reports\n\
83 money.valuables|claims person.agent|claims\n\
-80 money.valuables|claims person.buyer|claims\n\
168 money.valuables|claims person.family|claims\n\
-44 money.valuables|claims person.family|reports\n\
62 money.valuables|claims person.landlord|claims\n\
81 money.valuables|claims threat.arrest|reports\n\
-103 money.valuables|claims threat.block|threatens\n\
47 money.valuables|claims threat.court|threatens\n\
-47 money.valuables|claims threat.deadline|threatens\n\
-122 money.valuables|denies\n\
-55 money.valuables|denies threat.deadline|threatens\n\
-39 money.valuables|live\n\
81 money.valuables|reader\n\
-54 money.valuables|reports\n\
40 money.valuables|reports person.family|claims\n\
118 money.valuables|reports person.family|reports\n\
60 money.valuables|reports threat.arrest|reports\n\
-35 money.valuables|reports threat.court|threatens\n\
-72 money.valuables|reports threat.deadline|threatens\n\
95 money.valuables|speaks\n\
131 moneygram\n\
-79 money|denies\n\
-45 money|reports\n\
58 money|speaks\n\
118 money…\n\
-40 monobank\n\
-40 monob…\n\
39 monsieur\n\
39 monsi…\n\
-30 month\n\
-48 month #\n\
37 month and\n\
30 month if\n\
84 month to\n\
-109 monthly\n\
-35 months\n\
-43 months and\n\
46 months deposit\n\
42 months in\n\
-42 months rent\n\
-57 month…\n\
-39 mor den\n\
-50 more\n\
-39 more at\n\
-83 more on\n\
-73 more than\n\
-94 more to\n\
-48 morfar\n\
-48 morfa…\n\
-49 morgen jeg\n\
37 morgen kl\n\
-49 morgen mellem\n\
-30 morgen og\n\
37 morgen på\n\
73 morgen tidlig\n\
-33 morge…\n\
33 mormor det\n\
-52 mormors\n\
-53 morning\n\
-63 morning its\n\
-83 morning this\n\
32 morning you\n\
-61 morni…\n\
-91 morten\n\
54 mortensen\n\
-35 morte…\n\
-43 mortgage\n\
-43 mortg…\n\
76 moscow\n\
76 mosco…\n\
-47 most\n\
-32 mostly\n\
-32 mostl…\n\
-114 mot\n\
-41 mot de\n\
-46 mother\n\
-51 mother in\n\
40 mother is\n\
80 mothers\n\
35 mothers maiden\n\
59 motive\n\
59 motive de\n\
46 motiv…\n\
-46 motoren\n\
52 motorstyrelsen\n\
-83 motor…\n\
165 mouse\n\
68 move it\n\
-116 move money\n\
-81 move out\n\
87 move your\n\
-60 moved\n\
-43 moved from\n\
-30 moved here\n\
-86 moved to\n\
-61 moves\n\
34 movil\n\
-80 moving in\n\
-64 moving your\n\
44 mowi\n\
-99 mowil…\n\
92 mozesz\n\
92 mozes…\n\
119 mp\n\
119 mp @link\n\
72 mr\n\
-54 mrs holm\n\
-38 mrs okafor\n\
-116 ms\n\
137 much\n\
38 much can\n\
114 much is\n\
56 much you\n\
-65 muhas…\n\
-67 muldyr\n\
-71 muldy…\n\
-68 mule\n\
34 muligt\n\
60 mulig…\n\
70 multa\n\
-33 multu…\n\
-102 mum\n\
34 mum its\n\
34 mum ive\n\
51 mum my\n\
-110 mum says\n\
-50 mum the\n\
-42 munca\n\
64 municipality\n\
-91 municipalitys\n\
-57 munic…\n\
-62 murat…\n\
47 musait\n\
47 musai…\n\
-35 museet\n\
-35 musee…\n\
-52 museum\n\
-52 museu…\n\
102 musi\n\
41 musi pan\n\
67 musi pani\n\
44 music\n\
55 muss\n\
46 mussen\n\
-50 mussen nichts\n\
55 must\n\
87 must be\n\
36 must buy\n\
42 must confirm\n\
-62 must move\n\
42 must not\n\
-52 must pay\n\
40 must register\n\
-37 must report\n\
-36 must take\n\
37 must top\n\
116 must transfer\n\
-46 muste…\n\
81 musu\n\
39 mutti\n\
-100 mvh\n\
-37 my #\n\
61 my account\n\
32 my address\n\
45 my agent\n\
71 my assistant\n\
60 my aunt\n\
43 my bank\n\
-39 my birthday\n\
-52 my bitcoin\n\
-92 my card\n\
-52 my code\n\
165 my colleague\n\
35 my contract\n\
39 my cousin\n\
-58 my desk\n\
41 my driver\n\
-47 my fee\n\
37 my flat\n\
47 my friend\n\
52 my grandson\n\
37 my husband\n\
40 my job\n\
-30 my landlord\n\
55 my lawyer\n\
61 my love\n\
-54 my mitid\n\
35 my mobilepay\n\
-52 my money\n\
38 my netbank\n\
123 my new\n\
-48 my number\n\
202 my own\n\
65 my phone\n\
36 my pin\n\
70 my roommate\n\
78 my salary\n\
36 my savings\n\
56 my screen\n\
-64 my share\n\
80 my side\n\
-50 my text\n\
158 my uncle\n\
32 my visa\n\
47 my voice\n\
50 my wallet\n\
-68 my webcam\n\
43 my wife\n\
37 my wifes\n\
32 my work\n\
-53 myndighed\n\
54 myndigheder\n\
-50 myndi…\n\
-38 myself\n\
52 myself in\n\
-38 mysel…\n\
50 må dele\n\
68 må du\n\
-83 må gerne\n\
89 må ikke\n\
-63 må jeg\n\
-30 måde\n\
-116 mål\n\
-44 måler…\n\
38 målt\n\
38 målt til\n\
-44 måned\n\
-79 måneden\n\
-78 måned…\n\
-84 måske\n\
-77 måske få\n\
-72 måtte\n\
-105 mælk\n\
-32 mænd er\n\
-35 mærz\n\
-48 møbel…\n\
47 møble…\n\
-43 møde den\n\
34 møde og\n\
30 møde op\n\
-124 mødel…\n\
43 møder\n\
-104 mødet\n\
-34 møller\n\
-41 mølle…\n\
59 mønter\n\
95 mønte…\n\
-42 mørk\n\
34 n\n\
-87 n #\n\
97 na #\n\
-198 na @link\n\
52 na pas\n\
50 na rachunek\n\
69 na whatsapp\n\
-62 naboen\n\
58 naboer\n\
-39 naboe…\n\
-111 nach\n\
-31 nachr…\n\
30 nacional\n\
30 nacional de\n\
89 nacio…\n\
32 nacis…\n\
-59 nada\n\
-55 nadia\n\
45 nagrywana\n\
45 nagry…\n\
-43 naive\n\
121 nakaz\n\
60 nakaz aresztowania\n\
36 name\n\
-46 name address\n\
113 name as\n\
-30 name card\n\
42 name for\n\
105 name has\n\
37 name i\n\
37 name in\n\
66 name inside\n\
102 name is\n\
95 name its\n\
-96 name on\n\
49 name to\n\
38 name was\n\
-68 name you\n\
-34 named\n\
-80 names\n\
-145 nanna\n\
53 napisz\n\
95 napis…\n\
32 narcotics\n\
58 narco…\n\
107 narko…\n\
-36 narro…\n\
-54 nas\n\
-67 natale\n\
-67 natal…\n\
77 national\n\
56 national bank\n\
80 national police\n\
-35 national special\n\
56 nationala\n\
55 nationalbank\n\
55 nationale\n\
30 nationale danoise\n\
107 natio…\n\
-71 natten\n\
-44 natten og\n\
-78 natte…\n\
-71 naturlich\n\
-67 natur…\n\
53 naudotojo\n\
35 naujas\n\
40 naujas numeris\n\
35 nauja…\n\
49 navn\n\
32 navn adresse\n\
89 navn er\n\
-62 navn og\n\
52 navn oplys\n\
-45 navn på\n\
36 navn tryk\n\
41 navne…\n\
81 nazwisko\n\
81 nazwi…\n\
52 nda\n\
72 ne jus\n\
-36 ne le\n\
67 ne parli\n\
39 ne peux\n\
-54 ne vous\n\
200 neapm…\n\
50 near\n\
54 nearest\n\
54 neare…\n\
-78 nearly\n\
-78 nearl…\n\
48 neats…\n\
-102 necesita\n\
234 necesito\n\
89 necesito que\n\
102 neces…\n\
36 ned i\n\
92 ned nu\n\
70 ned og\n\
118 nedeniyle\n\
50 nedenstående\n\
72 neden…\n\
-30 nederst\n\
-30 neder…\n\
54 nedsæ…\n\
82 need #\n\
-89 need any\n\
-131 need my\n\
69 need the\n\
48 need ur\n\
130 need you\n\
-41 neednt\n\
-80 neednt do\n\
-41 needn…\n\
43 needs\n\
93 needs #\n\
-40 needs a\n\
-53 needs it\n\
-30 needs the\n\
-38 needs your\n\
140 negaliu\n\
96 negal…\n\
-43 negli…\n\
-149 nei\n\
-42 neige\n\
86 neighbour\n\
48 neigh…\n\
-40 neither\n\
-40 neith…\n\
-39 nej\n\
34 nej ikke\n\
83 nej jeg\n\
-63 nej og\n\
-47 nej på\n\
78 nej så\n\
-86 nej tak\n\
-62 nej til\n\
-160 nel\n\
-60 nella\n\
-33 nella sua\n\
66 nem\n\
54 nem id\n\
212 nemid\n\
84 nemid @link\n\
-31 nemid closed\n\
85 nemid dit\n\
62 nemid key\n\
-31 nemid nøglekort\n\
49 nemid og\n\
-111 nemkonto\n\
51 nemkonto er\n\
-51 nemkonto i\n\
-48 nemkonto in\n\
31 nemkonto med\n\
39 nemkonto og\n\
39 nemkonto so\n\
58 nemkonto to\n\
-129 nemko…\n\
51 nemmest\n\
48 nen\n\
-61 neper…\n\
91 nepot…\n\
-80 nepra…\n\
-123 nereikia\n\
-157 nerei…\n\
62 nervous\n\
62 nervo…\n\
54 nervøs\n\
54 nervø…\n\
82 nes\n\
-48 nesakykite\n\
-42 nesak…\n\
39 neskambink\n\
-72 nespauskite\n\
-121 nespa…\n\
-49 nessun\n\
-64 nessuna\n\
-51 nessuno\n\
-144 nessu…\n\
-101 net\n\
-55 net #\n\
100 netbank and\n\
38 netbank er\n\
60 netbank for\n\
-43 netbank log\n\
47 netbank mens\n\
-61 netbank yourself\n\
-74 netbanken\n\
-66 netbanken i\n\
49 netbanken åben\n\
51 netflix\n\
99 netflix payment\n\
51 netfl…\n\
-110 netik…\n\
87 nets\n\
55 nets @link\n\
-31 nets jeg\n\
31 nets kan\n\
-55 nettet\n\
-55 nette…\n\
-104 netto\n\
-53 netto nørrebrogade\n\
-36 netur…\n\
-39 netvæ…\n\
-143 never\n\
-55 never approve\n\
-102 never ask\n\
-33 never asks\n\
-35 never call\n\
-102 never calls\n\
-79 never do\n\
-84 never give\n\
-67 never have\n\
-72 never install\n\
-42 never pay\n\
-63 never phone\n\
-124 never send\n\
-83 never sends\n\
-46 never tell\n\
-55 never transfer\n\
-44 nevoie\n\
-96 nevoie de\n\
-44 nevoi…\n\
82 new account\n\
-113 new card\n\
-81 new digital\n\
38 new eu\n\
-100 new in\n\
52 new letter\n\
87 new number\n\
41 new one\n\
-54 new ones\n\
82 new payee\n\
39 new phone\n\
-49 new printer\n\
-71 new rules\n\
-39 new sign\n\
-64 new sim\n\
103 new supplier\n\
-51 newspaper\n\
-53 newsp…\n\
-98 next\n\
102 next #\n\
-34 next door\n\
64 next of\n\
-143 next time\n\
51 next to\n\
-80 next week\n\
-56 ni\n\
50 ni a\n\
65 nic\n\
58 nic nie\n\
-123 nice\n\
-74 nice day\n\
-44 nice to\n\
54 nicely\n\
54 nicel…\n\
105 nicht\n\
90 nicht mehr\n\
45 nicht zeigen\n\
-108 nichts\n\
-108 nicht…\n\
-62 nici\n\
-73 nicio\n\
-134 niciodata\n\
-134 nicio…\n\
-102 nie\n\
-44 nie nach\n\
-57 nie podawaj\n\
67 nie rozlaczac\n\
67 niece\n\
-77 niekada\n\
-53 niekam\n\
-210 nieka…\n\
-208 nieko\n\
-68 nieko daryti\n\
42 niemandem\n\
-73 niemanden\n\
-84 niema…\n\
-142 nigdy\n\
-69 nigdy nie\n\
-158 night\n\
-32 night shift\n\
30 night you\n\
-99 nights\n\
-99 night…\n\
-40 nikomu\n\
-40 nikom…\n\
-63 nikt\n\
-167 nimanui\n\
-167 niman…\n\
94 nimeni\n\
94 nimen…\n\
-54 nimic\n\
-47 nina\n\
-44 nine and\n\
37 nine digits\n\
52 nine for\n\
66 nine hundred\n\
33 nine thousand\n\
-31 nineteen\n\
105 ninety\n\
106 ninety nine\n\
-35 ninety thousand\n\
70 ninet…\n\
-116 ningu…\n\
-39 ninos\n\
-31 ninth\n\
46 nitten\n\
46 nitte…\n\
-59 no\n\
-94 no #\n\
-34 no action\n\
-33 no bank\n\
80 no calls\n\
-78 no card\n\
60 no cost\n\
100 no cuelgue\n\
-100 no danish\n\
88 no dont\n\
-40 no duty\n\
100 no experience\n\
-105 no fee\n\
-173 no hurry\n\
-32 no i\n\
-43 no im\n\
31 no interview\n\
31 no it\n\
112 no le\n\
-30 no link\n\
64 no lo\n\
-47 no money\n\
-37 no name\n\
-31 no need\n\
66 no no\n\
-102 no one\n\
30 no pay\n\
-49 no payment\n\
-77 no problem\n\
62 no puedo\n\
51 no risk\n\
-104 no rush\n\
121 no se\n\
-37 no such\n\
45 no viewing\n\
-78 no we\n\
-76 noah\n\
-62 nobody\n\
-36 nobody answers\n\
73 nobody can\n\
-44 nobody from\n\
54 nobody may\n\
-64 nobod…\n\
50 node\n\
-50 node #\n\
-75 nogen\n\
-141 nogen der\n\
54 nogen for\n\
-40 nogen heller\n\
70 nogen hæv\n\
-116 nogen og\n\
-56 nogen ringer\n\
-82 nogen siger\n\
-113 noget\n\
-53 noget du\n\
-103 noget i\n\
-66 noget med\n\
82 noget men\n\
-40 noget nu\n\
-41 noget og\n\
-72 noget om\n\
50 noget op\n\
-37 noget så\n\
62 noget til\n\
-115 noi\n\
-46 nok\n\
180 nom\n\
82 nom de\n\
78 nombre\n\
51 nombre de\n\
78 nombr…\n\
82 nome\n\
-32 nome e\n\
-94 non deve\n\
71 non pagata\n\
-37 non va\n\
-129 none\n\
-41 none of\n\
-33 nonna\n\
-66 noon if\n\
87 noon keep\n\
-95 noor\n\
-76 nor\n\
66 nord\n\
32 nordb…\n\
107 nordea\n\
33 nordea du\n\
39 nordea fraud\n\
-33 nordea never\n\
-42 nordea we\n\
95 norde…\n\
118 nordic\n\
-51 nordic countries\n\
-30 nordic recruitment\n\
55 nordisk\n\
151 nordi…\n\
-45 nordl…\n\
42 norge\n\
136 norlys\n\
89 norlys @link\n\
-51 norlys betal\n\
-63 norlys vi\n\
136 norly…\n\
93 normal\n\
72 normal that\n\
-33 normally\n\
-46 normally do\n\
43 normalt\n\
55 norma…\n\
-36 norrfly\n\
-36 norrf…\n\
33 norton\n\
33 norto…\n\
66 norwe…\n\
-99 nos\n\
-56 nosotros\n\
-56 nosot…\n\
-60 nostr…\n\
31 not\n\
132 not allowed\n\
-41 not at\n\
88 not been\n\
-62 not by\n\
-36 not change\n\
44 not confirmed\n\
36 not deliver\n\
41 not disconnect\n\
-107 not even\n\
30 not go\n\
76 not hang\n\
-57 not have\n\
44 not ignore\n\
-105 not me\n\
-65 not need\n\
-30 not ours\n\
258 not paid\n\
-48 not send\n\
67 not speak\n\
37 not talk\n\
147 not tell\n\
58 not through\n\
-44 not to\n\
-37 not urgent\n\
-41 not us\n\
60 not use\n\
58 not verified\n\
-45 not with\n\
-45 not yet\n\
125 not you\n\
174 notar…\n\
30 note to\n\
72 note with\n\
-38 notebook\n\
-38 noteb…\n\
-55 nothing\n\
-30 nothing else\n\
-40 nothing for\n\
-90 nothing to\n\
71 nothing will\n\
-55 nothi…\n\
32 notice\n\
-58 notice the\n\
-63 notice you\n\
30 notice your\n\
41 noticed\n\
112 notification\n\
94 notif…\n\
-40 noua\n\
-97 nous\n\
33 nouveau\n\
-56 nouvelle\n\
-50 nouve…\n\
-72 nov\n\
-160 nov #\n\
-69 november\n\
-37 november #\n\
-32 novembre\n\
-70 novem…\n\
125 now\n\
140 now #\n\
71 now and\n\
81 now by\n\
94 now dont\n\
100 now go\n\
103 now he\n\
102 now i\n\
95 now if\n\
223 now it\n\
39 now its\n\
106 now or\n\
93 now read\n\
-31 now see\n\
94 now so\n\
-104 now the\n\
116 now to\n\
-43 now verify\n\
89 now with\n\
107 now you\n\
-38 now youll\n\
33 now youve\n\
71 nowy\n\
200 np\n\
-110 npm\n\
-96 npm run\n\
155 nr\n\
-169 nr #\n\
113 nsk\n\
72 nu\n\
57 nu @link\n\
37 nu a\n\
38 nu am\n\
-36 nu at\n\
115 nu beder\n\
-61 nu cere\n\
-53 nu dati\n\
86 nu det\n\
30 nu ellers\n\
74 nu er\n\
127 nu for\n\
40 nu han\n\
32 nu her\n\
54 nu hvad\n\
-79 nu il\n\
122 nu jeg\n\
30 nu kan\n\
-35 nu l\n\
108 nu med\n\
59 nu nu\n\
84 nu om\n\
54 nu platiti\n\
69 nu på\n\
59 nu sig\n\
58 nu siger\n\
96 nu skal\n\
64 nu står\n\
130 nu så\n\
-86 nu trebuie\n\
-32 nu va\n\
56 nu vil\n\
36 nuestra\n\
-68 nuestro\n\
-58 nuest…\n\
-32 nueve\n\
116 nuevo\n\
-43 nuken…\n\
-74 null\n\
-38 nulla\n\
-53 nulstille\n\
82 nulstiller\n\
-38 numar\n\
-42 numaradan\n\
161 numaram\n\
54 numarami\n\
42 numarana\n\
81 numaraniz\n\
105 numaranizi\n\
-55 numarasi\n\
86 numarul\n\
89 numar…\n\
34 number\n\
67 number and\n\
40 number at\n\
114 number by\n\
49 number can\n\
-46 number d\n\
59 number do\n\
78 number expiry\n\
-69 number for\n\
-74 number from\n\
53 number has\n\
138 number i\n\
179 number im\n\
-52 number in\n\
63 number instead\n\
56 number is\n\
-52 number no\n\
-60 number on\n\
-188 number or\n\
48 number please\n\
95 number the\n\
54 number there\n\
-76 number three\n\
-47 number to\n\
58 number was\n\
-137 number we\n\
-60 number what\n\
92 number when\n\
46 number will\n\
39 number with\n\
61 number within\n\
-81 number you\n\
39 numbers\n\
32 numbers of\n\
68 numbers on\n\
73 numbers so\n\
68 numbers that\n\
37 numbe…\n\
124 numele\n\
56 numele dumneavoastra\n\
124 numel…\n\
-33 numer\n\
146 numeri\n\
69 numeri ir\n\
49 numerio\n\
-43 numeris\n\
-57 numeriu\n\
95 numero\n\
-75 numero cpr\n\
98 numero de\n\
36 numero nuevo\n\
95 numer…\n\
38 nummer\n\
143 nummer #\n\
-57 nummer der\n\
30 nummer for\n\
-71 nummer i\n\
-60 nummeret\n\
-37 nummeret bag\n\
74 nummeret og\n\
65 nummeret op\n\
-38 nummeret på\n\
52 nummerpladerne\n\
31 numme…\n\
-76 numre\n\
-31 numre og\n\
40 numrene\n\
40 numre…\n\
-140 nunca\n\
-51 nunca le\n\
-139 nuo\n\
-54 nuoma\n\
53 nuoroda\n\
32 nuoro…\n\
36 nuova\n\
-102 nuovo\n\
76 nupir…\n\
67 nur\n\
63 nur hier\n\
37 nurse\n\
69 nusiu…\n\
130 nutra…\n\
86 ny\n\
132 ny besked\n\
46 ny konto\n\
33 ny leverandør\n\
87 ny levering\n\
-123 ny telefon\n\
75 ny tid\n\
-30 nyborg\n\
-30 nybor…\n\
42 nye eu\n\
54 nye konto\n\
31 nye kort\n\
55 nye nummer\n\
-36 nye pakke\n\
69 nye telefon\n\
-52 nyhedsbrev\n\
-30 nyhedsbrevet\n\
-146 nyhed…\n\
84 nykredit\n\
84 nykre…\n\
-33 nyt i\n\
-96 nyt kort\n\
58 nyt nr\n\
154 nyt nummer\n\
-49 nyt til\n\
-31 nytår\n\
112 nå at\n\
-93 nå det\n\
-71 nåede\n\
-116 når\n\
37 når de\n\
-38 når den\n\
34 når din\n\
-65 når du\n\
-169 når en\n\
-128 når i\n\
-114 når jeg\n\
-30 når kunden\n\
43 når pengene\n\
-93 når som\n\
-48 når vi\n\
-39 nægter\n\
-31 nægter sig\n\
-30 nægte…\n\
-182 næste\n\
-163 næste gang\n\
-56 næste på\n\
-30 næste år\n\
-102 næsten\n\
-102 næste…\n\
-46 næstved\n\
-46 næstv…\n\
-32 nætter\n\
-32 nætte…\n\
65 nævne\n\
57 nødt\n\
57 nødt til\n\
50 nødve…\n\
54 nøgle\n\
72 nøglekort\n\
57 nøglekort er\n\
-86 nøglekort i\n\
-38 nøglen\n\
-34 nøglerne\n\
90 nøglerne med\n\
103 nørrebro\n\
58 nørrebro #\n\
-77 nørrebrogade\n\
-50 nørrebrogade #\n\
-83 nørregade\n\
-96 nørreport\n\
-74 nørre…\n\
-155 o #\n\
-59 o di\n\
-77 o en\n\
42 o firma\n\
-56 o voce\n\
-66 oak\n\
-63 oat\n\
-63 oat milk\n\
-42 ob\n\
38 obecn…\n\
-63 object to\n\
-74 objection\n\
-35 objection to\n\
-78 objec…\n\
51 objet\n\
34 obligatorisk\n\
34 obser…\n\
38 obstruction\n\
47 obstr…\n\
-37 obywa…\n\
-82 occhio\n\
-110 occhi…\n\
57 occup…\n\
58 oclock\n\
58 ocloc…\n\
63 oct\n\
37 oct #\n\
-129 october\n\
-108 october #\n\
-127 octob…\n\
-94 octubre\n\
-94 octub…\n\
-38 od #\n\
59 odbierze\n\
59 odbie…\n\
-51 odbior\n\
-164 odbio…\n\
-47 oddaj…\n\
95 oddam\n\
-48 oddam w\n\
34 oddzi…\n\
-59 oddzw…\n\
42 odense c\n\
-226 oder\n\
-56 odmow…\n\
-68 odpow…\n\
30 odzys…\n\
-51 of a\n\
108 of an\n\
-54 of attorney\n\
90 of birth\n\
35 of blood\n\
30 of both\n\
-88 of charge\n\
46 of cpr\n\
39 of danske\n\
98 of denmark\n\
35 of dkk\n\
46 of everyone\n\
-60 of fake\n\
64 of foreign\n\
-38 of fraud\n\
38 of identity\n\
-63 of invoices\n\
-40 of its\n\
39 of justice\n\
64 of kin\n\
121 of mine\n\
65 of my\n\
32 of next\n\
69 of nine\n\
-39 of one\n\
90 of passport\n\
50 of payment\n\
31 of persons\n\
-61 of phone\n\
53 of silence\n\
-44 of telephone\n\
-40 of their\n\
-100 of these\n\
92 of this\n\
43 of those\n\
-39 of three\n\
-32 of up\n\
-51 of us\n\
-72 of work\n\
-35 of you\n\
53 of your\n\
-39 off\n\
-42 off at\n\
37 off by\n\
-59 off in\n\
48 off tomorrow\n\
49 offen\n\
52 offence\n\
-31 offenders\n\
54 offentlige\n\
48 offen…\n\
-54 offer\n\
-30 offer to\n\
-62 offered\n\
-30 offeret\n\
-124 offers\n\
-204 offer…\n\
-37 office at\n\
59 office of\n\
-32 office on\n\
57 office there\n\
87 office they\n\
50 office you\n\
77 officer\n\
32 officer and\n\
-36 officer asked\n\
68 officer from\n\
45 officer i\n\
47 officer if\n\
35 officer in\n\
58 officer on\n\
-71 officer or\n\
71 officer press\n\
33 officer will\n\
-30 officer your\n\
-49 officers\n\
-76 officers and\n\
-52 officers are\n\
48 offic…\n\
-32 offline\n\
-32 offli…\n\
-63 ofrene\n\
-66 ofren…\n\
-37 ofte\n\
-68 often\n\
-62 og #\n\
75 og adgangskode\n\
42 og adresse\n\
-38 og alligevel\n\
-40 og anmeld\n\
66 og at\n\
38 og bag\n\
40 og bagefter\n\
-33 og bed\n\
-113 og beder\n\
96 og bekræft\n\
77 og bekræfte\n\
63 og bekræfter\n\
212 og betal\n\
-45 og betale\n\
47 og betaler\n\
-38 og betales\n\
37 og billede\n\
-44 og bliv\n\
60 og bliver\n\
-42 og brug\n\
-87 og bruger\n\
147 og cpr\n\
72 og cvc\n\
78 og de\n\
69 og dem\n\
50 og den\n\
-42 og der\n\
-54 og derefter\n\
95 og deres\n\
30 og derfor\n\
102 og din\n\
33 og dine\n\
129 og dit\n\
-172 og en\n\
47 og far\n\
-76 og fik\n\
-47 og fortæller\n\
-72 og fået\n\
30 og gebyr\n\
80 og give\n\
48 og giver\n\
122 og godkend\n\
66 og godkende\n\
70 og han\n\
65 og har\n\
70 og hav\n\
-80 og hent\n\
161 og henter\n\
57 og hjælper\n\
112 og hvad\n\
38 og hvor\n\
57 og hæve\n\
37 og hæver\n\
-51 og i\n\
68 og indtast\n\
-45 og ingen\n\
83 og jeg\n\
32 og kan\n\
-43 og kigger\n\
-31 og klik\n\
213 og kode\n\
50 og koden\n\
-58 og kommer\n\
-88 og kontakt\n\
40 og konto\n\
68 og kontonr\n\
49 og kontonummer\n\
50 og kort\n\
-53 og kræver\n\
34 og kureren\n\
-86 og lad\n\
-30 og legitimation\n\
41 og log\n\
-91 og læg\n\
48 og lægger\n\
88 og læs\n\
35 og læse\n\
-30 og mag\n\
-41 og med\n\
109 og min\n\
44 og mitid\n\
-66 og moms\n\
35 og må\n\
55 og nej\n\
31 og netbank\n\
-41 og nu\n\
52 og når\n\
111 og oplys\n\
74 og pas\n\
40 og politiet\n\
-53 og på\n\
-125 og ring\n\
-36 og sagde\n\
221 og send\n\
187 og sende\n\
-40 og sendt\n\
105 og sig\n\
79 og sige\n\
-163 og siger\n\
76 og skriv\n\
65 og skrive\n\
40 og skriver\n\
62 og slet\n\
38 og slettes\n\
-64 og spærre\n\
-32 og spørg\n\
-39 og står\n\
64 og swipe\n\
100 og så\n\
71 og sætter\n\
84 og tager\n\
-113 og til\n\
31 og tjen\n\
-58 og to\n\
-38 og told\n\
48 og udgiver\n\
-75 og ville\n\
105 oggetto\n\
105 ogget…\n\
138 oggi\n\
-61 oglum\n\
-37 også når\n\
-32 også selvom\n\
117 oh\n\
75 oh no\n\
-39 oil\n\
-54 oister\n\
-54 oiste…\n\
-42 ok\n\
33 ok @link\n\
-53 ok if\n\
60 ok it\n\
-47 ok med\n\
-78 ok so\n\
-35 ok to\n\
170 ok when\n\
-77 okay can\n\
-42 okay i\n\
-54 okay så\n\
-35 oktober\n\
-39 oktob…\n\
-67 okumak\n\
-67 okumak icin\n\
-81 okuma…\n\
-30 okuyu…\n\
-65 olarak tanitan\n\
-47 old\n\
-47 old account\n\
95 old is\n\
-63 old one\n\
71 old phone\n\
-85 oldug…\n\
-69 ole\n\
-35 olive…\n\
-32 olsun\n\
-88 olunca\n\
-88 olunc…\n\
42 olup\n\
-77 olur\n\
-61 om\n\
93 om #\n\
-60 om appen\n\
-86 om at\n\
-30 om boligstøtte\n\
64 om dagen\n\
-76 om de\n\
-81 om den\n\
31 om deres\n\
-32 om dit\n\
-85 om du\n\
-89 om en\n\
46 om et\n\
-43 om forlængelse\n\
-35 om han\n\
61 om hvidvask\n\
-48 om hvor\n\
-83 om i\n\
50 om jeg\n\
41 om jeres\n\
-44 om koder\n\
-31 om kontaktbedrageri\n\
-38 om kortoplysninger\n\
39 om lejligheden\n\
184 om lidt\n\
-103 om misbrug\n\
-82 om mit\n\
-43 om natten\n\
69 om refusion\n\
48 om sagen\n\
46 om ti\n\
61 om til\n\
-31 om tre\n\
39 om tyve\n\
-40 om ugen\n\
-31 om vores\n\
-113 om året\n\
-35 oma\n\
-105 omar\n\
-30 omfatter\n\
39 omfattet\n\
39 omfattet af\n\
-98 omg\n\
-50 omkostninger\n\
-50 omkos…\n\
-101 omkring\n\
-101 omkri…\n\
30 omsti…\n\
-100 on #\n\
-201 on @link\n\
-51 on all\n\
-34 on aula\n\
31 on behalf\n\
-70 on dba\n\
-55 on delivery\n\
86 on door\n\
-68 on duty\n\
-60 on friday\n\
-43 on her\n\
103 on his\n\
139 on hold\n\
-35 on holiday\n\
34 on how\n\
30 on it\n\
-184 on its\n\
-52 on linkedin\n\
-42 on monday\n\
87 on my\n\
-98 on our\n\
-76 on page\n\
92 on phone\n\
-63 on purpose\n\
-110 on saturday\n\
-36 on se\n\
32 on site\n\
96 on skype\n\
65 on sms\n\
94 on speaker\n\
-67 on sunday\n\
-72 on teams\n\
147 on telegram\n\
-48 on the\n\
167 on this\n\
35 on thursday\n\
-32 on to\n\
-53 on tuesday\n\
-68 on two\n\
37 on va\n\
-97 on video\n\
-33 on wed\n\
-71 on wednesday\n\
-52 on weekdays\n\
174 on whatsapp\n\
69 on which\n\
-31 on windows\n\
66 on your\n\
-66 onay\n\
-61 onayi\n\
78 onayl…\n\
42 once a\n\
-55 once and\n\
40 once more\n\
-80 ondt\n\
59 one #\n\
-53 one account\n\
131 one and\n\
-78 one call\n\
-42 one do\n\
87 one for\n\
130 one from\n\
41 one has\n\
118 one hour\n\
71 one i\n\
96 one is\n\
84 one more\n\
93 one now\n\
47 one please\n\
108 one that\n\
-96 one the\n\
34 one thing\n\
62 one thousand\n\
104 one to\n\
-51 one w\n\
-53 one who\n\
-80 one will\n\
-134 one with\n\
44 one yes\n\
45 one zero\n\
82 onkel\n\
43 online\n\
41 online #\n\
-57 online @link\n\
79 online banking\n\
57 onlin…\n\
107 only\n\
143 only #\n\
57 only and\n\
-55 only at\n\
61 only be\n\
32 only because\n\
-51 only enter\n\
189 only for\n\
138 only have\n\
-30 only looks\n\
156 only need\n\
50 only one\n\
-36 only so\n\
63 only thing\n\
51 only until\n\
-35 only when\n\
-51 ons\n\
-142 onsdag\n\
-55 onsdag kl\n\
-143 onsda…\n\
-38 ont\n\
30 onto\n\
32 onto your\n\
125 onu\n\
62 op #\n\
-74 op af\n\
68 op det\n\
157 op for\n\
39 op og\n\
-74 op på\n\
116 op som\n\
-36 op så\n\
-90 op til\n\
-47 opdager\n\
39 opdaget\n\
-41 opdag…\n\
134 opdater\n\
61 opdater dine\n\
76 opdater dit\n\
55 opdatere\n\
-51 opdateret\n\
90 opdatering\n\
85 opdat…\n\
42 open\n\
47 open @link\n\
-45 open an\n\
40 open and\n\
40 open bank\n\
-33 open for\n\
31 open invoices\n\
109 open it\n\
31 open this\n\
-103 open till\n\
38 open until\n\
53 open your\n\
47 opened\n\
68 opened a\n\
-36 opened it\n\
47 opene…\n\
-69 opening\n\
-90 opening hours\n\
-69 openi…\n\
38 operate\n\
-38 operation\n\
-44 operator\n\
51 opera…\n\
-39 opgan…\n\
-130 opgave\n\
-62 opgave #\n\
90 opgaver\n\
-59 opgav…\n\
37 opgørelse\n\
-42 opgørelsen\n\
50 ophold\n\
-34 opholdskort\n\
33 ophør…\n\
32 opinion\n\
32 opini…\n\
-84 opkald\n\
34 opkald om\n\
-56 opkaldene\n\
30 opkaldet\n\
-79 opkal…\n\
-57 opkræver\n\
38 opkrævning\n\
-44 opkrævningen\n\
-74 opkræ…\n\
-31 oplac…\n\
57 opladning\n\
81 oplad…\n\
-83 oplata\n\
219 oplat…\n\
-41 oplev…\n\
164 oplys\n\
-40 oplys aldrig\n\
41 oplys cpr\n\
-41 oplys din\n\
79 oplys dit\n\
77 oplys venligst\n\
74 oplyse dit\n\
-119 oplyse noget\n\
-37 oplyser\n\
77 oplysninger\n\
-63 oplysningerne\n\
-52 oplyst\n\
-33 opmærksom\n\
-33 opmærksom på\n\
34 oppe\n\
-44 oppos…\n\
51 opret\n\
50 opret en\n\
57 oprette\n\
85 opretter\n\
44 oprettet\n\
-131 oprettet log\n\
44 oprettet til\n\
83 opret…\n\
-32 oprin…\n\
-56 ops\n\
-81 opsig\n\
-48 opsige\n\
-34 opsigelse\n\
-92 opsig…\n\
-44 opskr…\n\
41 opslag\n\
83 opsparingen\n\
77 opspa…\n\
-51 opstå…\n\
-106 opt\n\
56 optaget\n\
-31 optaget biometri\n\
35 optaget et\n\
55 optim…\n\
-35 options\n\
-39 optio…\n\
66 optym…\n\
-57 opvas…\n\
-74 or\n\
-55 or @link\n\
-47 or a\n\
-32 or any\n\
-52 or at\n\
-105 or call\n\
-84 or choose\n\
-57 or come\n\
-52 or do\n\
85 or i\n\
-137 or in\n\
173 or it\n\
66 or its\n\
-60 or just\n\
49 or leave\n\
65 or lose\n\
45 or mastercard\n\
-88 or mitid\n\
-55 or mobilepay\n\
-31 or no\n\
-90 or on\n\
64 or payment\n\
-156 or phone\n\
-53 or ring\n\
-61 or see\n\
-47 or shall\n\
-64 or should\n\
-54 or that\n\
-41 or the\n\
-39 or to\n\
-61 or use\n\
115 or we\n\
-43 or with\n\
145 or you\n\
38 or your\n\
-138 ora #\n\
32 oraz\n\
-62 ord\n\
40 orden\n\
37 orden de\n\
-195 order #\n\
-35 order by\n\
-91 order from\n\
-65 order has\n\
-73 order id\n\
136 order new\n\
94 order of\n\
58 order the\n\
43 order you\n\
-65 ordered\n\
56 orderis\n\
-76 ordfø…\n\
49 ordinateur\n\
-32 ordni…\n\
-137 ordre\n\
-63 ordre #\n\
30 ordren\n\
33 ore\n\
-105 ore #\n\
98 ore o\n\
-129 organ…\n\
34 orienteret\n\
-30 original\n\
-39 originale\n\
-116 origi…\n\
32 orphans\n\
34 orpha…\n\
-82 ort\n\
-83 os\n\
41 os med\n\
-40 os og\n\
-100 os på\n\
40 os til\n\
-59 os vi\n\
-64 oskar…\n\
-120 osob\n\
-89 ostrz…\n\
-183 oszus…\n\
90 other\n\
40 other line\n\
59 other phone\n\
84 other way\n\
67 others are\n\
83 otherwise\n\
52 otherwise it\n\
32 otherwise its\n\
125 otherwise the\n\
-80 otherwise you\n\
43 other…\n\
-56 otomatik\n\
-56 otoma…\n\
-104 otp\n\
-57 otra\n\
85 otrzy…\n\
-80 otte\n\
49 otte cifre\n\
-107 oublie\n\
-107 oubli…\n\
48 oui\n\
44 our account\n\
66 our agent\n\
-120 our app\n\
46 our billing\n\
77 our broker\n\
37 our courier\n\
49 our cyber\n\
65 our depot\n\
70 our driver\n\
46 our lawyers\n\
112 our new\n\
43 our officer\n\
-38 our opening\n\
-122 our own\n\
42 our partner\n\
32 our prize\n\
94 our records\n\
40 our security\n\
-81 our site\n\
60 our technician\n\
-34 our telephone\n\
49 our wallet\n\
-63 our warehouse\n\
-48 our website\n\
-84 ours\n\
64 out #\n\
71 out and\n\
73 out by\n\
-58 out for\n\
52 out i\n\
-76 out if\n\
44 out new\n\
-39 out of\n\
-102 out on\n\
40 out to\n\
-46 out your\n\
57 outdated\n\
57 outda…\n\
72 outgoing\n\
72 outgo…\n\
-37 outlo…\n\
35 outstanding\n\
35 outst…\n\
-52 ouvre…\n\
-51 over\n\
-47 over #\n\
130 over på\n\
88 over telefonen\n\
-35 over the\n\
62 over to\n\
-64 over your\n\
71 overdue\n\
73 overd…\n\
151 overfør\n\
91 overfør #\n\
46 overfør beløbet\n\
57 overfør dem\n\
77 overfør depositum\n\
-47 overføre\n\
69 overføre dem\n\
-137 overføre penge\n\
-57 overfører\n\
30 overfører #\n\
46 overfører depositum\n\
44 overføres\n\
57 overføres til\n\
71 overførsel\n\
98 overførsel på\n\
116 overførslen\n\
-69 overførsler\n\
31 overført til\n\
54 overf…\n\
54 overloaded\n\
112 overpaid\n\
112 overp…\n\
-56 overraskelse\n\
-43 overr…\n\
31 overskredet\n\
-41 overtime\n\
-34 overview for\n\
-40 overv…\n\
-30 owe\n\
79 owe #\n\
-32 owe me\n\
-89 owe you\n\
58 owed\n\
59 owing\n\
59 owing to\n\
-64 own\n\
91 own account\n\
-41 own mitid\n\
-119 own phone\n\
62 owner\n\
-36 owner and\n\
36 owner of\n\
-104 owners\n\
41 ownership\n\
-59 owner…\n\
-46 oye\n\
62 oznac…\n\
101 p @link\n\
194 paa\n\
42 paa #\n\
46 paais…\n\
33 pacco\n\
44 pacco e\n\
132 package\n\
124 packa…\n\
-78 packed\n\
61 packet\n\
-72 paczka czeka\n\
-44 padborg\n\
-44 padbo…\n\
-107 padekite\n\
-107 padekite rageli\n\
-87 padek…\n\
-52 pads\n\
209 paga\n\
62 paga #\n\
81 pagad…\n\
-50 pagal…\n\
-55 pagamento\n\
142 pagar\n\
50 pagare\n\
99 pagata\n\
-118 pagato\n\
-57 page\n\
-84 page #\n\
-35 page on\n\
-66 page that\n\
-95 page where\n\
58 pagina\n\
33 pagin…\n\
109 pago\n\
61 pago de\n\
-53 pagos\n\
87 pague\n\
73 paid #\n\
-71 paid at\n\
-55 paid before\n\
76 paid for\n\
55 paid out\n\
-58 paid so\n\
-52 paid tax\n\
-61 paid the\n\
-31 paid through\n\
35 paid to\n\
37 paid today\n\
-90 paid with\n\
39 paid your\n\
-61 paie\n\
-48 paiement\n\
31 paimt…\n\
-35 paint\n\
-79 painting\n\
-197 paint…\n\
-58 pair\n\
-61 pair of\n\
-39 pairs\n\
-91 paketiniz\n\
-67 paketshop\n\
-130 paket…\n\
62 pakke\n\
41 pakke @link\n\
-45 pakke i\n\
30 pakke venter\n\
-52 pakkeboksen\n\
-34 pakken kan\n\
-98 pakker\n\
-45 pakket\n\
-85 pakke…\n\
130 pan\n\
43 pan w\n\
-31 pana la\n\
-35 pande…\n\
156 pani\n\
70 pani nazwisko\n\
64 pani numer\n\
-65 panie\n\
98 panski\n\
117 pansk…\n\
63 panst…\n\
-31 pant\n\
-38 pantalla\n\
-38 panta…\n\
73 panu\n\
-37 papa\n\
-78 papel\n\
51 paper\n\
65 paper and\n\
-30 papers\n\
-30 paper…\n\
-96 papie…\n\
-47 papir\n\
-108 papirerne\n\
-68 papirerne i\n\
-145 papir…\n\
-30 paquete\n\
-38 paquete en\n\
56 par sms\n\
121 para\n\
-33 para aklama\n\
50 para evitar\n\
-107 para la\n\
58 para no\n\
123 para que\n\
-43 param…\n\
98 paraniz\n\
83 paran…\n\
-44 parasi\n\
-45 parasi #\n\
-32 parasini\n\
-97 parasykite\n\
-46 paras…\n\
116 parayi\n\
231 paray…\n\
-32 parcel and\n\
-150 parcel at\n\
-107 parcel from\n\
70 parcel goes\n\
67 parcel in\n\
42 parcel is\n\
52 parcel with\n\
-43 parcels\n\
-64 parduotuveje\n\
-75 pardu…\n\
55 pareigunu\n\
72 parei…\n\
-48 parental\n\
-48 parental leave\n\
-73 parents\n\
-111 paren…\n\
-182 park\n\
-50 parkering i\n\
35 parkeringsafgift\n\
-36 parking in\n\
38 parla\n\
55 parler\n\
55 parler a\n\
81 parle…\n\
81 parli\n\
67 parli con\n\
-42 parliament\n\
-79 parli…\n\
-58 parret\n\
-58 parre…\n\
50 part\n\
-44 part in\n\
52 part of\n\
70 part time\n\
-66 partagez\n\
-75 parta…\n\
-92 parte\n\
-31 parter\n\
-48 parte…\n\
-36 participants\n\
-86 parti…\n\
126 partner\n\
-72 partners\n\
101 partn…\n\
55 parts\n\
-127 party\n\
-38 paruo…\n\
32 pas\n\
-38 pas de\n\
-68 pas eller\n\
-41 pas i\n\
60 pas og\n\
-95 pas på\n\
37 pas vous\n\
-56 pasa\n\
32 pasakykite\n\
88 pasak…\n\
-37 pasaporte y\n\
44 pasar\n\
-50 pasar por\n\
54 pasar…\n\
70 pasir…\n\
-183 paska…\n\
57 pasku…\n\
77 paso\n\
41 paspa…\n\
-88 pass\n\
32 passa\n\
34 passaporto\n\
-35 passare\n\
-80 passcode\n\
47 passe demain\n\
41 passe på\n\
99 passed\n\
40 passed the\n\
75 passera\n\
-31 passk…\n\
-30 passport copy\n\
86 passport cpr\n\
-56 passport does\n\
43 passport for\n\
-44 passport has\n\
52 passport no\n\
54 passport number\n\
-41 passport or\n\
60 passport so\n\
38 passport will\n\
61 passports\n\
87 passports and\n\
-58 passt\n\
335 password and\n\
-69 password for\n\
-41 password from\n\
-68 password or\n\
-42 password to\n\
-65 passwords\n\
-116 past\n\
48 pasta\n\
76 paste\n\
47 pastor\n\
-106 patat…\n\
-62 patch\n\
-49 path\n\
-63 pati\n\
-53 patience\n\
-32 patient\n\
-96 patie…\n\
61 patik…\n\
-69 patit\n\
118 patrol\n\
60 patrol is\n\
142 patro…\n\
-90 pats\n\
-94 pattern\n\
-94 patte…\n\
119 patvirtinkite\n\
33 patvi…\n\
-117 patys\n\
-97 pavel\n\
-91 pawel\n\
52 pay\n\
91 pay #\n\
-109 pay a\n\
-58 pay anything\n\
-70 pay at\n\
103 pay back\n\
86 pay first\n\
-37 pay for\n\
-63 pay half\n\
48 pay here\n\
-36 pay in\n\
117 pay it\n\
120 pay my\n\
104 pay now\n\
56 pay only\n\
56 pay the\n\
30 pay this\n\
-41 pay through\n\
55 pay today\n\
-73 pay vat\n\
33 pay with\n\
74 pay within\n\
-66 pay your\n\
-58 payable\n\
-58 payab…\n\
143 paye\n\
164 payee\n\
215 payez\n\
57 paying\n\
64 paying #\n\
42 paying the\n\
57 payin…\n\
-89 paylasmayin\n\
-84 payla…\n\
39 payment @link\n\
-36 payment and\n\
83 payment card\n\
92 payment failed\n\
68 payment for\n\
30 payment i\n\
-37 payment is\n\
-45 payment method\n\
40 payment of\n\
-39 payment on\n\
-37 payment overview\n\
69 payment to\n\
-187 payments\n\
92 payout\n\
92 payou…\n\
48 paypal\n\
70 paypa…\n\
-34 payroll\n\
-89 payroll we\n\
-34 payro…\n\
68 pays\n\
-54 pays me\n\
59 paysafe\n\
161 paysafecard\n\
201 paysa…\n\
142 pdf\n\
-49 pe\n\
-98 pe #\n\
-260 pe @link\n\
43 pe care\n\
43 pe linkul\n\
52 pe numele\n\
47 pe revolut\n\
85 pe telefon\n\
87 pe whatsapp\n\
-37 peace\n\
38 pedido el\n\
-68 pedir…\n\
38 pedop…\n\
-36 pedro\n\
38 pee are\n\
46 pen\n\
66 penalty\n\
71 penal…\n\
37 pendant\n\
37 penda…\n\
103 pending\n\
36 pending if\n\
91 pendi…\n\
41 penge betal\n\
58 penge ind\n\
-35 penge skal\n\
-42 penge tilbage\n\
67 pengene\n\
69 pengene er\n\
-68 pengene fra\n\
47 pengene hos\n\
-100 pengene i\n\
34 pengene igennem\n\
63 pengene kan\n\
51 pengene på\n\
37 pengene retur\n\
-85 pengene til\n\
-53 pengene tilbage\n\
52 pengeoverførsel\n\
68 penge…\n\
-37 penktadieni\n\
-53 penkt…\n\
38 pension\n\
-42 pensioner\n\
-36 pensioners\n\
-35 pentru\n\
98 pentru a\n\
-35 pentr…\n\
-60 people\n\
-30 people are\n\
-47 people in\n\
-66 people to\n\
-95 people who\n\
-59 peopl…\n\
48 per\n\
65 per #\n\
57 per day\n\
85 per evitare\n\
-90 per il\n\
-35 per la\n\
-149 per mobilepay\n\
32 percent\n\
51 percent and\n\
-41 perfect\n\
36 perfect i\n\
-78 perfekt\n\
-75 perfe…\n\
-55 perfo…\n\
-49 perio…\n\
69 permanent\n\
32 permanently\n\
89 perma…\n\
-81 perme…\n\
34 permiso\n\
46 permission\n\
39 permisul\n\
74 permit is\n\
38 permit will\n\
-31 permit you\n\
-55 permits\n\
-31 permitted\n\
43 permi…\n\
36 permoka\n\
36 permo…\n\
-112 pernille\n\
-112 perni…\n\
133 pero\n\
-75 persembe\n\
-51 persembe gunu\n\
-82 perse…\n\
87 persi…\n\
69 perskaitykite\n\
81 persk…\n\
51 perso\n\
30 person #\n\
-75 person der\n\
-70 person who\n\
32 person.adviser|claims person.family|claims\n\
-30 person.adviser|claims threat.block|threatens\n\
67 person.adviser|claims threat.deadline|threatens\n\
32 person.adviser|reader\n\
125 person.agent|claims person.family|claims\n\
156 person.agent|claims person.landlord|claims\n\
208 person.agent|claims threat.arrest|threatens\n\
-31 person.agent|claims threat.court|threatens\n\
57 person.agent|claims threat.deadline|threatens\n\
34 person.agent|claims threat.debt|threatens\n\
31 person.agent|claims threat.deportation|threatens\n\
-62 person.agent|reports\n\
41 person.agent|reports person.family|reports\n\
59 person.agent|reports threat.arrest|reports\n\
31 person.agent|reports threat.deadline|reports\n\
48 person.buyer|claims person.family|claims\n\
-132 person.buyer|claims threat.block|threatens\n\
-54 person.buyer|claims threat.court|threatens\n\
-102 person.buyer|claims threat.deadline|threatens\n\
140 person.buyer|reports\n\
96 person.buyer|speaks\n\
-79 person.family|claims\n\
-83 person.family|claims person.family|reports\n\
140 person.family|claims person.landlord|claims\n\
72 person.family|claims threat.arrest|reports\n\
205 person.family|claims threat.arrest|threatens\n\
-62 person.family|claims threat.block|threatens\n\
85 person.family|claims threat.court|threatens\n\
37 person.family|claims threat.deadline|reports\n\
169 person.family|claims threat.exposure|threatens\n\
-79 person.family|live\n\
-117 person.family|reports\n\
60 person.family|reports threat.arrest|reports\n\
80 person.family|reports threat.deadline|reports\n\
-74 person.landlord|claims\n\
-56 person.landlord|claims threat.block|threatens\n\
57 person.landlord|claims threat.court|threatens\n\
68 person.landlord|claims threat.deadline|threatens\n\
-44 person.landlord|denies\n\
-74 person.landlord|live\n\
-92 person.landlord|reader\n\
-40 person.landlord|reports\n\
-49 person.recruiter|claims\n\
-36 person.recruiter|claims threat.block|threatens\n\
39 person.recruiter|claims threat.debt|threatens\n\
-49 person.recruiter|live\n\
-45 person.recruiter|speaks\n\
-51 persona\n\
-100 personal data\n\
-46 personal information\n\
30 personal number\n\
-35 personale\n\
-107 personer\n\
-39 personlig\n\
40 personlige\n\
-36 personlige oplysninger\n\
75 personlige rådgiver\n\
-44 personligt\n\
78 personnummer\n\
-75 person|claims\n\
-112 person|denies\n\
-89 person|reports\n\
-39 pervesti\n\
99 perve…\n\
-53 peter from\n\
-32 petersen\n\
-47 peter…\n\
-41 petit\n\
110 petrauskas\n\
110 petra…\n\
78 petro…\n\
84 peux me\n\
58 peux pas\n\
50 pga\n\
36 pga ny\n\
33 pga usædvanlig\n\
-72 pharmacy\n\
-106 pharm…\n\
-68 phd\n\
66 phili…\n\
-112 phishing\n\
-118 phish…\n\
45 phone and\n\
106 phone by\n\
-51 phone call\n\
-31 phone do\n\
-127 phone down\n\
69 phone fell\n\
-44 phone for\n\
88 phone from\n\
39 phone i\n\
-59 phone if\n\
113 phone in\n\
-68 phone instead\n\
48 phone is\n\
40 phone mine\n\
57 phone now\n\
-139 phone number\n\
31 phone please\n\
32 phone right\n\
-61 phone rings\n\
41 phone says\n\
36 phone she\n\
118 phone to\n\
-34 phone us\n\
45 phone was\n\
44 phone what\n\
-47 phone when\n\
119 phone with\n\
-75 phone you\n\
-39 phone your\n\
-123 phoned\n\
-55 phoned and\n\
-73 phones\n\
34 phones you\n\
-120 phone…\n\
-84 phoning\n\
-84 phoni…\n\
-79 photo id\n\
185 photo of\n\
-31 photograph\n\
92 photographing\n\
41 photos of\n\
59 photo…\n\
86 phrase\n\
86 phras…\n\
-41 pia\n\
-79 piano\n\
63 piattaforma\n\
63 piatt…\n\
77 pic\n\
114 pic of\n\
-52 pick\n\
-60 pick a\n\
-30 pick up\n\
-42 picked\n\
-83 picked up\n\
62 picks\n\
41 picks it\n\
-38 picks up\n\
-115 pickup\n\
-115 picku…\n\
53 pics\n\
69 picture\n\
57 picture of\n\
40 pictures are\n\
37 pictu…\n\
-62 pide\n\
119 pieniadze\n\
116 pieni…\n\
-120 pierdut\n\
-38 pierd…\n\
-50 pierogi\n\
-50 piero…\n\
78 pierw…\n\
32 pilie…\n\
56 pin\n\
64 pin and\n\
99 pin code\n\
-67 pin codes\n\
-114 pin for\n\
108 pin in\n\
137 pin on\n\
-30 pin or\n\
-32 pin ul\n\
97 pin un\n\
-65 pin your\n\
-56 pinigu\n\
183 pinigus\n\
35 pinigus i\n\
121 pinig…\n\
41 pinkode\n\
-56 pinkode eller\n\
37 pinkode til\n\
136 pinkoden\n\
52 pinkoden så\n\
-42 pinkoder\n\
68 pinko…\n\
44 piotr\n\
-65 pirat…\n\
75 piso\n\
83 pisze\n\
-44 piu\n\
-90 piwni…\n\
-264 pizza\n\
-50 place and\n\
40 place the\n\
54 placed\n\
95 places\n\
82 places left\n\
42 place…\n\
-131 plads\n\
43 pladser\n\
31 pladser tilbage\n\
116 plain\n\
145 plain clothes\n\
-35 plain…\n\
-51 plaka…\n\
-143 plan\n\
-45 plang…\n\
-64 planned\n\
-94 plann…\n\
-81 plant\n\
-30 plants\n\
-72 plant…\n\
35 plast…\n\
65 plata\n\
69 plataforma\n\
69 plata…\n\
157 plate\n\
50 plateforme\n\
48 platesc\n\
124 plate…\n\
135 platform\n\
31 platform and\n\
47 platformen\n\
33 platformy\n\
124 platf…\n\
49 platiti\n\
48 plati…\n\
35 platn…\n\
61 plattform\n\
61 platt…\n\
-37 play\n\
-57 play cards\n\
-34 play the\n\
47 playe…\n\
-86 playl…\n\
-59 plays\n\
61 please accept\n\
33 please add\n\
83 please and\n\
-91 please bring\n\
-31 please call\n\
-113 please check\n\
-41 please close\n\
32 please confirm\n\
-59 please delete\n\
30 please download\n\
-33 please fill\n\
64 please find\n\
53 please go\n\
-49 please have\n\
58 please hold\n\
45 please hurry\n\
-93 please leave\n\
34 please log\n\
42 please no\n\
76 please press\n\
70 please read\n\
-43 please remember\n\
-55 please reply\n\
222 please send\n\
-80 please share\n\
-64 please stay\n\
-41 please tell\n\
-76 please transfer\n\
-58 please upload\n\
35 please verify\n\
-78 plejer\n\
-80 pleje…\n\
-35 pligt\n\
-45 pligt til\n\
-88 plot\n\
77 pls\n\
-38 pls dont\n\
-41 plumb…\n\
52 plus\n\
109 pm\n\
-48 pn\n\
-48 pn @link\n\
-41 po #\n\
-54 pobie…\n\
68 pocket\n\
-36 pocket money\n\
57 pocke…\n\
30 poco\n\
-47 pod\n\
136 podac\n\
63 podaj…\n\
78 podam\n\
59 podatku\n\
-57 podawaj\n\
-115 podaw…\n\
-56 podca…\n\
-57 podpi…\n\
53 poi\n\
-90 point\n\
-94 points\n\
-118 point…\n\
39 pokal…\n\
72 pokaz…\n\
-34 pokoj\n\
-51 pol\n\
85 polen\n\
43 police a\n\
116 police about\n\
-74 police and\n\
-63 police are\n\
-78 police arrested\n\
51 police danoise\n\
-56 police de\n\
126 police do\n\
-55 police dont\n\
110 police force\n\
-32 police has\n\
-86 police have\n\
63 police if\n\
30 police nationale\n\
-49 police never\n\
-44 police not\n\
32 police of\n\
-37 police officer\n\
-72 police officers\n\
-93 police on\n\
-60 police press\n\
-35 police recovered\n\
41 police report\n\
69 police station\n\
114 police stay\n\
42 police there\n\
-32 police this\n\
205 police your\n\
46 policia que\n\
64 policijos\n\
-56 policja\n\
65 policji\n\
-211 policy\n\
-83 polis\n\
-37 polish\n\
61 polisi\n\
-33 polite\n\
100 politi\n\
132 politi @link\n\
46 politi der\n\
-34 politi du\n\
49 politi og\n\
67 politi you\n\
-33 politia\n\
-34 politia daneza\n\
-34 politia din\n\
-41 politie\n\
-31 politiet beder\n\
36 politiet de\n\
30 politiet du\n\
-32 politiet efterlyser\n\
42 politiet han\n\
-50 politiet har\n\
-62 politiet henter\n\
-48 politiet i\n\
33 politiet og\n\
-68 politiet på\n\
-64 politiet stationen\n\
41 politigården\n\
47 politimand\n\
-36 polizia della\n\
34 polizia di\n\
-51 polsk\n\
-72 polski\n\
-69 polsk…\n\
99 ponga\n\
-46 poniedzialek\n\
-71 ponie…\n\
48 pop\n\
40 pop up\n\
39 popper\n\
39 poppe…\n\
74 pops\n\
74 pops up\n\
-44 popul…\n\
73 por el\n\
37 por falta\n\
-149 por telefono\n\
54 por whatsapp\n\
111 porno…\n\
45 porque\n\
33 porque el\n\
45 porqu…\n\
-40 porta\n\
-81 portal\n\
-79 porta…\n\
-39 porten\n\
-129 porte…\n\
-62 porti\n\
80 porto\n\
60 porto #\n\
43 porto her\n\
67 porto på\n\
-80 portone\n\
-118 porto…\n\
67 portugal\n\
66 portu…\n\
112 pose\n\
41 pose og\n\
46 posen\n\
61 posete\n\
79 posete koyun\n\
33 poset…\n\
-33 position as\n\
-33 positive\n\
130 possible\n\
161 possi…\n\
-154 post\n\
50 post a\n\
-74 post and\n\
-39 post app\n\
-55 post de\n\
-130 post du\n\
-123 post from\n\
-35 post i\n\
-89 post in\n\
-39 post og\n\
-88 post the\n\
-51 post to\n\
-63 post you\n\
-220 posta\n\
36 postage\n\
56 postage is\n\
32 postage of\n\
-65 postal\n\
-67 posta…\n\
-42 postcode\n\
-42 postc…\n\
-32 posten\n\
-33 poster\n\
-37 poste…\n\
-63 postgres\n\
-63 postg…\n\
57 postkasse er\n\
91 postnord #\n\
127 postnord @link\n\
-66 postnord app\n\
-55 postnord appen\n\
-121 postnord pay\n\
-64 postnord track\n\
40 postnord votre\n\
82 postnord your\n\
-32 posto\n\
-116 pot\n\
-58 poti\n\
92 potrzebuje\n\
63 potrz…\n\
148 potwierdz\n\
-62 potwierdzamy\n\
-56 potwierdzic\n\
62 potwi…\n\
-33 poul\n\
82 pour eviter\n\
41 pour parler\n\
71 pour que\n\
-63 pour votre\n\
-98 pouvez\n\
-98 pouve…\n\
59 power\n\
-41 power cut\n\
-66 power is\n\
-54 power of\n\
-85 powie…\n\
67 poza\n\
50 poza cu\n\
-85 pozdr…\n\
-36 ppl\n\
-53 pr #\n\
64 pr dag\n\
-54 pracownikow\n\
-154 praco…\n\
-109 practise\n\
-138 pract…\n\
65 prade…\n\
-32 prakt…\n\
-65 prase\n\
-31 praso\n\
-44 prati…\n\
-38 preben\n\
-38 prebe…\n\
-34 precisely\n\
-43 preci…\n\
-62 prefe…\n\
37 pregnant\n\
37 pregn…\n\
-38 pregu…\n\
64 prelevare\n\
85 prele…\n\
-35 preli…\n\
88 prema\n\
-71 premiere\n\
215 premium\n\
91 premi…\n\
-52 prend…\n\
-44 preno…\n\
66 prepa…\n\
-96 prescription\n\
-96 presc…\n\
50 present you\n\
37 press buy\n\
35 press continue\n\
168 press it\n\
54 press nine\n\
48 press one\n\
44 press the\n\
-72 pressed\n\
-46 pressed #\n\
-100 pressure\n\
-125 press…\n\
-47 presunto\n\
-53 presu…\n\
-72 pretend\n\
-72 pretend to\n\
-72 pretending\n\
-72 pretending to\n\
-101 prete…\n\
-68 preve…\n\
46 previous\n\
44 previ…\n\
-53 price\n\
-89 price #\n\
-63 prie\n\
99 prie banko\n\
55 pries\n\
-61 prima\n\
-32 prima…\n\
84 prime\n\
82 prime ministers\n\
-78 primename\n\
-48 primename apie\n\
-47 prime…\n\
-34 primiti\n\
51 primul\n\
51 primu…\n\
53 prin\n\
31 prin sms\n\
-85 prin telefon\n\
-100 print\n\
-117 printer\n\
-55 printer on\n\
-69 printeren\n\
-130 print…\n\
-73 pris\n\
-77 prise…\n\
-75 prisijunge\n\
-37 prisijungti\n\
-38 prisijungti prie\n\
-70 prisi…\n\
-36 prist…\n\
-86 privacy\n\
97 private\n\
90 private account\n\
91 private konto\n\
66 private mail\n\
75 priva…\n\
-69 privi…\n\
36 priya\n\
66 prize\n\
34 prize at\n\
44 prize draw\n\
-61 proba…\n\
66 problem\n\
102 problem med\n\
59 problem transfer\n\
36 probuje\n\
36 probu…\n\
152 procedure\n\
70 proceedings\n\
-75 procent\n\
49 proce…\n\
-31 proch…\n\
100 procu…\n\
-47 profe…\n\
-30 profilen\n\
-50 programa\n\
-35 programare\n\
52 programele\n\
-45 programme\n\
-43 programmet\n\
-30 programs\n\
-80 progr…\n\
36 prohibited\n\
36 prohi…\n\
-41 project\n\
-108 proje…\n\
-55 prokuratura\n\
-98 proku…\n\
-59 promemoria\n\
-59 prome…\n\
69 promise\n\
-54 promised\n\
-35 promised a\n\
-54 promises\n\
-33 promi…\n\
45 prompt\n\
45 promp…\n\
-48 pronto\n\
-80 pront…\n\
32 proof of\n\
-38 property office\n\
-33 prope…\n\
-49 propo…\n\
-74 propr…\n\
-31 prosecution\n\
81 prosecutor\n\
72 prose…\n\
-65 prosi\n\
-47 prosimy\n\
-33 prosimy o\n\
-84 prosi…\n\
-70 prossimo\n\
-70 pross…\n\
65 prosze\n\
-68 prosze o\n\
86 prosze sie\n\
47 prosz…\n\
77 protect\n\
68 protected\n\
57 protection\n\
92 prote…\n\
-61 protokoll\n\
-125 proto…\n\
-172 proud\n\
56 prove\n\
47 prove you\n\
53 prove…\n\
57 provider\n\
65 provi…\n\
-40 prowa…\n\
47 przeczytac\n\
-63 przec…\n\
-145 przed\n\
87 przelew\n\
102 przel…\n\
-37 przer…\n\
77 przeslac\n\
87 przes…\n\
138 przez\n\
-56 przez telefon\n\
121 przy\n\
95 przyjedzie\n\
115 przyjedzie po\n\
-38 przyj…\n\
-105 przypominamy\n\
-64 przypominamy o\n\
-94 przyp…\n\
45 przys…\n\
-41 præse…\n\
-34 prøv\n\
82 prøv at\n\
-38 prøv igen\n\
-86 prøve\n\
94 prøver at\n\
-46 prøvet\n\
-76 prøve…\n\
43 ps\n\
-61 psa\n\
118 psd2\n\
39 psd3\n\
64 ptt\n\
53 pu\n\
-100 public\n\
-32 public services\n\
-52 publi…\n\
-117 puede\n\
51 puedo\n\
66 pui\n\
-39 pull\n\
-31 puls\n\
-32 pulsar #\n\
60 pulsa…\n\
-141 pung\n\
-39 pungen\n\
-39 punge…\n\
-67 punktum\n\
-103 punkt…\n\
-51 punto\n\
-175 puo\n\
-45 puoi\n\
-51 pup\n\
-52 pupils\n\
-52 pupil…\n\
39 purchase\n\
-109 purchase agreement\n\
34 purchase was\n\
-67 purchases\n\
-34 pure\n\
-31 puse\n\
31 push\n\
47 put\n\
-66 put down\n\
88 put in\n\
-52 put it\n\
-31 put me\n\
91 put you\n\
99 put your\n\
-204 puteti\n\
-204 putet…\n\
-40 putting\n\
-40 putti…\n\
63 putut\n\
37 putut fi\n\
-38 på\n\
-146 på @link\n\
-78 på advarselslisten\n\
-84 på appen\n\
-74 på arbejde\n\
-101 på at\n\
-32 på bordet\n\
-52 på de\n\
80 på dem\n\
48 på den\n\
103 på denne\n\
76 på deres\n\
-68 på det\n\
58 på dig\n\
32 på din\n\
46 på displayet\n\
-35 på dit\n\
37 på du\n\
-42 på elmevej\n\
-31 på et\n\
-45 på falske\n\
69 på forhånd\n\
57 på forsiden\n\
49 på fredag\n\
50 på hele\n\
34 på hospitalet\n\
32 på hver\n\
-39 på kontoen\n\
-58 på kortet\n\
31 på krypto\n\
-61 på lageret\n\
87 på linjen\n\
115 på listen\n\
-118 på mail\n\
119 på mandag\n\
104 på med\n\
45 på mens\n\
78 på mig\n\
97 på min\n\
-123 på mit\n\
34 på mitid\n\
135 på mobilepay\n\
-61 på nettet\n\
-90 på nummeret\n\
128 på ny\n\
-83 på og\n\
-80 på papir\n\
63 på pause\n\
79 på politi\n\
33 på politigården\n\
-94 på ring\n\
-47 på sedlen\n\
-45 på seks\n\
-42 på selvbetjeningen\n\
-75 på sin\n\
188 på sms\n\
58 på snap\n\
95 på som\n\
46 på stationen\n\
54 på så\n\
76 på telefonen\n\
46 på telefonens\n\
116 på telegram\n\
-56 på tirsdag\n\
-44 på tlf\n\
-41 på torvet\n\
-60 på under\n\
91 på whatsapp\n\
67 påkrævet\n\
67 påkræ…\n\
-62 påstår at\n\
-40 påvir…\n\
-33 pølse\n\
99 q\n\
-37 q i\n\
82 qr\n\
76 qr kode\n\
-50 qualcuno\n\
-50 qualc…\n\
-74 quand\n\
-42 quando\n\
-42 quand…\n\
47 quanto\n\
65 quant…\n\
-36 quarter\n\
-105 quart…\n\
46 quattro\n\
46 quatt…\n\
-49 que\n\
55 que cest\n\
64 que dice\n\
69 que es\n\
49 que esta\n\
174 que je\n\
-81 que la\n\
117 que le\n\
-62 que lo\n\
76 que no\n\
31 que pagar\n\
33 que se\n\
-54 que su\n\
33 que vous\n\
36 queda…\n\
-44 quelquun\n\
-62 quelquun a\n\
-44 quelq…\n\
-66 queri…\n\
-48 questa\n\
-71 question\n\
-30 question #\n\
-47 questions\n\
-38 questions about\n\
32 questions and\n\
62 questo\n\
60 questo e\n\
-50 quest…\n\
-99 queue\n\
-78 queue please\n\
-34 qui\n\
191 quick\n\
71 quick loan\n\
170 quicksupport\n\
138 quick…\n\
83 quiet room\n\
60 quiet…\n\
-53 quindi\n\
-45 quind…\n\
-45 quite\n\
-149 quiz\n\
37 r\n\
84 rabat\n\
-120 racco…\n\
-99 raccr…\n\
97 rachunek\n\
40 rachunek techniczny\n\
126 rachu…\n\
-73 raclette\n\
-73 racle…\n\
30 raddo…\n\
-39 radiator\n\
-45 radia…\n\
-48 radio…\n\
-34 radu\n\
-51 ragazzi\n\
-31 ragaz…\n\
-230 rageli\n\
-142 ragel…\n\
-44 raid\n\
-35 raide…\n\
-201 rain\n\
-55 raise\n\
36 raise your\n\
55 raman…\n\
-73 randevu\n\
-40 randevunuz\n\
-117 rande…\n\
-48 random\n\
-48 rando…\n\
-93 rang\n\
-43 rang the\n\
-74 rano\n\
-110 rapor…\n\
-39 rappelle\n\
-139 rappe…\n\
-31 rasa\n\
-102 rasite\n\
-102 rasit…\n\
65 rasmu…\n\
40 rasyk\n\
-104 rather\n\
-104 rathe…\n\
-74 ravi\n\
161 re\n\
45 re activate\n\
45 re invoice\n\
48 re re\n\
34 reach you\n\
-90 reached\n\
-54 reach…\n\
172 reactivate\n\
104 reactivate it\n\
31 reactivate within\n\
198 react…\n\
-54 read a\n\
-32 read about\n\
35 read him\n\
55 read in\n\
66 read it\n\
145 read me\n\
-114 read more\n\
-30 read out\n\
35 read that\n\
-65 read the\n\
45 read your\n\
-32 reader\n\
-34 readi…\n\
-83 reads\n\
-66 ready @link\n\
30 ready for\n\
-69 ready in\n\
-47 ready to\n\
-46 real\n\
49 really me\n\
-33 rear\n\
-54 reason\n\
-99 reaso…\n\
33 rebecca\n\
33 rebec…\n\
47 recar…\n\
-112 receipt\n\
47 receipt and\n\
-49 receipt by\n\
-44 receipt from\n\
32 receivable\n\
97 receive\n\
76 receive #\n\
30 receive a\n\
-41 receive money\n\
137 receive the\n\
44 receive your\n\
-33 received\n\
-75 received #\n\
-111 received a\n\
48 received an\n\
61 received in\n\
-60 received your\n\
-96 receiver\n\
117 receiving\n\
94 receiving a\n\
33 recently\n\
44 recen…\n\
-67 reception\n\
-102 receptionen\n\
-91 recep…\n\
121 recevoir\n\
112 recev…\n\
49 recha…\n\
-49 recibido\n\
-70 recipe\n\
-37 recipe for\n\
-84 recipient\n\
-59 recipient please\n\
-112 recip…\n\
-71 recla…\n\
-33 recoger\n\
-84 recognise\n\
-119 recog…\n\
-83 recommend\n\
64 recommended\n\
-47 recom…\n\
52 recon…\n\
-63 record\n\
42 recorded message\n\
59 recorded you\n\
33 recorded your\n\
-132 recording\n\
94 records\n\
87 records show\n\
-44 recor…\n\
64 recover\n\
30 recover your\n\
-35 recovered stolen\n\
48 recovery\n\
37 recov…\n\
-31 recruitment\n\
92 recu par\n\
49 recuperer\n\
106 recup…\n\
-38 red\n\
-61 red button\n\
-31 red cross\n\
-41 redde…\n\
95 redelivery\n\
95 redel…\n\
100 reduc…\n\
-64 ref\n\
-37 ref #\n\
-64 refer…\n\
35 refund\n\
40 refund department\n\
77 refund form\n\
-32 refund you\n\
129 refundable\n\
-57 refunderer\n\
59 refunds\n\
70 refun…\n\
-34 refusal\n\
55 refuse to\n\
-46 refused\n\
192 refusion\n\
-33 refusion på\n\
36 refusionen\n\
66 refus…\n\
91 reg\n\
92 reg #\n\
50 reg konto\n\
56 reg number\n\
31 regarding\n\
32 regarding your\n\
-89 regards\n\
-50 regards hr\n\
-55 regards the\n\
-37 regards your\n\
-53 regar…\n\
-35 regel\n\
33 region syddanmark\n\
40 regional\n\
154 register\n\
44 register over\n\
72 register with\n\
37 registered\n\
-44 registered address\n\
48 registered as\n\
-104 registered in\n\
72 registered on\n\
91 registered to\n\
-69 registracija\n\
-60 registracijos\n\
122 registration\n\
95 registration number\n\
-41 registrere\n\
52 registreres\n\
50 registreret\n\
-51 registreret din\n\
95 registrering\n\
100 registreringsnummer\n\
84 regis…\n\
58 regler\n\
105 reglez\n\
69 regle…\n\
-49 regn\n\
-43 regnen\n\
-40 regner\n\
-37 regner med\n\
-60 regnet\n\
-196 regne…\n\
50 regning betal\n\
32 regning der\n\
-48 regning du\n\
74 regning for\n\
-71 regning med\n\
44 regning to\n\
-74 regningen\n\
54 regninger\n\
-58 regnskabet\n\
-67 regns…\n\
-36 regntøj\n\
-36 regnt…\n\
48 regol…\n\
-43 regul…\n\
56 reik\n\
-81 reike…\n\
103 reikia\n\
39 reikia tik\n\
103 reiki…\n\
-81 reimburse\n\
-52 reins…\n\
37 reisepass\n\
37 reise…\n\
-54 reject\n\
63 rejected\n\
35 rejsekort\n\
94 rejsekort @link\n\
-101 rejse…\n\
-168 rekla…\n\
68 rekru…\n\
104 release\n\
66 release fee\n\
35 release it\n\
56 released\n\
-55 released on\n\
46 released when\n\
33 releases\n\
103 relea…\n\
-95 rema\n\
-52 rema #\n\
33 remain\n\
39 remai…\n\
-63 rembo…\n\
-90 remember\n\
84 remember that\n\
-136 remember to\n\
-41 remember your\n\
-99 remem…\n\
-170 reminder\n\
-53 reminder from\n\
-164 remin…\n\
43 remit…\n\
61 remon…\n\
-56 remote control\n\
37 removal\n\
-63 rendez\n\
-63 rendez vous\n\
-63 rende…\n\
-31 renew\n\
-76 renew it\n\
-51 renew your\n\
37 renewed\n\
40 renew…\n\
-35 rengø…\n\
58 renov…\n\
38 renset\n\
49 rense…\n\
-54 rent\n\
-31 rent #\n\
-33 rent and\n\
-71 rent for\n\
30 rental\n\
30 renta…\n\
47 rented\n\
56 rented with\n\
-55 rente…\n\
63 repaired\n\
-52 repairs\n\
123 repay\n\
32 repeating\n\
52 repea…\n\
-32 replaced\n\
58 replacing\n\
42 repla…\n\
-50 replied\n\
-74 repli…\n\
80 reply\n\
-75 reply by\n\
42 reply so\n\
-45 reply to\n\
283 reply with\n\
65 reply y\n\
100 reply yes\n\
43 replying\n\
69 reply…\n\
-98 report\n\
-43 report a\n\
-104 report it\n\
-37 report on\n\
-47 report to\n\
57 report you\n\
37 reported as\n\
-105 reported it\n\
-31 reported the\n\
-31 reports\n\
-67 repor…\n\
51 repro…\n\
42 repræ…\n\
46 request and\n\
-42 request for\n\
95 request in\n\
-31 request of\n\
51 request to\n\
-36 requests\n\
32 requests that\n\
-58 require\n\
108 requires\n\
34 requi…\n\
-30 res\n\
-48 resea…\n\
50 reserve\n\
79 reserved\n\
48 reservere\n\
72 reser…\n\
-188 reset\n\
41 residente\n\
-62 resmen\n\
-62 resme…\n\
87 resmi\n\
-80 resol…\n\
33 respi…\n\
34 respond\n\
77 respo…\n\
141 rest\n\
55 rest on\n\
47 rest you\n\
-83 resta\n\
-105 restaurant\n\
-64 restaurant i\n\
-125 resta…\n\
75 reste\n\
-56 resten tilbage\n\
34 resten videre\n\
175 resti…\n\
139 restore\n\
33 restore access\n\
151 resto…\n\
31 restrict\n\
60 restricted\n\
114 restr…\n\
51 restskat\n\
68 rests…\n\
30 result in\n\
-65 results\n\
-102 resul…\n\
-55 resum…\n\
105 reszte\n\
105 reszt…\n\
68 ret til\n\
50 reten…\n\
35 retin…\n\
-95 retired\n\
-38 retired judge\n\
-30 retir…\n\
-44 retni…\n\
44 retour\n\
-81 retra…\n\
48 retro\n\
-49 retry\n\
32 retsforfølgelse\n\
74 retsf…\n\
35 retsmøde\n\
35 retsm…\n\
45 rette\n\
37 rette det\n\
64 retten\n\
-58 retter\n\
-68 rettet\n\
156 retur\n\
39 retur inden\n\
47 retur på\n\
-53 return\n\
126 returned\n\
38 returned to\n\
72 returneres\n\
-72 returning\n\
-52 returns are\n\
38 reunification\n\
-60 reunion\n\
-64 reuni…\n\
76 reverse\n\
65 reverse it\n\
55 rever…\n\
-67 review\n\
-43 revie…\n\
36 revision\n\
-32 revisorer\n\
-82 revis…\n\
43 revocation\n\
45 revoc…\n\
59 revoked\n\
178 revolut\n\
170 revol…\n\
-200 rezer…\n\
33 rica\n\
-52 rice\n\
-64 ricevuto\n\
-158 ricev…\n\
-38 richiesta\n\
-75 richi…\n\
-39 riciclaggio\n\
-39 ricic…\n\
-74 ricor…\n\
-65 ridic…\n\
-100 rien\n\
-49 rien a\n\
100 riesc…\n\
-64 rig\n\
-51 right away\n\
-45 right file\n\
169 right now\n\
53 right so\n\
-89 right to\n\
-31 right you\n\
-69 rights\n\
-69 right…\n\
113 rigspolitiet\n\
48 rigspolitiets\n\
152 rigsp…\n\
-103 rigtige\n\
-77 rigtigt\n\
-41 rigtigt svar\n\
-86 rigti…\n\
-105 rikke\n\
-36 rimbo…\n\
-117 ring\n\
-65 ring #\n\
-35 ring back\n\
137 ring ikke\n\
-89 ring lige\n\
-47 ring me\n\
-365 ring på\n\
-75 ring selv\n\
-118 ring til\n\
245 ring tilbage\n\
-86 ring us\n\
-98 ring you\n\
-33 ring your\n\
-55 ringe\n\
55 ringe mikrofonen\n\
-48 ringe op\n\
-48 ringe til\n\
-115 ringede\n\
53 ringede fra\n\
-132 ringede til\n\
-46 ringer aldrig\n\
41 ringer din\n\
34 ringer fordi\n\
78 ringer fra\n\
60 ringer han\n\
-59 ringer ikke\n\
31 ringer lige\n\
-48 ringer nogen\n\
-71 ringer og\n\
39 ringer om\n\
64 ringer op\n\
-55 ringer på\n\
58 ringer siger\n\
38 ringer så\n\
-99 ringer til\n\
-41 ringes\n\
-63 ringet\n\
-88 ringet op\n\
-121 ringet til\n\
39 ringing\n\
41 ringing from\n\
39 ringi…\n\
55 rings say\n\
-75 rings voice\n\
-82 ringsted\n\
-80 rings…\n\
66 rinno…\n\
-58 ris\n\
76 risiko\n\
93 risik…\n\
110 risk\n\
74 risulta\n\
44 risul…\n\
-78 ritir…\n\
45 river\n\
119 rki\n\
-48 ro\n\
-65 ro og\n\
-62 road\n\
-64 robi\n\
-103 robot…\n\
-46 rode\n\
-48 rodzi…\n\
40 rog\n\
-60 role\n\
-79 role play\n\
-44 roller\n\
-112 rolle…\n\
-32 romani\n\
41 romanian\n\
-72 roof\n\
-64 room #\n\
44 room it\n\
71 roommate\n\
74 roomm…\n\
-39 rooms\n\
-35 rose\n\
-63 rosen…\n\
-71 roses\n\
-112 roskilde\n\
-116 roski…\n\
-50 round\n\
-34 round…\n\
-34 router\n\
43 router esta\n\
-45 route…\n\
-69 row\n\
42 royal\n\
41 royal mail\n\
67 rozlaczac\n\
-41 rozla…\n\
-63 rozliczenie\n\
-63 rozli…\n\
-55 rozmo…\n\
-78 rs\n\
-78 rs #\n\
-114 rufen\n\
-85 rufen sie\n\
-34 ruft\n\
-110 rugbrød\n\
-121 rugbr…\n\
-149 rule\n\
-78 rules\n\
62 rumænien\n\
-71 run\n\
-52 runde\n\
-79 rundt\n\
-36 rundt på\n\
-46 running #\n\
-115 runs\n\
-135 rush\n\
63 russia\n\
57 russi…\n\
151 rustdesk\n\
151 rustd…\n\
62 ruta\n\
-71 ruth\n\
-47 rye\n\
-39 rye bread\n\
94 ryger\n\
-46 rykker\n\
61 rykkergebyr\n\
-54 rykke…\n\
69 ryste…\n\
48 rytoj\n\
-145 råd\n\
-31 råd er\n\
-60 råd til\n\
-40 rådet\n\
60 rådgiver\n\
37 rådgiver ringer\n\
-51 rød\n\
-70 rødgrød\n\
-70 rødgr…\n\
37 rødovre\n\
37 rødov…\n\
82 røg\n\
-68 rønne\n\
32 røret\n\
-58 røret jeg\n\
46 røret mens\n\
32 røver…\n\
37 sa\n\
39 sa il\n\
-76 sa mi\n\
117 sa nu\n\
38 sa va\n\
36 saa\n\
36 saat\n\
-44 saat #\n\
174 saat icinde\n\
-76 sabado\n\
-76 sabad…\n\
-51 sabato\n\
-51 sabat…\n\
-211 sad\n\
62 sadece\n\
62 sadec…\n\
-47 safe account\n\
36 safe side\n\
30 safe you\n\
-46 saften\n\
-34 saftevand\n\
-81 safte…\n\
66 sag\n\
-112 sag #\n\
44 sag mod\n\
91 sag om\n\
-140 sagde\n\
-78 sagde at\n\
30 sagde de\n\
-42 sagde det\n\
-131 sagde han\n\
-56 sagde jeg\n\
81 sagen\n\
34 sagen med\n\
-61 sagen om\n\
-40 sager\n\
-33 sags\n\
-33 sags id\n\
77 sagsbehandler\n\
51 sagsbehandling\n\
40 sagsb…\n\
-37 sagsnummer\n\
-30 sagsnummeret\n\
89 sagsomkostninger\n\
89 sagso…\n\
36 sagt er\n\
-168 sahte\n\
-165 said\n\
-42 said he\n\
-55 said in\n\
-41 said it\n\
-52 said to\n\
-78 said yes\n\
83 saisi…\n\
38 sakin\n\
72 sako\n\
61 sako kad\n\
-127 sal\n\
-53 sala\n\
84 salariu\n\
44 salary\n\
87 salary #\n\
-30 salary account\n\
-43 salary comes\n\
42 salar…\n\
68 saldare\n\
66 salda…\n\
67 saldo\n\
37 saldo på\n\
39 saldo så\n\
66 saldoen\n\
66 saldo…\n\
-91 sale\n\
-66 salen\n\
-109 sali\n\
-34 salle\n\
-64 salon\n\
-88 salt\n\
-82 salti…\n\
104 salut\n\
-52 salut…\n\
48 salve\n\
-74 sam\n\
-64 sama\n\
129 samarbejde\n\
115 samarbejder\n\
35 samarbejdsbank\n\
218 samar…\n\
-63 same account\n\
110 same day\n\
37 same happened\n\
-40 same time\n\
-78 samedi\n\
-89 samed…\n\
-33 samfu…\n\
-36 samlede\n\
-36 samler\n\
-121 samle…\n\
32 samme dag\n\
39 samme efternavn\n\
48 samme fordi\n\
37 samme konto\n\
-100 samme nummer\n\
48 samme og\n\
-49 samme som\n\
47 sammen med\n\
74 samoc…\n\
-40 samodzielnie\n\
-40 samod…\n\
-35 sampl…\n\
-43 samstag\n\
-43 samst…\n\
198 samsung\n\
198 samsu…\n\
-68 samsø\n\
155 samt\n\
37 samt kopi\n\
-30 samtale i\n\
37 samtalen\n\
52 samtidig\n\
-66 samti…\n\
-77 samtykke\n\
-77 samty…\n\
-43 sang\n\
-78 sange…\n\
-117 sanne\n\
-124 sapte\n\
-53 sarmale\n\
-53 sarma…\n\
-107 sase\n\
73 saskaita\n\
-52 saskaitas\n\
31 saska…\n\
-46 sat\n\
-31 sat #\n\
-32 sat i\n\
37 sat på\n\
-144 saturday\n\
-55 saturday #\n\
-34 saturday and\n\
-52 saturday if\n\
-145 satur…\n\
-82 sau\n\
30 saugumo\n\
52 saugu…\n\
-41 sausi…\n\
-36 savaites\n\
-71 savai…\n\
-115 savci…\n\
59 save it\n\
63 savings\n\
56 savings there\n\
30 savings today\n\
59 savin…\n\
-36 savne…\n\
-33 savo\n\
56 saw\n\
-48 saw it\n\
163 saw your\n\
-67 saxo\n\
53 say\n\
171 say i\n\
98 say it\n\
173 say its\n\
68 say my\n\
-92 say no\n\
44 say now\n\
-41 say press\n\
-110 say that\n\
156 say the\n\
-71 say theyre\n\
52 say to\n\
35 say why\n\
33 say yes\n\
63 say you\n\
52 say your\n\
-88 sayin\n\
-54 saying\n\
55 saying theyre\n\
-54 sayin…\n\
38 says\n\
-63 says a\n\
68 says approve\n\
63 says bank\n\
62 says dont\n\
34 says he\n\
-97 says hello\n\
-53 says hes\n\
167 says i\n\
-79 says im\n\
31 says its\n\
182 says my\n\
41 says she\n\
-31 says so\n\
-97 says that\n\
-63 says the\n\
-33 says you\n\
-32 says your\n\
-38 sbloc…\n\
30 scadenza\n\
-172 scam\n\
-42 scam call\n\
-46 scam you\n\
72 scammed\n\
-85 scammer\n\
98 scan\n\
35 scan pay\n\
31 scan qr\n\
124 scan the\n\
-30 scan your\n\
65 scanne\n\
-38 scanned\n\
40 scann…\n\
-37 scared\n\
-37 scare…\n\
-52 scenario\n\
-99 scena…\n\
-113 scene\n\
-57 scene #\n\
52 sceptical\n\
52 scept…\n\
-76 schau…\n\
-52 schema\n\
39 scheme\n\
49 schengen\n\
49 schen…\n\
-60 schicken\n\
84 schic…\n\
-45 schimbat\n\
-146 schim…\n\
-51 schlussel\n\
45 schlussel per\n\
-71 schlu…\n\
89 schnell\n\
84 schne…\n\
-108 schon\n\
-55 school\n\
-74 schoo…\n\
30 schre…\n\
33 schutz\n\
38 schwe…\n\
-31 scooter\n\
-31 scoot…\n\
-65 score\n\
-47 score…\n\
-47 scorso\n\
-47 scors…\n\
168 scratch\n\
45 scratch and\n\
105 scratch the\n\
175 scrat…\n\
40 screen\n\
73 screen and\n\
-69 screen is\n\
72 screen so\n\
195 screenshot\n\
50 screenshot of\n\
64 screenshot to\n\
96 scree…\n\
130 scrie\n\
56 scrie mi\n\
-38 scrie…\n\
-110 script\n\
-128 scrip…\n\
-88 scritto\n\
-88 scrit…\n\
-106 se alt\n\
111 se at\n\
-70 se bort\n\
-124 se dem\n\
-96 se den\n\
120 se det\n\
165 se din\n\
-44 se dine\n\
35 se en\n\
43 se me\n\
-80 se mere\n\
31 se non\n\
71 se om\n\
-71 se pengene\n\
38 se poate\n\
52 se på\n\
-52 se qualcuno\n\
-37 sealed\n\
-37 seale…\n\
-36 searched\n\
-36 searched the\n\
-115 season\n\
-63 season fee\n\
-115 seaso…\n\
-43 sebastian\n\
-43 sebas…\n\
38 sec\n\
-38 second floor\n\
-33 seconds\n\
51 secretary\n\
-54 section #\n\
-38 secti…\n\
111 secure\n\
59 secured\n\
72 security\n\
36 security #\n\
-32 security and\n\
44 security check\n\
-132 security code\n\
-74 security department\n\
30 security guard\n\
33 security of\n\
-40 security reasons\n\
90 secur…\n\
35 seddel\n\
35 sedde…\n\
-47 sedlen\n\
63 sedler\n\
40 sedlerne\n\
73 sedle…\n\
32 see\n\
33 see #\n\
31 see a\n\
-33 see it\n\
-45 see my\n\
38 see pee\n\
52 see them\n\
55 see whether\n\
37 see your\n\
35 seed\n\
54 seed phrase\n\
95 seem\n\
-30 seems\n\
-129 seen\n\
-46 seen it\n\
-77 seen the\n\
-58 segnalata\n\
-113 segna…\n\
48 seguro\n\
63 sehr geehrter\n\
77 sei\n\
-40 seis\n\
79 seized\n\
79 seize…\n\
-30 sekma…\n\
-45 sekre…\n\
-73 seks\n\
50 seksten\n\
31 seksten cifre\n\
50 sekst…\n\
-79 sekun…\n\
72 selam\n\
-182 selbst\n\
-52 selbst die\n\
-194 selbs…\n\
-56 select\n\
35 selected\n\
-104 self\n\
-46 self service\n\
138 selfie\n\
138 selfi…\n\
-37 sellers\n\
-40 selle…\n\
-42 sells\n\
-37 selskabets\n\
-79 selsk…\n\
-158 selv\n\
-38 selv er\n\
-39 selv gjort\n\
-58 selv har\n\
-44 selv jeg\n\
-54 selv og\n\
-51 selv om\n\
-34 selv skal\n\
34 selv taste\n\
-115 selv til\n\
-116 selvbetjeningen\n\
-124 selvb…\n\
-66 selvom\n\
-66 selvo…\n\
-32 selvrisiko\n\
-36 selvrisikoen\n\
-50 selvrisikoen er\n\
-78 selvr…\n\
-72 semna…\n\
-49 sempre\n\
-49 sempr…\n\
-33 senas\n\
75 send\n\
145 send #\n\
40 send back\n\
-59 send code\n\
43 send dem\n\
41 send den\n\
53 send everything\n\
37 send foto\n\
41 send it\n\
45 send lige\n\
-80 send links\n\
128 send mig\n\
35 send mitid\n\
-47 send my\n\
32 send også\n\
36 send on\n\
38 send screenshot\n\
89 send the\n\
70 send to\n\
42 send today\n\
66 send you\n\
100 send your\n\
75 sende #\n\
93 sende de\n\
-88 sende den\n\
40 sende et\n\
-38 sende mig\n\
-30 sende resten\n\
-37 sende til\n\
-75 sender aldrig\n\
63 sender dig\n\
74 sender du\n\
89 sender en\n\
-89 sender et\n\
-107 sender ikke\n\
104 sender jeg\n\
44 sender kontonr\n\
37 sender mig\n\
66 sender nøglerne\n\
-32 sender vi\n\
-30 senders\n\
-76 sendes\n\
-73 sendes til\n\
52 sending\n\
52 sendi…\n\
54 sends\n\
-33 sends anybody\n\
31 sends you\n\
-105 sendt #\n\
67 sendt dig\n\
54 sendt en\n\
52 sendt fra\n\
-53 sendt med\n\
38 sendt retur\n\
-82 sendt til\n\
38 sendung\n\
38 sendu…\n\
-67 senest\n\
-166 senest #\n\
-48 senest den\n\
-70 senest fredag\n\
117 senest i\n\
89 senest kl\n\
-54 senes…\n\
-34 senge…\n\
65 seni\n\
144 senin\n\
42 senin numarana\n\
52 senior officer\n\
-70 senio…\n\
59 senora\n\
54 senora le\n\
59 senor…\n\
-62 sent #\n\
44 sent a\n\
-41 sent by\n\
145 sent from\n\
-32 sent it\n\
-45 sent on\n\
46 sent the\n\
-102 sentence\n\
-50 sentences\n\
-103 sente…\n\
79 senti\n\
34 senti…\n\
34 separate\n\
32 separate your\n\
-66 sept\n\
-116 september\n\
-108 septe…\n\
62 ser du\n\
77 ser jeg\n\
-31 ser på\n\
30 sera\n\
35 sergeant\n\
35 serge…\n\
32 seri\n\
39 serial\n\
31 serial numbers\n\
-39 seria…\n\
-38 serie…\n\
39 serio…\n\
-50 seriøst\n\
-70 seriø…\n\
-41 serve\n\
-44 serve…\n\
-89 service with\n\
87 service your\n\
102 serviciul\n\
30 servizio\n\
-52 ses\n\
-44 sesion\n\
-44 sesio…\n\
-133 session\n\
-137 sessi…\n\
-115 sestadieni\n\
-115 sesta…\n\
-63 set\n\
-35 set noget\n\
-35 settimane\n\
-127 settings\n\
-142 setti…\n\
198 settle\n\
63 settle #\n\
92 settle the\n\
49 settled\n\
74 settled by\n\
91 settlement\n\
175 settl…\n\
-32 seven days\n\
45 seven zero\n\
-76 several\n\
-59 sever…\n\
-101 shall i\n\
65 shall we\n\
94 shanghai\n\
94 shang…\n\
-67 share\n\
-48 share it\n\
50 share my\n\
-64 share on\n\
31 share with\n\
-86 shared\n\
-59 share…\n\
-63 sharing\n\
-63 shari…\n\
52 she asked\n\
119 she asks\n\
35 she can\n\
-39 she got\n\
-49 she had\n\
104 she has\n\
224 she is\n\
-77 she said\n\
105 she says\n\
-116 she was\n\
-143 shed\n\
67 shes\n\
41 shes from\n\
42 shield\n\
42 shiel…\n\
-86 shift\n\
85 ship\n\
-100 shipment from\n\
-37 shipm…\n\
-70 shipped\n\
-51 shipped track\n\
119 shipping #\n\
-57 shop\n\
-56 shop on\n\
-52 shopping\n\
-45 shops\n\
-65 shorter\n\
-40 short…\n\
74 should be\n\
45 should have\n\
-47 shouldnt\n\
-34 shoul…\n\
-86 shout\n\
-38 shout if\n\
-41 show #\n\
46 show it\n\
49 show that\n\
61 show up\n\
43 shows #\n\
-62 shows the\n\
31 shows you\n\
78 shut\n\
-74 si\n\
-43 si #\n\
-85 si alguien\n\
99 si codul\n\
54 si cpr\n\
74 si e\n\
52 si el\n\
-32 si in\n\
-50 si le\n\
52 si no\n\
73 si nu\n\
84 si sa\n\
-30 si se\n\
-37 si sunati\n\
86 si tu\n\
-169 si vous\n\
98 sia\n\
81 siamo\n\
-45 siamo noi\n\
-43 sich\n\
39 sicherheitskonto\n\
106 siche…\n\
-53 sicur…\n\
-67 sidde\n\
38 sidder du\n\
103 sidder i\n\
-51 sidder jo\n\
62 sidder med\n\
44 sidder og\n\
53 sidder på\n\
-67 side\n\
-54 side #\n\
43 siden #\n\
-50 siden af\n\
-33 siden mandag\n\
49 sider\n\
125 sides\n\
43 sido\n\
-83 sidst\n\
93 sidste fire\n\
90 sidste gang\n\
45 sidste påmindelse\n\
-78 sidste år\n\
-41 sie\n\
-99 sie #\n\
67 sie auf\n\
51 sie bekommen\n\
63 sie bitte\n\
83 sie das\n\
44 sie den\n\
83 sie heute\n\
37 sie ihr\n\
131 sie ihre\n\
-69 sie kønnen\n\
88 sie mir\n\
56 sie na\n\
54 sie nicht\n\
-40 sie nichts\n\
116 sie nie\n\
-37 sie uns\n\
-49 sie w\n\
37 sie werden\n\
-114 sie za\n\
-104 siempre\n\
-104 siemp…\n\
-56 siena\n\
-107 sifre\n\
-102 sifreniz\n\
-68 sifreniz #\n\
37 sifrenizi\n\
-69 sifresi\n\
35 sifresini\n\
-90 sig\n\
-89 sig for\n\
58 sig ikke\n\
120 sig mig\n\
-53 sig og\n\
-32 sig selv\n\
42 sige\n\
-51 sige at\n\
130 sige det\n\
-143 sige nej\n\
69 sige til\n\
30 siger\n\
-61 siger at\n\
-32 siger de\n\
48 siger der\n\
102 siger det\n\
126 siger du\n\
66 siger hun\n\
55 siger jeg\n\
35 siger min\n\
56 siger til\n\
-60 sign\n\
-42 sign and\n\
39 sign it\n\
-41 sign on\n\
104 signals\n\
-53 signature\n\
-149 signe\n\
-53 signed\n\
61 signed for\n\
-58 signed in\n\
67 signed up\n\
-61 signe…\n\
-48 signing\n\
-48 signi…\n\
-32 signor\n\
53 signore\n\
32 signo…\n\
-32 signs\n\
-37 sigtede\n\
91 sigtet\n\
115 sigtet i\n\
62 sigte…\n\
-45 sigur\n\
54 siguranta\n\
45 sigur…\n\
-35 sikker konto\n\
-51 sikker på\n\
98 sikkerhed\n\
55 sikkerhed på\n\
31 sikkerheden\n\
35 sikkert\n\
111 sikke…\n\
155 sikre\n\
50 sikre konto\n\
60 sikring\n\
59 sikringskonto\n\
149 sikri…\n\
64 sil\n\
-34 sild\n\
98 silence\n\
39 silen…\n\
-88 silin\n\
-53 silin…\n\
-34 silkeborg\n\
-60 silke…\n\
80 silver\n\
80 silve…\n\
30 sim\n\
46 sim @link\n\
51 sim is\n\
-43 sim will\n\
226 simdi\n\
129 simkort\n\
129 simko…\n\
-40 simon\n\
51 simple\n\
54 simple tasks\n\
46 simulation\n\
37 simul…\n\
-144 sin\n\
-114 sin konto\n\
-143 since #\n\
56 since the\n\
59 since they\n\
40 since tuesday\n\
-77 sind\n\
-42 sindicatul\n\
-42 sindi…\n\
-71 sine\n\
-58 sine penge\n\
81 singapore\n\
81 singa…\n\
-41 singur pe\n\
-45 sink\n\
-94 siparisiniz\n\
-92 sipar…\n\
74 sir\n\
30 sir i\n\
-44 sir you\n\
-84 sir your\n\
126 siri @link\n\
-66 siri har\n\
37 siri in\n\
99 siri your\n\
-65 sirke…\n\
53 sistem\n\
62 sistema\n\
108 sister\n\
51 sisters\n\
193 siste…\n\
48 sit in\n\
-66 sit kort\n\
-96 site\n\
-57 site with\n\
-135 sito\n\
40 sitzt\n\
-33 siunciu\n\
41 sivil\n\
51 six digits\n\
92 sixteen\n\
30 sixteen digits\n\
92 sixte…\n\
127 sixty\n\
134 siz\n\
60 siz degilseniz\n\
-70 siz yapmadiysaniz\n\
-39 size #\n\
-79 sizi\n\
-61 sjæll…\n\
93 sk\n\
-41 skade\n\
51 skade…\n\
53 skagen\n\
53 skage…\n\
58 skaicius\n\
181 skaic…\n\
-35 skait…\n\
136 skal alle\n\
162 skal bare\n\
-41 skal bekræfte\n\
92 skal betale\n\
-41 skal betales\n\
104 skal blive\n\
55 skal blot\n\
-30 skal bruges\n\
104 skal de\n\
33 skal derfor\n\
100 skal du\n\
43 skal først\n\
42 skal godkende\n\
63 skal gå\n\
59 skal have\n\
75 skal hente\n\
-33 skal i\n\
-183 skal ikke\n\
52 skal ind\n\
31 skal installere\n\
74 skal jeg\n\
-40 skal klikke\n\
84 skal købe\n\
81 skal lige\n\
-51 skal logge\n\
-45 skal lytte\n\
76 skal lægge\n\
-52 skal man\n\
32 skal oplyse\n\
56 skal overføre\n\
-45 skal sende\n\
80 skal skrive\n\
-49 skal stå\n\
-38 skal svare\n\
-38 skal vi\n\
-57 skam\n\
181 skambina\n\
-96 skambinkite\n\
-64 skambinkite #\n\
-57 skambino\n\
-63 skamb…\n\
-32 skammer sig\n\
37 skan\n\
58 skarb…\n\
75 skat\n\
80 skat #\n\
129 skat @link\n\
-68 skat det\n\
44 skat du\n\
33 skat i\n\
-49 skat og\n\
-55 skat udbetales\n\
83 skat you\n\
32 skatteforvaltningen\n\
-139 skattekort\n\
-31 skattemappe\n\
-34 skattestyrelsen der\n\
-43 skattestyrelsen din\n\
39 skattestyrelsen du\n\
47 skatteyder\n\
-88 ske\n\
-48 skema\n\
-47 skemaet\n\
-47 skema…\n\
-148 skift\n\
-100 skifte\n\
-56 skifter\n\
-50 skifteretten\n\
61 skiftet\n\
-69 skift…\n\
-72 skive\n\
-44 skjern\n\
-44 skjer…\n\
30 skjold\n\
-73 skjulte\n\
-134 skjul…\n\
-91 skoda\n\
53 skolen\n\
-122 skolens\n\
-57 skole…\n\
-31 skovl…\n\
64 skrab\n\
-83 skranken\n\
-87 skran…\n\
-122 skrev\n\
-72 skrevet\n\
-72 skrev…\n\
35 skridt\n\
35 skrid…\n\
124 skriv\n\
37 skriv cpr\n\
-59 skriv dit\n\
61 skriv ikke\n\
39 skriv koden\n\
73 skriv lige\n\
84 skriv på\n\
36 skriv til\n\
170 skrive\n\
33 skrive anmeldelser\n\
124 skrive dit\n\
38 skrive til\n\
-34 skrive under\n\
-62 skrivebordet\n\
-47 skriver at\n\
64 skriver du\n\
30 skriver fra\n\
-52 skriver jeg\n\
42 skriver til\n\
83 skriv…\n\
-35 skru\n\
-65 skruer\n\
-73 skrue…\n\
-39 skrzynce\n\
-58 skrzynki\n\
-95 skrzy…\n\
-64 skues…\n\
-98 skuffen\n\
-107 skuff…\n\
-44 skulle\n\
-44 skull…\n\
-31 skyld\n\
-98 skyldige\n\
-60 skyld…\n\
101 skynd\n\
111 skynd dig\n\
-38 skynd…\n\
162 skype\n\
-86 skyri…\n\
73 skærm\n\
57 skærmbillede\n\
-30 skærmbilleder\n\
70 skærmen\n\
76 skærm…\n\
-85 slagelse\n\
-85 slage…\n\
-59 slags\n\
-57 slagt…\n\
-78 sleep\n\
33 sleeps\n\
-43 slept\n\
-32 slet beskeden\n\
-33 slet dem\n\
-69 slet den\n\
90 slet det\n\
-52 slet ikke\n\
69 slette\n\
49 sletter\n\
68 sletter vi\n\
94 slettes\n\
30 slettet\n\
-36 slettet den\n\
107 slett…\n\
-118 slide\n\
-58 slide #\n\
-33 slide…\n\
-50 slot\n\
-41 slow\n\
-43 slud\n\
-77 sluk\n\
-111 slut\n\
-125 slutter\n\
-68 slutter #\n\
-125 slutt…\n\
-66 slå\n\
-51 slået\n\
-68 slår\n\
32 slægt…\n\
32 small\n\
44 small accident\n\
50 smart id\n\
-30 smed\n\
-86 smide\n\
-69 smile…\n\
90 sms\n\
32 sms code\n\
-45 sms fra\n\
114 sms med\n\
70 sms og\n\
-50 sms om\n\
47 sms så\n\
60 sms to\n\
37 sms with\n\
-177 smser\n\
-55 smser om\n\
129 smykker\n\
82 smykker og\n\
121 smykk…\n\
-41 smæk\n\
-41 smæk røret\n\
-34 smør\n\
-95 snakke\n\
-44 snakke med\n\
51 snakker\n\
-30 snakket\n\
-47 snakk…\n\
242 snap\n\
48 snart\n\
51 snart jeg\n\
-30 sne\n\
-98 snow\n\
-56 snydt\n\
57 so\n\
-76 so #\n\
59 so a\n\
52 so be\n\
-45 so call\n\
-30 so do\n\
53 so dont\n\
-39 so fast\n\
73 so he\n\
98 so i\n\
200 so it\n\
-67 so its\n\
-68 so ive\n\
47 so many\n\
101 so my\n\
67 so no\n\
61 so now\n\
31 so our\n\
-56 so please\n\
103 so that\n\
105 so the\n\
112 so they\n\
93 so to\n\
123 so we\n\
36 so what\n\
-61 so when\n\
88 so you\n\
56 so your\n\
34 so youve\n\
-94 sobot…\n\
-47 social\n\
-48 sociale\n\
-69 socia…\n\
-68 socket\n\
-109 socke…\n\
-71 sofa is\n\
45 sofaen og\n\
-94 sofaen via\n\
77 sofie\n\
81 sofort\n\
81 sofor…\n\
34 sofus\n\
31 soggiorno\n\
31 soggi…\n\
-59 sokker\n\
-59 sokke…\n\
-43 sol\n\
57 sold a\n\
-84 sold my\n\
-62 sold the\n\
-30 soldi su\n\
-102 solicita\n\
-42 solic…\n\
-51 solid…\n\
59 soll\n\
45 soll ich\n\
-53 solle…\n\
151 solo\n\
-36 solsikken\n\
30 solve\n\
30 solve it\n\
43 som aftalt\n\
-88 som altid\n\
32 som bevis\n\
83 som de\n\
152 som dig\n\
-74 som en\n\
44 som er\n\
40 som et\n\
-56 som han\n\
-115 som helst\n\
-47 som hidtil\n\
-41 som i\n\
44 som ikke\n\
63 som jeg\n\
45 som kan\n\
53 som led\n\
-95 som om\n\
59 som sidst\n\
70 som siger\n\
32 som skal\n\
54 som straksoverførsel\n\
102 som vi\n\
-35 som vidne\n\
-41 som vil\n\
-31 some\n\
53 some of\n\
46 some officer\n\
31 some weeks\n\
-42 somebody calls\n\
54 somebody from\n\
-48 somebody who\n\
-44 somebodys\n\
-40 someb…\n\
-51 someone\n\
124 someone from\n\
73 someone is\n\
-38 someone rang\n\
-38 someone says\n\
-59 someone who\n\
-40 someone with\n\
-107 someones\n\
-67 someo…\n\
-67 something\n\
-42 something you\n\
-62 sometimes\n\
-82 somet…\n\
-66 somewhere\n\
-67 somew…\n\
-35 sommerhus\n\
-191 somme…\n\
72 son dørt\n\
53 son kullanma\n\
-99 son ødeme\n\
-34 sondern\n\
-34 sonde…\n\
-64 songs\n\
-55 sonntag\n\
-110 sonnt…\n\
-86 sono al\n\
-66 sonra\n\
-91 sonra…\n\
131 sonst\n\
133 soon\n\
78 soon as\n\
42 soporte\n\
42 sopor…\n\
55 sorarsa\n\
55 sorar…\n\
-35 sorry\n\
-102 sorry for\n\
87 sorry i\n\
-40 sorry to\n\
-46 sort\n\
30 sorus…\n\
37 sospe…\n\
-66 sound\n\
-48 sounds\n\
-58 sound…\n\
-179 soup\n\
-35 sourd…\n\
-54 sous\n\
-55 sov\n\
-64 sover\n\
31 sowie\n\
-62 spaerret\n\
49 spam\n\
88 spanien\n\
84 spani…\n\
95 spar\n\
126 spar nord\n\
-79 spare\n\
-75 sparekassen\n\
-120 spare…\n\
55 spauskite\n\
-33 spaus…\n\
45 speak\n\
75 speak to\n\
58 speak with\n\
46 speaking with\n\
44 speaks\n\
32 speak…\n\
38 speci…\n\
-52 speditøren\n\
-76 spedi…\n\
30 speed\n\
46 speeding\n\
31 speed…\n\
46 spell\n\
-34 spell…\n\
-92 spent\n\
45 speriati\n\
73 speri…\n\
-99 sperren\n\
-38 spett…\n\
-36 spieg…\n\
-80 spiller\n\
-142 spill…\n\
-47 spinning\n\
-47 spinn…\n\
-74 spiser\n\
-84 spise…\n\
-35 spist\n\
-44 split\n\
-32 spoil…\n\
42 spoke with\n\
-37 spoke…\n\
-47 spoof…\n\
35 spore…\n\
-66 spostare\n\
-111 spost…\n\
-106 spot\n\
35 spous…\n\
-55 sprawe\n\
37 sprawie\n\
-54 spraw…\n\
-30 spread\n\
-55 spread it\n\
-48 sprea…\n\
34 sprechen\n\
48 sprec…\n\
-41 spring and\n\
-96 sprin…\n\
-74 sprog\n\
-196 sprog…\n\
-38 spun\n\
-168 spune\n\
67 spuneti\n\
67 spune…\n\
-79 spurgte\n\
-86 spurgte om\n\
-87 spurg…\n\
-61 spus\n\
-218 spær\n\
-84 spær dit\n\
-50 spær kortet\n\
-136 spærre\n\
-39 spærre det\n\
-43 spærre dit\n\
-58 spærre kortet\n\
-43 spærre mitid\n\
-102 spærrer\n\
111 spærres\n\
-65 spærreservice\n\
37 spærret bekræft\n\
54 spærring\n\
38 spærring @link\n\
-59 spørg\n\
50 spørge\n\
-45 spørger aldrig\n\
-42 spørger efter\n\
90 spørger om\n\
30 spørger så\n\
-50 spørger til\n\
-191 spørgsmål\n\
-65 spørgsmål @link\n\
-35 spørgsmål om\n\
-77 spørgsmål så\n\
-33 spørgsmål til\n\
-74 spørg…\n\
55 squar…\n\
-53 srode\n\
52 srodk…\n\
139 ssn\n\
-152 st\n\
139 sta\n\
44 staat…\n\
-39 stadig\n\
47 stadig #\n\
53 stadig har\n\
-37 stadig i\n\
-43 stadig ikke\n\
-39 stadi…\n\
38 staff are\n\
-89 staging\n\
-89 stagi…\n\
-50 stairs\n\
-36 stairwell\n\
-83 stair…\n\
-43 stall\n\
92 stamp\n\
31 stamped\n\
-96 stand\n\
-36 stand up\n\
-58 standard\n\
-48 standing at\n\
34 standing downstairs\n\
31 standing in\n\
37 stands\n\
69 standse\n\
39 start med\n\
-41 start without\n\
-54 starte\n\
-58 started\n\
116 starter med\n\
-43 startet\n\
-31 start…\n\
-32 stasera\n\
-32 stase…\n\
85 stata\n\
82 stata clonata\n\
32 state\n\
36 state account\n\
-61 statement\n\
-99 statement for\n\
36 statement is\n\
-46 statements\n\
48 staten\n\
40 statens\n\
-46 state…\n\
-67 static\n\
36 station in\n\
-41 stationen\n\
-64 stationen holder\n\
-64 stati…\n\
47 statskassen\n\
172 stats…\n\
-62 status\n\
-69 statu…\n\
-49 staty…\n\
30 staver\n\
35 stave…\n\
46 stay\n\
37 stay away\n\
38 stay on\n\
-76 stayed\n\
-76 staye…\n\
41 stays\n\
34 std\n\
266 steam\n\
-42 stedet\n\
-51 stede…\n\
37 steffen\n\
37 steff…\n\
-34 stege…\n\
-45 steht\n\
44 stell…\n\
-63 stemmen\n\
-41 stemmer\n\
-46 stemm…\n\
48 stempel\n\
128 stemp…\n\
-76 step\n\
33 step #\n\
-36 step aside\n\
50 step by\n\
-63 step verification\n\
-130 steps\n\
-62 stess…\n\
-38 stick…\n\
-51 stige\n\
-72 stiger\n\
-72 stige…\n\
-46 still\n\
65 still free\n\
-50 still have\n\
-69 still here\n\
134 still on\n\
-52 still owe\n\
56 still there\n\
-36 still works\n\
-48 stille\n\
45 stiller\n\
31 stillet\n\
49 stillet om\n\
71 stillingen som\n\
-49 still…\n\
-43 stimata\n\
-53 stima…\n\
-66 stipendio\n\
-66 stipe…\n\
62 stjålet\n\
42 stjål…\n\
48 stk\n\
-66 stock\n\
-94 stod\n\
-39 stod med\n\
-131 stole\n\
-91 stolen\n\
-35 stolen bikes\n\
-32 stolen money\n\
-71 stolen so\n\
47 stolen to\n\
41 stoler\n\
-79 stole…\n\
42 stop at\n\
108 stop it\n\
-143 stop to\n\
52 stoppe\n\
-49 stoppe en\n\
84 stopper\n\
57 stopper jeg\n\
45 stopper overførslen\n\
39 stoppet\n\
37 stopp…\n\
41 stops working\n\
-93 store\n\
90 storebaelt\n\
59 storebaelt @link\n\
-30 storebælt #\n\
-43 stored\n\
-85 storm\n\
-95 storm…\n\
-59 stort\n\
-115 story\n\
-41 str\n\
-46 straffe\n\
30 straffes med\n\
35 straffesag\n\
-81 straf…\n\
67 straight\n\
-42 straight away\n\
30 straight with\n\
119 strai…\n\
141 straks\n\
37 straks og\n\
164 straksoverførsel\n\
41 straksoverførsel så\n\
181 strak…\n\
72 strange\n\
-97 stranger\n\
-68 stran…\n\
-59 strea…\n\
-70 streg…\n\
63 strengt\n\
48 strengt fortroligt\n\
39 stren…\n\
-39 strik…\n\
-93 string\n\
-111 strin…\n\
57 strom\n\
-49 strong\n\
42 strony\n\
-89 struc…\n\
43 strøm bliver\n\
34 strømmen kl\n\
-69 strøm…\n\
-66 stuck in\n\
112 student\n\
-89 studerende\n\
-91 studi…\n\
-57 study\n\
38 stunde\n\
36 stunden\n\
82 stund…\n\
-83 stupid\n\
-123 stupi…\n\
-48 stykke\n\
90 stykker\n\
121 styrelsen\n\
89 styre…\n\
-70 stå\n\
90 stående\n\
90 ståen…\n\
-54 stål\n\
47 står\n\
30 står #\n\
-33 står bag\n\
63 står der\n\
59 står en\n\
56 står godkend\n\
-69 står her\n\
-97 står i\n\
44 står med\n\
44 står og\n\
-33 stævning\n\
-86 støtte\n\
-33 støtt…\n\
-78 støvl…\n\
105 su\n\
126 su @link\n\
183 su an\n\
-57 su banco\n\
32 su casa\n\
-47 su cita\n\
85 su clave\n\
61 su cpr\n\
69 su cuenta\n\
30 su din\n\
43 su for\n\
-32 su nemkonto\n\
55 su pareigunu\n\
43 su router\n\
55 su styrelsen\n\
122 su tarjeta\n\
-98 su un\n\
40 sua banca\n\
55 sua carta\n\
133 subito\n\
133 subit…\n\
76 subject\n\
38 subject information\n\
116 subject re\n\
84 subject your\n\
76 subje…\n\
100 submit\n\
106 submi…\n\
-34 subscription\n\
-77 subscriptions\n\
-38 subst…\n\
-138 successful\n\
-196 succe…\n\
-218 such\n\
-91 such a\n\
-176 such as\n\
-89 such calls\n\
35 suchen leute\n\
-53 sucur…\n\
-114 sudo\n\
140 suis\n\
70 suis en\n\
90 suite\n\
70 suite a\n\
-35 suits\n\
-31 suits you\n\
-130 sukci…\n\
-32 sukker\n\
-32 sukke…\n\
53 sul\n\
46 sul conto\n\
37 sulaikyta\n\
-32 sulla\n\
70 sum\n\
-114 suma\n\
-64 summa…\n\
-50 summer\n\
-67 summe…\n\
63 summons\n\
54 summo…\n\
74 sumokekite\n\
69 sumoketi\n\
71 sumoketi #\n\
-57 sun\n\
66 sun de\n\
-52 sun eu\n\
59 suna unul\n\
-81 sunati\n\
-81 sunat…\n\
-96 sunday\n\
-44 sunday #\n\
-42 sunday at\n\
-32 sunday we\n\
-34 sundays\n\
-106 sunda…\n\
53 sundhed\n\
43 sundhed @link\n\
-49 sundhedskort\n\
-35 sundhedskort med\n\
54 sundhedsstyrelsen\n\
36 sundhedsstyrelsen du\n\
-83 sune\n\
108 sunt\n\
-55 sunt in\n\
40 sunteti\n\
202 suo\n\
46 suo conto\n\
81 suo nome\n\
37 suo numero\n\
-32 supermarket\n\
35 supplier\n\
87 supplier before\n\
-36 suppliers\n\
-35 support on\n\
38 support we\n\
72 support your\n\
60 supposed\n\
60 supposed to\n\
32 suppo…\n\
-37 supue…\n\
32 sur\n\
-81 sur @link\n\
44 sur ce\n\
-45 sure\n\
-69 sure its\n\
62 surec…\n\
-47 surin…\n\
61 surprise\n\
-37 surprised\n\
52 surpr…\n\
37 surveillance\n\
-87 survey\n\
-36 surve…\n\
-64 survi…\n\
-55 sushi\n\
-67 susir…\n\
-61 suspect\n\
-64 suspect misuse\n\
-36 suspected of\n\
37 suspects\n\
125 suspend\n\
87 suspended\n\
-46 suspended confirm\n\
47 suspended due\n\
31 suspenderet\n\
44 suspendu\n\
-36 suspension\n\
87 suspe…\n\
47 suspicious activity\n\
74 svar\n\
40 svar ikke\n\
285 svar med\n\
-42 svar nej\n\
-51 svare…\n\
-115 sveiki\n\
-62 sveik…\n\
-33 svend\n\
-143 svendborg\n\
-143 svend…\n\
-56 svindel\n\
-37 svindel i\n\
39 svindelafdeling\n\
-66 svindler\n\
-55 svindlere beder\n\
53 svindlere ringer\n\
-82 svindleren\n\
-41 svindleren og\n\
-53 svindlerne\n\
-78 svind…\n\
-51 svært\n\
-147 svømm…\n\
-37 swallowed\n\
-37 swall…\n\
-34 swap\n\
45 swapp…\n\
-41 swear\n\
-36 sweat…\n\
38 sweetheart\n\
67 sweet…\n\
-45 swim\n\
-89 swindlers\n\
-141 swind…\n\
199 swipe\n\
48 swipe and\n\
60 swipe in\n\
64 swipe it\n\
94 swipe to\n\
97 swiper\n\
52 swiper du\n\
61 swipe…\n\
32 switch off\n\
46 swoje\n\
-53 syd\n\
172 sydbank\n\
174 sydba…\n\
33 syddanmark\n\
33 sydda…\n\
-48 syg\n\
-47 syge\n\
-77 sygehus\n\
-99 sygeh…\n\
-32 sygeplejerske\n\
-107 sygep…\n\
63 sygesikring\n\
50 sygesikringskort\n\
144 syges…\n\
-57 sylte…\n\
-52 synes\n\
109 system\n\
32 system is\n\
60 system so\n\
168 systemet\n\
122 syste…\n\
-38 syv\n\
49 szanowny\n\
31 szanowny panie\n\
-183 szkol…\n\
69 szukam\n\
76 szuka…\n\
62 szybko\n\
62 szybk…\n\
-53 så #\n\
66 så annullerer\n\
-37 så bare\n\
181 så bliver\n\
94 så de\n\
61 så den\n\
-60 så der\n\
38 så det\n\
56 så dit\n\
30 så en\n\
64 så er\n\
-34 så finder\n\
41 så frigiver\n\
185 så får\n\
-57 så giv\n\
149 så går\n\
41 så gør\n\
108 så han\n\
51 så har\n\
-45 så her\n\
-50 så hvad\n\
-72 så i\n\
52 så ikke\n\
121 så jeg\n\
-51 så kom\n\
124 så kommer\n\
-119 så kontakt\n\
53 så kører\n\
-49 så lagde\n\
-41 så laver\n\
-75 så læg\n\
-47 så lægger\n\
97 så nu\n\
62 så når\n\
42 så overfør\n\
-185 så ring\n\
81 så ringer\n\
123 så sender\n\
120 så ser\n\
37 så siger\n\
75 så skal\n\
-90 så skriv\n\
43 så skriver\n\
-55 så slet\n\
78 så sletter\n\
53 så slipper\n\
31 så snart\n\
-157 så spær\n\
70 så stopper\n\
-43 så tag\n\
-35 så til\n\
34 så trykker\n\
140 så vi\n\
54 så åbner\n\
-52 sådan\n\
44 sådan her\n\
-39 sådan undgår\n\
-58 sædva…\n\
-32 sælger\n\
-45 sælger ja\n\
39 sælger jeg\n\
-57 sælgeren\n\
-54 sælges\n\
-105 sælge…\n\
44 særlig\n\
30 særlig kriminalitet\n\
45 særlo…\n\
-72 sæt\n\
-42 sæt den\n\
-51 sætni…\n\
35 sætte\n\
31 sætte dem\n\
-31 sætte et\n\
56 sætte pengene\n\
85 sætter\n\
41 sætter #\n\
65 sætter dem\n\
-35 sættes\n\
37 sætte…\n\
44 sød\n\
110 søde\n\
-58 søen\n\
-57 søge\n\
-56 søge om\n\
-50 søger en\n\
51 søgt\n\
-86 søn\n\
-79 søndag\n\
-31 søndag #\n\
70 søndag @link\n\
-88 sønda…\n\
-118 sønde…\n\
-37 søren\n\
36 søster\n\
37 søste…\n\
106 søyleyin\n\
61 søyle…\n\
-67 søzlesmeyi\n\
-52 søzle…\n\
-64 t\n\
-79 ta\n\
121 tabt\n\
60 tabte\n\
94 tabte penge\n\
-36 tada\n\
-89 tag\n\
43 tag et\n\
-43 tag fat\n\
-40 tage\n\
104 tage det\n\
42 tage et\n\
-40 tage telefonen\n\
47 tager #\n\
101 tager det\n\
62 tager dit\n\
36 tager du\n\
-49 tager ikke\n\
62 tager kun\n\
-51 taget\n\
111 tai\n\
-117 tak\n\
-98 tak for\n\
-72 tak og\n\
32 take care\n\
110 take it\n\
103 take out\n\
-55 take over\n\
84 take this\n\
34 take you\n\
-41 take your\n\
38 taken to\n\
33 takes\n\
79 takes #\n\
67 takes a\n\
-51 takes five\n\
46 takes it\n\
-63 takes part\n\
-36 takes the\n\
121 tal\n\
-33 tal i\n\
109 tal ikke\n\
-56 tal med\n\
37 tal på\n\
63 tale\n\
51 tale i\n\
82 tale med\n\
-52 tale om\n\
44 tale overfør\n\
69 taler\n\
78 taler med\n\
-105 talk can\n\
70 talk we\n\
-82 talked\n\
-82 talke…\n\
-61 talking\n\
-43 talking about\n\
-61 talki…\n\
53 tallet\n\
-50 talt\n\
-54 talt med\n\
45 talt sammen\n\
-33 talte\n\
77 tam\n\
-54 tandlægen\n\
-106 tandlægerne\n\
-83 tandl…\n\
66 tanim…\n\
-65 tanitan\n\
-98 tanit…\n\
-44 tanke\n\
-42 tanke…\n\
-59 tante\n\
-139 tap\n\
48 tapez\n\
97 tarjeta\n\
32 tarjeta en\n\
44 tarjeta y\n\
102 tarje…\n\
-67 tas\n\
-97 tas pats\n\
-74 task\n\
71 tasks\n\
60 tast\n\
48 tasta\n\
55 tasta unu\n\
37 taste den\n\
-36 tastede\n\
82 taster\n\
-66 tastet\n\
-86 tastselv\n\
-33 tastselv erhverv\n\
-98 tasts…\n\
-56 tau\n\
31 taulov\n\
31 taulo…\n\
93 tavo\n\
112 tavshedspligt\n\
74 tavshedspligt og\n\
109 tavsh…\n\
67 tax #\n\
-37 tax assessment\n\
-63 tax authorities\n\
-112 tax card\n\
40 tax debt\n\
58 tax fraud\n\
78 tax refund\n\
-86 tax return\n\
50 tax statement\n\
85 taxa\n\
-39 taxe\n\
-124 taxi\n\
-126 taxi on\n\
42 taxpa…\n\
124 tdc\n\
42 tdc net\n\
53 te lo\n\
-49 te og\n\
-172 tea\n\
86 teach\n\
63 teach you\n\
-59 teacher\n\
-54 teachers\n\
-79 teach…\n\
62 team at\n\
-50 team for\n\
-63 team takes\n\
63 teamet\n\
63 teame…\n\
-108 teams\n\
141 teamviewer\n\
31 teamviewer så\n\
141 teamv…\n\
61 tebli…\n\
-46 tech\n\
57 technical\n\
71 technician\n\
48 technician is\n\
40 techniczny\n\
72 technique\n\
143 techn…\n\
31 tecni…\n\
-42 tegn\n\
34 tegnebog\n\
-83 tego\n\
-70 tehlikede\n\
-70 tehli…\n\
-56 tek\n\
31 teknik\n\
114 tekniker\n\
50 teknikere\n\
37 teknisk\n\
160 tekni…\n\
-51 tekst\n\
-31 teksten\n\
78 tel\n\
-81 tel #\n\
32 telecommunications\n\
38 telec…\n\
-34 telefoane\n\
69 telefon\n\
71 telefon jeg\n\
75 telefon og\n\
54 telefon så\n\
-39 telefonata\n\
-75 telefonate\n\
-55 telefonda\n\
47 telefonen\n\
37 telefonen er\n\
35 telefonen i\n\
33 telefonen med\n\
88 telefonen nu\n\
-46 telefonen ringer\n\
33 telefonen som\n\
34 telefonen så\n\
46 telefonen til\n\
-65 telefoner\n\
61 telefonie\n\
52 telefonnummer\n\
42 telefono\n\
-46 telefonsamtale\n\
74 telefonul\n\
130 telefonum\n\
80 telefonunuza\n\
59 telef…\n\
148 telegram\n\
194 teleg…\n\
36 telenor your\n\
34 telephone\n\
51 telephone and\n\
-66 telephone fraud\n\
32 telep…\n\
-66 tell a\n\
-65 tell anna\n\
181 tell anyone\n\
34 tell dad\n\
97 tell her\n\
59 tell him\n\
-86 tell it\n\
138 tell me\n\
-57 tell no\n\
-30 tell the\n\
109 tell them\n\
-85 tell us\n\
-80 tell you\n\
57 telling\n\
106 telling her\n\
68 telling me\n\
-52 telling you\n\
57 telli…\n\
-59 tells\n\
32 tells me\n\
-122 tells you\n\
-86 telmore\n\
-86 telmo…\n\
69 temiz…\n\
91 temporary\n\
63 tempo…\n\
33 temps\n\
110 temu\n\
-49 ten and\n\
-64 ten days\n\
-48 ten minutes\n\
70 tenant\n\
51 tenants\n\
80 tenan…\n\
185 tengo\n\
34 tengo que\n\
39 tenvo…\n\
-82 tercuman\n\
-82 tercu…\n\
43 terme…\n\
-129 termin\n\
87 terminal\n\
-32 terminas\n\
34 terminated\n\
-47 termination\n\
-60 terrible\n\
-87 terri…\n\
58 tes\n\
-32 tesekkurler\n\
-52 tesek…\n\
-116 teslim\n\
-116 tesli…\n\
-82 test\n\
87 test result\n\
93 teste…\n\
-35 tests\n\
30 text\n\
-46 text #\n\
-56 text about\n\
-90 text in\n\
179 text me\n\
-55 text messages\n\
-37 text the\n\
36 text with\n\
-52 text you\n\
36 texting\n\
76 texti…\n\
-166 texts\n\
-46 texts and\n\
55 teyit\n\
50 tez\n\
-90 than\n\
-78 than the\n\
-48 than you\n\
-60 thank\n\
-60 thank you\n\
-90 thanks\n\
-128 thanks for\n\
-42 thanks to\n\
-94 thank…\n\
-51 that #\n\
-97 that a\n\
31 that again\n\
95 that bank\n\
124 that came\n\
-38 that fraudsters\n\
-137 that has\n\
41 that hasnt\n\
-117 that he\n\
131 that i\n\
96 that is\n\
56 that means\n\
42 that nobody\n\
-112 that normal\n\
-66 that on\n\
64 that one\n\
-37 that order\n\
-30 that our\n\
-30 that someone\n\
-86 that the\n\
-55 that their\n\
33 that theres\n\
71 that this\n\
73 that to\n\
-55 that too\n\
38 that way\n\
-90 that your\n\
98 that youre\n\
30 thats\n\
-121 thats a\n\
76 thats how\n\
71 thats me\n\
32 thats our\n\
50 thats the\n\
87 thats why\n\
-51 the\n\
109 the #\n\
-33 the 12th\n\
-116 the 1st\n\
-107 the 20th\n\
-53 the 28th\n\
-54 the 3rd\n\
-37 the 4th\n\
72 the account\n\
73 the activation\n\
-33 the address\n\
33 the administrative\n\
-32 the agency\n\
82 the agent\n\
143 the airport\n\
71 the amount\n\
43 the announcement\n\
124 the apartment\n\
-104 the app\n\
-43 the application\n\
70 the approval\n\
48 the arrest\n\
-69 the article\n\
-44 the assessor\n\
78 the attached\n\
42 the audit\n\
109 the authorities\n\
-62 the baby\n\
122 the bag\n\
96 the bail\n\
59 the bailiff\n\
-56 the bakery\n\
38 the balance\n\
129 the banks\n\
-63 the bar\n\
-30 the basement\n\
-40 the beach\n\
-72 the bell\n\
-90 the best\n\
-164 the bill\n\
58 the block\n\
116 the blockchain\n\
-96 the blue\n\
-68 the board\n\
42 the bond\n\
-53 the book\n\
-64 the box\n\
53 the branch\n\
33 the bread\n\
-74 the bridge\n\
64 the building\n\
-40 the buns\n\
38 the button\n\
-63 the buyer\n\
33 the buyers\n\
-64 the cake\n\
-85 the caller\n\
-47 the callers\n\
31 the cancellation\n\
41 the card\n\
48 the cards\n\
90 the cash\n\
59 the cashier\n\
-90 the cat\n\
-43 the ceo\n\
44 the change\n\
-58 the charge\n\
42 the charger\n\
119 the chinese\n\
-39 the church\n\
-57 the city\n\
34 the clerk\n\
-92 the client\n\
-35 the clubs\n\
135 the codes\n\
-89 the coffee\n\
-63 the collection\n\
-63 the company\n\
52 the computer\n\
-69 the con\n\
-123 the concert\n\
31 the confirmation\n\
54 the consular\n\
80 the contract\n\
37 the control\n\
-72 the conversation\n\
-32 the council\n\
-147 the counter\n\
86 the courier\n\
-45 the couriers\n\
-88 the cpr\n\
51 the credit\n\
62 the crypto\n\
-89 the customer\n\
-30 the customs\n\
46 the danish\n\
-33 the dark\n\
-32 the data\n\
-104 the day\n\
36 the deadline\n\
-66 the delivery\n\
32 the dentist\n\
-102 the desk\n\
41 the details\n\
-51 the digital\n\
-30 the dishwasher\n\
64 the display\n\
36 the dog\n\
-37 the door\n\
-31 the driver\n\
-45 the early\n\
-79 the email\n\
-100 the embassy\n\
-42 the envelope\n\
-81 the estate\n\
-51 the eu\n\
72 the european\n\
37 the exchange\n\
-70 the fake\n\
53 the final\n\
64 the fine\n\
-32 the first\n\
-34 the fish\n\
75 the following\n\
32 the form\n\
89 the four\n\
-38 the fourth\n\
147 the fraud\n\
-73 the fridge\n\
41 the funds\n\
-100 the game\n\
55 the gang\n\
-38 the girl\n\
-53 the goods\n\
46 the green\n\
-48 the greeting\n\
74 the group\n\
56 the guarantee\n\
39 the guy\n\
38 the hacker\n\
44 the hackers\n\
68 the hague\n\
-82 the hall\n\
-45 the heating\n\
-77 the hospital\n\
79 the hour\n\
50 the house\n\
-63 the hr\n\
105 the id\n\
-74 the immigration\n\
-46 the incident\n\
39 the inspector\n\
-53 the insurance\n\
-31 the intranet\n\
69 the intruder\n\
32 the investigating\n\
-134 the invoice\n\
-44 the job\n\
130 the judge\n\
-99 the kids\n\
-70 the kitchen\n\
-114 the lamp\n\
-35 the language\n\
61 the laptop\n\
43 the last\n\
41 the laundry\n\
-43 the lawyer\n\
68 the lawyers\n\
-37 the left\n\
-117 the letter\n\
-69 the library\n\
39 the licence\n\
83 the line\n\
97 the link\n\
52 the list\n\
81 the little\n\
-39 the living\n\
50 the loan\n\
-95 the local\n\
67 the lock\n\
41 the long\n\
-32 the lost\n\
-90 the mail\n\
-54 the man\n\
-118 the meeting\n\
-108 the message\n\
-44 the messages\n\
40 the mic\n\
60 the ministry\n\
-91 the missing\n\
-74 the mobile\n\
78 the moment\n\
-120 the month\n\
-48 the monthly\n\
-61 the morning\n\
-31 the move\n\
129 the municipality\n\
-91 the municipalitys\n\
77 the national\n\
69 the nearest\n\
-154 the netbank\n\
46 the network\n\
88 the new\n\
-43 the news\n\
-51 the newspaper\n\
-30 the ninth\n\
83 the node\n\
53 the normal\n\
-46 the north\n\
109 the notes\n\
-32 the number\n\
124 the numbers\n\
-46 the offer\n\
39 the office\n\
100 the officer\n\
-46 the official\n\
43 the one\n\
-36 the online\n\
-43 the operation\n\
104 the order\n\
62 the other\n\
36 the others\n\
-40 the otp\n\
58 the outstanding\n\
-33 the oven\n\
-52 the owner\n\
35 the page\n\
-58 the paper\n\
-86 the papers\n\
-30 the party\n\
-37 the passport\n\
-38 the password\n\
-44 the pattern\n\
42 the payment\n\
-53 the payments\n\
-30 the people\n\
-30 the permit\n\
72 the person\n\
-62 the photo\n\
-73 the photos\n\
-60 the pick\n\
30 the picture\n\
51 the pictures\n\
65 the pin\n\
134 the platform\n\
-30 the plumber\n\
-30 the police\n\
-31 the portal\n\
-36 the position\n\
-80 the post\n\
-66 the postnord\n\
-104 the present\n\
68 the price\n\
-64 the printer\n\
-56 the profile\n\
84 the prosecutor\n\
39 the public\n\
-36 the purchase\n\
36 the purpose\n\
-125 the queue\n\
-39 the radiator\n\
-40 the real\n\
34 the reason\n\
-56 the receiver\n\
-42 the recipe\n\
-81 the recipient\n\
-48 the red\n\
30 the reference\n\
143 the refund\n\
52 the release\n\
-156 the rent\n\
34 the report\n\
30 the request\n\
-117 the residence\n\
109 the rest\n\
-76 the restaurant\n\
-61 the right\n\
33 the risk\n\
-106 the robot\n\
33 the salary\n\
47 the savings\n\
-64 the scammer\n\
-63 the school\n\
-32 the screen\n\
-32 the script\n\
-40 the second\n\
118 the security\n\
-95 the seller\n\
-43 the sender\n\
-30 the senders\n\
-57 the shared\n\
-32 the shop\n\
54 the signals\n\
75 the silver\n\
48 the six\n\
34 the sixteen\n\
-42 the slip\n\
48 the software\n\
-32 the spot\n\
-49 the start\n\
49 the state\n\
-103 the steps\n\
-67 the sticker\n\
98 the sum\n\
35 the summons\n\
-31 the supermarket\n\
-68 the supplier\n\
40 the suspects\n\
189 the system\n\
-32 the tax\n\
-159 the taxi\n\
38 the telephone\n\
43 the test\n\
-51 the third\n\
129 the three\n\
-105 the till\n\
-80 the time\n\
63 the toilet\n\
45 the tone\n\
37 the top\n\
33 the trading\n\
-40 the traffic\n\
-86 the train\n\
-34 the travel\n\
30 the treasury\n\
-32 the university\n\
41 the user\n\
-54 the value\n\
164 the verification\n\
-139 the victim\n\
-77 the victims\n\
85 the video\n\
-48 the viewing\n\
-57 the village\n\
42 the visa\n\
-38 the visit\n\
-92 the voice\n\
-41 the vpn\n\
84 the wallet\n\
141 the warrant\n\
-44 the washing\n\
-50 the way\n\
-51 the weather\n\
-82 the west\n\
-58 the widow\n\
-54 the window\n\
-33 the winter\n\
131 the word\n\
-114 the wrong\n\
-32 the yard\n\
53 the young\n\
-66 thea\n\
-31 theft\n\
-78 their\n\
45 their account\n\
-61 their cpr\n\
72 theirs\n\
72 their…\n\
-49 them\n\
30 them #\n\
-38 them in\n\
32 them its\n\
55 them know\n\
-51 them my\n\
-63 them on\n\
37 them over\n\
-101 them to\n\
-31 them you\n\
-55 themselves\n\
-55 thems…\n\
49 then\n\
-52 then a\n\
-57 then he\n\
134 then i\n\
-43 then ill\n\
106 then it\n\
-43 then its\n\
49 then open\n\
123 then press\n\
46 then read\n\
-49 then ring\n\
60 then send\n\
43 then tell\n\
113 then the\n\
62 then they\n\
59 then we\n\
54 then youll\n\
71 there\n\
49 there a\n\
43 there are\n\
30 there in\n\
108 there is\n\
130 there now\n\
53 there the\n\
-46 there was\n\
111 there you\n\
84 thereafter\n\
105 therefore\n\
84 theres an\n\
-113 theres no\n\
-30 theres nothing\n\
43 they also\n\
58 they are\n\
78 they ask\n\
105 they can\n\
-136 they do\n\
34 they dont\n\
50 they give\n\
33 they had\n\
53 they have\n\
45 they let\n\
-49 they must\n\
61 they need\n\
-34 they ring\n\
-88 they said\n\
53 they say\n\
-36 they searched\n\
41 they take\n\
-38 they told\n\
122 they want\n\
-57 they were\n\
-80 theyd\n\
57 theyll\n\
-44 theyll be\n\
57 theyl…\n\
30 theyre\n\
-93 theyre from\n\
30 theyr…\n\
73 theyve\n\
48 theyve got\n\
73 theyv…\n\
-35 thieves\n\
-35 thiev…\n\
60 thing\n\
-104 things\n\
-104 thing…\n\
-111 think\n\
-36 think…\n\
-130 third\n\
-45 third party\n\
60 thirty minutes\n\
69 this\n\
36 this #\n\
-79 this a\n\
159 this account\n\
34 this address\n\
76 this afternoon\n\
88 this call\n\
35 this case\n\
-76 this code\n\
148 this investigation\n\
108 this is\n\
42 this link\n\
60 this mail\n\
59 this matter\n\
38 this message\n\
95 this months\n\
-57 this morning\n\
187 this number\n\
57 this one\n\
145 this phone\n\
-45 this second\n\
-113 this text\n\
-32 this time\n\
41 this we\n\
-45 this week\n\
-89 this weekend\n\
47 this you\n\
-32 thisted\n\
-32 thist…\n\
64 thomas\n\
64 thoma…\n\
-34 thomsen\n\
-34 thoms…\n\
-37 those\n\
114 though it\n\
138 thousand\n\
75 thousand and\n\
47 thousand before\n\
66 thousand euro\n\
-42 thousand for\n\
43 thousand i\n\
54 thousand in\n\
57 thousand kroner\n\
-44 thousand one\n\
38 thousand to\n\
133 thous…\n\
-48 thread\n\
-74 threat.arrest|denies\n\
129 threat.arrest|reader\n\
-78 threat.arrest|reports\n\
-65 threat.arrest|reports threat.arrest|threatens\n\
-39 threat.arrest|reports threat.block|reports\n\
109 threat.arrest|reports threat.deadline|reports\n\
-58 threat.arrest|threatens threat.block|threatens\n\
32 threat.arrest|threatens threat.court|reports\n\
45 threat.arrest|threatens threat.court|threatens\n\
106 threat.arrest|threatens threat.deadline|threatens\n\
-43 threat.arrest|threatens threat.exposure|threatens\n\
49 threat.block|denies\n\
-238 threat.block|denies threat.deadline|threatens\n\
97 threat.block|reader\n\
-60 threat.block|reports\n\
-41 threat.block|reports threat.block|threatens\n\
-97 threat.block|reports threat.deadline|threatens\n\
54 threat.block|threatens threat.court|threatens\n\
-30 threat.block|threatens threat.deadline|reports\n\
86 threat.block|threatens threat.deadline|threatens\n\
73 threat.block|threatens threat.debt|threatens\n\
37 threat.block|threatens threat.deportation|threatens\n\
-121 threat.block|threatens threat.exposure|threatens\n\
48 threat.block|threatens threat.return|threatens\n\
63 threat.court|reader\n\
35 threat.court|reports\n\
85 threat.court|speaks\n\
123 threat.court|threatens threat.deadline|threatens\n\
63 threat.court|threatens threat.deportation|threatens\n\
110 threat.court|threatens threat.exposure|threatens\n\
-180 threat.court|threatens threat.return|threatens\n\
-39 threat.cutoff|live\n\
132 threat.cutoff|reader\n\
112 threat.cutoff|speaks\n\
-39 threat.cutoff|threatens\n\
100 threat.cutoff|threatens threat.deadline|threatens\n\
46 threat.deadline|denies\n\
-35 threat.deadline|reports\n\
-43 threat.deadline|reports threat.deadline|threatens\n\
156 threat.deadline|threatens threat.debt|threatens\n\
106 threat.deadline|threatens threat.deportation|threatens\n\
140 threat.deadline|threatens threat.exposure|threatens\n\
70 threat.deadline|threatens threat.return|threatens\n\
88 threat.debt|reader\n\
57 threat.debt|threatens threat.return|threatens\n\
59 threat.deportation|live\n\
72 threat.deportation|reader\n\
-107 threat.deportation|reports\n\
59 threat.deportation|threatens\n\
107 threat.exposure|reader\n\
57 threat.exposure|reports\n\
-51 threat.exposure|speaks\n\
70 threat.return|denies\n\
-142 threat.return|speaks\n\
-76 threaten\n\
-38 threatened\n\
-42 threats\n\
-56 threat|denies\n\
-71 threat|reports\n\
-36 threat|threatens\n\
-214 threa…\n\
51 three and\n\
55 three cars\n\
35 three hundred\n\
-85 three in\n\
-47 three men\n\
-107 three months\n\
-41 three of\n\
55 three on\n\
30 three thousand\n\
-49 three times\n\
-41 three weeks\n\
-50 through @link\n\
-54 through my\n\
-34 through the\n\
-35 through your\n\
-79 throw\n\
-56 throw the\n\
-42 thru\n\
-97 thu\n\
-92 thu #\n\
-45 thumb\n\
-112 thursday\n\
-83 thursday #\n\
-43 thursday at\n\
-114 thurs…\n\
36 ti minutter\n\
-45 ticket\n\
-30 ticket about\n\
-108 tickets\n\
-104 ticke…\n\
-147 tid\n\
-43 tid hos\n\
-50 tid i\n\
-54 tid på\n\
-105 tid til\n\
-54 tide\n\
-90 tiden\n\
-60 tider\n\
100 tidlig\n\
-39 tidlige\n\
-67 tidligere\n\
-76 tidli…\n\
-52 tidsbestilling\n\
62 tidspunkt\n\
46 tidsp…\n\
-48 tie\n\
91 tiene\n\
-30 tiene un\n\
-37 tienes\n\
-37 tiene…\n\
177 tik\n\
-117 tikla…\n\
65 tiktok\n\
65 tikto…\n\
-51 til\n\
51 til @link\n\
86 til advokaten\n\
-63 til afhentning\n\
39 til agent\n\
-110 til alle\n\
-48 til andre\n\
42 til anklageren\n\
55 til apple\n\
-36 til at\n\
-41 til betaling\n\
-52 til danmark\n\
-40 til datatilsynet\n\
-100 til de\n\
70 til dem\n\
-80 til den\n\
39 til denne\n\
34 til deres\n\
115 til det\n\
52 til dette\n\
40 til dig\n\
67 til dit\n\
-76 til et\n\
61 til familien\n\
47 til filialen\n\
-35 til formanden\n\
-57 til foråret\n\
-34 til fredag\n\
-81 til frokost\n\
123 til gode\n\
52 til gratis\n\
72 til ham\n\
-65 til hende\n\
-50 til hvidvask\n\
-36 til hvis\n\
114 til i\n\
66 til inkasso\n\
32 til jer\n\
-53 til jeres\n\
35 til kassereren\n\
55 til klientkontoen\n\
-77 til klokken\n\
48 til konto\n\
39 til kort\n\
44 til leverandøren\n\
-72 til line\n\
57 til microsoft\n\
106 til mig\n\
207 til min\n\
-79 til mitid\n\
-65 til mor\n\
30 til mølle\n\
46 til netbank\n\
-66 til netflix\n\
43 til nogen\n\
-36 til nyt\n\
75 til når\n\
-83 til og\n\
-182 til os\n\
69 til politiets\n\
-32 til på\n\
45 til sagen\n\
-42 til sidst\n\
-40 til sin\n\
47 til spanien\n\
-53 til stillingen\n\
-54 til søndag\n\
-34 til torsdag\n\
-42 til tre\n\
40 til udbetaling\n\
-32 til udlandet\n\
70 til vores\n\
-31 til wifi\n\
44 tilbage\n\
111 tilbage #\n\
-52 tilbage fra\n\
-33 tilbage inden\n\
-37 tilbage med\n\
37 tilbage og\n\
53 tilbage om\n\
302 tilbage på\n\
47 tilbage så\n\
-75 tilbage til\n\
90 tilbagebetaling\n\
38 tilbagefører\n\
62 tilbageholdt\n\
71 tilba…\n\
-61 tilbud\n\
33 tilbuddet\n\
-30 tilfreds\n\
-64 tilfr…\n\
-45 tilfæ…\n\
170 tilfø…\n\
81 tilkn…\n\
-140 till\n\
-75 till #\n\
41 till sunday\n\
-42 tilladelse\n\
39 tilli…\n\
45 tillykke\n\
148 tillykke du\n\
-101 tillykke med\n\
45 tilly…\n\
36 tilmeld\n\
-40 tilmeldt\n\
-95 tilta…\n\
-116 time\n\
-64 time #\n\
-37 time and\n\
-48 time code\n\
-33 time ellers\n\
-44 time is\n\
32 time job\n\
-43 time on\n\
-83 time with\n\
-43 time you\n\
-42 timeout\n\
-42 timeout #\n\
-42 timeo…\n\
156 timer\n\
69 timer @link\n\
40 timer efter\n\
60 timer ellers\n\
-43 timer på\n\
-41 timerne\n\
-31 timer…\n\
42 times the\n\
-36 timp\n\
-75 tina\n\
38 tinder\n\
38 tinde…\n\
-38 tine\n\
-138 tip\n\
-52 tips\n\
-133 tirsdag\n\
-53 tirsdag kl\n\
-131 tirsd…\n\
-56 title\n\
-36 tivoli\n\
-36 tivol…\n\
-35 tjekke\n\
37 tjekke om\n\
-60 tjekker\n\
-113 tjekk…\n\
126 tjen\n\
30 tjen #\n\
91 tjen op\n\
75 tjene\n\
38 tjener\n\
40 tjener #\n\
48 tjeneste\n\
50 tjenestenummer\n\
31 tjenestenummer er\n\
83 tjene…\n\
52 tjent\n\
36 tjent #\n\
71 tjente\n\
71 tjent…\n\
202 tl\n\
85 tlf\n\
45 tlf kan\n\
-47 tluma…\n\
47 tmrw\n\
-61 to #\n\
-153 to @link\n\
-47 to account\n\
54 to activate\n\
-38 to all\n\
-48 to answer\n\
-34 to anybody\n\
-118 to anyone\n\
-58 to approve\n\
-50 to ask\n\
163 to avoid\n\
70 to bank\n\
65 to begin\n\
-71 to block\n\
-42 to book\n\
-62 to bring\n\
38 to buy\n\
156 to cancel\n\
-123 to change\n\
122 to check\n\
-69 to choose\n\
-67 to citizen\n\
46 to claim\n\
83 to clear\n\
57 to close\n\
78 to collect\n\
-68 to come\n\
-87 to confirm\n\
66 to convert\n\
67 to cooperate\n\
62 to copenhagen\n\
53 to court\n\
66 to cut\n\
76 to debt\n\
30 to delete\n\
54 to denmark\n\
-63 to do\n\
65 to drive\n\
-41 to end\n\
-42 to enter\n\
55 to explain\n\
-51 to fetch\n\
-30 to four\n\
112 to get\n\
57 to give\n\
-77 to go\n\
-41 to hand\n\
-70 to hang\n\
-131 to her\n\
93 to him\n\
53 to hold\n\
-86 to hundrede\n\
-81 to identify\n\
51 to inform\n\
-90 to install\n\
109 to ja\n\
41 to lift\n\
45 to lock\n\
32 to lose\n\
45 to make\n\
100 to me\n\
42 to minutter\n\
44 to missing\n\
64 to moj\n\
85 to money\n\
-66 to move\n\
191 to my\n\
-33 to mænd\n\
-38 to nemkonto\n\
-39 to netbank\n\
117 to new\n\
-41 to offer\n\
53 to officer\n\
-69 to one\n\
30 to open\n\
-141 to order\n\
123 to our\n\
75 to overførsler\n\
-79 to pay\n\
-52 to phone\n\
41 to pick\n\
30 to place\n\
59 to present\n\
30 to press\n\
35 to process\n\
45 to protect\n\
-62 to raise\n\
32 to reactivate\n\
-58 to read\n\
88 to receive\n\
52 to reg\n\
71 to release\n\
52 to remove\n\
-76 to renew\n\
-44 to reply\n\
-55 to report\n\
44 to restore\n\
-87 to send\n\
-35 to serve\n\
61 to settle\n\
-41 to share\n\
-74 to sign\n\
64 to sit\n\
-72 to skat\n\
-34 to someone\n\
40 to speak\n\
61 to start\n\
30 to stay\n\
-65 to step\n\
-46 to strangers\n\
71 to take\n\
52 to talk\n\
-90 to tell\n\
42 to their\n\
144 to this\n\
-73 to three\n\
-103 to transfer\n\
-31 to try\n\
-30 to tusind\n\
-31 to two\n\
31 to unge\n\
83 to unlock\n\
-74 to update\n\
-49 to us\n\
-66 to wait\n\
66 to walk\n\
-58 to withdraw\n\
37 to write\n\
129 to you\n\
-56 toast\n\
-46 toata\n\
-39 tobias\n\
-39 tobia…\n\
52 tochter\n\
52 tocht…\n\
63 today\n\
56 today @link\n\
51 today and\n\
-32 today as\n\
-49 today between\n\
104 today by\n\
-38 today call\n\
-37 today do\n\
31 today for\n\
79 today is\n\
57 today its\n\
41 today press\n\
47 today the\n\
99 today to\n\
78 today update\n\
-32 today we\n\
44 todays\n\
44 today…\n\
-31 todel\n\
-49 todos\n\
-199 tog\n\
36 tog telefonen\n\
-112 toget\n\
121 together\n\
64 together now\n\
-37 together on\n\
81 together with\n\
121 toget…\n\
-69 toi\n\
69 toilet\n\
79 toilet this\n\
-44 token\n\
75 tokens\n\
58 token…\n\
-53 told\n\
149 told #\n\
-64 told her\n\
-85 told him\n\
-36 told not\n\
36 told på\n\
-40 told that\n\
-73 told the\n\
-120 told to\n\
-63 told us\n\
117 told you\n\
37 tolden\n\
38 tolden betal\n\
-38 tolde…\n\
35 toldstyrelsen\n\
35 tolds…\n\
-50 tolk\n\
128 toll\n\
-64 tolv\n\
-71 tom\n\
-86 tomat…\n\
-106 tomorrow #\n\
101 tomorrow @link\n\
-79 tomorrow at\n\
36 tomorrow its\n\
-58 ton\n\
37 ton compte\n\
83 tone\n\
34 tonight @link\n\
-58 tonight and\n\
-135 tonight from\n\
55 tonight i\n\
-30 tonight the\n\
53 tonight unless\n\
135 too much\n\
-97 took\n\
-47 took #\n\
59 took out\n\
40 took over\n\
-98 took the\n\
41 tool\n\
-93 toplanti\n\
-99 topla…\n\
-122 toppen\n\
-132 toppe…\n\
-74 torben\n\
-74 torbe…\n\
-129 torsdag\n\
-57 torsdag kl\n\
-53 torsdag men\n\
-129 torsd…\n\
-59 tortilla\n\
-56 torti…\n\
-96 torvet\n\
-122 torve…\n\
58 tot\n\
-105 total\n\
-54 total #\n\
-71 total…\n\
111 touch\n\
-31 toujours\n\
-31 toujo…\n\
86 tout\n\
-71 town\n\
40 tozsa…\n\
53 tra\n\
-73 tra le\n\
40 traba…\n\
57 trace\n\
36 traces\n\
36 traces of\n\
61 trace…\n\
-68 track\n\
-65 track @link\n\
-80 track your\n\
-85 tracking\n\
-96 track…\n\
88 trade\n\
71 trade…\n\
119 trading\n\
99 tradi…\n\
-55 tradu…\n\
-40 trae\n\
57 trafficking\n\
55 traff…\n\
62 trafic\n\
62 trafic de\n\
132 trafi…\n\
-71 traiga\n\
-80 traig…\n\
-176 train\n\
-75 training\n\
-152 train…\n\
-34 trampoline\n\
-55 tramp…\n\
-41 transactions\n\
-49 transfer failed\n\
31 transfer for\n\
-95 transfer money\n\
-56 transfer of\n\
62 transfer please\n\
101 transfer to\n\
37 transfer your\n\
106 transferencia\n\
44 transferencia a\n\
-39 transferred\n\
-58 transferred all\n\
-49 transferred the\n\
52 transferred to\n\
-148 transfers\n\
-45 transfers with\n\
-64 translation\n\
50 transport\n\
-57 trap\n\
-49 trapp…\n\
43 tras\n\
39 trasferire\n\
35 trasf…\n\
30 travail\n\
45 travaille\n\
87 trava…\n\
-70 travel\n\
54 travelling\n\
63 travlt\n\
63 travl…\n\
-56 tre\n\
35 tre cifre\n\
-44 tre dage\n\
-51 tre gange\n\
33 tre tal\n\
-36 tre uger\n\
-40 tre år\n\
30 treasurer\n\
88 treasury\n\
81 treas…\n\
41 treated\n\
36 treat…\n\
42 trebuie\n\
60 trebuie sa\n\
42 trebu…\n\
-64 treci…\n\
38 tredive\n\
38 tredi…\n\
-37 tredje\n\
-58 tredj…\n\
-91 trei\n\
-61 trente\n\
-57 trent…\n\
-90 tres\n\
-42 trial\n\
-65 tribunal\n\
-43 tribu…\n\
-62 trick\n\
-56 trick…\n\
35 tried to\n\
-31 trim\n\
30 trimis\n\
37 trimit\n\
123 trimite\n\
70 trimiti\n\
108 trimi…\n\
-51 trin\n\
-67 trine\n\
-102 trip\n\
46 trip to\n\
-33 tripl…\n\
33 tris\n\
-64 tro\n\
-59 trods\n\
-42 troede\n\
-32 troede det\n\
-42 troed…\n\
-56 trois\n\
87 trojan\n\
123 troja…\n\
146 trop\n\
-111 tror\n\
-37 tror det\n\
-37 trouble\n\
-45 trouble again\n\
-37 troub…\n\
-68 true\n\
-73 truer\n\
-127 truff…\n\
-79 trukket\n\
-81 trukket #\n\
-79 trukk…\n\
-107 truksta\n\
-107 truks…\n\
100 trust\n\
74 trust me\n\
-67 trust the\n\
-179 try\n\
-146 try again\n\
-81 try to\n\
159 trying\n\
147 trying to\n\
159 tryin…\n\
123 tryk\n\
126 tryk #\n\
72 tryk et\n\
38 tryk på\n\
54 trykke\n\
136 trykker\n\
44 trykket\n\
75 trykket #\n\
98 trykk…\n\
-30 trys\n\
-51 trækker det\n\
125 trækkes i\n\
-38 trækkes på\n\
-31 træni…\n\
-43 ts\n\
-168 tu codigo\n\
105 tu me\n\
-52 tu paquete\n\
-58 tu peux\n\
80 tua\n\
-66 tuesday\n\
-67 tuesd…\n\
-40 tukst\n\
52 tukst…\n\
-104 tun\n\
86 tuo conto\n\
56 tuo pacco\n\
166 tuoj\n\
-34 tur\n\
-97 tura\n\
-65 turen\n\
127 turite\n\
127 turit…\n\
109 turiu\n\
-55 turk\n\
47 turkce\n\
97 turki…\n\
-73 turkl…\n\
-140 turn\n\
-101 turn on\n\
-103 turned\n\
-103 turne…\n\
122 tusind\n\
105 tusind kroner\n\
-42 tusind tak\n\
92 tusin…\n\
-62 tut\n\
60 tutaj\n\
-64 tutan…\n\
-35 tutarindaki\n\
-63 tutar…\n\
-30 tutti\n\
54 tutuklama\n\
52 tutuk…\n\
-38 tv\n\
-37 tvark…\n\
-157 tvivl\n\
-59 tvivl om\n\
-37 tvivl så\n\
30 twelve thousand\n\
-46 twenty\n\
-38 twenty minutes\n\
-57 twent…\n\
-55 twice\n\
-33 twice and\n\
-70 twice by\n\
39 twice for\n\
-64 twier…\n\
-62 twist\n\
-36 two and\n\
74 two banks\n\
-77 two for\n\
97 two hundred\n\
58 two if\n\
49 two parts\n\
40 two payments\n\
-64 two people\n\
-82 two step\n\
102 two thousand\n\
86 two times\n\
36 two ways\n\
42 two years\n\
54 twoj\n\
-78 twoja\n\
-104 twoja paczka\n\
-39 twojego\n\
-39 twoje…\n\
-63 txt\n\
-37 txt stop\n\
-43 ty\n\
-80 ty zadzwon\n\
-76 tygod…\n\
35 tylko\n\
77 tym\n\
41 type\n\
62 type card\n\
122 type in\n\
-42 type password\n\
43 type your\n\
95 typed your\n\
-42 typef…\n\
-58 typical\n\
-99 typic…\n\
-44 typisk\n\
-100 typis…\n\
-61 tyre\n\
59 tyrejas\n\
89 tyrej…\n\
36 tyrim…\n\
-74 tys\n\
36 tysiecy koron\n\
-71 tysk\n\
35 tytul…\n\
-93 tyve\n\
33 tyven\n\
43 tyver…\n\
33 tæller\n\
48 tælle…\n\
-96 tænk\n\
-31 tænker\n\
-31 tænke…\n\
67 tænkte\n\
39 tænkte jeg\n\
67 tænkt…\n\
70 tømrer\n\
65 tømre…\n\
34 tønde…\n\
-95 tør\n\
-41 tøver\n\
112 u\n\
45 u got\n\
42 u have\n\
76 u pay\n\
60 u want\n\
-46 u11\n\
-71 uanset\n\
-71 uanse…\n\
-39 uber\n\
-39 uber @link\n\
-52 uberweisen\n\
35 uberweisen sie\n\
-31 uberweist\n\
41 uberweisung\n\
101 ubetalt\n\
60 ubetalt regning\n\
104 ubeta…\n\
-113 ucret\n\
-48 ud\n\
-109 ud af\n\
-72 ud for\n\
77 ud i\n\
32 ud og\n\
-93 ud på\n\
97 ud til\n\
46 udbetale\n\
86 udbetaler\n\
32 udbetales\n\
-32 udbetales til\n\
84 udbetaling\n\
65 udbet…\n\
-40 uddan…\n\
-50 ude\n\
77 ude af\n\
43 udeblevet\n\
43 udeblevet fra\n\
-33 udebliver\n\
-33 udebliver du\n\
-74 uden at\n\
73 uden gebyr\n\
48 uden risiko\n\
33 udenad\n\
33 udena…\n\
-43 udenlandske\n\
64 udestående\n\
51 udest…\n\
-53 udfyld\n\
-56 udgang\n\
-65 udgan…\n\
-58 udgav\n\
-58 udgav sig\n\
-39 udgave\n\
-36 udgav…\n\
-81 udgif…\n\
-41 udgivet\n\
-41 udgivet sig\n\
-72 udgiv…\n\
55 udgående\n\
40 udgående betalinger\n\
55 udgåe…\n\
66 udlandet så\n\
-31 udlejer er\n\
-81 udlejeren\n\
-72 udlej…\n\
-32 udleveret\n\
-45 udlev…\n\
71 udloeber\n\
71 udloe…\n\
32 udlæg\n\
41 udlændingestyrelsen\n\
100 udløb\n\
44 udløb og\n\
39 udløber\n\
77 udløber i\n\
95 udløber kl\n\
-46 udløbet\n\
74 udløbsdato\n\
47 udløbsdato og\n\
39 udløb…\n\
38 udskrift\n\
35 udstedes\n\
84 udstedt\n\
50 udstedt en\n\
117 udste…\n\
93 udvalgt\n\
62 udvalgt til\n\
33 udval…\n\
-101 ue\n\
-75 uenig\n\
73 ufficio\n\
73 uffic…\n\
-82 uge\n\
-130 uge #\n\
-93 ugen\n\
-107 uger\n\
48 uha\n\
-47 uheldet\n\
-47 uheld…\n\
37 uhævede\n\
37 uhævede feriepenge\n\
37 uhæve…\n\
-44 uk\n\
106 ukendt\n\
106 ukend…\n\
-34 ukrainian\n\
40 ulejl…\n\
-98 ulla\n\
49 ulovlige\n\
102 ulovligt\n\
134 ulovl…\n\
33 ultim…\n\
114 ultraviewer\n\
112 ultra…\n\
50 ulusal\n\
50 ulusal polisi\n\
50 ulusa…\n\
57 ulykke\n\
57 ulykk…\n\
51 um\n\
-51 um #\n\
-59 umbre…\n\
-39 umowa\n\
54 umschlag\n\
54 umsch…\n\
47 un\n\
85 un agente\n\
80 un bonifico\n\
71 un caso\n\
177 un code\n\
139 un codigo\n\
36 un collegue\n\
40 un compte\n\
-31 un cont\n\
38 un dosar\n\
40 un mandat\n\
62 un mandato\n\
47 un message\n\
-47 un presunto\n\
53 un sobre\n\
73 un virement\n\
78 un virus\n\
97 una busta\n\
45 una investigacion\n\
67 una multa\n\
57 una transferencia\n\
-63 una voce\n\
-77 unaut…\n\
95 unclaimed\n\
95 uncla…\n\
79 uncle\n\
-49 und #\n\
63 und die\n\
43 und in\n\
74 und kann\n\
73 und komm\n\
31 undeclared\n\
31 undec…\n\
-109 under\n\
-102 under #\n\
-44 under arrest\n\
-65 under cards\n\
-63 under en\n\
-63 under investigation\n\
-45 under kort\n\
-47 under med\n\
-34 under min\n\
-96 under my\n\
47 under revision\n\
38 under settings\n\
32 under suspicion\n\
-132 under the\n\
59 under your\n\
-54 underline\n\
39 underrettet\n\
-45 underskrevet\n\
-64 underskrift\n\
95 understand\n\
-40 understood\n\
-58 understreger\n\
-58 understreger at\n\
37 undersøgelsen\n\
30 undervejs\n\
36 undga\n\
36 undgaa\n\
36 undga…\n\
209 undgå\n\
35 undgå anholdelse\n\
51 undgå rykkergebyr\n\
48 undgå spærring\n\
48 undgå udvisning\n\
-62 undgår\n\
-45 undgår du\n\
-62 undgå…\n\
-54 undlad\n\
90 undskyld\n\
77 undskyld jeg\n\
32 undskylde\n\
42 undsk…\n\
-32 une carte\n\
35 unemployment\n\
35 unemp…\n\
72 ung\n\
41 ung fyr\n\
-132 unge\n\
30 unge mænd\n\
57 uniform\n\
63 unifo…\n\
93 unikn…\n\
83 unindagine\n\
83 unind…\n\
109 union\n\
50 union has\n\
83 union to\n\
79 unit\n\
-49 university\n\
-107 unive…\n\
76 unknown\n\
76 unkno…\n\
31 unless\n\
-32 unless i\n\
46 unless you\n\
31 unles…\n\
148 unlock\n\
140 unloc…\n\
51 uno\n\
152 unpaid\n\
33 unpaid bill\n\
60 unpaid fine\n\
36 unpaid parking\n\
152 unpai…\n\
30 unread\n\
30 unread message\n\
30 unrea…\n\
32 uns eine\n\
56 uns in\n\
-56 unser…\n\
-85 unsure\n\
-85 unsur…\n\
-53 unter\n\
-83 unter #\n\
-40 unter der\n\
-62 unter…\n\
-62 until #\n\
-89 until five\n\
-61 until friday\n\
47 until it\n\
40 until monday\n\
154 unu\n\
64 unusual\n\
42 unusual activity\n\
82 unusu…\n\
-131 unutmayin\n\
-171 unutm…\n\
-47 uopfordret\n\
-47 uopfo…\n\
-75 up\n\
54 up #\n\
-30 up a\n\
38 up again\n\
31 up by\n\
-69 up code\n\
45 up from\n\
-101 up in\n\
43 up is\n\
-137 up of\n\
85 up the\n\
41 up then\n\
-40 up to\n\
30 up when\n\
106 update\n\
54 update card\n\
95 update within\n\
123 update your\n\
-31 updating\n\
60 updat…\n\
34 upfront\n\
34 upfro…\n\
31 upgrade\n\
33 upgraded\n\
32 upgraded to\n\
71 upgra…\n\
-38 upload\n\
-50 upload it\n\
-72 uploa…\n\
31 upon\n\
270 ups\n\
198 ur\n\
-39 ur account\n\
33 ur mitid\n\
53 ur phone\n\
68 urgent document\n\
33 urgente\n\
59 urma\n\
-50 us\n\
-57 us about\n\
-41 us and\n\
-63 us at\n\
-47 us back\n\
83 us by\n\
-98 us if\n\
32 us immediately\n\
-38 us its\n\
-41 us press\n\
-49 us to\n\
38 us until\n\
-88 us we\n\
-162 usa\n\
156 usd\n\
48 usd in\n\
290 usdt\n\
49 usdt and\n\
42 usdt og\n\
61 usdt to\n\
-107 use #\n\
-58 use your\n\
-143 used #\n\
73 used for\n\
73 used to\n\
134 user\n\
61 user and\n\
198 user id\n\
126 user name\n\
30 user password\n\
80 username\n\
41 username and\n\
80 usern…\n\
40 users\n\
-32 uses\n\
70 using a\n\
-41 using it\n\
32 uskyl…\n\
133 usted\n\
-88 usual\n\
-98 usually\n\
-55 usually do\n\
-98 usual…\n\
65 usuario\n\
65 usuar…\n\
49 usædvanlig\n\
49 usædvanlig aktivitet\n\
41 usædv…\n\
32 utente\n\
32 utent…\n\
30 utili…\n\
-131 uyari…\n\
68 uyusturucu\n\
68 uyust…\n\
-37 uz\n\
-114 uzblo…\n\
32 uzerinden\n\
-120 uzerine\n\
54 uzklausa\n\
54 uzkla…\n\
-36 uzpil…\n\
-280 uzsak…\n\
-54 uzsir…\n\
-30 uændret\n\
-34 uændr…\n\
100 va a\n\
32 va fi\n\
42 va sun\n\
-47 va vom\n\
-43 vaccination\n\
41 vaccine\n\
-46 vacci…\n\
55 vada\n\
-69 vaist…\n\
56 vaizdo\n\
56 vaizd…\n\
-53 vakar\n\
43 vakaras\n\
-126 vakariene\n\
67 vakaro\n\
-81 val\n\
45 valab…\n\
-133 valby\n\
-42 valby…\n\
-59 vale\n\
-184 valid for\n\
38 valid in\n\
69 valid…\n\
67 valst…\n\
30 valuables\n\
-146 value\n\
-30 value…\n\
-97 van\n\
-143 vand\n\
-85 vandet\n\
-39 vande…\n\
-120 vandt\n\
-59 vandt #\n\
-69 vanløse\n\
-69 vanlø…\n\
-101 var\n\
-61 var #\n\
-50 var bare\n\
52 var bugun\n\
-80 var det\n\
-35 var en\n\
-118 var fra\n\
-63 var i\n\
32 var ikke\n\
39 varda\n\
68 vardu\n\
45 vare\n\
-71 varen\n\
-47 varer\n\
-100 varia…\n\
-40 varm\n\
-32 varme\n\
66 varmecheck\n\
104 vas\n\
-67 vasar…\n\
-31 vaskemaskinen\n\
-31 vaskemaskinen bliver\n\
-48 vaskes\n\
-108 vaske…\n\
-121 vat\n\
-128 vat and\n\
-55 vat for\n\
39 vatan…\n\
79 vault\n\
44 vault you\n\
78 vaya\n\
-50 vaziu…\n\
76 ve\n\
-31 ve banka\n\
-38 ved\n\
-116 ved #\n\
-66 ved afhentning\n\
101 ved at\n\
-40 ved den\n\
75 ved din\n\
77 ved du\n\
-38 ved døren\n\
33 ved en\n\
34 ved et\n\
63 ved hånden\n\
31 ved manglende\n\
68 ved midnat\n\
-50 ved siden\n\
-54 ved skranken\n\
106 ved svar\n\
-88 veder…\n\
-35 vedhæftede\n\
-73 vedhæ…\n\
76 vedr\n\
-32 vedr sag\n\
48 vedrørende\n\
57 vedrø…\n\
-47 vedtaget\n\
-55 vedta…\n\
123 vehicle\n\
131 vehic…\n\
-32 veinte\n\
-32 veint…\n\
-44 vej hjem\n\
-52 vej med\n\
30 vej til\n\
-79 vejen\n\
-64 vejen hjem\n\
-122 vejle\n\
-69 vejledningen\n\
-77 vejleje\n\
-208 vejle…\n\
-65 vekse…\n\
58 vel\n\
-164 velkommen\n\
-155 velkommen til\n\
-151 velko…\n\
99 ven\n\
38 vender\n\
-47 vendredi\n\
-30 vendr…\n\
-108 venerdi\n\
-108 vener…\n\
-30 venir\n\
-57 venire\n\
-57 venir…\n\
-105 veniti\n\
-95 venit…\n\
-37 venlig\n\
99 venligst\n\
64 venligst din\n\
31 venner\n\
50 vens\n\
-91 vent\n\
-32 vente\n\
-35 ventede\n\
132 venter\n\
30 venter betal\n\
-39 venter på\n\
-42 ventes\n\
-39 ventetiden\n\
-67 verbe…\n\
-35 verbs\n\
-42 verdi\n\
31 verfa…\n\
-78 verge…\n\
135 vergi\n\
-37 vergi…\n\
-50 verhi…\n\
73 verifica\n\
-61 verification code\n\
65 verificere\n\
91 verificeres\n\
56 verificeret\n\
-39 verified\n\
118 verify\n\
56 verify by\n\
139 verify card\n\
102 verify that\n\
-35 verify the\n\
117 verify with\n\
108 verif…\n\
-48 verildi\n\
58 verin\n\
-63 veririm\n\
47 veriyorum\n\
-31 verlangen\n\
-41 verlangt\n\
-47 verla…\n\
52 verlæ…\n\
43 vermeiden\n\
-77 vermeyin\n\
-74 verme…\n\
31 vers\n\
40 versand\n\
62 versato\n\
164 versa…\n\
50 versement\n\
167 verse…\n\
-79 version\n\
-74 version #\n\
-53 versi…\n\
32 verso\n\
-44 very\n\
-65 very good\n\
-34 vest\n\
-88 veste…\n\
-57 vestj…\n\
-30 vestkystens\n\
-30 vestk…\n\
-124 veya\n\
-139 vh\n\
-38 vi #\n\
-52 vi aldrig\n\
-59 vi alle\n\
-43 vi beder\n\
31 vi begge\n\
-75 vi behandler\n\
106 vi dem\n\
50 vi det\n\
33 vi efterforsker\n\
-56 vi en\n\
53 vi er\n\
75 vi gør\n\
39 vi have\n\
66 vi henter\n\
-60 vi holder\n\
103 vi kan\n\
-36 vi kunne\n\
-54 vi lukker\n\
89 vi lånet\n\
-37 vi lægger\n\
-69 vi mangler\n\
-51 vi prøver\n\
31 vi sagen\n\
65 vi se\n\
-38 vi selv\n\
-70 vi sender\n\
-105 vi ses\n\
-93 vi sidder\n\
53 vi snakker\n\
-45 vi spørger\n\
45 vi stopper\n\
-66 vi tager\n\
62 vi taler\n\
49 vi tror\n\
-76 vi vil\n\
98 via @link\n\
33 via anydesk\n\
-89 via betalingsservice\n\
43 via dba\n\
-44 via holdsport\n\
102 via linket\n\
-130 via min\n\
40 via mobilepay\n\
-31 via selvbetjeningen\n\
50 via wise\n\
-43 viaplay\n\
32 viaplay @link\n\
-43 viapl…\n\
-34 viborg\n\
-57 vibor…\n\
-31 viceværten\n\
-46 vicev…\n\
-72 victim\n\
-44 victim is\n\
44 victim or\n\
-150 victims\n\
-44 victims of\n\
-143 victi…\n\
48 victoria\n\
-61 vide at\n\
30 vide det\n\
-36 vide hvor\n\
139 video\n\
70 video call\n\
-39 video if\n\
40 video on\n\
48 videoer\n\
35 videoer og\n\
61 video…\n\
-59 videre til\n\
45 videresende\n\
-40 vidner til\n\
-51 vidste\n\
-51 vidst…\n\
-33 viele\n\
84 viene\n\
-37 vieto…\n\
-107 view\n\
131 viewing\n\
-47 viewing on\n\
127 viewi…\n\
62 vigtig\n\
43 vigtig meddelelse\n\
123 vigtigt\n\
82 vigtigt at\n\
130 vigti…\n\
-69 viitoare\n\
-71 viito…\n\
-41 vikto…\n\
-35 vil\n\
-66 vil bare\n\
65 vil blive\n\
-101 vil du\n\
-144 vil gerne\n\
173 vil ha\n\
-51 vil høre\n\
-77 vil i\n\
166 vil ikke\n\
38 vil jeg\n\
-30 vil se\n\
-88 vil vide\n\
65 vilkå…\n\
-44 village\n\
-77 villa…\n\
-130 ville\n\
-52 ville bare\n\
-92 ville have\n\
-40 vilnius\n\
-73 vilni…\n\
-179 vin\n\
-32 vind\n\
52 vinder\n\
30 vindue\n\
-83 vindu…\n\
172 vine\n\
-79 vineri\n\
-79 viner…\n\
-39 vinkel\n\
-41 vinke…\n\
-73 vino\n\
52 vinted\n\
82 vinted @link\n\
-41 vinte…\n\
39 violation\n\
69 viola…\n\
292 vip\n\
-39 vip tasks\n\
33 virement\n\
33 virem…\n\
-89 virkede\n\
67 virker\n\
52 virker ikke\n\
-34 virkning\n\
-34 virkn…\n\
-48 virks…\n\
155 virus\n\
104 virus on\n\
77 virus…\n\
-86 vis\n\
-51 vis koden\n\
153 visa\n\
101 visa card\n\
47 visa dankort\n\
77 visa has\n\
79 visa or\n\
81 visakort\n\
96 visak…\n\
82 vise\n\
50 vise dig\n\
-48 viser\n\
49 viser sit\n\
-38 vishing\n\
-38 vishi…\n\
-31 visible\n\
-31 visib…\n\
35 visiems\n\
35 visie…\n\
39 visit\n\
-43 visit from\n\
-34 visite\n\
35 visiting\n\
38 visits\n\
45 visit…\n\
-52 vist\n\
-52 vitam…\n\
-36 vitti…\n\
-69 vizita\n\
-69 vizit…\n\
-62 vocab…\n\
-111 voce\n\
-50 vogn\n\
-64 voi\n\
-149 voice\n\
30 voice note\n\
-49 voice on\n\
-75 voice says\n\
74 voicemail\n\
-71 voices\n\
88 voila\n\
-58 voir\n\
-52 voisi…\n\
-50 voksne\n\
-50 voksn…\n\
-37 volum…\n\
-32 voluntary\n\
-37 volunteers\n\
-144 volun…\n\
-50 vom\n\
96 von\n\
156 von #\n\
-43 von der\n\
-96 vor\n\
-119 vor der\n\
50 vorbi\n\
50 vorbi cu\n\
53 vores\n\
46 vores advokat\n\
-57 vores app\n\
79 vores bud\n\
46 vores folk\n\
-74 vores hjemmeside\n\
-99 vores konto\n\
31 vores lodtrækning\n\
61 vores medarbejder\n\
-33 vores navn\n\
43 vores register\n\
35 vores samarbejdsbank\n\
89 vores tekniker\n\
50 vores teknikere\n\
-52 vorher\n\
-52 vorhe…\n\
82 vos\n\
61 vote\n\
37 votre banque\n\
101 votre carte\n\
-37 votre code\n\
-31 votre colis\n\
32 votre compte\n\
-60 votre espace\n\
37 votre identite\n\
67 votre nom\n\
87 votre numero\n\
49 votre ordinateur\n\
129 voucher\n\
89 vouchers\n\
32 vouchers and\n\
183 vouch…\n\
-48 vous\n\
65 vous annulez\n\
56 vous appelle\n\
-37 vous attend\n\
-52 vous confirme\n\
-58 vous etes\n\
41 vous me\n\
-70 vous meme\n\
55 vous ne\n\
-98 vous pouvez\n\
-68 vous vous\n\
84 voy\n\
-73 voz\n\
-81 vpn\n\
-41 vrai\n\
97 vrea\n\
-44 vs\n\
-37 vuest…\n\
-36 vugge…\n\
49 vundet\n\
49 vunde…\n\
76 vuole\n\
-57 vurderer\n\
-89 vurde…\n\
-50 vvs\n\
-98 vyrai\n\
55 vyras\n\
-79 væk\n\
-68 væk fra\n\
89 vælg din\n\
-70 vælg en\n\
-141 vælge\n\
34 vælger din\n\
-35 vælter\n\
-56 vælte…\n\
68 vær\n\
-38 vær opmærksom\n\
36 værdier\n\
62 værdi…\n\
-71 være\n\
50 være brugt\n\
-64 være fra\n\
68 være os\n\
-41 værelse\n\
133 værelset\n\
66 værel…\n\
-35 været\n\
41 været en\n\
157 været i\n\
-62 værks…\n\
155 w card\n\
90 w celu\n\
105 w ciagu\n\
-54 w czwartek\n\
38 w danish\n\
157 w mitid\n\
-46 w poniedzialek\n\
-44 w razie\n\
-39 w skrzynce\n\
37 w sprawie\n\
-53 w srode\n\
-36 w tym\n\
-30 w zalaczniku\n\
-69 waited\n\
-84 waite…\n\
77 waiting for\n\
-52 waiting pay\n\
-52 wake\n\
-63 wake up\n\
-37 walk\n\
147 wallet\n\
36 wallet in\n\
143 walle…\n\
36 wanna\n\
-30 want\n\
98 want it\n\
142 want me\n\
-67 want to\n\
55 want us\n\
-84 want your\n\
-134 wanted\n\
-124 wanted me\n\
-60 wanted to\n\
-134 wante…\n\
60 wants me\n\
93 wants my\n\
33 wants that\n\
-93 wants the\n\
53 wants to\n\
-91 wants you\n\
-55 wants your\n\
-86 war\n\
-46 warehouse\n\
-46 wareh…\n\
-81 waren\n\
38 warmly\n\
38 warml…\n\
-48 warn\n\
32 warned\n\
32 warne…\n\
-45 warning on\n\
-41 warni…\n\
48 warns\n\
63 warrant\n\
-49 warrant for\n\
53 warrant in\n\
54 warra…\n\
-81 was\n\
-48 was #\n\
-51 was a\n\
60 was added\n\
-75 was already\n\
-49 was approved\n\
-65 was arrested\n\
55 was cocaine\n\
102 was for\n\
-34 was from\n\
-39 was in\n\
-57 was just\n\
64 was not\n\
87 was paid\n\
45 was seized\n\
-130 was sent\n\
-56 was stopped\n\
-73 was the\n\
-92 was told\n\
38 was used\n\
-47 was you\n\
-64 washing\n\
-64 washi…\n\
-140 wasnt\n\
64 wasnt you\n\
31 watch…\n\
-161 water\n\
-45 waters\n\
-103 water…\n\
-35 watpliwosci\n\
-35 watpl…\n\
37 wave\n\
-32 way\n\
-65 way and\n\
-42 way you\n\
35 ways\n\
-52 we already\n\
142 we are\n\
-68 we ask\n\
67 we begin\n\
50 we can\n\
40 we change\n\
38 we could\n\
87 we couldnt\n\
52 we deliver\n\
-150 we dont\n\
45 we find\n\
73 we found\n\
74 we get\n\
-91 we give\n\
60 we got\n\
59 we have\n\
-114 we havent\n\
-39 we hold\n\
56 we just\n\
-30 we leave\n\
-41 we look\n\
-81 we may\n\
37 we move\n\
-33 we need\n\
-53 we never\n\
38 we noticed\n\
117 we only\n\
51 we pay\n\
-59 we process\n\
-48 we put\n\
-50 we recommend\n\
44 we saw\n\
134 we see\n\
45 we send\n\
-47 we sign\n\
-45 we speak\n\
-43 we suspect\n\
56 we take\n\
31 we talked\n\
34 we test\n\
-39 we think\n\
82 we tried\n\
33 we want\n\
-87 we will\n\
-126 we wont\n\
44 we work\n\
-78 wear\n\
-77 weather\n\
-77 weath…\n\
98 web\n\
-68 webcam is\n\
-37 weber\n\
42 webmail\n\
42 webma…\n\
-73 wed\n\
-85 wed #\n\
-34 wed like\n\
-110 wednesday\n\
-124 wedne…\n\
-127 week\n\
-214 week #\n\
-35 week as\n\
-101 weekdays\n\
-113 weekd…\n\
-68 weekend\n\
-63 weeke…\n\
-79 weeks\n\
31 weeks you\n\
-93 wegen geldwæsche\n\
67 weighs\n\
67 weigh…\n\
30 weird\n\
124 weite…\n\
-62 welch…\n\
-94 welcome\n\
32 welcome aboard\n\
-178 welcome to\n\
-94 welco…\n\
-81 well\n\
32 well and\n\
35 well do\n\
-38 well done\n\
-107 well never\n\
-44 well try\n\
54 wenn\n\
57 wenn du\n\
36 wenn sie\n\
-114 went\n\
-46 went back\n\
-66 went dead\n\
38 went to\n\
-90 wer\n\
71 werden\n\
71 werde…\n\
-34 were hiring\n\
56 were in\n\
-39 were open\n\
55 were rented\n\
-42 were talking\n\
33 weryfikacji\n\
-132 west\n\
167 western\n\
164 western union\n\
163 weste…\n\
-67 wet\n\
33 weve arrested\n\
30 weve found\n\
-47 weve got\n\
-61 weve received\n\
36 weve to\n\
51 wezwanie\n\
51 wezwa…\n\
95 what a\n\
-31 what can\n\
-49 what comes\n\
-113 what did\n\
33 what do\n\
-59 what does\n\
63 what happened\n\
107 what he\n\
48 what i\n\
90 what is\n\
-37 what now\n\
-46 what should\n\
-46 what they\n\
90 what we\n\
51 what weve\n\
-46 what would\n\
-41 what you\n\
-50 whats new\n\
-30 whats your\n\
210 whatsapp\n\
92 whatsapp #\n\
-34 whatsapptan\n\
200 whats…\n\
-71 when\n\
-73 when a\n\
42 when done\n\
58 when he\n\
74 when i\n\
36 when im\n\
35 when it\n\
100 when its\n\
-49 when my\n\
60 when the\n\
-84 when they\n\
-123 when you\n\
-53 when your\n\
-56 when youre\n\
-76 when youve\n\
-84 where\n\
36 where i\n\
-158 where the\n\
54 where to\n\
39 where…\n\
-80 whether\n\
-80 wheth…\n\
-58 which\n\
-51 which a\n\
117 which bank\n\
80 which could\n\
-129 which one\n\
39 while i\n\
82 while im\n\
-36 while they\n\
-61 while were\n\
-30 while you\n\
-50 whispered\n\
-42 whisp…\n\
-102 white\n\
-82 who\n\
-45 who are\n\
-42 who got\n\
-75 who had\n\
-79 who has\n\
33 who have\n\
55 who leak\n\
-33 who lost\n\
-39 who press\n\
-65 who says\n\
-56 who took\n\
-41 who wanted\n\
-35 who was\n\
-41 whod\n\
-135 whoever\n\
-162 whoev…\n\
-63 whole time\n\
-50 whom\n\
43 why #\n\
-81 wiadomosc\n\
-71 wiadomosci\n\
-139 wiado…\n\
-64 widow\n\
37 widows\n\
45 wiec\n\
148 wife\n\
31 wife is\n\
42 wifes\n\
-210 wifi\n\
60 will\n\
83 will be\n\
33 will cancel\n\
36 will come\n\
49 will connect\n\
36 will give\n\
34 will go\n\
35 will hang\n\
75 will happen\n\
-52 will have\n\
-49 will install\n\
42 will need\n\
-152 will never\n\
-92 will not\n\
49 will phone\n\
50 will pick\n\
47 will receive\n\
121 will say\n\
69 will show\n\
35 will stop\n\
39 will take\n\
-77 will text\n\
38 will visit\n\
45 willi…\n\
-77 willkommen\n\
-77 willk…\n\
-97 wind\n\
66 windows\n\
52 windows defender\n\
104 windows has\n\
-101 wine\n\
116 winner\n\
46 winner of\n\
98 winne…\n\
-73 winter\n\
-73 winte…\n\
-60 winther\n\
-60 winth…\n\
-75 wir\n\
-38 wir noch\n\
35 wir suchen\n\
107 wird\n\
33 wird im\n\
79 wise\n\
-55 wishes\n\
-55 wishe…\n\
73 witam\n\
123 with #\n\
33 with anyone\n\
62 with bank\n\
31 with blood\n\
96 with card\n\
-36 with child\n\
-201 with code\n\
104 with cpr\n\
-34 with having\n\
33 with her\n\
-55 with it\n\
-66 with lemon\n\
121 with me\n\
85 with mitid\n\
-134 with mobilepay\n\
-81 with my\n\
-38 with names\n\
-35 with no\n\
67 with police\n\
-30 with receipt\n\
38 with six\n\
-53 with someone\n\
43 with this\n\
36 with traces\n\
-89 with us\n\
45 with user\n\
115 with you\n\
105 with your\n\
80 withdraw\n\
-45 withdraw cash\n\
66 withdraw the\n\
31 withdrawals\n\
64 withdrawn\n\
94 withd…\n\
35 within\n\
62 within #\n\
48 within 24h\n\
-144 within a\n\
-30 within ten\n\
-60 within two\n\
35 withi…\n\
64 without a\n\
32 without interview\n\
50 without it\n\
-86 without me\n\
109 without the\n\
-71 witness\n\
-31 witnesses\n\
-76 witne…\n\
51 wlasnie\n\
83 wlasn…\n\
-62 woche\n\
-68 wochenende\n\
-97 woche…\n\
-33 wohnung\n\
-33 wohnu…\n\
-55 wollte\n\
-40 wollte nur\n\
-55 wollt…\n\
44 wolt\n\
69 woman\n\
99 won\n\
32 won a\n\
46 won an\n\
49 wonderful\n\
49 wonde…\n\
-79 wont\n\
-30 wont ask\n\
-32 wont be\n\
43 wont let\n\
-33 wont take\n\
-57 wool\n\
104 word\n\
-62 word for\n\
32 word to\n\
-32 worden\n\
-32 worde…\n\
86 words in\n\
-33 work #\n\
-40 work account\n\
44 work at\n\
62 work from\n\
32 work permit\n\
72 work with\n\
-36 worked\n\
-31 workers\n\
-34 worke…\n\
-47 working\n\
-107 working days\n\
-47 worki…\n\
68 workplace\n\
68 workp…\n\
-100 works\n\
-36 works for\n\
-38 works until\n\
-66 workshop\n\
-83 worri…\n\
-33 worry if\n\
-104 worth\n\
-42 worth #\n\
-86 would\n\
61 would be\n\
-34 would do\n\
-50 would not\n\
-115 would you\n\
41 wpisac\n\
-76 wpisa…\n\
40 wpisz\n\
70 wplac…\n\
-33 wrapp…\n\
-37 write a\n\
67 write from\n\
-77 write it\n\
43 write me\n\
-78 write to\n\
94 write you\n\
-107 write your\n\
-103 writes\n\
-35 writes the\n\
-103 write…\n\
-50 writing the\n\
-86 written\n\
-86 writt…\n\
-96 wrote\n\
-87 wrote it\n\
-51 wrote me\n\
-50 wrote that\n\
82 wspol…\n\
59 wszystko\n\
148 wszys…\n\
31 wurde\n\
38 wurde bei\n\
75 wurden\n\
75 wurde…\n\
55 wydan…\n\
104 wydzial\n\
104 wydzi…\n\
42 wygasa\n\
42 wygas…\n\
70 wyplacic\n\
91 wyplate\n\
192 wypla…\n\
-52 wyply…\n\
46 wysla…\n\
97 wysok…\n\
62 wystarczy\n\
68 wysta…\n\
-39 wysyl…\n\
-92 wæhlen\n\
-92 wæhle…\n\
51 x\n\
84 x #\n\
60 xx\n\
59 xxxx\n\
63 y\n\
50 y a\n\
108 y el\n\
72 y la\n\
48 y me\n\
156 y no\n\
-86 y pide\n\
-91 y que\n\
48 y then\n\
86 y un\n\
-39 y una\n\
91 y0ur\n\
-127 ya\n\
-41 ya da\n\
36 ya he\n\
-46 ya la\n\
55 ya me\n\
32 yakal…\n\
-40 yalni…\n\
52 yanimda\n\
52 yanim…\n\
43 yanlislikla\n\
91 yanli…\n\
-116 yaparak\n\
-88 yapar…\n\
78 yapilmis\n\
53 yapil…\n\
-70 yapmadiysaniz\n\
-59 yapma…\n\
-36 yard\n\
69 yarin\n\
56 yatirdim\n\
-44 yatir…\n\
164 yaz\n\
-80 yazar…\n\
33 yaziyorum\n\
82 ydelser\n\
89 ydels…\n\
-74 yderligere\n\
-74 yderl…\n\
-150 year\n\
-77 year and\n\
49 year end\n\
-100 year old\n\
-69 year the\n\
-74 yearly\n\
-74 yearl…\n\
-104 years and\n\
-45 years in\n\
-52 yellow card\n\
66 yellow health\n\
-63 yeni\n\
-34 yeni bir\n\
-79 yeni kartiniz\n\
96 yeniden\n\
96 yenid…\n\
98 yenil…\n\
-49 yerin…\n\
59 yes\n\
65 yes a\n\
114 yes and\n\
38 yes for\n\
49 yes hello\n\
-63 yes i\n\
-34 yes it\n\
42 yes its\n\
-38 yes no\n\
42 yes thats\n\
-30 yes to\n\
104 yes you\n\
-51 yesterday\n\
-50 yeste…\n\
87 yet\n\
158 yo\n\
-52 yoghu…\n\
-30 yok\n\
51 yoksa\n\
219 yolla…\n\
43 you accept\n\
-33 you all\n\
69 you alone\n\
-177 you already\n\
99 you answer\n\
-46 you anything\n\
-89 you apply\n\
30 you approve\n\
-45 you approved\n\
58 you are\n\
-36 you arent\n\
100 you as\n\
-119 you asked\n\
50 you back\n\
-212 you block\n\
43 you bought\n\
-44 you bring\n\
42 you busy\n\
42 you but\n\
-74 you call\n\
-126 you called\n\
-110 you can\n\
50 you cancel\n\
-117 you cant\n\
-56 you change\n\
128 you choose\n\
57 you click\n\
-49 you clicked\n\
-91 you come\n\
-72 you confirm\n\
58 you delete\n\
34 you deposit\n\
91 you did\n\
-47 you didnt\n\
-60 you disagree\n\
-46 you dont\n\
-44 you drop\n\
74 you enter\n\
-38 you fetch\n\
63 you fill\n\
-36 you find\n\
-74 you for\n\
98 you forward\n\
-38 you four\n\
36 you free\n\
55 you from\n\
95 you give\n\
105 you go\n\
113 you got\n\
84 you have\n\
-70 you hear\n\
46 you hold\n\
31 you how\n\
74 you i\n\
-40 you im\n\
44 you in\n\
46 you is\n\
80 you it\n\
131 you just\n\
-31 you lend\n\
44 you log\n\
-62 you look\n\
38 you lose\n\
-48 you made\n\
-87 you may\n\
42 you mobilepay\n\
52 you must\n\
59 you my\n\
-70 you need\n\
-55 you never\n\
82 you no\n\
-132 you not\n\
53 you now\n\
31 you off\n\
41 you oh\n\
98 you ok\n\
141 you one\n\
139 you only\n\
-53 you ordered\n\
-52 you out\n\
96 you owe\n\
-66 you paid\n\
-70 you pick\n\
54 you please\n\
31 you prefer\n\
174 you put\n\
61 you receive\n\
53 you received\n\
55 you refuse\n\
-37 you reply\n\
-33 you reported\n\
-40 you reserved\n\
-56 you said\n\
36 you save\n\
46 you say\n\
43 you scan\n\
230 you see\n\
95 you seem\n\
-47 you set\n\
-78 you should\n\
-39 you shouldnt\n\
-98 you sign\n\
64 you something\n\
-30 you still\n\
147 you stop\n\
113 you swipe\n\
38 you take\n\
56 you text\n\
71 you thank\n\
-39 you that\n\
87 you the\n\
76 you there\n\
77 you through\n\
-34 you today\n\
30 you tomorrow\n\
-58 you twice\n\
-72 you type\n\
33 you understand\n\
140 you use\n\
-58 you usually\n\
-38 you verify\n\
-127 you want\n\
63 you we\n\
86 you were\n\
67 you what\n\
85 you whats\n\
55 you who\n\
89 you will\n\
53 you withdraw\n\
-44 you wont\n\
55 you work\n\
-66 you would\n\
127 you you\n\
72 you your\n\
-54 youd\n\
-80 youd rather\n\
69 youll be\n\
-40 youll find\n\
74 youll get\n\
-30 youll meet\n\
-39 youll receive\n\
51 youll see\n\
-84 young\n\
-59 young man\n\
-66 young people\n\
63 your access\n\
63 your address\n\
-132 your adviser\n\
37 your agreement\n\
-55 your amazon\n\
-62 your application\n\
-36 your appointment\n\
-31 your approval\n\
54 your area\n\
61 your assets\n\
112 your bank\n\
56 your banking\n\
-99 your banks\n\
-30 your booking\n\
-112 your call\n\
-68 your car\n\
40 your card\n\
65 your case\n\
53 your child\n\
-54 your children\n\
77 your civil\n\
-47 your claim\n\
-135 your code\n\
94 your codes\n\
47 your comment\n\
32 your computer\n\
49 your contact\n\
-69 your contract\n\
72 your cpr\n\
57 your credit\n\
-53 your customer\n\
118 your cv\n\
94 your debit\n\
-66 your decision\n\
65 your desk\n\
37 your details\n\
-53 your digital\n\
53 your display\n\
-114 your driver\n\
55 your drivers\n\
56 your email\n\
37 your embassy\n\
40 your employer\n\
-85 your exam\n\
45 your favourite\n\
91 your file\n\
68 your flat\n\
61 your frozen\n\
106 your full\n\
111 your funds\n\
-79 your google\n\
-42 your home\n\
124 your husband\n\
61 your id\n\
67 your identity\n\
86 your information\n\
35 your interest\n\
-94 your invoice\n\
90 your ip\n\
44 your item\n\
77 your justification\n\
40 your laptop\n\
126 your last\n\
32 your letter\n\
-30 your library\n\
44 your line\n\
-34 your loan\n\
83 your lost\n\
37 your mailbox\n\
-46 your manager\n\
64 your membership\n\
39 your mit\n\
70 your mitid\n\
62 your mobile\n\
137 your mobilepay\n\
60 your money\n\
-53 your monthly\n\
90 your name\n\
-37 your neighbour\n\
129 your nemid\n\
-124 your nemkonto\n\
-59 your network\n\
-134 your new\n\
-150 your next\n\
152 your number\n\
-38 your objection\n\
-78 your old\n\
-63 your one\n\
57 your online\n\
-99 your order\n\
-100 your own\n\
62 your package\n\
-36 your parcel\n\
-48 your parental\n\
-48 your parents\n\
-57 your password\n\
61 your pc\n\
55 your permit\n\
30 your personal\n\
152 your phone\n\
-67 your pin\n\
-103 your place\n\
35 your present\n\
87 your private\n\
34 your prize\n\
97 your profile\n\
-39 your receipt\n\
-90 your refund\n\
-44 your registered\n\
-42 your report\n\
76 your residence\n\
33 your right\n\
-110 your salary\n\
139 your savings\n\
-185 your security\n\
-169 your shipment\n\
49 your side\n\
64 your signature\n\
137 your sim\n\
91 your sister\n\
43 your social\n\
47 your stay\n\
108 your street\n\
-111 your tax\n\
76 your telephone\n\
-142 your ticket\n\
-61 your tickets\n\
-172 your transfer\n\
143 your user\n\
86 your vehicle\n\
-83 your verification\n\
69 your visa\n\
41 your webcam\n\
-65 your whatsapp\n\
95 your wife\n\
60 your work\n\
66 your workplace\n\
-54 your yearly\n\
58 your yellow\n\
55 youre a\n\
-42 youre calling\n\
-58 youre not\n\
-33 youre now\n\
50 youre on\n\
52 youre one\n\
44 youre owed\n\
39 youre the\n\
-86 youre through\n\
-33 youre unsure\n\
-42 youre welcome\n\
100 yours\n\
44 yours and\n\
-128 yourself\n\
-61 yourself a\n\
-39 yourself and\n\
-103 yourself on\n\
-61 yourself to\n\
-45 yourself we\n\
-128 yours…\n\
165 yousee\n\
81 yousee @link\n\
165 youse…\n\
-40 youtube videos\n\
-85 youve\n\
72 youve #\n\
-38 youve already\n\
-40 youve asked\n\
100 youve been\n\
-31 youve given\n\
-66 youve paid\n\
73 youve received\n\
-51 youve seen\n\
-96 youve used\n\
30 youve won\n\
-48 yra\n\
74 yrs\n\
-159 yusuf\n\
121 yuzun…\n\
106 z\n\
-59 z banku\n\
35 z funkcjonariuszem\n\
106 z sms\n\
-85 za\n\
276 zablo…\n\
-74 zaczy…\n\
-184 zadzwon\n\
-130 zadzwon do\n\
-249 zadzw…\n\
87 zahlen\n\
87 zahle…\n\
69 zahlung\n\
44 zahlu…\n\
-38 zahnarzttermin\n\
-38 zahna…\n\
-30 zalaczniku\n\
-59 zalando\n\
-86 zalando is\n\
-36 zalando your\n\
-71 zalan…\n\
159 zaleg…\n\
-35 zaloguj\n\
-35 zaloguj sie\n\
-144 zalog…\n\
-52 zaman\n\
-87 zapis…\n\
72 zaplacic\n\
58 zapla…\n\
-43 zapra…\n\
56 zaraz\n\
177 zatrz…\n\
83 zatwierdzic\n\
72 zatwi…\n\
-161 ze\n\
37 zeby\n\
-43 zebym\n\
45 zeigen\n\
45 zeige…\n\
112 zero\n\
42 zero one\n\
54 zettel\n\
54 zette…\n\
-111 zeynep\n\
-111 zeyne…\n\
-56 zglos…\n\
-34 zice\n\
-117 ziemn…\n\
-71 zinuciu\n\
-71 zinuc…\n\
-72 zinute\n\
-84 zinut…\n\
-120 zis\n\
-46 ziua sunt\n\
101 ziua va\n\
88 zl\n\
-102 zmian…\n\
-86 zmien…\n\
-33 znajdziesz\n\
-81 znajd…\n\
-36 zofia\n\
-45 zone\n\
-94 zone #\n\
-64 zostal\n\
38 zostala\n\
130 zostanie\n\
178 zosta…\n\
82 zu\n\
53 zu sprechen\n\
119 zugang\n\
119 zugan…\n\
86 zuges…\n\
-128 zum\n\
-71 zur\n\
-64 zwiaz…\n\
-46 zwischen\n\
-46 zwisc…\n\
52 zwrot podatku\n\
30 zwrotu\n\
30 zwrot…\n\
30 zwykle\n\
30 zwykl…\n\
115 åben\n\
-110 åbent\n\
-104 åbent til\n\
-42 åbn\n\
-89 åbn appen\n\
-30 åbn mobilbanken\n\
-73 åbnin…\n\
-36 åen\n\
95 åh\n\
-130 år\n\
-61 år efter\n\
-64 år siden\n\
34 år vi\n\
-135 året\n\
-48 årets\n\
-141 årig\n\
-52 årsopgørelse\n\
34 årsopgørelse og\n\
-57 årsop…\n\
-79 æg\n\
-56 æg og\n\
-44 ægte\n\
-84 ældre\n\
30 ældre…\n\
-63 ændre\n\
-31 ændre…\n\
-61 ændringer\n\
-44 ændri…\n\
-34 ø\n\
-37 ødeme\n\
95 ødeme…\n\
84 ødenm…\n\
-90 ødeyebilirsiniz\n\
-90 ødeye…\n\
62 ødeyin\n\
107 ødeyin @link\n\
128 ødeyi…\n\
35 øh\n\
-93 øje\n\
-35 øje med\n\
122 øjeblik\n\
72 øjebl…\n\
-62 økono…\n\
-55 øl\n\
54 øn\n\
51 ønsker de\n\
-65 øre\n\
45 øresund\n\
-59 øresundsbron\n\
66 ørsted\n\
66 ørste…\n\
-36 øst\n\
90 østerbro #\n\
-79 øster…\n\
-65 øv\n\
-41 øvelse\n\
-141 øvels…\n\
-123 øver\n\
-37 øvers…\n\
32 а\n\
-54 а вы\n\
-101 або\n\
-98 автобус\n\
-118 автоб…\n\
30 агента\n\
46 агент…\n\
64 адресу\n\
41 адрес…\n\
-32 активации\n\
123 але\n\
106 алло\n\
32 артем\n\
-118 б\n\
67 бабул…\n\
-62 банка\n\
91 банко…\n\
56 банку\n\
-67 банку і\n\
-83 банкі…\n\
-30 батьки\n\
-47 батьк…\n\
41 бачу\n\
161 без\n\
-46 безкоштовне\n\
-131 безко…\n\
48 безпеки банку\n\
31 безпе…\n\
-56 берез…\n\
60 беспокоит\n\
60 беспо…\n\
120 бо\n\
-42 больше\n\
-42 больш…\n\
53 борьбе\n\
53 борьбе с\n\
53 борьб…\n\
158 буде\n\
-103 будь\n\
-103 будь ласка\n\
-35 було\n\
42 біжен…\n\
46 біля\n\
-140 в\n\
-114 в #\n\
-46 в digital\n\
-37 в mitid\n\
146 в дании\n\
53 в конверт\n\
-48 в субботу\n\
70 в течение\n\
-36 вайле\n\
85 вам\n\
68 вами\n\
57 вами на\n\
161 вас\n\
65 вас #\n\
60 вас беспокоит\n\
-104 вас до\n\
53 вас турбує\n\
134 ваш\n\
-51 ваш cpr\n\
42 ваш mitid\n\
-103 ваш код\n\
69 ваш счет\n\
73 ваша\n\
52 ваша посылка\n\
109 ваше\n\
108 ваше имя\n\
88 вашего\n\
88 вашег…\n\
50 вашем\n\
60 ваши\n\
37 вашого\n\
37 вашог…\n\
199 вашу\n\
83 вашу картку\n\
101 введите\n\
101 введи…\n\
138 введіть\n\
138 введі…\n\
44 вводите\n\
44 вводи…\n\
58 вернуть\n\
58 верну…\n\
78 вечір\n\
-126 вже\n\
-43 вже в\n\
86 ви\n\
52 видан…\n\
-96 вимкн…\n\
75 випла…\n\
74 внесите\n\
74 внеси…\n\
-79 внизу\n\
77 водитель\n\
77 водит…\n\
66 возвр…\n\
30 войдите\n\
30 войди…\n\
-61 волон…\n\
-90 вона\n\
-66 вони\n\
76 вопро…\n\
-63 вот\n\
46 вотса…\n\
-62 време…\n\
142 все\n\
53 встан…\n\
-48 встре…\n\
46 второй\n\
36 вход\n\
-41 входа\n\
-88 входи…\n\
-45 входу\n\
72 вхід\n\
-71 вчера\n\
56 вывода\n\
56 вывод…\n\
44 выпис…\n\
-32 вівторок\n\
-32 вівто…\n\
101 від #\n\
93 віддайте\n\
53 відда…\n\
58 відділ\n\
-112 відділення\n\
-46 відді…\n\
-57 відкрито\n\
-58 відкр…\n\
47 відми…\n\
-31 відповідь\n\
-81 візьміть\n\
-167 візьм…\n\
30 вільн…\n\
55 галина\n\
71 галин…\n\
47 гаран…\n\
41 говорит\n\
40 говор…\n\
81 годин\n\
-112 голос\n\
38 готів…\n\
47 гражд…\n\
-75 гречк…\n\
-38 грошей\n\
-38 гроше…\n\
46 гроші\n\
-49 да\n\
-39 дали\n\
100 далі\n\
174 дании\n\
-32 данные карты\n\
-37 данны…\n\
59 данська\n\
132 данський\n\
-49 данською\n\
-41 данської\n\
51 дансь…\n\
30 дані картки\n\
87 данії\n\
53 данії #\n\
93 датск…\n\
-43 два\n\
-40 двух\n\
-33 дейст…\n\
116 дело\n\
69 денег\n\
35 день\n\
59 деньги\n\
42 деньги и\n\
59 деньг…\n\
-34 депоз…\n\
-75 десят…\n\
100 дзвонить\n\
-66 дзвін…\n\
-82 дикту…\n\
75 диста…\n\
143 для\n\
45 для українців\n\
-51 дмитр…\n\
-55 дней\n\
49 дня\n\
-95 дні\n\
-68 до\n\
-44 до #\n\
68 до пяти\n\
-36 до пятницы\n\
-35 доброго дня\n\
-60 добрый\n\
-48 добрый день\n\
-60 добры…\n\
-36 договор\n\
-98 догов…\n\
-30 дозвіл\n\
-30 дозві…\n\
-128 документ\n\
-128 докум…\n\
55 доларів\n\
55 долар…\n\
69 допомога\n\
-98 допомоги\n\
59 допомогу\n\
91 доставки\n\
77 доставку\n\
89 доста…\n\
143 доступ\n\
143 досту…\n\
81 дуже\n\
-157 дякую\n\
172 евро\n\
-68 его можно\n\
-163 если\n\
-33 если вам\n\
57 еще\n\
-52 ж\n\
85 же\n\
-67 жител…\n\
-75 жовту\n\
-75 жовту картку\n\
51 з\n\
-68 з #\n\
-39 з банку\n\
88 з нового\n\
45 з офіцером\n\
-31 з поліції\n\
-57 з смс\n\
-53 за\n\
-97 за #\n\
73 за кордоном\n\
-40 за номером\n\
55 за посиланням\n\
-51 за продовження\n\
-77 забер…\n\
-50 забло…\n\
37 забра…\n\
-36 забудь\n\
-36 забуд…\n\
42 завдаток за\n\
41 завда…\n\
-57 завер…\n\
-84 завтра\n\
-84 завтр…\n\
53 задержана\n\
61 задер…\n\
84 зайти\n\
83 зайти в\n\
-62 заказ\n\
98 закри…\n\
109 залиш…\n\
-42 замов…\n\
90 замор…\n\
-53 заняття\n\
-126 занят…\n\
58 запись\n\
-111 запит…\n\
61 запла…\n\
-49 запре…\n\
-58 запрошуємо\n\
-47 запрошуємо вас\n\
-78 запро…\n\
336 зараз\n\
71 зарах…\n\
-97 зарпл…\n\
-56 застосунку\n\
-77 засто…\n\
60 захист\n\
90 заявку\n\
90 заявк…\n\
-39 заявление\n\
-39 заявл…\n\
-74 звонил\n\
-77 звони…\n\
-37 звороті\n\
-37 зворо…\n\
52 здесь\n\
71 здравствуйте\n\
71 здрав…\n\
-98 зелен…\n\
114 злочи…\n\
-41 значи…\n\
-33 зроби…\n\
151 зупин…\n\
-34 зі\n\
-58 и\n\
52 и введите\n\
46 и все\n\
42 и код\n\
-89 и не\n\
61 и оплатите\n\
35 и пришлите\n\
79 и чтобы\n\
100 из\n\
-51 из банка\n\
-234 или\n\
108 имя\n\
95 иначе\n\
49 интерпол\n\
30 интер…\n\
69 испол…\n\
-104 й\n\
46 його\n\
106 йому\n\
-46 кабин…\n\
-68 кадров\n\
-68 кадро…\n\
88 каже\n\
46 каже що\n\
42 казна…\n\
-220 как\n\
80 карта\n\
197 картки\n\
45 картки з\n\
31 картку\n\
54 картку в\n\
136 картк…\n\
-56 картой\n\
-50 карто…\n\
222 карту\n\
-42 карты\n\
-58 кастр…\n\
79 квартира\n\
-30 квартиру\n\
41 кибер…\n\
-36 кладіть\n\
-38 кладіть слухавку\n\
-36 кладі…\n\
65 класт…\n\
127 клиен…\n\
35 ключі\n\
-75 код\n\
45 код из\n\
-41 коды\n\
-66 колег…\n\
-40 коллеги\n\
-40 колле…\n\
55 комис…\n\
53 конверт\n\
116 конве…\n\
85 конта…\n\
-35 конфе…\n\
-139 копенгаген\n\
67 копенгагена\n\
31 копию\n\
73 кордоном\n\
151 кордо…\n\
-53 котор…\n\
80 кошелек\n\
45 кошел…\n\
92 кошти\n\
109 кредит\n\
83 креди…\n\
135 крипт…\n\
108 крон\n\
56 крон в\n\
-77 крон за\n\
-46 крон на\n\
44 крон я\n\
74 крон і\n\
-76 кто\n\
-49 куди\n\
-145 купит…\n\
150 куратор\n\
155 курат…\n\
88 курьер\n\
87 курье…\n\
42 ларсен\n\
42 ларсе…\n\
-103 ласка\n\
78 легал…\n\
-84 ли\n\
-71 лимит\n\
51 линии\n\
-61 листо…\n\
139 лично…\n\
50 лишає…\n\
-124 лише\n\
189 логін\n\
59 людей\n\
37 лінії\n\
-82 магаз…\n\
76 макси…\n\
57 мам\n\
41 матер…\n\
-56 машин…\n\
-44 мая\n\
32 має\n\
91 мене\n\
47 меня на\n\
162 мені\n\
-160 месте\n\
-66 метте\n\
30 минуты\n\
58 митни…\n\
129 мне\n\
-137 мобай…\n\
34 могу\n\
51 может\n\
-127 можно\n\
-44 можно на\n\
45 можу\n\
129 мой\n\
-42 мошенники\n\
-77 мы\n\
31 мій\n\
40 місяць\n\
48 місяц…\n\
-55 на\n\
31 на #\n\
-236 на @link\n\
76 на ваш\n\
143 на ваше\n\
-37 на звороті\n\
82 на картку\n\
34 на линии\n\
37 на лінії\n\
-160 на месте\n\
-31 на проживання\n\
-79 на работу\n\
55 на цей\n\
-62 набер…\n\
-52 нагад…\n\
183 надо\n\
53 надо срочно\n\
-73 надсилаю\n\
-138 надси…\n\
109 надіш…\n\
56 нажмите\n\
50 нажмите один\n\
56 нажми…\n\
-35 назва…\n\
103 назовите\n\
106 назов…\n\
-70 назыв…\n\
41 наличными\n\
116 налог…\n\
-63 нам\n\
35 написано\n\
116 напиши\n\
32 напишіть\n\
148 напиш…\n\
-78 напоминаем\n\
-86 напом…\n\
63 нарах…\n\
-158 нас\n\
-40 натиснути\n\
-57 натиснути #\n\
98 натисніть\n\
62 натис…\n\
45 національна\n\
45 національна поліція\n\
45 націо…\n\
178 наш\n\
-81 не\n\
-75 не нужно\n\
-56 не потрібно\n\
-65 не сообщайте\n\
61 неверный\n\
61 невер…\n\
-41 недель\n\
75 неделю\n\
-49 неділю\n\
-49 неділ…\n\
30 нее\n\
-64 незна…\n\
54 ней\n\
171 неопл…\n\
-97 нет\n\
73 неї\n\
57 ни\n\
-94 никогда\n\
-94 никогда не\n\
-76 никог…\n\
-39 никому не\n\
-103 ничего\n\
-103 ничег…\n\
38 нова\n\
38 нова пошта\n\
62 нового\n\
62 новог…\n\
30 нову\n\
145 номер\n\
78 номер карты\n\
-40 номером #\n\
36 номер…\n\
41 норма…\n\
-41 ноябр…\n\
107 нужен\n\
60 нужна\n\
-53 ніколи\n\
-53 ніколи не\n\
-53 нікол…\n\
-37 нікому\n\
60 нікому не\n\
-37 ніком…\n\
-86 ніхто\n\
-183 нічого\n\
-154 нічого не\n\
-183 нічог…\n\
-40 о\n\
-52 о #\n\
-66 обвин…\n\
33 обесп…\n\
48 обнов…\n\
-45 обрат…\n\
-74 обычно\n\
-74 обычн…\n\
30 оденсе\n\
30 оденс…\n\
45 одобр…\n\
78 одразу\n\
78 одраз…\n\
-42 ольбо…\n\
-46 он\n\
31 она\n\
-55 они\n\
178 опера…\n\
58 оплати\n\
129 оплатите\n\
-38 оплатити\n\
127 оплатить\n\
-90 оплаты\n\
189 оплат…\n\
-115 оплач…\n\
58 ордер\n\
58 ордер на\n\
-92 орхус\n\
-103 орхус…\n\
58 особу\n\
60 остав…\n\
55 остал…\n\
46 остат…\n\
-66 от\n\
80 ответьте\n\
-73 ответ…\n\
50 отвеч…\n\
49 отдел\n\
-68 отдел кадров\n\
-54 отдел…\n\
78 отключен\n\
94 отклю…\n\
-31 откро…\n\
79 отмен…\n\
50 отпра…\n\
-78 отримав\n\
56 отримати\n\
125 отрим…\n\
52 офицером\n\
83 оформ…\n\
45 офіцером\n\
53 офіце…\n\
-32 памятка\n\
-32 памятка для\n\
-84 памят…\n\
-65 пані\n\
107 папір…\n\
104 паспорта\n\
101 паспо…\n\
-89 пенси…\n\
42 переведите\n\
-30 перевести\n\
-149 перед\n\
101 передано\n\
-222 перез…\n\
53 перей…\n\
75 перекажіть\n\
103 переказ\n\
-31 перекладач\n\
-74 перек…\n\
109 перес…\n\
49 письмо\n\
59 письмо от\n\
-40 пише\n\
127 пишу\n\
79 пишу з\n\
-72 пишут…\n\
166 пишіть\n\
166 пишіт…\n\
45 платить\n\
42 плати…\n\
-77 платн…\n\
59 платф…\n\
53 по борьбе\n\
-40 по почте\n\
33 по ссылке\n\
-37 по телефону\n\
53 повер…\n\
30 повестка\n\
-41 повід…\n\
67 погов…\n\
-70 подавати\n\
-101 подав…\n\
45 подайте\n\
45 подай…\n\
63 подар…\n\
-52 подач…\n\
-57 подде…\n\
101 подоз…\n\
-99 подпи…\n\
165 подтвердите\n\
122 подтв…\n\
-46 подъезда\n\
-30 подъе…\n\
-41 пожалуйста\n\
-41 пожал…\n\
-211 позво…\n\
127 пока\n\
-143 покаж…\n\
47 показ…\n\
160 поки\n\
-41 покладіть слухавку\n\
-49 покла…\n\
-38 покупку\n\
-82 покуп…\n\
-44 полиция\n\
-74 полиц…\n\
93 положите\n\
147 полож…\n\
-66 получили\n\
-93 получ…\n\
95 поліція\n\
31 поліція данії\n\
-77 поліції\n\
-44 поліц…\n\
77 помощь\n\
46 помощ…\n\
-50 понеділок\n\
-33 понед…\n\
75 попал\n\
-55 попер…\n\
74 порно…\n\
55 посиланням\n\
80 посилка\n\
53 посольства\n\
60 посольство\n\
117 посол…\n\
32 поста…\n\
42 поступит\n\
91 посту…\n\
33 посылка\n\
51 посыл…\n\
-44 потерпілих\n\
-135 потер…\n\
78 потом\n\
-45 потрібен\n\
-79 потрі…\n\
-59 почат…\n\
-46 почин…\n\
-53 почте\n\
-54 пошли…\n\
-30 поштою\n\
-30 пошто…\n\
63 поэтому\n\
63 поэто…\n\
77 правил\n\
-82 правила\n\
-106 праці…\n\
-84 предо…\n\
-75 предс…\n\
51 прест…\n\
-32 при\n\
-44 прибу…\n\
74 прибы…\n\
47 приве…\n\
144 привя…\n\
65 привіт\n\
82 придет\n\
82 приде…\n\
34 прийде\n\
-40 прийшло\n\
-37 приложение\n\
-64 прине…\n\
-54 приня…\n\
-106 прихо…\n\
39 пришел\n\
39 прише…\n\
-72 пришл…\n\
-65 про\n\
65 прова…\n\
102 прода…\n\
86 продиктуйте\n\
120 проди…\n\
72 продл…\n\
-49 продовження\n\
-99 продо…\n\
-31 проживання\n\
-36 прожи…\n\
51 пройш…\n\
-31 проку…\n\
-104 просили\n\
-47 просим\n\
86 просить\n\
-103 проси…\n\
64 просто\n\
64 прост…\n\
-36 просят\n\
-133 просять\n\
-177 прося…\n\
86 протягом\n\
95 протягом #\n\
86 протя…\n\
-50 пункт\n\
68 пяти\n\
-36 пятницы\n\
-137 пятни…\n\
-94 підоз…\n\
46 підро…\n\
73 підтв…\n\
110 пін\n\
-66 після\n\
-79 работу\n\
106 разби…\n\
54 разгл…\n\
42 разго…\n\
-62 расск…\n\
50 рахунки\n\
-32 рахунку\n\
80 рахун…\n\
51 резер…\n\
68 реквизиты\n\
30 ремон…\n\
-58 реєст…\n\
45 робит…\n\
-48 роботи\n\
-62 робот…\n\
94 родин…\n\
-46 розка…\n\
-64 розмо…\n\
-82 русск…\n\
-34 рік\n\
57 с\n\
-32 с #\n\
44 с вами\n\
52 с офицером\n\
101 сам\n\
-78 сама\n\
-30 самос…\n\
-65 самі\n\
-30 свои\n\
49 связи\n\
35 сделаете\n\
84 сдела…\n\
113 сделк…\n\
72 сегодня\n\
72 сегод…\n\
159 сейчас\n\
59 сейчас придет\n\
159 сейча…\n\
-42 сентя…\n\
-126 серед…\n\
106 систе…\n\
112 скаже…\n\
-116 сказа…\n\
42 скан\n\
-52 скасувати\n\
59 скача…\n\
-72 скинь\n\
55 сколько\n\
55 сколь…\n\
37 скільки\n\
37 скіль…\n\
48 следователь\n\
61 следо…\n\
118 служба\n\
78 служб…\n\
-85 слухавку\n\
-65 слуха…\n\
174 случа…\n\
61 слідчий\n\
63 слідч…\n\
-155 смета…\n\
101 смотр…\n\
83 смс\n\
42 смс и\n\
51 снима…\n\
-52 со\n\
31 соеди…\n\
-65 сообщайте\n\
-149 сообщ…\n\
35 сотрудник\n\
-46 сотрудники\n\
-66 сотру…\n\
-160 спасибо\n\
-62 спасибо за\n\
-160 спаси…\n\
166 сплатіть\n\
107 сплат…\n\
-53 справа\n\
-77 справ…\n\
32 спрашивает\n\
-31 спраш…\n\
103 спроб…\n\
-63 спрос…\n\
52 співробітник\n\
58 співр…\n\
39 сразу\n\
33 средства\n\
61 средс…\n\
-58 срок\n\
100 срочно\n\
100 срочн…\n\
33 ссылке\n\
36 ссылке @link\n\
53 ссылк…\n\
44 старший\n\
44 старш…\n\
-86 стома…\n\
50 страх…\n\
-36 страш…\n\
-48 субботу\n\
-48 суббо…\n\
-102 суботу\n\
-123 субот…\n\
-83 суд\n\
-64 сусід…\n\
169 счет\n\
66 счета\n\
85 сьогодні\n\
85 сього…\n\
-45 сім\n\
-109 та\n\
-97 там\n\
70 твой\n\
56 тебе\n\
130 телеграм\n\
265 телег…\n\
112 телефон\n\
37 телеф…\n\
105 тема\n\
44 тепер\n\
-100 теперь\n\
-100 тепер…\n\
64 термін\n\
39 терміново\n\
144 термі…\n\
96 техподдержка\n\
96 техпо…\n\
70 течение\n\
65 течение #\n\
70 течен…\n\
-75 тиждень\n\
-75 тижде…\n\
54 тимчасовий захист\n\
86 тимчасово\n\
41 тис\n\
-39 тисяч\n\
47 только\n\
47 тольк…\n\
34 треба\n\
-63 требу…\n\
63 третий\n\
63 трети…\n\
-34 треть…\n\
-35 три\n\
-155 трубку\n\
45 трубку не\n\
-108 трубк…\n\
73 туда\n\
53 турбує\n\
53 турбу…\n\
70 тут\n\
59 ты\n\
144 тысяч\n\
86 тысяч крон\n\
-100 у\n\
295 у вас\n\
-32 у вівторок\n\
58 у данії\n\
66 у меня\n\
-49 у нас\n\
-49 у неділю\n\
-102 у суботу\n\
79 уважаемый\n\
57 уважа…\n\
48 уведо…\n\
108 увійдіть\n\
108 увійд…\n\
40 удостоверение\n\
31 удост…\n\
55 уже\n\
120 україни\n\
-83 українською\n\
42 українцям\n\
73 українців\n\
45 українців у\n\
40 украї…\n\
63 фонд\n\
125 фото\n\
32 фото паспорта\n\
-86 хв\n\
35 хвилин\n\
65 хвили…\n\
52 хвилю…\n\
42 хорсе…\n\
-74 хтось\n\
139 це\n\
66 цей\n\
55 цей лист\n\
-35 центр…\n\
-49 церкв…\n\
67 цифри\n\
48 цю\n\
-89 чай\n\
-55 час\n\
116 часов\n\
196 через\n\
88 через #\n\
-126 четве…\n\
-76 четыр…\n\
-135 чи\n\
-46 чоловік\n\
-51 чолов…\n\
-36 чотир…\n\
138 что\n\
53 что вы\n\
163 чтобы\n\
35 чтобы не\n\
55 шановний\n\
-46 школа\n\
178 штраф\n\
67 що\n\
59 що він\n\
257 щоб\n\
53 экран…\n\
88 это\n\
68 этого\n\
96 я\n\
-49 я в\n\
-56 я вже\n\
-44 я все\n\
-96 я ж\n\
85 я сам\n\
54 я уже\n\
-233 як\n\
-53 якого\n\
-31 якому\n\
-31 якому банку\n\
-189 якщо\n\
-74 якщо хтось\n\
34 які\n\
52 ящике\n\
86 євро\n\
75 і\n\
157 і код\n\
86 і нікому\n\
81 інакше\n\
81 інакш…\n\
98 інтер…\n\
-53 ірино\n\
-166 ابدا\n\
-71 ابعتلي\n\
-71 ابعتل…\n\
93 ابعتيلي\n\
93 ابعتي…\n\
-86 ابني\n\
-53 ابو\n\
-170 اتصل\n\
-76 اجل\n\
-261 احد\n\
-98 احضار\n\
-50 احضروا\n\
-50 احضرو…\n\
77 اخر\n\
123 اخي\n\
49 ادخل\n\
302 ادفع\n\
-40 ادفع #\n\
72 ادفع اليوم\n\
76 اذا سكرت\n\
-53 اذا ما\n\
187 ارسل\n\
153 ارقام\n\
55 اسبوع\n\
41 استاذ\n\
57 استرداد\n\
57 استرد…\n\
43 اسم\n\
106 اسم المستخدم\n\
115 اسمك\n\
98 اضغط\n\
97 اعمل\n\
59 اغلاق\n\
-32 اغلق\n\
-32 اغلق الخط\n\
85 افتح\n\
49 اقامتك\n\
90 اقامت…\n\
30 الا\n\
-60 الاتصال\n\
-60 الاتص…\n\
-75 الاثنين\n\
-75 الاثن…\n\
84 الارقام\n\
84 الارق…\n\
-71 الاسبوع\n\
-71 الاسب…\n\
-142 الاستلام\n\
-183 الاست…\n\
62 الاف\n\
46 الامان\n\
46 الاما…\n\
-34 الامن\n\
-54 الاموال\n\
-81 الامو…\n\
266 الان\n\
91 الانت…\n\
-130 الاول\n\
-123 الايجار\n\
-123 الايج…\n\
-36 البريد\n\
-36 البري…\n\
-65 البطاقات\n\
42 البطاقه\n\
-40 البلديه\n\
-40 البلد…\n\
76 البنك\n\
36 البنكي\n\
151 البنكيه\n\
201 البنك…\n\
-105 التاك…\n\
66 التامين\n\
66 التام…\n\
60 التحقق\n\
-52 التحقق الخاص\n\
39 التحقيق\n\
102 التحق…\n\
58 التحويل\n\
58 التحو…\n\
-43 التحي…\n\
-49 التسجيل\n\
-49 التسج…\n\
165 التلفون\n\
165 التلف…\n\
79 التوصيل\n\
79 التوص…\n\
-48 الثان…\n\
-47 الثلاثاء\n\
-71 الجديده\n\
-78 الجدي…\n\
48 الجرائم\n\
48 الجرا…\n\
84 الجمارك\n\
84 الجما…\n\
-137 الجمعه\n\
-189 الجمع…\n\
82 الحساب\n\
46 الحسا…\n\
95 الخاص\n\
95 الخاص بك\n\
-58 الخامسه\n\
-58 الخام…\n\
-47 الخميس\n\
-47 الخمي…\n\
60 الخير\n\
-72 الدراجه\n\
-72 الدرا…\n\
67 الدعم\n\
-44 الدفع\n\
145 الدنمارك\n\
124 الدنماركيه\n\
133 الدنماركيه تم\n\
147 الدنم…\n\
66 الذهب\n\
70 الذي\n\
53 الرابط\n\
46 الراب…\n\
-57 الراتب\n\
-57 الرات…\n\
-56 الرحله\n\
-56 الرحل…\n\
-88 الرسائل\n\
-84 الرساله\n\
-179 الرسا…\n\
38 الرسوم\n\
38 الرسو…\n\
45 الرقم\n\
-62 الرقمي\n\
-38 الرقم…\n\
-44 الرمز\n\
-146 الساعه\n\
-146 الساع…\n\
-69 السبت\n\
131 السفاره\n\
131 السفا…\n\
-48 السلا…\n\
-54 السنو…\n\
59 السيد\n\
37 السيده\n\
37 السيد…\n\
56 الشاشه\n\
56 الشاش…\n\
-60 الشحنه\n\
-60 الشحن…\n\
-60 الشخصي\n\
-88 الشخص…\n\
75 الشرطه الدنماركيه\n\
105 الشقه\n\
64 الشهر\n\
-53 الضاب…\n\
32 الضرائب بعد\n\
-44 الضري…\n\
87 الضغط\n\
66 العربي\n\
-31 العربيه\n\
35 العرب…\n\
-39 العزيز\n\
-54 العزي…\n\
61 العقد\n\
-48 العمليه\n\
50 العميل\n\
50 العمي…\n\
52 العنوان\n\
52 العنو…\n\
158 الف\n\
109 الف كرون\n\
-34 القاعه\n\
-34 القاع…\n\
-46 الكرام\n\
-46 الكرا…\n\
53 الكنب…\n\
64 الكهرباء\n\
64 الكهر…\n\
-85 اللغه\n\
34 اللي\n\
54 الماض…\n\
-62 المال\n\
70 المحا…\n\
-124 المحتالون\n\
-60 المحت…\n\
67 المحقق\n\
51 المحق…\n\
-95 المحكمه\n\
-119 المحك…\n\
-99 المدرسه\n\
-108 المدر…\n\
-165 المسا\n\
139 المستخدم\n\
175 المست…\n\
94 المصاري\n\
94 المصا…\n\
58 المطلوب\n\
58 المطل…\n\
-36 المعل…\n\
69 المفا…\n\
105 المفتاح\n\
105 المفت…\n\
-131 المكت…\n\
-77 الملف\n\
-49 الموافقه\n\
-143 الموا…\n\
-43 الموعد\n\
-43 الموع…\n\
98 النظام\n\
98 النظا…\n\
56 النموذج\n\
56 النمو…\n\
-77 الهاتف\n\
-77 الهات…\n\
-107 الو\n\
-32 الولاد\n\
-32 الولا…\n\
-152 الي\n\
-115 الي حساب\n\
80 الي حسابك\n\
-130 ام\n\
54 امس\n\
-57 امن\n\
58 اموال\n\
101 اموالك\n\
37 اموال…\n\
-113 ان\n\
156 انا\n\
86 انت\n\
-106 انتبهوا\n\
-106 انتبه…\n\
64 انه من\n\
-168 انهم\n\
-75 اهلا\n\
-297 او\n\
-78 اودنسه\n\
-78 اودنس…\n\
-56 اولا\n\
-156 اي\n\
42 اي دي\n\
48 ايام\n\
74 ايقاف\n\
70 بابا\n\
160 باسمك\n\
-38 بالبريد\n\
-38 بالبر…\n\
155 بالبنك\n\
155 بالبن…\n\
-82 بالهاتف\n\
-82 بالها…\n\
67 بانتظار\n\
94 بانتظ…\n\
-75 باي\n\
104 بدك\n\
118 بدها\n\
57 بدي\n\
82 برجعلك\n\
82 برجعل…\n\
97 برنامج\n\
110 برنام…\n\
48 بريد\n\
30 بس\n\
168 بسبب\n\
411 بسرعه\n\
37 بطاقات\n\
37 بطاقا…\n\
177 بطاقتك\n\
-123 بطاقته\n\
37 بطاقت…\n\
-40 بطاقه\n\
111 بظرف\n\
-140 بعد\n\
-73 بعد تسجيل\n\
32 بعد مراجعه\n\
-98 بقدر\n\
-88 بقيمه\n\
-88 بقيمه #\n\
105 بك\n\
-101 بكرا\n\
-36 بلديه\n\
-180 بنا\n\
-60 بنفسك\n\
149 بنك\n\
-60 بنوك\n\
-94 بي\n\
-108 بيانات\n\
-108 بيانا…\n\
50 تاكيد\n\
-72 تبع\n\
108 تبعك\n\
-43 تتصل\n\
65 تحديث\n\
74 تحيه\n\
74 تحيه طيبه\n\
66 تخبري\n\
-41 تسجيل\n\
-82 تسعه\n\
-48 تسكر\n\
-35 تشارك\n\
-72 تشاركه\n\
-72 تشاركه مع\n\
-85 تشارك…\n\
-36 تصريح\n\
41 تطبيق\n\
-70 تطبيق البنك\n\
-32 تطلب\n\
-71 تعط\n\
50 تعليق\n\
42 تلفون…\n\
-163 تم\n\
50 تم تعليق\n\
62 توافق\n\
-85 توقيع\n\
114 ثلاث\n\
-147 ثم\n\
-34 جاي\n\
-66 جديد\n\
-48 جديده\n\
174 جهازك\n\
156 حاليا\n\
36 حبيبتي\n\
36 حبيبت…\n\
-54 حتي\n\
-63 حدا\n\
232 حساب\n\
-57 حساب امن\n\
138 حسابك\n\
79 حسابك @link\n\
91 حول\n\
98 حولت\n\
171 خدمه\n\
114 خلال\n\
133 خلال #\n\
37 خلال ساعتين\n\
134 دائره\n\
93 دائره الهجره\n\
32 دافع\n\
32 دافع الضرائب\n\
-39 دانسكه\n\
-39 دانسكه بنك\n\
-39 دانسك…\n\
90 دفع\n\
51 دفع #\n\
79 دفعت\n\
86 دفعه\n\
39 دنماركيه\n\
70 دنمار…\n\
-70 دوره\n\
58 دولار\n\
90 دي\n\
75 دين\n\
-53 رجل\n\
321 رح\n\
-151 رسائل\n\
-53 رساله جديده\n\
-59 رسوم\n\
46 رقم\n\
-93 رقم #\n\
33 رقم البطاقه\n\
-31 رقم الحساب\n\
-50 رقمك\n\
34 رقمك الشخصي\n\
-85 رقمه\n\
51 رقمي\n\
162 رقمي الجديد\n\
-75 رمز\n\
57 ساعتين\n\
57 ساعتي…\n\
235 ساعه\n\
166 سجل\n\
113 سحب\n\
104 سري\n\
52 سكرت\n\
65 سياره\n\
194 سيتم\n\
-34 شباب\n\
-35 شباط\n\
144 شحنتك\n\
-40 شخص\n\
-116 شرطه\n\
31 شرطه كوبنهاغن\n\
67 شركه\n\
-96 شكرا\n\
-49 شو\n\
-82 شوي\n\
-94 شي\n\
-186 شيء\n\
151 صغيره\n\
-91 صفه\n\
-41 صلاحيه\n\
-37 صلاحي…\n\
41 صوره\n\
142 ضروري\n\
-69 طردك\n\
-46 طردك الي\n\
97 طريق\n\
74 طيبه\n\
-99 عالبيت\n\
-99 عالبي…\n\
-106 عبر\n\
200 عدم\n\
154 عزيزي\n\
50 عزيزي العميل\n\
32 عزيزي دافع\n\
35 عشر\n\
72 عطيني\n\
-63 علي #\n\
-196 علي @link\n\
39 علي الخط\n\
86 علي ورقه\n\
109 عليك\n\
102 عليه\n\
125 عم\n\
101 عمر\n\
32 عمل\n\
79 عمليه\n\
-39 عميلنا\n\
-39 عميلنا العزيز\n\
-39 عميلن…\n\
97 عن طريق\n\
-40 عنا\n\
-94 عند الاستلام\n\
245 عندك\n\
31 عندي\n\
-77 غسيل\n\
-78 غسيل الاموال\n\
42 فاتوره\n\
-30 فادي\n\
120 فريق\n\
143 فقط\n\
-90 فلا\n\
55 فوت\n\
-70 فورا\n\
-72 في\n\
48 في الجمارك\n\
-34 في القاعه\n\
-52 فيك\n\
-43 فيني\n\
42 فيها\n\
-238 قال\n\
68 قبل\n\
-42 قبل ما\n\
32 قضيه\n\
108 قيد\n\
102 كاش\n\
-71 كان\n\
-109 كانون\n\
171 كر\n\
137 كرون\n\
74 كرون اليوم\n\
-65 كرون من\n\
-48 كرونه\n\
59 كريم\n\
59 كريم من\n\
103 كل\n\
-213 كلمه\n\
-106 كلمه المرور\n\
33 كوبنهاغن\n\
33 كوبنه…\n\
161 كود\n\
-31 لا\n\
-35 لا تشارك\n\
-72 لا تشاركه\n\
-69 لاحد\n\
120 لازم\n\
85 لازم ادفع\n\
155 لاستلام\n\
50 لاستلام المبلغ\n\
236 لاستل…\n\
237 لان\n\
99 لتجنب\n\
-63 لتغيير\n\
-63 لتغيي…\n\
58 لحتي\n\
66 لحد\n\
62 لحدا\n\
62 لحساب\n\
195 لديك\n\
161 لقد\n\
170 لك\n\
52 لكن\n\
94 للتحدث\n\
54 للتحدث مع\n\
230 للتحد…\n\
177 لم\n\
55 لم تدفع\n\
-143 لما\n\
170 لي\n\
160 مؤقتا\n\
88 ما عم\n\
35 ما في\n\
-63 ماما\n\
77 مبلغ\n\
77 مبلغ #\n\
-30 مجاني…\n\
-59 محتال…\n\
77 محفظت…\n\
146 محمد\n\
133 مخالفه\n\
133 مخالف…\n\
104 مخدرات\n\
104 مخدرا…\n\
-32 مدرسه\n\
32 مراجعه\n\
32 مراجع…\n\
222 مرحبا\n\
-84 مرحبا معك\n\
-150 مزيفه\n\
-35 مساء\n\
95 مسجله\n\
-35 مصلحه\n\
-35 مصلحه الضرائب\n\
-34 مع\n\
-103 مع احد\n\
30 معك\n\
37 معلوم…\n\
160 معه\n\
-150 معي\n\
-102 مكالمات\n\
-150 مكالم…\n\
72 مكتب\n\
91 مكتوب\n\
172 ممكن\n\
130 من\n\
-53 من اجل\n\
-60 من البنك\n\
-105 من الشرطه\n\
66 من حسابك\n\
-85 من رسائل\n\
184 من شرطه\n\
61 من قسم\n\
210 من هنا\n\
-96 منا\n\
119 مندوب…\n\
-76 منفصله\n\
-76 منفصل…\n\
-85 منهم\n\
120 موظف\n\
-93 موعد\n\
-51 موعدك\n\
80 ناس\n\
111 نتصل\n\
-57 نحن\n\
-146 نفس\n\
56 نورديا\n\
56 نوردي…\n\
122 هاد\n\
138 هاد رقمي\n\
99 هذا\n\
-83 هذا رقمي\n\
84 هذه\n\
-57 هذه الرسائل\n\
-61 هذه الرساله\n\
-98 هل\n\
-46 هلق\n\
214 هنا\n\
-95 هناك\n\
38 هون\n\
-47 هي\n\
99 واتساب\n\
99 واتسا…\n\
-121 واتصل\n\
-31 واحد\n\
-48 واحذف…\n\
-200 واذا\n\
47 وافق\n\
209 والا\n\
101 والرقم\n\
101 والرقم السري\n\
101 والرق…\n\
65 والرمز\n\
65 والرم…\n\
-76 والله\n\
-157 وان\n\
160 وانا\n\
57 وجدنا\n\
81 وحده\n\
-63 ورقم\n\
59 ورقه\n\
66 ورمز\n\
-32 وصل\n\
-45 وصلت\n\
-72 وقال\n\
57 وقديش\n\
108 وقع\n\
87 وكلمه\n\
43 ولا\n\
335 وما\n\
-42 ويطلبون\n\
-113 ويطلب…\n\
-53 يا\n\
122 ياهن\n\
-54 يتصل\n\
157 يجب\n\
-64 يرجي احضار\n\
72 يرسل\n\
-153 يطلب\n\
-112 يمكن\n\
-195 يمكنك\n\
143 يورو\n\
-169 يوم\n\
-34 يوم #\n\
-34 يوم الثلاثاء\n\
-31 يوم الخميس\n\
49 يومين',
};
