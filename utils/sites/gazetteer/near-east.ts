/** Turkish and Iranian outlets, and those of Arab countries in other languages. Countries and hosts in order. */
export const NEAR_EAST = `
AE
gulfnews.com n غلف نيوز|Gulf News|جلف نيوز|كلف نيوز
khaleejtimes.com n خليج تايمز|Khaleej Times
thenationalnews.com n ذا ناشيونال|The National|ذي ناشيونال|ذا ناشونال
DZ
elwatan-dz.com,elwatan.com n:fr الوطن الجزائرية|El Watan
lexpressiondz.com n:fr ليكسبريسيون|L'Expression
EG
dailynewsegypt.com n ديلي نيوز إيجيبت|Daily News Egypt
egyptindependent.com s إيجيبت إندبندنت|Egypt Independent
GB
IR
donya-e-eqtesad.com n دنياي اقتصاد|Donya-e-Eqtesad|دنيا الاقتصاد
etemadonline.com n:fa اعتماد|Etemad
ettelaat.com n:fa اطلاعات|Ettela'at
hamshahrionline.ir n همشهري|Hamshahri
iran-daily.com n إيران ديلي|Iran Daily
kayhan.ir n:fa كيهان|Kayhan
presstv.ir b برس تي في|Press TV|بريس تي في
shargh.com,sharghdaily.com n:fa شرق الإيرانية|Shargh
tabnak.ir s تابناك|Tabnak
tehrantimes.com n طهران تايمز|Tehran Times
JO
jordantimes.com n جوردان تايمز|The Jordan Times|جوردن تايمز
KW
arabtimesonline.com n عرب تايمز|Arab Times
kuwaittimes.com n كويت تايمز|Kuwait Times
LB
dailystar.com.lb n ديلي ستار اللبنانية|The Daily Star (Lebanon)
lorientlejour.com,today.lorientlejour.com n:fr لوريان لوجور|L'Orient-Le Jour|لوريون لوجور|L'Orient Today
thecradle.co s ذا كريدل|The Cradle|ذي كريدل|كريدل
LY
libyaherald.com s ليبيا هيرالد|Libya Herald
libyaobserver.ly s ليبيا أوبزرفر|The Libya Observer|ليبيا أوبزيرفر
MA
leconomiste.com n:fr ليكونوميست|L'Economiste
lematin.ma n:fr لو ماتان|Le Matin
medias24.com s:fr ميديا 24|Médias24|ميدياس 24
telquel.ma m:fr تيل كيل|TelQuel
yabiladi.com s:fr يا بلادي|Yabiladi
OM
timesofoman.com n تايمز أوف عمان|Times of Oman
QA
gulf-times.com n غلف تايمز|Gulf Times|جلف تايمز
qatar-tribune.com n قطر تريبيون|Qatar Tribune
thepeninsulaqatar.com n ذا بينينسولا|The Peninsula|بينينسولا|بننسولا|البننسولا
SA
arabnews.com n عرب نيوز|Arab News|آراب نيوز
saudigazette.com.sa n سعودي غازيت|Saudi Gazette|سعودي جازيت
TN
businessnews.com.tn s:fr بيزنس نيوز التونسي|Business News|بيزنس نيوز
lapresse.tn n:fr لابراس التونسية|La Presse de Tunisie|لابراس
TR
ahaber.com.tr b:tr أ خبر|A Haber
birgun.net n بيرغون|BirGün|بيرغن
cnnturk.com b:tr سي إن إن تورك|CNN Türk|سي إن إن ترك
cumhuriyet.com.tr n:tr جمهورييت|Cumhuriyet|جمهوريت|جمهورييت التركية
haberturk.com b:tr خبر ترك|Habertürk|هابر ترك|خبر تورك
hurriyet.com.tr,hurriyetdailynews.com n:tr حرييت|Hürriyet|حرييت ديلي نيوز|Hurriyet
milliyet.com.tr n:tr مللييت|Milliyet|ميلييت|ملييت
ntv.com.tr b:tr إن تي في التركية|NTV (Türkiye)
sabah.com.tr n:tr صباح|Sabah
sozcu.com.tr n:tr سوزجو|Sözcü|Sozcu
trthaber.com b:tr تي آر تي خبر|TRT Haber|تي آر تي
trtworld.com b تي آر تي وورلد|TRT World
US
jadaliyya.com s:ar جدلية|Jadaliyya
`;
