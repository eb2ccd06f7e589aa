/** Egypt. Countries and hosts in order. */
export const EGYPT = `
EG
ahlmasrnews.com s أهل مصر|Ahl Masr
ahram.org.eg n الأهرام|Al-Ahram|الأهرام المسائي|Ahram|أهرام ويكلي|الأهرام العربي
akhbarelyom.com n أخبار اليوم|Akhbar el-Yom
albawabhnews.com s البوابة نيوز|Al-Bawaba News
alborsaanews.com n البورصة|Al-Borsa|البورصة نيوز
alhilalalyoum.com m الهلال اليوم|Al-Hilal Al-Youm|دار الهلال|المصور
almalnews.com n المال|Al-Mal
almasryalyoum.com n المصري اليوم|Al-Masry Al-Youm
almesryoon.com n المصريون|Al-Mesryoon
alqaheranews.net b القاهرة الإخبارية|Al Qahera News|القاهرة نيوز
alwafd.news,alwafd.org n الوفد|Al-Wafd
arabhardware.net s عرب هاردوير|Arab Hardware
btolat.com s بطولات|Btolat
cairo24.com s القاهرة 24|Cairo 24
cairodar.com s كايرو دار|Cairo Dar
daaarb.com s درب|Darb
dostor.org n الدستور|Al-Dostor
elaosboa.com n الأسبوع|Al-Osboa
elbalad.news b صدى البلد|Sada El-Balad
elcinema.com s السينما.كوم|elCinema
elconsolto.com s الكونسلتو|El Consolto
elfagr.org n الفجر|El-Fagr
elmogaz.com s الموجز|El-Mogaz
elnabaa.net n النبأ|El-Nabaa|النبأ الوطني
elwatannews.com n الوطن|El Watan
elzmannews.com s الزمان|El-Zaman
enterprise.press/ar s إنتربرايز|Enterprise
extranews.tv b إكسترا نيوز|Extra News
filgoal.com s في الجول|FilGoal|فيلجول
gomhuriaonline.com n الجمهورية|Al-Gomhuria|الجمهورية أون لاين
hapijournal.com s حابي|Hapi Journal|جريدة حابي
ida2at.com s إضاءات|Ida2at
madamasr.com s مدى مصر|Mada Masr
manassa.news,almanassa.com s المنصة|Al Manassa
masr360.net s مصر 360|Masr 360
masralarabia.net s مصر العربية|Masr Alarabia
masrawy.com s مصراوي|Masrawy
masrtimes.com s مصر تايمز|Masr Times
matsda2sh.com s متصدقش|Matsda2sh
mekameleen.tv b مكملين|Mekameleen
mena.org.eg a وكالة أنباء الشرق الأوسط|MENA|أ ش أ|الشرق الأوسط المصرية
mobtada.com s مبتدا|Mobtada
nogoumfm.net b نجوم إف إم|Nogoum FM
rosaelyoussef.com m روز اليوسف|Rose al-Yusuf
shorouknews.com n الشروق|Al-Shorouk
soutalomma.com n صوت الأمة|Sout Al-Omma
tahiamasr.com s تحيا مصر|Tahia Masr
tahrirnews.com n التحرير|Al-Tahrir
vetogate.com n فيتو|Veto
yallakora.com s يلا كورة|Yallakora
youm7.com n اليوم السابع|Youm7|يوم 7|Al-Youm Al-Sabea
`;
