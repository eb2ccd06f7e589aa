/** Israeli outlets. Countries and hosts in order. */
export const ISRAEL = `
IL
0404.co.il s:he موقع 0404|0404|0404 العبري
13tv.co.il b:he القناة 13 الإسرائيلية|Channel 13 (Israel)|القناة 13|القناة الثالثة عشرة|القناة 13 العبرية
972mag.com m مجلة 972|+972 Magazine|+972
calcalist.co.il n:he كلكليست|Calcalist|كالكاليست
globes.co.il n:he غلوبس|Globes|جلوبس|غلوبز
glz.co.il b:he إذاعة الجيش الإسرائيلي|Army Radio|إذاعة الجيش|غالي تساهل|جالي تساهل
haaretz.com,haaretz.co.il n:he هآرتس|Haaretz|هاآرتس
inn.co.il,israelnationalnews.com s:he القناة السابعة|Arutz Sheva|عروتس شيفع|القناة السابعة الإسرائيلية|القناة 7
israelhayom.co.il,israelhayom.com n:he يسرائيل هيوم|Israel Hayom|إسرائيل هيوم|إسرائيل اليوم|يسرائيل هايوم
jpost.com n جيروزاليم بوست|The Jerusalem Post|جيروسالم بوست|جروزاليم بوست|جيروزالم بوست|جروزالم بوست|Jerusalem Post
kan.org.il b:he هيئة البث الإسرائيلية|Kan|كان 11|القناة 11|هيئة البث|قناة كان|القناة 11 الإسرائيلية
maariv.co.il n:he معاريف|Maariv
mako.co.il b:he القناة 12 الإسرائيلية|Channel 12 (Israel)|القناة 12|القناة الثانية عشرة|القناة 12 العبرية|N12
makorrishon.co.il n:he ماكور ريشون|Makor Rishon|مكور ريشون
mekomit.co.il s:he سيحا مكوميت|Local Call|لوكال كول|محادثة محلية
now14.co.il b:he القناة 14 الإسرائيلية|Channel 14 (Israel)|القناة 14|القناة الرابعة عشرة|القناة 14 العبرية
srugim.co.il s:he سروغيم|Srugim
themarker.com n:he ذا ماركر|TheMarker|ذي ماركر
timesofisrael.com s تايمز أوف إسرائيل|The Times of Israel|ذا تايمز أوف إسرائيل|Times of Israel
walla.co.il s:he والا|Walla|واللا|والاه|واللا العبري|والا العبري|Walla News
ynet.co.il,ynetnews.com n:he يديعوت أحرونوت|Yedioth Ahronoth|يديعوت|يديعوت أحرنوت|يديعوت أحرينوت|واي نت|Ynet
zman.co.il s:he زمان يسرائيل|Zman Yisrael
`;
