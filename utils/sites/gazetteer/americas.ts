/** Outlets of the Americas. Countries and hosts in order. */
export const AMERICAS = `
AR
clarin.com n:es كلارين|Clarín|Clarin
infobae.com s:es إنفوباي|Infobae
lanacion.com.ar n:es لا ناسيون|La Nación
ole.com.ar n:es أوليه|Olé
tycsports.com b:es تي واي سي سبورتس|TyC Sports|تي واي سي سبورت
BR
estadao.com.br n:pt أو إستادو دي ساو باولو|O Estado de S. Paulo|إستادو دي ساو باولو
folha.uol.com.br n:pt فولها دي ساو باولو|Folha de S.Paulo|فوليا دي ساو باولو|Folha
globo.com b:pt غلوبو|Globo|جلوبو|أو غلوبو|O Globo
CA
cbc.ca b هيئة الإذاعة الكندية|CBC|سي بي سي|راديو كندا الدولي|سي بي سي نيوز
ctvnews.ca b سي تي في نيوز|CTV News|سي تي في الكندية
nationalpost.com n ناشونال بوست|National Post|ناشيونال بوست
theglobeandmail.com n ذا غلوب آند ميل|The Globe and Mail|غلوب آند ميل|جلوب آند ميل|Globe and Mail
thestar.com n تورونتو ستار|Toronto Star
CL
emol.com n:es إل ميركوريو|El Mercurio
latercera.com n:es لا تيرسيرا|La Tercera
CO
elespectador.com n:es إل إسبكتادور|El Espectador
eltiempo.com n:es إل تيمبو|El Tiempo
CU
granma.cu n:es غرانما|Granma|جرانما
INT
wikileaks.org s ويكيليكس|WikiLeaks
MX
eluniversal.com.mx n:es إل أونيفرسال|El Universal|إل يونيفرسال
milenio.com n:es ميلينيو|Milenio
reforma.com n:es ريفورما|Reforma
US
404media.co s 404 ميديا|404 Media
abcnews.go.com b إيه بي سي نيوز|ABC News|إيه بي سي|ABC
arstechnica.com s آرس تكنيكا|Ars Technica|آرس تيكنيكا
axios.com s أكسيوس|Axios
barrons.com m بارونز|Barron's
billboard.com m بيلبورد|Billboard
bostonglobe.com n بوسطن غلوب|The Boston Globe|بوسطن جلوب|Boston Globe
breitbart.com s بريتبارت|Breitbart|برايتبارت
businessinsider.com s بيزنس إنسايدر|Business Insider|بزنس إنسايدر|إنسايدر
buzzfeednews.com,buzzfeed.com s باز فيد|BuzzFeed|BuzzFeed News
cbsnews.com b سي بي إس|CBS|سي بي إس نيوز|CBS News
chicagotribune.com n شيكاغو تريبيون|Chicago Tribune|شيكاغو تربيون|شيكاجو تريبيون
cnbc.com b سي إن بي سي|CNBC
cnet.com s سي نت|CNET|سي نيت
cnn.com b سي إن إن|CNN|CNN International
csmonitor.com n كريستيان ساينس مونيتور|The Christian Science Monitor
deadline.com s ديدلاين|Deadline
defensenews.com s ديفنس نيوز|Defense News|ديفينس نيوز
engadget.com s إنغادجت|Engadget|إنجادجت|انغادجيت
espn.com b إي إس بي إن|ESPN
finance.yahoo.com s ياهو فاينانس|Yahoo Finance
forbes.com m فوربس|Forbes
foreignaffairs.com m فورين أفيرز|Foreign Affairs|فورين أفيرس|فورن أفيرز
foreignpolicy.com m فورين بوليسي|Foreign Policy
fortune.com m فورتشن|Fortune
foxnews.com b فوكس نيوز|Fox News|فوكس|Fox
freebeacon.com s واشنطن فري بيكون|Washington Free Beacon
gizmodo.com s غيزمودو|Gizmodo|جيزمودو
healthline.com s هيلث لاين|Healthline
hollywoodreporter.com m هوليوود ريبورتر|The Hollywood Reporter|ذا هوليوود ريبورتر|هوليود ريبورتر
huffpost.com s هاف بوست|HuffPost|هافينغتون بوست|هافنغتون بوست|هفنغتون بوست|The Huffington Post|Huffington Post
jacobin.com m جاكوبين|Jacobin|جاكوبان
latimes.com n لوس أنجلوس تايمز|Los Angeles Times|لوس أنجليس تايمز|لوس انجلس تايمز|LA Times
livescience.com s لايف ساينس|Live Science|لايف ساينز
marketwatch.com s ماركت ووتش|MarketWatch|ماركت واتش
mashable.com s ماشابل|Mashable
medicalnewstoday.com s ميديكال نيوز توداي|Medical News Today|ميديكل نيوز توداي
miamiherald.com n ميامي هيرالد|Miami Herald
militarywatchmagazine.com m ميليتري ووتش|Military Watch Magazine|ميليتاري ووتش
msnbc.com b إم إس إن بي سي|MSNBC
nationalgeographic.com m ناشيونال جيوغرافيك|National Geographic|ناشونال جيوغرافيك|ناشيونال جيوجرافيك|ناشونال جيوجرافيك
nationalinterest.org m ناشيونال إنترست|The National Interest|ناشونال إنترست
nationalreview.com m ناشيونال ريفيو|National Review
nbcnews.com b إن بي سي|NBC|إن بي سي نيوز|NBC News
nejm.org m نيو إنغلاند جورنال أوف مديسين|NEJM|نيو إنجلاند الطبية|New England Journal of Medicine
newlinesmag.com m نيو لاينز|New Lines|New Lines Magazine
newsweek.com m نيوزويك|Newsweek
newyorker.com m نيويوركر|The New Yorker|ذا نيويوركر|ذي نيويوركر
npr.org b الإذاعة الوطنية العامة الأمريكية|NPR|إن بي آر|الإذاعة العامة الوطنية|الإذاعة الوطنية العامة
nydailynews.com n نيويورك ديلي نيوز|New York Daily News
nymag.com m نيويورك ماغازين|New York Magazine|نيويورك ماجازين
nypost.com n نيويورك بوست|New York Post
nytimes.com n نيويورك تايمز|The New York Times|نيويورك تيمز|New York Times|NYT
occrp.org s أو سي سي آر بي|OCCRP
oilprice.com s أويل برايس|OilPrice.com|أويل برايس دوت كوم
pbs.org b بي بي إس|PBS|PBS NewsHour
people.com m بيبول|People
politico.com s بوليتيكو|Politico|بولتيكو
propublica.org s بروبوبليكا|ProPublica|بروبابليكا|برو بابليكا
rfa.org b راديو آسيا الحرة|RFA|إذاعة آسيا الحرة|Radio Free Asia
rferl.org b راديو أوروبا الحرة|RFE/RL|إذاعة أوروبا الحرة|راديو أوروبا الحرة راديو ليبرتي|Radio Free Europe
rollingstone.com m رولينغ ستون|Rolling Stone|رولينج ستون
salon.com s صالون|Salon
science.org m ساينس|Science|Science Magazine|ساينس أدفانسز|ساينس أدفانسيز|Science Advances
sciencealert.com s ساينس أليرت|ScienceAlert|ساينس ألرت
scientificamerican.com m ساينتفك أمريكان|Scientific American|ساينتفيك أمريكان|ساينتيفيك أميركان|ساينتفك أميركان
semafor.com s سيمافور|Semafor
sfchronicle.com n سان فرانسيسكو كرونيكل|San Francisco Chronicle
si.com m سبورتس إليستريتد|Sports Illustrated
slate.com s سليت|Slate
space.com s سبيس|Space.com|سبيس دوت كوم
spglobal.com s إس آند بي غلوبال|S&P Global|بلاتس|Platts
techcrunch.com s تك كرانش|TechCrunch|تيك كرانش|تك كرنش|تكرانش
technologyreview.com m إم آي تي تكنولوجي ريفيو|MIT Technology Review|تكنولوجي ريفيو|تيكنولوجي ريفيو
theathletic.com s ذا أتلتيك|The Athletic|ذي أتلتيك|ذا أثلتيك|ذا اثليتك|أتلتيك
theatlantic.com m ذا أتلانتيك|The Atlantic|ذي أتلانتيك|أتلانتيك|أتلانتك|ذا أتلانتك
thedailybeast.com s ديلي بيست|The Daily Beast|ذا ديلي بيست|Daily Beast
thehill.com s ذا هيل|The Hill|ذي هيل
theinformation.com s ذا إنفورميشن|The Information|ذي إنفورميشن
theintercept.com s ذا إنترسبت|The Intercept|إنترسبت|ذي إنترسبت|ذا إنترسيبت
thenation.com m ذا نيشن|The Nation|ذي نيشن
thestreet.com s ذا ستريت|TheStreet
theverge.com s ذا فيرج|The Verge|ذي فيرج|فيرج|ذا ڤيرج
time.com m تايم|Time
tmz.com s تي إم زي|TMZ
univision.com b:es يونيفيجن|Univision
usatoday.com n يو إس إيه توداي|USA Today|يو إس إي توداي
variety.com m فارايتي|Variety|فاراييتي|فرايتي
voanews.com b صوت أمريكا|VOA|صوت أميركا|Voice of America
vox.com s فوكس ميديا|Vox
warontherocks.com s وور أون ذا روكس|War on the Rocks
washingtonexaminer.com n واشنطن إكزامينر|Washington Examiner|واشنطن إكزامنر
washingtonpost.com n واشنطن بوست|The Washington Post|واشنطون بوست|واشنجتون بوست|واشنغتون بوست|Washington Post
washingtontimes.com n واشنطن تايمز|The Washington Times
webmd.com s ويب إم دي|WebMD
wired.com m وايرد|Wired
wsj.com n وول ستريت جورنال|The Wall Street Journal|ول ستريت جورنال|وال ستريت جورنال|Wall Street Journal|WSJ
zdnet.com s زد دي نت|ZDNET
VE
telesurtv.net b:es تيليسور|teleSUR
`;
