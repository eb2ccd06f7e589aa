/** News agencies outside the Arab countries, as Arabic stories spell them. Countries and hosts in order. */
export const AGENCIES = `
AM
armenpress.am a:hy أرمنبرس|Armenpress
AR
telam.com.ar a:es تيلام|Télam
AT
apa.at a:de وكالة الأنباء النمساوية|APA
AU
aap.com.au a وكالة الأنباء الأسترالية|AAP
AZ
azertag.az a:az أذرتاج|Azertac|أذرتاغ
BE
belga.be a:fr بلجا|Belga|بيلجا|بيلغا
BR
agenciabrasil.ebc.com.br a:pt وكالة البرازيل|Agência Brasil
BY
belta.by a:ru بيلتا|BelTA
CA
thecanadianpress.com a الصحافة الكندية|The Canadian Press|كنيديان برس|Canadian Press
CH
keystone-sda.ch a:de كيستون إس دي إيه|Keystone-SDA
CN
chinanews.com a:zh وكالة أنباء الصين|China News Service
news.cn,xinhuanet.com a:zh شينخوا|Xinhua|وكالة أنباء الصين الجديدة|الصين الجديدة|وكالة الأنباء الصينية|الأنباء الصينية|شينخو|Xinhua News Agency
CU
prensa-latina.cu a:es برنسا لاتينا|Prensa Latina|برينسا لاتينا
DE
dpa.com a:de د ب أ|dpa|وكالة الأنباء الألمانية|الأنباء الألمانية|الألمانية|دويتشه برس|Deutsche Presse-Agentur
epd.de a:de إي بي دي|epd
DK
ritzau.dk a:da ريتزاو|Ritzau
ES
efe.com a:es إفي|EFE|ايفي|إي إف إي
europapress.es a:es أوروبا برس|Europa Press|يوروبا برس
ET
ena.et a وكالة الأنباء الإثيوبية|ENA
FR
afp.com a:fr فرانس برس|AFP|أ ف ب|الفرنسية|وكالة الصحافة الفرنسية|الصحافة الفرنسية|وكالة الأنباء الفرنسية|الأنباء الفرنسية|فرانس بريس|Agence France-Presse
GB
pressassociation.com,pa.media a بي إيه ميديا|PA Media|برس أسوسيشن|بي ايه|PA|Press Association
reuters.com a رويترز|Reuters|روتيرز|رويتر|Thomson Reuters|طومسون رويترز
GR
amna.gr a:el وكالة أنباء أثينا|AMNA|أثينا مقدونيا
HU
mti.hu a:hu إم تي آي|MTI
ID
antaranews.com a:id أنتارا|Antara|عنتارا
IN
aninews.in a آسيا نيوز إنترناشونال|ANI|Asian News International|إيه إن آي
ptinews.com a برس ترست أوف إنديا|PTI|بي تي آي|برس ترست الهندية|Press Trust of India
INT
una-oic.org a يونا|UNA|اتحاد وكالات أنباء دول منظمة التعاون الإسلامي
IR
farsnews.ir a:fa فارس|Fars|أنباء فارس|فارس نيوز|Fars News
ilna.ir a:fa إيلنا|ILNA
irna.ir a:fa إرنا|IRNA|وكالة الأنباء الإيرانية|وكالة الجمهورية الإسلامية للأنباء|الجمهورية الإسلامية للأنباء|الأنباء الإيرانية
isna.ir a:fa إيسنا|ISNA|وكالة أنباء الطلبة الإيرانية|أنباء الطلبة
mehrnews.com a:fa مهر|Mehr|أنباء مهر|مهر نيوز|Mehr News
tasnimnews.com,tasnimnews.ir a:fa تسنيم|Tasnim|Tasnim News
IT
adnkronos.com a:it أدنكرونوس|Adnkronos|آكي
ansa.it a:it أنسا|ANSA
JP
jiji.com a:ja جيجي برس|Jiji Press|جيجي
kyodonews.jp,kyodonews.net a:ja كيودو|Kyodo|كيودو نيوز|Kyodo News
KP
kcna.kp a:ko وكالة الأنباء المركزية الكورية|KCNA|الأنباء المركزية الكورية|الوكالة المركزية الكورية
KR
newsis.com a:ko نيوسيس|Newsis
yna.co.kr a:ko يونهاب|Yonhap|يونهب|Yonhap News
KZ
inform.kz a:kk كازينفورم|Kazinform
MY
bernama.com a:ms برناما|Bernama
NL
anp.nl a:nl وكالة الأنباء الهولندية|ANP
NO
ntb.no a:nb إن تي بي|NTB
PH
pna.gov.ph a وكالة الأنباء الفلبينية|PNA
PK
app.com.pk a أسوشيتد برس أوف باكستان|APP|Associated Press of Pakistan
PL
pap.pl a:pl وكالة الأنباء البولندية|PAP
PT
lusa.pt a:pt لوسا|Lusa
RO
agerpres.ro a:ro أجيربريس|Agerpres
RU
interfax.ru,interfax.com a:ru إنترفاكس|Interfax
ria.ru a:ru نوفوستي|RIA Novosti|ريا نوفوستي|Novosti|RIA
sputnikglobe.com,sputniknews.com a سبوتنيك|Sputnik|سبوتنك
tass.com,tass.ru a:ru تاس|TASS|إيتار تاس|ITAR-TASS
SE
tt.se a:sv تي تي السويدية|TT
SN
aps.sn a:fr وكالة الأنباء السنغالية|Agence de Presse Sénégalaise
TR
dha.com.tr a:tr ديميرورين|DHA|دمير أوران
iha.com.tr a:tr إخلاص|IHA|أنباء إخلاص|Ihlas
UA
interfax.com.ua a:uk إنترفاكس أوكرانيا|Interfax-Ukraine
ukrinform.net a يوكرينفورم|Ukrinform|أوكرينفورم
US
apnews.com,ap.org a أسوشيتد برس|AP|أ ب|أسوشييتد برس|أسوشيتد بريس|أسوشيايتد برس|أسوسيتد برس|أسوشيتيد برس|Associated Press
bloomberg.com a بلومبرغ|Bloomberg|بلومبيرغ|بلومبرج|بلومبيرج|Bloomberg News|بلومبرغ بيزنس ويك|بلومبرغ بيزنسويك
dowjones.com a داو جونز|Dow Jones|داو جونز نيوزواير
upi.com a يونايتد برس|UPI|يو بي آي|يونايتد برس إنترناشونال|يونايتد برس إنترناشيونال
VA
fides.org a:it فيدس|Fides
VN
vnanet.vn a:vi وكالة الأنباء الفيتنامية|VNA
`;
