/** British outlets and journals. Countries and hosts in order. */
export const BRITAIN = `
GB
bbc.com,bbc.co.uk b بي بي سي|BBC|هيئة الإذاعة البريطانية|الإذاعة البريطانية|BBC News|بي بي سي نيوز
channel4.com b القناة الرابعة البريطانية|Channel 4|تشانل 4|القناة 4
dailymail.co.uk n ديلي ميل|Daily Mail|دايلي ميل|ميل أونلاين|Mail Online|ميل أون صنداي
dailystar.co.uk n ديلي ستار|Daily Star
dazn.com b دازن|DAZN
economist.com m الإيكونوميست|The Economist|ذي إيكونوميست|الايكونومست
eurogamer.net s يوروغيمر|Eurogamer
express.co.uk n ديلي إكسبرس|Daily Express|ديلي اكسبريس
flightglobal.com s فلايت غلوبال|FlightGlobal
fourfourtwo.com m فور فور تو|FourFourTwo
ft.com n فايننشال تايمز|Financial Times|فاينانشال تايمز|فاينانشيال تايمز|فاينشال تايمز|فايننشيال تايمز|FT
gbnews.com b جي بي نيوز|GB News
heraldscotland.com n هيرالد الاسكتلندية|The Herald
independent.co.uk n الإندبندنت|The Independent|ذي إندبندنت|الإندبندانت|اندبندنت البريطانية
inews.co.uk n آي نيوز|i News|The i
iranintl.com b إيران إنترناشونال|Iran International|إيران إنترناشيونال
itv.com b آي تي في|ITV|ITV News
metro.co.uk n مترو|Metro
middleeasteye.net s ميدل إيست آي|Middle East Eye
middleeastmonitor.com s ميدل إيست مونيتور|Middle East Monitor
mirror.co.uk n ديلي ميرور|Daily Mirror|ميرور|The Mirror
news.sky.com b سكاي نيوز|Sky News
newscientist.com m نيو ساينتست|New Scientist|نيو ساينتيست
newstatesman.com m نيو ستيتسمان|New Statesman
opendemocracy.net s أوبن ديموكراسي|openDemocracy
prospectmagazine.co.uk m بروسبكت|Prospect
scotsman.com n ذا سكوتسمان|The Scotsman|سكوتسمان
skysports.com b سكاي سبورتس|Sky Sports|سكاي سبورت
spectator.com,spectator.co.uk m سبيكتاتور|The Spectator|ذا سبكتاتور|سبكتيتور|سبيكتيتور|ذا سبيكتيتور
standard.co.uk n إيفنينغ ستاندارد|Evening Standard|إيفننغ ستاندرد|إيفنينج ستاندرد|The Standard
talksport.com b توك سبورت|talkSPORT
telegraph.co.uk n التلغراف|The Telegraph|التليغراف|ديلي تلغراف|ديلي تليغراف|التلجراف|ديلي تلجراف|تليجراف|The Daily Telegraph|Sunday Telegraph|صنداي تلغراف
theguardian.com n الغارديان|The Guardian|الجارديان|الكارديان|ذا غارديان|ذي غارديان|الأوبزرفر
thenewarab.com s ذا نيو عرب|The New Arab
theregister.com s ذا ريجستر|The Register
thesun.co.uk n ذا صن|The Sun|الصن|صن|ذي صن
thetimes.com,thetimes.co.uk n التايمز|The Times|تايمز|تايمز اللندنية|Times|ذا تايمز|صنداي تايمز|The Sunday Times
upstreamonline.com s أب ستريم|Upstream
INT
bmj.com m المجلة الطبية البريطانية|BMJ|بي إم جيه|British Medical Journal
nature.com m نيتشر|Nature|نيتشور|نايتشر|نيتشير|نيتشر كومينيكيشنز|نيتشر كلايمت تشينج|نيتشر ميديسن|نيتشر كوميونيكيشنز
thelancet.com m ذا لانسيت|The Lancet|لانسيت|لانست|ذي لانسيت
`;
