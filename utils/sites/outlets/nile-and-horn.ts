/** Sudan, Somalia, Djibouti, Comoros. Countries and hosts in order. */
export const NILE_AND_HORN = `
DJ
adi.dj a وكالة الأنباء الجيبوتية|ADI
alqarn.dj n القرن|Al-Qarn
rtd.dj b إذاعة وتلفزيون جيبوتي|RTD
KM
alwatwan.net n الوطن|Al-Watwan|الوطن القمرية
SD
3ayin.com s عاين|Ayin Network
alintibaha.net n الانتباهة|Al-Intibaha
alnilin.com s النيلين|Alnilin
alrakoba.net s الراكوبة|Al-Rakoba
alsudaninews.com n السوداني|Al-Sudani
altaghyeer.info s التغيير|Al-Taghyeer
assayha.net n الصيحة|Al-Saiha
bajnews.net s باج نيوز|Baj News
dabangasudan.org/ar b دبنقا|Dabanga
kushnews.net s كوش نيوز|Kush News
sudanakhbar.com s أخبار السودان|Sudan Akhbar
sudanile.com s سودانايل|Sudanile|سودان نايل
sudantribune.net s سودان تربيون|Sudan Tribune|سودان تريبيون
suna-sd.net a سونا|SUNA|وكالة السودان للأنباء|وكالة الأنباء السودانية|السودان للأنباء|Sudan News Agency
tagpress.net s تاق برس|Tag Press
ultrasudan.ultrasawt.com s ألترا سودان|Ultra Sudan
SO
alshahid.net s شبكة الشاهد|Alshahid|الشاهد
mogadishucenter.com s مركز مقديشو|Mogadishu Center
somaliatoday.net s الصومال اليوم|Somalia Today
sonna.so/ar a صونا|SONNA|وكالة الأنباء الوطنية الصومالية|وكالة الأنباء الصومالية
`;
