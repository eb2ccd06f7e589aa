/** Lebanon, Syria, Jordan, Palestine (and the Arabic papers of 1948). Countries and hosts in order. */
export const LEVANT = `
JO
7iber.com m حبر|7iber
addustour.com n الدستور|Ad-Dustour
alanbatnews.net n الأنباط|Al-Anbat
albawaba.com/ar s البوابة|Al Bawaba
alghad.com n الغد|Al-Ghad
allofjo.net s كل الأردن|All of Jo
almadenahnews.com s المدينة نيوز|Al-Madenah News|المدينة الإخباري
almamlakatv.com b المملكة|Al-Mamlaka
alrai.com n الرأي|Al-Rai
alwakeelnews.com s الوكيل|Al-Wakeel|الوكيل الإخباري
ammonnews.net s عمون|Ammon News|عمون نيوز
assabeel.net n السبيل|Assabeel
factjo.com s الحقيقة الدولية|Fact International
garaanews.com s جراءة نيوز|Garaa News
gerasanews.com s جراسا|Gerasa News|جراسا نيوز
hala.jo s هلا أخبار|Hala Akhbar
jfranews.com.jo s جفرا نيوز|Jfra News|جفرا
jo24.net s الأردن 24|Jo24|جو 24
jordanzad.com s زاد الأردن|Jordan Zad
khaberni.com s خبرني|Khaberni
petra.gov.jo a بترا|Petra|وكالة الأنباء الأردنية|الأنباء الأردنية|Jordan News Agency
royanews.tv b رؤيا|Roya News|رؤيا الإخباري
rumonline.net s رم|Rum Online
sarayanews.com s سرايا|Saraya News|سرايا نيوز
sowt.com s صوت|Sowt
LB
addiyar.com n الديار|Ad-Diyar
al-akhbar.com n الأخبار|Al-Akhbar
al-binaa.com n البناء|Al-Binaa
aliwaa.com.lb n اللواء|Al-Liwaa
aljadeed.tv b الجديد|Al Jadeed
aljoumhouria.com n الجمهورية|Al-Joumhouria
alkalimaonline.com s الكلمة أونلاين|Al Kalima Online
almanar.com.lb b المنار|Al-Manar
almarkazia.net a المركزية|Al-Markazia|وكالة الأنباء المركزية
almayadeen.net b الميادين|Al Mayadeen
almodon.com s المدن|Al-Modon
annahar.com n النهار|An-Nahar|النهار العربي
asasmedia.com s أساس ميديا|Asas Media
assafir.com n السفير|As-Safir
daraj.media s درج|Daraj
elfann.com s الفن|Elfann
elnashra.com s النشرة|Elnashra
elsharkonline.com n الشرق|Elshark
imlebanon.org s آي إم ليبانون|IMLebanon
janoubia.com s جنوبية|Janoubia
kataeb.org s موقع الكتائب|Kataeb
lahamag.com m لها|Laha
lbcgroup.tv b LBCI|LBCI|إل بي سي آي|LBC|ال بي سي|المؤسسة اللبنانية للإرسال
lebanese-forces.com s موقع القوات اللبنانية|Lebanese Forces
lebanon24.com s لبنان 24|Lebanon 24
lebanondebate.com s ليبانون ديبايت|Lebanon Debate
lebanonfiles.com s ليبانون فايلز|Lebanon Files
legal-agenda.com s المفكرة القانونية|Legal Agenda
megaphone.news s ميغافون|Megaphone
mtv.com.lb b إم تي في|MTV Lebanon|MTV
nbn.com.lb b إن بي إن|NBN
nidaalwatan.com n نداء الوطن|Nidaa al-Watan
nna-leb.gov.lb a الوكالة الوطنية للإعلام|NNA|الوطنية للإعلام
otv.com.lb b أو تي في|OTV
raseef22.net s رصيف 22|Raseef22
tayyar.org s موقع التيار|Tayyar
vdl.me b صوت لبنان|Voice of Lebanon
PS
al-ayyam.ps n الأيام|Al-Ayyam
alarab.com n كل العرب|Kul al-Arab
alhaya.ps n الحياة الجديدة|Al-Hayat Al-Jadida
alquds.com n القدس|Al-Quds
alresalah.ps n الرسالة نت|Al-Resalah|الرسالة
alwatanvoice.com s دنيا الوطن|Donia Al-Watan
amad.com.ps s أمد للإعلام|Amad|أمد
arab48.com s عرب 48|Arab 48
bokra.net s بكرا|Bokra
felesteen.news,felesteen.ps n فلسطين|Felesteen|فلسطين أون لاين
maannews.net a معا|Ma'an|وكالة معا الإخبارية
metras.co s متراس|Metras
palinfo.com s المركز الفلسطيني للإعلام|Palinfo
paltoday.ps s فلسطين اليوم|Palestine Today
panet.co.il s بانيت|Panet|موقع بانيت وصحيفة بانوراما|بانوراما
pnn.ps s شبكة فلسطين الإخبارية|PNN
qudsn.co s شبكة قدس الإخبارية|Quds News Network|قدس الإخبارية|شبكة قدس
qudspress.com a قدس برس|Quds Press|قدس برس إنترناشيونال
raya.ps s راية|Raya|راية الإعلامية
safa.ps a صفا|Safa|وكالة الصحافة الفلسطينية
samanews.ps a سما|Sama News|سما الإخبارية
shehabnews.com a شهاب|Shehab
ultrapal.ultrasawt.com s ألترا فلسطين|Ultra Palestine|الترا فلسطين
wafa.ps a وفا|WAFA|وكالة الأنباء الفلسطينية|الأنباء الفلسطينية|وكالة الأنباء والمعلومات الفلسطينية
wattan.net a وطن للأنباء|Wattan|وطن الفلسطينية
SY
7al.net s الحل نت|Al-Hal Net|الحل
aksalser.com s عكس السير|Aks Alser
aljumhuriya.net m الجمهورية نت|Al-Jumhuriya|الجمهورية.نت
alsouria.net s السورية نت|Alsouria Net|السورية.نت
alwatan.sy n الوطن|Al-Watan
athrpress.com s أثر برس|Athr Press
b2b-sy.com s بزنس 2 بزنس سورية|B2B-SY
baladi-news.com s بلدي نيوز|Baladi News
enabbaladi.net n عنب بلدي|Enab Baladi
eqtsad.net s اقتصاد|Eqtsad
halabtodaytv.net b حلب اليوم|Halab Today
hashtagsyria.com s هاشتاغ سوريا|Hashtag Syria|هاشتاغ
hawarnews.com a هاوار|ANHA|وكالة أنباء هاوار
npasyria.com a نورث برس|North Press|نورث بريس
orient-news.net b أورينت نت|Orient News|أورينت
rozana.fm b روزنة|Rozana
sana.sy a سانا|SANA|وكالة الأنباء السورية|الأنباء السورية|الوكالة العربية السورية للأنباء
shaam.org s شام|Shaam Network
shamfm.fm b شام إف إم|Sham FM|شام أف أم
snacksyrian.com s سناك سوري|Snack Syrian
syria.tv b تلفزيون سوريا|Syria TV
syriadirect.org s سوريا على طول|Syria Direct
thawra.sy n الثورة|Al-Thawra
tishreen.news.sy n تشرين|Tishreen
zamanalwsl.net n زمان الوصل|Zaman al-Wasl
`;
