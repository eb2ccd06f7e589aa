/** Outlets of Asia, Africa and Australia. Countries and hosts in order. */
export const ASIA_AND_AFRICA = `
AF
khaama.com a:fa خاما برس|Khaama Press|خامه برس|خامة برس
pajhwok.com a:fa باجواك|Pajhwok|بجواك|باجهواك|باجوك|باجهوك
tolonews.com b:fa طلوع نيوز|TOLOnews|طلوع|تولو نيوز
AU
abc.net.au b هيئة الإذاعة الأسترالية|ABC (Australia)|إيه بي سي الأسترالية
news.com.au s نيوز الأسترالية|news.com.au
smh.com.au n سيدني مورنينغ هيرالد|The Sydney Morning Herald|سيدني مورنينج هيرالد
theage.com.au n ذا إيج|The Age
theaustralian.com.au n ذي أستراليان|The Australian|ذا أستراليان
theconversation.com s ذا كونفرسيشن|The Conversation|ذي كونفرسيشن|ذا كونفرزيشن|كونفرسيشن
BD
thedailystar.net n ديلي ستار البنغالية|The Daily Star (Bangladesh)
CN
caixin.com,caixinglobal.com m:zh كايشين|Caixin|تسايشين
cctv.com b:zh سي سي تي في|CCTV|التلفزيون المركزي الصيني|تلفزيون الصين المركزي
cgtn.com b سي جي تي إن|CGTN
chinadaily.com.cn n تشاينا ديلي|China Daily|تشينا ديلي|تشاينا دايلي
globaltimes.cn n غلوبال تايمز|Global Times|جلوبال تايمز
people.com.cn,people.cn n:zh الشعب اليومية|People's Daily|صحيفة الشعب الصينية|بيبولز ديلي
thepaper.cn s:zh ذا بيبر|The Paper
ET
addisstandard.com s أديس ستاندرد|Addis Standard|أديس ستاندارد
fanabc.com b فانا|Fana
thereporterethiopia.com n ريبورتر الإثيوبية|The Reporter (Ethiopia)|ذا ريبورتر
HK
asiatimes.com s آسيا تايمز|Asia Times
scmp.com n ساوث تشاينا مورنينغ بوست|South China Morning Post|ساوث تشاينا مورننغ بوست|ساوث تشاينا مورنينج بوست|ساوث تشاينا مورنينغ|SCMP
ID
kompas.com n:id كومباس|Kompas
thejakartapost.com n جاكرتا بوست|The Jakarta Post|جاكارتا بوست
IN
economictimes.indiatimes.com n إيكونوميك تايمز|The Economic Times|ذا إيكونوميك تايمز
gadgets360.com s غادجتس 360|Gadgets 360
hindustantimes.com n هندوستان تايمز|Hindustan Times|هيندوستان تايمز
indianexpress.com n إنديان إكسبريس|The Indian Express|إنديان إكسبرس|ذا إنديان إكسبريس
indiatoday.in m إنديا توداي|India Today
ndtv.com b إن دي تي في|NDTV
thehindu.com n ذا هندو|The Hindu|ذي هندو
timesofindia.indiatimes.com n تايمز أوف إنديا|The Times of India|Times of India
JP
asahi.com n:ja أساهي شيمبون|Asahi Shimbun|أساهي
japantimes.co.jp n جابان تايمز|The Japan Times|ذا جابان تايمز|اليابان تايمز|Japan Times
mainichi.jp n:ja ماينيتشي شيمبون|Mainichi Shimbun|ماينيتشي
nhk.or.jp b:ja إن إتش كيه|NHK|هيئة الإذاعة والتلفزيون اليابانية|إن إتش كي|هيئة الإذاعة اليابانية
nikkei.com n:ja نيكي|Nikkei|نيكاي|نيكاي آسيا|نيكي آسيا|نيكي آسيان ريفيو|Nikkei Asia
yomiuri.co.jp n:ja يوميوري شيمبون|Yomiuri Shimbun|يوميوري
KE
nation.africa n ديلي نيشن|Daily Nation|ديلي نيشن الكينية
theeastafrican.co.ke n إيست أفريكان|The EastAfrican|ذا إيست أفريكان|إيست أفريكن
KR
chosun.com n:ko تشوسون إلبو|Chosun Ilbo|تشوسون ايلبو|شوسون إلبو
donga.com n:ko دونغ إيه إلبو|Dong-A Ilbo|دونغ آ إلبو
hani.co.kr n:ko هانكيوريه|Hankyoreh|هانكيوره
joins.com,joongang.co.kr n:ko جونغ أنغ إلبو|JoongAng Ilbo|جونج آنج إلبو
koreaherald.com n كوريا هيرالد|The Korea Herald|ذا كوريا هيرالد
koreatimes.co.kr n كوريا تايمز|The Korea Times
nknews.org s إن كيه نيوز|NK News
MY
thestar.com.my n ذا ستار الماليزية|The Star (Malaysia)
NG
premiumtimesng.com s بريميوم تايمز|Premium Times
punchng.com n بانش|The Punch|بانش النيجيرية
vanguardngr.com n فانغارد|Vanguard|فانجارد
NP
kathmandupost.com n كاتماندو بوست|The Kathmandu Post
NZ
rnz.co.nz b راديو نيوزيلندا|RNZ
PH
rappler.com s رابلر|Rappler
PK
dawn.com n داون|Dawn|دون الباكستانية
geo.tv b جيو نيوز|Geo News|جيو تي في
thenews.com.pk n ذا نيوز إنترناشونال|The News International
tribune.com.pk n إكسبريس تريبيون|The Express Tribune
SG
channelnewsasia.com b تشانل نيوز آسيا|CNA|تشانيل نيوز آسيا|سي إن إيه
straitstimes.com n ستريتس تايمز|The Straits Times|ذا ستريتس تايمز|ستريت تايمز
SN
lesoleil.sn n:fr لو سولاي|Le Soleil|لوسولاي
SS
radiotamazuj.org b راديو تمازج|Radio Tamazuj|تمازج
TH
bangkokpost.com n بانكوك بوست|Bangkok Post
TW
taipeitimes.com n تايبيه تايمز|Taipei Times|تايبي تايمز
UG
monitor.co.ug n دايلي مونيتور|Daily Monitor|ديلي مونيتور
ZA
allafrica.com s أول أفريكا|AllAfrica
dailymaverick.co.za s ديلي مافريك|Daily Maverick|دايلي مافريك
mg.co.za n ميل آند غارديان|Mail & Guardian
news24.com s نيوز 24|News24
`;
