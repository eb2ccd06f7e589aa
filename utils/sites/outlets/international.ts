/** Arabic outlets and editions published from outside the Arab countries, or for all of them. Countries and hosts in order. */
export const INTERNATIONAL = `
CH
swissinfo.ch/ara b سويس إنفو|Swissinfo|swissinfo.ch
CN
arabic.cgtn.com b سي جي تي إن العربية|CGTN Arabic
arabic.news.cn a شينخوا العربية|Xinhua Arabic
arabic.people.com.cn n الشعب اليومية أونلاين|People's Daily Online Arabic
DE
dw.com/ar b دويتشه فيله|DW|دويتشه فيلله|دويتشيه فيله|دويتشه فيليه|دي دبليو|DW عربية|Deutsche Welle
FR
arabic.euronews.com b يورونيوز|Euronews|يورونيوز عربي|يورونيوز العربية
france24.com/ar b فرانس 24|France 24
mc-doualiya.com b مونت كارلو الدولية|Monte Carlo Doualiya|مونت كارلو
GB
alarab.co.uk n العرب|Al-Arab|العرب اللندنية|العرب ويكلي
alaraby.co.uk n العربي الجديد|Al-Araby Al-Jadeed
alkhaleejonline.net s الخليج أونلاين|Al Khaleej Online
alquds.co.uk n القدس العربي|Al-Quds Al-Arabi
arabi21.com s عربي 21|Arabi21
bbc.com,bbc.co.uk/arabic b بي بي سي عربي|BBC News Arabic|بي بي سي نيوز عربي|بي بي سي العربية|BBC عربي|BBC Arabic
elaph.com n إيلاف|Elaph
middle-east-online.com s ميدل إيست أونلاين|Middle East Online
raialyoum.com n رأي اليوم|Rai al-Youm
thenewkhalij.news s الخليج الجديد|The New Khalij
IL
ar.timesofisrael.com s تايمز أوف إسرائيل بالعربية|Times of Israel Arabic|زمن إسرائيل
i24news.tv/ar b آي 24 نيوز|i24NEWS|i24
makan.org.il b مكان|Makan|هيئة البث مكان
INT
ahewar.org s الحوار المتمدن|Al-Hewar
arageek.com s أراجيك|Arageek
goal.com/ar s جول|Goal|جول العربي|غول
kooora.com s كووورة|Kooora|كورة
news.un.org/ar s أخبار الأمم المتحدة|UN News
reuters.com/ar a رويترز العربية|Reuters Arabic
sa.investing.com s إنفستنغ السعودية|Investing.com Arabic
sasapost.com,sasapost.co s ساسة بوست|Sasa Post
IR
alalam.ir,alalamtv.net b العالم|Al-Alam|العالم الإخبارية
ar.irna.ir a إرنا العربية|IRNA Arabic
RU
arabic.rt.com b آر تي عربية|RT Arabic|روسيا اليوم|RT عربية|آر تي|RT
sputnikarabic.ae,arabic.sputniknews.com a سبوتنيك عربي|Sputnik Arabic|سبوتنيك العربية|سبوتنيك بالعربية
TR
aa.com.tr/ar a الأناضول|Anadolu Agency|وكالة أنباء الأناضول|Anadolu|AA
alestiklal.net n الاستقلال|Al-Estiklal
arabicpost.net s عربي بوست|Arabic Post
dailysabah.com/arabic n ديلي صباح|Daily Sabah|ديلي صباح العربية
noonpost.com,noonpost.org s نون بوست|Noon Post
trtarabi.com b تي آر تي عربي|TRT Arabi|تي آر تي عربية|TRT عربي|TRT
turkpress.co s ترك برس|Turk Press
yenisafak.com/ar n يني شفق|Yeni Şafak|يني شفق العربية|Yeni Safak
US
al-monitor.com/ar s المونيتور|Al-Monitor
alhurra.com b الحرة|Alhurra
arabic.cnn.com b سي إن إن بالعربية|CNN Arabic|سي إن إن العربية|CNN بالعربية|سي إن إن عربية
radiosawa.com b راديو سوا|Radio Sawa
watanserb.com s وطن|Watan|وطن سرب
VA
vaticannews.va/ar b فاتيكان نيوز|Vatican News
`;
