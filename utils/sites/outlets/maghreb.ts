/** Algeria, Morocco, Tunisia, Libya, Mauritania. Countries and hosts in order. */
export const MAGHREB = `
DZ
akhbarelyoum.dz n أخبار اليوم|Akhbar El Youm
al24news.dz,al24news.com b الجزائر الدولية|AL24 News
annasronline.com n النصر|An-Nasr
aps.dz/ar a واج|APS|وكالة الأنباء الجزائرية|الأنباء الجزائرية
awras.com s أوراس|Awras
djazairess.com s جزايرس|Djazairess
echaab.dz,ech-chaab.com n الشعب|Ech-Chaab|الشعب أونلاين
echoroukonline.com n الشروق|Echorouk|الشروق أونلاين|الشروق اليومي
el-massa.com n المساء|El Massa
elbilad.net b البلاد|El Bilad
eldjoumhouria.dz n الجمهورية|El Djoumhouria
elhayatarabiya.net n الحياة العربية|El Hayat El Arabiya
elheddaf.com n الهداف|El Heddaf
elhiwar.dz n الحوار|El Hiwar
elkhabar.com n الخبر|El Khabar
elmaouid.dz n الموعد اليومي|El Maouid
elmoudjahid.dz n المجاهد|El Moudjahid
ennaharonline.com b النهار|Ennahar|النهار أونلاين|النهار الجديد|النهار تي في
radioalgerie.dz/news/ar b الإذاعة الجزائرية|Radio Algérie
sabqpress.dz s سبق برس|Sabq Press
tsa-algerie.com/ar s كل شيء عن الجزائر|TSA|تي أس آ
ultraalgeria.ultrasawt.com s ألترا جزائر|Ultra Algeria
LY
218tv.net b قناة 218|218 TV|218 نيوز|218
afrigatenews.net s بوابة إفريقيا الإخبارية|Afrigate News|بوابة أفريقيا
akhbarlibya24.net s أخبار ليبيا 24|Akhbar Libya 24
almarsad.co s المرصد|Al Marsad|المرصد الليبية
alsaaa24.com s الساعة 24|Alsaaa 24
alwasat.ly n بوابة الوسط|Alwasat|الوسط
eanlibya.com s عين ليبيا|Ean Libya
lana.gov.ly a وال|LANA|وكالة الأنباء الليبية|الأنباء الليبية
libya24.tv b ليبيا 24|Libya 24
libyaakhbar.com s أخبار ليبيا|Libya Akhbar
libyaalahrar.tv,libyaalahrar.net b ليبيا الأحرار|Libya al-Ahrar
MA
2m.ma/ar b القناة الثانية|2M|دوزيم
ahdath.info n أحداث أنفو|Ahdath.info|الأحداث المغربية
akhbarona.com s أخبارنا|Akhbarona|أخبارنا المغربية
al3omk.com s العمق المغربي|Al Omk|العمق
alakhbar.press.ma n الأخبار|Al Akhbar
alalam.ma n العلم|Al Alam
alaoual.com s الأول|Al Aoual
alayam24.com n الأيام 24|Alayam24
alittihad.info n الاتحاد الاشتراكي|Al Ittihad Al Ichtiraki
aljarida24.ma s الجريدة 24|Aljarida24
almaghribia.ma n الصحراء المغربية|Assahra Al Maghribia
alyaoum24.com n اليوم 24|Alyaoum24
analkhabar.com s أنا الخبر|Ana Al Khabar
ar.le360.ma s لو360|Le360
ar.telquel.ma m تيل كيل عربي|TelQuel Arabi
assabah.ma n الصباح|Assabah
barlamane.com s برلمان.كوم|Barlamane
bayanealyaoume.press.ma n بيان اليوم|Bayane Al Yaoume
bladna24.ma s بلادنا24|Bladna24|بلادنا 24
chouftv.ma s شوف تيفي|Chouf TV
elbotola.com s البطولة|El Botola
febrayer.com s فبراير|Febrayer
goud.ma s كود|Goud
hesport.com s هسبورت|Hesport
hespress.com s هسبريس|Hespress|هيسبريس
hibapress.com s هبة بريس|Hiba Press
kech24.com s كشـ24|Kech24
lakome2.com s لكم|Lakome|لكم 2
mapnews.ma/ar a وكالة المغرب العربي للأنباء|MAP|و م ع|المغرب العربي للأنباء|وكالة الأنباء المغربية
medi1news.com/ar b ميدي 1|Medi1|ميدي 1 نيوز
nadorcity.com s ناظورسيتي|Nador City
rue20.com s زنقة 20|Rue20
snrtnews.com b إس إن آر تي نيوز|SNRT News
tanja24.com s طنجة 24|Tanja 24
telexpresse.com s تيلكسبريس|Telexpresse
MR
alakhbar.info a الأخبار|Al Akhbar|وكالة الأخبار المستقلة|الأخبار إنفو
alwiam.info s الوئام الوطني|Al Wiam
ami.mr a الوكالة الموريتانية للأنباء|AMI|وما|الموريتانية للأنباء
elhourriya.net s الحرية نت|El Hourriya
essirage.net n السراج|Essirage|السراج الإخباري
rimafric.info s ريم آفريك|Rim Afric
saharamedias.net s صحراء ميديا|Sahara Medias
taqadoumy.com s تقدمي|Taqadoumy
zahraa.mr s زهرة شنقيط|Zahrat Chinguit
TN
acharaa.com n الشارع المغاربي|Acharaa
akherkhabaronline.com n آخر خبر أونلاين|Akher Khabar Online|آخر خبر
alchourouk.com n الشروق|Al Chourouk
ar.africanmanager.com s أفريكان مانجر|African Manager
ar.webmanagercenter.com s ويب مانجر سنتر|Webmanagercenter
assabah.com.tn,assabahnews.tn n الصباح|Assabah|الصباح نيوز|دار الصباح
attessia.tv b التاسعة|Attessia
babnet.net s باب نات|Babnet|باب نت
diwanfm.net b ديوان أف أم|Diwan FM
elhiwarettounsi.com b الحوار التونسي|Elhiwar Ettounsi
hakaekonline.com s حقائق أون لاين|Hakaek Online
hannibaltv.com.tn b حنبعل|Hannibal TV
inkyfada.com/ar s انكفاضة|Inkyfada
jawharafm.net/ar b جوهرة أف أم|Jawhara FM
jomhouria.com s الجمهورية|Al Jomhouria
kapitalis.com/anbaa-tounes s أنباء تونس|Anbaa Tounes|كابيتاليس
lemaghreb.tn n المغرب|Le Maghreb
mosaiquefm.net/ar b موزاييك أف أم|Mosaïque FM|موزاييك
nawaat.org m نواة|Nawaat
nessma.tv b نسمة|Nessma|نسمة تي في
radioexpressfm.com b إكسبريس أف أم|Express FM|إكسبراس أف أم|إكسبريس إف إم
realites.com.tn/ar m حقائق|Réalités
shemsfm.net/ar b شمس أف أم|Shems FM
tap.info.tn/ar a وات|TAP|وكالة تونس إفريقيا للأنباء|تونس إفريقيا للأنباء|وكالة الأنباء التونسية
turess.com s تورس|Turess
ultratunisia.ultrasawt.com s ألترا تونس|Ultra Tunisia
`;
