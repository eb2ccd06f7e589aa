/** Outlets of the other European countries and Russia. Countries and hosts in order. */
export const EUROPE = `
AT
derstandard.at n:de دير شتاندارد|Der Standard|دير ستاندرد
diepresse.com n:de دي برسه|Die Presse
krone.at n:de كرونه تسايتونغ|Kronen Zeitung
BA
balkaninsight.com s بلقان إنسايت|Balkan Insight|بالكان إنسايت
BE
euobserver.com s إي يو أوبزرفر|EUobserver
hln.be n:nl هيت لاتستي نيوز|Het Laatste Nieuws
lalibre.be n:fr لا ليبر بلجيك|La Libre Belgique
lesoir.be n:fr لوسوار|Le Soir
politico.eu s بوليتيكو أوروبا|Politico Europe|بوليتيكو الأوروبية
CH
blick.ch n:de بليك|Blick
letemps.ch n:fr لوتان|Le Temps|لو طون|لوتون
nzz.ch n:de نويه تسوريشر تسايتونغ|NZZ|نويه تسورشر تسايتونغ|نويه زوريشر تسايتونغ|Neue Zürcher Zeitung
tagesanzeiger.ch n:de تاغس أنتسايغر|Tages-Anzeiger
DK
berlingske.dk n:da برلينغسكه|Berlingske|برلينجسكه
jp.dk n:da يولاندس بوستن|Jyllands-Posten|يلاندس بوستن
politiken.dk n:da بوليتيكن|Politiken
ES
abc.es n:es إيه بي سي الإسبانية|ABC (Spain)|أ بي ثي|إيه بي ثي|آ بي سي
as.com n:es آس|AS|الآس|Diario AS
cadenaser.com b:es كادينا سير|Cadena SER
cope.es b:es كوبي|COPE|كادينا كوبي
defensacentral.com s:es ديفنسا سنترال|Defensa Central|ديفينسا سنترال
elchiringuitotv.com b:es إل شيرينغيتو|El Chiringuito|الشيرينغيتو|الشيرينجيتو
elconfidencial.com s:es الكونفيدنسيال|El Confidencial|إل كونفيدينسيال
eldesmarque.com s:es الديسماركي|ElDesmarque
elespanol.com s:es إل إسبانيول|El Español
elmundo.es n:es إل موندو|El Mundo
elpais.com n:es إل باييس|El País|الباييس الإسبانية|إل بايس|El Pais
expansion.com n:es إكسبانسيون|Expansión
larazon.es n:es لاراثون|La Razón
lavanguardia.com n:es لا فانغوارديا|La Vanguardia|لا فانجوارديا
marca.com n:es ماركا|Marca
mundodeportivo.com n:es موندو ديبورتيفو|Mundo Deportivo|مونديبورتيفو|موندو ديبورتيڤو
ondacero.es b:es أوندا سيرو|Onda Cero
relevo.com s:es ريليفو|Relevo
rtve.es b:es آر تي في إي|RTVE
sport.es n:es سبورت|Sport|سبورت الكتالونية
FI
hs.fi n:fi هلسنغن سانومات|Helsingin Sanomat|هلسنغين سانومات
yle.fi b:fi واي إل إي|Yle
GR
ekathimerini.com,kathimerini.gr n:el كاثيميريني|Kathimerini|كاتيميريني
tovima.gr n:el توفيما|To Vima|تو فيما
IT
calciomercato.com s:it كالتشيو ميركاتو|Calciomercato|كالتشيوميركاتو
corriere.it n:it كورييري ديلا سيرا|Corriere della Sera|كوريري ديلا سيرا|كوريرا ديلا سيرا|كورييرا ديلا سيرا|كوريير ديلا سيرا|كوريره ديلا سيرا
corrieredellosport.it n:it كورييري ديلو سبورت|Corriere dello Sport|كوريري ديلو سبورت
gazzetta.it n:it لا غازيتا ديلو سبورت|La Gazzetta dello Sport|غازيتا ديلو سبورت|جازيتا ديلو سبورت|لا جازيتا ديلو سبورت|غازيتا|جازيتا
ilgiornale.it n:it إل جورنالي|Il Giornale
ilmessaggero.it n:it إل ميساجيرو|Il Messaggero|ميساجيرو
ilsole24ore.com n:it إل سولي 24 أوري|Il Sole 24 Ore|إل سول 24 أوري
lastampa.it n:it لا ستامبا|La Stampa
rai.it b:it راي|RAI|راي نيوز|راي سبورت
repubblica.it n:it لا ريبوبليكا|La Repubblica|لا ربوبليكا|ريبوبليكا|لا ريبابليكا
tuttosport.com n:it توتو سبورت|Tuttosport
LV
meduza.io s:ru ميدوزا|Meduza
NL
bellingcat.com s بيلينغكات|Bellingcat|بيلينجكات|بلينغكات
nos.nl b:nl نوس|NOS
nrc.nl n:nl إن آر سي|NRC
telegraaf.nl n:nl دي تلغراف|De Telegraaf|دي تلجراف
volkskrant.nl n:nl دي فولكس كرانت|de Volkskrant|فولكسكرانت
NO
aftenposten.no n:no أفتنبوستن|Aftenposten|أفتن بوستن
nrk.no b:nb إن آر كي|NRK|إن آر كيه
vg.no n:nb في جي|VG
PL
onet.pl s:pl أونيت|Onet
rp.pl n:pl رجيتشبوسبوليتا|Rzeczpospolita|رزيتشبوسبوليتا
wyborcza.pl n:pl غازيتا فيبورتشا|Gazeta Wyborcza
PT
abola.pt n:pt آ بولا|A Bola
expresso.pt n:pt إكسبرسو|Expresso|إكسبريسو
ojogo.pt n:pt أوجوغو|O Jogo|أو جوغو
publico.pt n:pt بوبليكو|Público
record.pt n:pt ريكورد|Record
RU
izvestia.ru,iz.ru n:ru إزفستيا|Izvestia|إيزفيستيا|ازفيستيا
kommersant.ru n:ru كوميرسانت|Kommersant|كومرسانت
kp.ru n:ru كومسومولسكايا برافدا|Komsomolskaya Pravda
lenta.ru s:ru لينتا رو|Lenta.ru|لينتا
novayagazeta.ru,novayagazeta.eu n:ru نوفايا غازيتا|Novaya Gazeta|نوفايا جازيتا
pravda.ru n:ru برافدا|Pravda
rbc.ru s:ru آر بي كيه|RBC|آر بي كي
rg.ru n:ru روسيسكايا غازيتا|Rossiyskaya Gazeta|روسييسكايا غازيتا
rt.com b آر تي الإنجليزية|RT International
themoscowtimes.com n موسكو تايمز|The Moscow Times|ذا موسكو تايمز
vedomosti.ru n:ru فيدوموستي|Vedomosti
vesti.ru b:ru روسيا 24|Rossiya 24|روسيا-24
SE
aftonbladet.se n:sv أفتونبلاديت|Aftonbladet|أفتونبلادت
dn.se n:sv داغينز نيهيتر|Dagens Nyheter|داجنز نيهيتر
expressen.se n:sv إكسبريسن|Expressen
UA
kyivindependent.com s كييف إندبندنت|The Kyiv Independent
kyivpost.com n كييف بوست|Kyiv Post
pravda.com.ua s:uk أوكرانسكا برافدا|Ukrainska Pravda|أوكراينسكا برافدا
unian.net a:uk يونيان|UNIAN
`;
