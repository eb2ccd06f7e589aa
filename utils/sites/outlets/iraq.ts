/** Iraq. Countries and hosts in order. */
export const IRAQ = `
IQ
964media.com s شبكة 964|964 Media|964
alforatnews.iq,alforatnews.com a الفرات نيوز|Al-Forat News|الفرات
almaalomah.me a المعلومة|Al-Maalomah
almadapaper.net n المدى|Al-Mada
almasalah.com s المسلة|Al-Masalah
almirbad.com b المربد|Al-Mirbad
alrafidain.tv b الرافدين|Al-Rafidain
alrasheedmedia.com b الرشيد|Al-Rasheed
alsabaah.iq n الصباح|Al-Sabaah
alsharqiya.com b الشرقية|Al Sharqiya|الشرقية نيوز
alsumaria.tv b السومرية|Alsumaria|السومرية نيوز
azzaman.com n الزمان|Azzaman
baghdadtoday.news a بغداد اليوم|Baghdad Today
basnews.com/ar a باسنيوز|BasNews
burathanews.com a براثا نيوز|Buratha News|براثا
dijlah.tv b دجلة|Dijlah
imn.iq b شبكة الإعلام العراقي|IMN
ina.iq a واع|INA|وكالة الأنباء العراقية|الأنباء العراقية|Iraqi News Agency
kitabat.com s كتابات|Kitabat
kurdistan24.net/ar b كوردستان 24|Kurdistan 24|كردستان 24
mawazin.net a موازين نيوز|Mawazin News
nasnews.com s ناس نيوز|Nas News
ninanews.com a نينا|NINA|الوكالة الوطنية العراقية للأنباء
rudawarabia.net b رووداو عربية|Rudaw Arabia|رووداو|روداو
shafaq.com a شفق نيوز|Shafaq News
sotaliraq.com s صوت العراق|Sot al-Iraq
ultrairaq.ultrasawt.com s ألترا عراق|Ultra Iraq
utviraq.net b يو تي في العراقية|UTV|يو تي في
`;
