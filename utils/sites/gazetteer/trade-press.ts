/** Press of one trade or subject: technology, science, film, books, money, arms. Countries and hosts in order. */
export const TRADE_PRESS = `
CY
mees.com m ميس|MEES|ميدل إيست إيكونوميك سيرفي
CZ
gsmarena.com s جي إس إم أرينا|GSMArena
GB
argusmedia.com s أرغوس ميديا|Argus Media|أرغوس
autocar.co.uk m أوتوكار|Autocar
cityam.com n سيتي إيه إم|City A.M.
empireonline.com m إمباير|Empire
energyintel.com s إنرجي إنتليجنس|Energy Intelligence
janes.com s جينز|Janes
lloydslist.com s لويدز ليست|Lloyd's List
meed.com m ميد|MEED
nme.com m إن إم إي|NME
phys.org s فيز أورغ|Phys.org|فيز دوت أورغ
screendaily.com m سكرين إنترناشونال|Screen International|سكرين إنترناشيونال|سكرين ديلي|Screen Daily
techradar.com s تك رادار|TechRadar|تيك رادار
theartnewspaper.com n ذا آرت نيوزبيبر|The Art Newspaper|آرت نيوزبيبر
thebookseller.com m ذا بوكسيلر|The Bookseller|بوكسيلر
topgear.com m توب غير|Top Gear|توب جير
tradewindsnews.com s تريد ويندز|TradeWinds
US
9to5google.com s ناين تو فايف غوغل|9to5Google
9to5mac.com s ناين تو فايف ماك|9to5Mac|9تو5ماك
androidauthority.com s أندرويد أوثوريتي|Android Authority|أندرويد أثوريتي
androidcentral.com s أندرويد سنترال|Android Central
androidpolice.com s أندرويد بوليس|Android Police
appleinsider.com s آبل إنسايدر|AppleInsider
artnews.com m آرت نيوز|ARTnews
aviationweek.com m إيفييشن ويك|Aviation Week|أفييشن ويك
bleepingcomputer.com s بليبينغ كمبيوتر|BleepingComputer|بليبنغ كمبيوتر
breakingdefense.com s بريكينغ ديفنس|Breaking Defense
caranddriver.com m كار آند درايفر|Car and Driver
cell.com m سيل|Cell
coindesk.com s كوين ديسك|CoinDesk|كويندسك
cointelegraph.com s كوين تلغراف|Cointelegraph|كوينتليغراف
decrypt.co s ديكريبت|Decrypt
defenseone.com s ديفنس ون|Defense One
democracynow.org b ديموكراسي ناو|Democracy Now!|ديمقراطية الآن
digitaltrends.com s ديجيتال تريندز|Digital Trends|ديجيتال ترندز
discovermagazine.com m ديسكفر|Discover
electrek.co s إلكتريك|Electrek
esquire.com m إسكواير|Esquire
eurekalert.org s يوريك أليرت|EurekAlert!|يوريكا أليرت
ew.com m إنترتينمنت ويكلي|Entertainment Weekly
fastcompany.com m فاست كومباني|Fast Company
gamespot.com s غيم سبوت|GameSpot|جيم سبوت
hbr.org m هارفارد بزنس ريفيو الأمريكية|Harvard Business Review
ign.com s آي جي إن|IGN
indiewire.com s إندي واير|IndieWire
insideevs.com s إنسايد إيفز|InsideEVs
investopedia.com s إنفستوبيديا|Investopedia
jamanetwork.com m جاما|JAMA
justsecurity.org s جست سيكيوريتي|Just Security
kotaku.com s كوتاكو|Kotaku
macrumors.com s ماك رومورز|MacRumors|ماك رومرز
motherjones.com m ماذر جونز|Mother Jones
motor1.com s موتور1|Motor1
newsmax.com b نيوزماكس|Newsmax
pcmag.com m بي سي ماغ|PCMag|بي سي ماج
pnas.org m بي إن إيه إس|PNAS|وقائع الأكاديمية الوطنية للعلوم
polygon.com s بوليغون|Polygon
popsci.com m بوبيولار ساينس|Popular Science
popularmechanics.com m بوبيولار ميكانيكس|Popular Mechanics
publishersweekly.com m بابليشرز ويكلي|Publishers Weekly
quantamagazine.org m كوانتا|Quanta Magazine
qz.com s كوارتز|Quartz
responsiblestatecraft.org s ريسبونسبل ستيتكرافت|Responsible Statecraft
rollcall.com s رول كول|Roll Call
sciencedaily.com s ساينس ديلي|ScienceDaily
simpleflying.com s سيمبل فلاينغ|Simple Flying|سيمبل فلايينغ
smithsonianmag.com m سميثسونيان|Smithsonian Magazine|سميثسونيان ماغازين|Smithsonian
theblock.co s ذا بلوك|The Block
therecord.media s ذا ريكورد|The Record
tomsguide.com s تومز غايد|Tom's Guide|توم غايد|تومز جايد
tomshardware.com s تومز هاردوير|Tom's Hardware|توم هاردوير
twz.com s ذا وور زون|The War Zone|وور زون
vanityfair.com m فانيتي فير|Vanity Fair
venturebeat.com s فنتشر بيت|VentureBeat|فينتشر بيت
vogue.com m فوغ|Vogue|فوج
vulture.com s فولتشر|Vulture
xda-developers.com s إكس دي إيه|XDA|XDA Developers
`;
