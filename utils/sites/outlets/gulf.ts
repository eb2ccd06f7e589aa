/** The six Gulf states and Yemen. Countries and hosts in order. */
export const GULF = `
AE
24.ae s موقع 24|24.ae|24 الإماراتي
aitnews.com s البوابة العربية للأخبار التقنية|AIT News|البوابة التقنية
akhbaralaan.net b أخبار الآن|Akhbar Al Aan
al-ain.com s العين الإخبارية|Al Ain News
albayan.ae n البيان|Al Bayan
aletihad.ae,alittihad.ae n الاتحاد|Al Ittihad
alkhaleej.ae n الخليج|Al Khaleej
almashhad.com b المشهد|Al Mashhad
alroeya.com n الرؤية|Al Roeya
arabic.arabianbusiness.com m أريبيان بزنس|Arabian Business|أرابيان بزنس
cnbcarabia.com b CNBC عربية|CNBC Arabia|سي إن بي سي عربية
emaratalyoum.com n الإمارات اليوم|Emarat Al Youm
eremnews.com s إرم نيوز|Erem News
forbesmiddleeast.com/ar m فوربس الشرق الأوسط|Forbes Middle East
hbrarabic.com m هارفارد بزنس ريفيو العربية|HBR Arabic|هارفارد بزنس ريفيو
mubasher.info s معلومات مباشر|Mubasher|مباشر
ngalarabiya.com m ناشيونال جيوغرافيك العربية|National Geographic Al Arabiya
popsciarabia.com m بوبيولار ساينس العربية|Popular Science Arabia
sharjah24.ae s الشارقة 24|Sharjah 24
skynewsarabia.com b سكاي نيوز عربية|Sky News Arabia|سكاي نيوز العربية|سكاي نيوز عربي
technologyreview.ae m إم آي تي تكنولوجي ريفيو العربية|MIT Technology Review Arabia
wam.ae a وام|WAM|وكالة أنباء الإمارات|أنباء الإمارات|Emirates News Agency
wamda.com/ar s ومضة|Wamda
zawya.com/ar s زاوية|Zawya
BH
akhbar-alkhaleej.com n أخبار الخليج|Akhbar Al Khaleej
alayam.com n الأيام|Al Ayam
albiladpress.com n البلاد|Al Bilad
alwasatnews.com n الوسط|Al-Wasat
alwatannews.net n الوطن|Al Watan
bahrainmirror.com s مرآة البحرين|Bahrain Mirror
bna.bh a بنا|BNA|وكالة أنباء البحرين|أنباء البحرين|Bahrain News Agency
KW
alanba.com.kw n الأنباء|Al-Anba
aljarida.com n الجريدة|Al-Jarida
alnahar.com.kw n النهار الكويتية|Annahar Kuwait
alqabas.com n القبس|Al-Qabas
alraimedia.com n الراي|Al-Rai|الرأي الكويتية
alseyassah.com n السياسة|Al-Seyassah
alwasat.com.kw n الوسط|Al-Wasat
kuna.net.kw a كونا|KUNA|وكالة الأنباء الكويتية|الأنباء الكويتية|Kuwait News Agency
mugtama.com m المجتمع|Al-Mujtama
OM
alroya.om n الرؤية|Al Roya
alwatan.om n الوطن|Al Watan
atheer.om s أثير|Atheer
halafm.om b هلا إف إم|Hala FM|هلا أف أم
omandaily.om n عمان|Oman Daily
omannews.gov.om a وكالة الأنباء العمانية|ONA|العمانية|الأنباء العمانية|Oman News Agency
shabiba.com n الشبيبة|Al Shabiba
wejhatt.com m وجهات|Wejhatt
QA
al-sharq.com n الشرق|Al-Sharq
al-watan.com n الوطن|Al-Watan
alarab.qa n العرب|Al-Arab
alaraby.com b التلفزيون العربي|Al Araby TV|العربي
aljazeera.net b الجزيرة|Al Jazeera|الجزيرة نت|الجزيرة مباشر
alkass.net b الكأس|Alkass
beinsports.com/ar-mena b بي إن سبورتس|beIN Sports|بي ان سبورت|beIN
lusailnews.net n لوسيل|Lusail
qna.org.qa a قنا|QNA|وكالة الأنباء القطرية|الأنباء القطرية|Qatar News Agency
raya.com n الراية|Al Raya
ultrasawt.com s ألترا صوت|Ultra Sawt
winwin.com s وين وين|winwin
SA
aawsat.com n الشرق الأوسط|Asharq Al-Awsat|جريدة العرب الدولية
ajel.sa s عاجل|Ajel
akhbaar24.com,akhbaar24.argaam.com s أخبار 24|Akhbaar24
al-jazirah.com n الجزيرة|Al-Jazirah
al-madina.com n المدينة|Al-Madina
alarabiya.net b العربية|Al Arabiya|العربية نت
albiladdaily.com n البلاد|Al-Bilad
alekhbariya.net b الإخبارية|Al Ekhbariya|الإخبارية السعودية
aleqt.com n الاقتصادية|Al-Eqtisadiah
alhadath.net b الحدث|Al Hadath|العربية الحدث
almnatiq.net s المناطق|Al-Manatiq
almowaten.net s المواطن|Al-Mowaten
alriyadh.com n الرياض|Al Riyadh
alwatan.com.sa n الوطن|Al-Watan
alweeam.com.sa s الوئام|Al-Weeam
alyaum.com n اليوم|Al-Yaum
an7a.com s أنحاء|Anhaa
argaam.com s أرقام|Argaam
arrajol.com m الرجل|Arrajol
arriyadiyah.com n الرياضية|Arriyadiyah
asharq.com b الشرق|Asharq News|الشرق للأخبار|الشرق نيوز
asharqbusiness.com b الشرق بلومبرغ|Asharq Business|اقتصاد الشرق|الشرق بلومبيرغ|اقتصاد الشرق مع بلومبرغ
hasanews.com s الأحساء نيوز|Hasa News
hiamag.com m هي|Hia
independentarabia.com n إندبندنت عربية|Independent Arabia|إندبندنت بالعربية
maaal.com n مال|Maaal
majalla.com m المجلة|Al Majalla
makkahnewspaper.com n مكة|Makkah
mbc.net b إم بي سي|MBC|mbc.net|إم بي سي مصر
okaz.com.sa n عكاظ|Okaz
sabq.org n سبق|Sabq
sayidaty.net m سيدتي|Sayidaty
sbc.sa b إس بي سي|SBC
slaati.com s صدى|Slaati|صدى الإلكترونية
spa.gov.sa a واس|SPA|وكالة الأنباء السعودية|الأنباء السعودية|Saudi Press Agency
tech-wd.com s عالم التقنية|Tech World
thmanyah.com s ثمانية|Thmanyah
twasul.info s تواصل|Twasul
unlimit-tech.com s التقنية بلا حدود|Unlimited Technology
YE
26sepnews.net n 26 سبتمبر|26 September|سبتمبر نت
4may.net n 4 مايو|4 May|الرابع من مايو
adengad.net n عدن الغد|Aden Al-Ghad
adentime.net s عدن تايم|Aden Time
almahriah.net b المهرية|Al-Mahriah|المهرية نت
almasdaronline.com s المصدر أونلاين|Al-Masdar Online
almashhad-alyemeni.com s المشهد اليمني|Al-Mashhad Al-Yemeni
almasirah.net.ye b المسيرة|Al Masirah
almawqeapost.net s الموقع بوست|Al-Mawqea Post
alomanaa.net n الأمناء|Al-Omanaa|الأمناء نت
alsahwa-yemen.net n الصحوة نت|Al-Sahwa Net|الصحوة
althawrah.ye n الثورة|Al-Thawrah
barran.press s برّان برس|Barran Press
belqees.net b بلقيس|Belqees
cratersky.net s كريتر سكاي|Crater Sky
marebpress.net s مأرب برس|Mareb Press
saba.ye a سبأ|Saba|وكالة الأنباء اليمنية سبأ
sabanew.net a سبأ|Saba|وكالة الأنباء اليمنية|الأنباء اليمنية|سبأ نت
south24.net s سوث 24|South24|ساوث 24
suhail.net b سهيل|Suhail
yemenmonitor.com s يمن مونيتور|Yemen Monitor
yemenshabab.net b يمن شباب|Yemen Shabab
`;
