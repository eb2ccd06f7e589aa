/** French and German outlets. Countries and hosts in order. */
export const FRANCE_AND_GERMANY = `
DE
ard.de b:de إيه آر دي|ARD|آ آر دي
bild.de n:de بيلد|Bild|بيلد تسايتونغ
deutschlandfunk.de b:de دويتشلاند فونك|Deutschlandfunk
faz.net n:de فرانكفورتر ألغماينه|FAZ|فرانكفورتر ألغماينه تسايتونغ|فرانكفورتر ألجماينه|فرانكفورتر الجماينه تسايتونج|Frankfurter Allgemeine
focus.de m:de فوكوس|Focus
handelsblatt.com n:de هاندلسبلات|Handelsblatt|هاندلزبلات
heise.de s:de هايزه|heise
kicker.de m:de كيكر|Kicker
n-tv.de b:de إن تي في|n-tv
ndr.de b:de إن دي آر|NDR
spiegel.de m:de دير شبيغل|Der Spiegel|دير شبيجل|شبيغل|شبيجل|دير شبيجيل|Spiegel
stern.de m:de شتيرن|Stern
sueddeutsche.de n:de زود دويتشه تسايتونغ|Süddeutsche Zeitung|زود دويتشه|زود دويتشه تسايتونج|سود دويتشه تسايتونغ|زودويتشه تسايتونغ
tagesschau.de b:de تاغسشاو|Tagesschau
tagesspiegel.de n:de تاغس شبيغل|Der Tagesspiegel|دير تاغسشبيغل|تاجس شبيجل
taz.de n:de تاغس تسايتونغ|taz|تاز|تاتس
welt.de n:de دي فيلت|Die Welt|فيلت|فيلت أم زونتاغ|Welt am Sonntag
wiwo.de m:de فيرتشافتس فوخه|WirtschaftsWoche
zdf.de b:de زد دي إف|ZDF|القناة الثانية الألمانية
zeit.de n:de دي تسايت|Die Zeit|تسايت|دي زايت
FR
20minutes.fr n:fr 20 مينوت|20 Minutes
africaintelligence.com s أفريكا إنتليجنس|Africa Intelligence|إنتليجنس أونلاين|Intelligence Online
allocine.fr s:fr ألوسيني|AlloCiné
bfmtv.com b:fr بي إف إم تي في|BFMTV|بي إف إم
challenges.fr m:fr شالانج|Challenges
charliehebdo.fr m:fr شارلي إيبدو|Charlie Hebdo
cnews.fr b:fr سي نيوز|CNews
courrierinternational.com m:fr كورييه إنترناسيونال|Courrier international
europe1.fr b:fr أوروبا 1|Europe 1
footmercato.net s فوت ميركاتو|Foot Mercato|فوت مركاتو|فوتميركاتو
forbiddenstories.org s فوربيدن ستوريز|Forbidden Stories|قصص محرمة
francefootball.fr m:fr فرانس فوتبول|France Football|فرانس فوتبال
francetvinfo.fr,franceinfo.fr b:fr فرانس إنفو|Franceinfo
humanite.fr n:fr لومانيتيه|L'Humanité|لومانيتي|L'Humanite
jeuneafrique.com m:fr جون أفريك|Jeune Afrique|جون أفريكا
la-croix.com n:fr لاكروا|La Croix|لاكروى
latribune.fr n:fr لا تريبون|La Tribune
lefigaro.fr n:fr لوفيغارو|Le Figaro|لوفيجارو|الفيغارو
lejdd.fr n:fr لوجورنال دو ديمانش|Le Journal du Dimanche|جورنال دو ديمانش|JDD
lemonde.fr n:fr لوموند|Le Monde
leparisien.fr n:fr لو باريزيان|Le Parisien|لو باريزيين
lepoint.fr m:fr لوبوان|Le Point|لوبوانت
lequipe.fr n:fr ليكيب|L'Équipe|ليكيپ|L'Equipe
lesechos.fr n:fr ليزيكو|Les Échos|Les Echos
lexpress.fr m:fr ليكسبريس|L'Express|لكسبرس|ليكسبرس|إكسبرس
liberation.fr n:fr ليبراسيون|Libération|ليبيراسيون|لبيراسيون|Liberation
lopinion.fr n:fr لوبينيون|L'Opinion
marianne.net m:fr ماريان|Marianne
mediapart.fr s:fr ميديابارت|Mediapart
monde-diplomatique.fr m:fr لوموند ديبلوماتيك|Le Monde diplomatique|لوموند دبلوماتيك
nouvelobs.com m:fr لوبس|L'Obs|نوفيل أوبسرفاتور|لو نوفيل أوبسرفاتور|Le Nouvel Observateur
ouest-france.fr n:fr ويست فرانس|Ouest-France|أوست فرانس
parismatch.com m:fr باري ماتش|Paris Match
rfi.fr b:fr إذاعة فرنسا الدولية|RFI|راديو فرنسا الدولي|ار اف اي
rmcsport.bfmtv.com b:fr آر إم سي سبورت|RMC Sport|ار ام سي
rtl.fr b:fr آر تي إل|RTL
tf1info.fr,tf1.fr b:fr تي إف 1|TF1
theafricareport.com m ذي أفريكا ريبورت|The Africa Report|أفريكا ريبورت
tv5monde.com b:fr تي في 5|TV5 Monde|تي في 5 موند|تي في سانك موند
`;
