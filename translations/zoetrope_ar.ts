<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Zoetrope::AfterQueue</name>
    <message>
        <source>A job failed</source>
        <translation>فشلت مهمة</translation>
    </message>
    <message numerus="yes">
        <source>%n jobs failed</source>
        <translation>
            <numerusform>فشلت %n مهمة</numerusform>
            <numerusform>فشلت %n مهمة</numerusform>
            <numerusform>فشلت %n مهمتين</numerusform>
            <numerusform>فشلت %n مهام</numerusform>
            <numerusform>فشلت %n مهمة</numerusform>
            <numerusform>فشلت %n مهمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) verified.</source>
        <translation>
            <numerusform>تم التحقق من %n مهمة.</numerusform>
            <numerusform>تم التحقق من %n مهمة.</numerusform>
            <numerusform>تم التحقق من %n مهمتين.</numerusform>
            <numerusform>تم التحقق من %n مهام.</numerusform>
            <numerusform>تم التحقق من %n مهمة.</numerusform>
            <numerusform>تم التحقق من %n مهمة.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 verified, %2 failed or cancelled.</source>
        <translation>تم التحقق من %1، وفشل أو أُلغي %2.</translation>
    </message>
    <message>
        <source>The queue is done</source>
        <translation>اكتملت قائمة الانتظار</translation>
    </message>
</context>
<context>
    <name>Zoetrope::Catalog</name>
    <message>
        <source>Quality (0 is best)</source>
        <translation>الجودة (0 هي الأفضل)</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>السرعة</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>الملف التعريفي</translation>
    </message>
    <message>
        <source>Tuned for</source>
        <translation>مضبوط من أجل</translation>
    </message>
    <message>
        <source>Speed (8 is fastest)</source>
        <translation>السرعة (8 هي الأسرع)</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>الشدة</translation>
    </message>
    <message>
        <source>Block, in percent of the short side</source>
        <translation>الكتلة، بالنسبة المئوية من الضلع الأقصر</translation>
    </message>
    <message>
        <source>Amount (negative is darker)</source>
        <translation>المقدار (السالب أغمق)</translation>
    </message>
    <message>
        <source>Amount (negative is flatter)</source>
        <translation>المقدار (السالب أقل تباينًا)</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>الجودة</translation>
    </message>
    <message>
        <source>Proof of outputs</source>
        <translation>إثبات صحة النواتج</translation>
    </message>
    <message>
        <source>MP4</source>
        <translation>MP4</translation>
    </message>
    <message>
        <source>Matroska</source>
        <translation>Matroska</translation>
    </message>
    <message>
        <source>WebM</source>
        <translation>WebM</translation>
    </message>
    <message>
        <source>HLS</source>
        <translation>HLS</translation>
    </message>
    <message>
        <source>M4A (sound alone)</source>
        <translation>M4A (الصوت وحده)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بلا</translation>
    </message>
    <message>
        <source>Blur</source>
        <translation>تمويه</translation>
    </message>
    <message>
        <source>Grayscale</source>
        <translation>تدرج رمادي</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>بني داكن (سيبيا)</translation>
    </message>
    <message>
        <source>Sharpen</source>
        <translation>زيادة الحدة</translation>
    </message>
    <message>
        <source>Vignette</source>
        <translation>تظليل الحواف</translation>
    </message>
    <message>
        <source>Pixelate</source>
        <translation>تقسيم إلى مربعات</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>السطوع</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>التباين</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>قلب أفقي</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>أرشيف</translation>
    </message>
    <message>
        <source>For keeping a copy that looks like the source, made slowly, in a Matroska file.</source>
        <translation>لحفظ نسخة تبدو كالمصدر، تُرمَّز ببطء في ملف Matroska.</translation>
    </message>
    <message>
        <source>Sound alone</source>
        <translation>الصوت وحده</translation>
    </message>
    <message>
        <source>For listening: the sound of any source as one M4A file.</source>
        <translation>للاستماع: صوت أي مصدر في ملف M4A واحد.</translation>
    </message>
    <message>
        <source>For adaptive streaming alone: an HLS ladder from 240 to 1080.</source>
        <translation>للبث المتكيف وحده: سلّم جودات HLS من 240 إلى 1080.</translation>
    </message>
    <message>
        <source>For sharing one file that plays everywhere, at the source&apos;s size.</source>
        <translation>لمشاركة ملف واحد يعمل في كل مكان، بأبعاد المصدر.</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>عيّنة</translation>
    </message>
    <message>
        <source>For trying everything at once: a small HLS ladder, an MP4, and pictures with and without blur.</source>
        <translation>لتجربة كل شيء دفعة واحدة: سلّم جودات HLS صغير، وملف MP4، وصور بالتمويه وبدونه.</translation>
    </message>
    <message>
        <source>Thumbnails</source>
        <translation>صور مصغّرة</translation>
    </message>
    <message>
        <source>For choosing a poster: a few JPEG pictures from the first half minute.</source>
        <translation>لاختيار صورة الغلاف: بضع صور JPEG من نصف الدقيقة الأول.</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>ويب</translation>
    </message>
    <message>
        <source>For a web site: an adaptive HLS ladder up to 1080 and one MP4 at 720 for players without HLS.</source>
        <translation>لموقع ويب: سلّم جودات HLS متكيف حتى 1080، وملف MP4 واحد بدقة 720 للمشغّلات التي لا تدعم HLS.</translation>
    </message>
    <message>
        <source>For players that want formats free of licences: VP9 and Opus in one WebM file at the source&apos;s size.</source>
        <translation>للمشغّلات التي تتطلب صيغًا خالية من التراخيص: VP9 وOpus في ملف WebM واحد بأبعاد المصدر.</translation>
    </message>
    <message>
        <source>General</source>
        <translation>عام</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>الأجهزة</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>الصوت</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>For watching on a phone or tablet: one MP4 at 720 that any of them plays.</source>
        <translation>للمشاهدة على هاتف أو جهاز لوحي: ملف MP4 واحد بدقة 720 يعمل على أي منها.</translation>
    </message>
    <message>
        <source>Television</source>
        <translation>التلفاز</translation>
    </message>
    <message>
        <source>For the living room: one MP4 at 1080 in high quality.</source>
        <translation>لغرفة الجلوس: ملف MP4 واحد بدقة 1080 وبجودة عالية.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>رسالة</translation>
    </message>
    <message>
        <source>For sending in a chat or by e-mail: a small MP4 at 480.</source>
        <translation>للإرسال في محادثة أو بالبريد الإلكتروني: ملف MP4 صغير بدقة 480.</translation>
    </message>
    <message>
        <source>Speech</source>
        <translation>الكلام</translation>
    </message>
    <message>
        <source>For podcasts and transcripts: the voices of any source in one small M4A file.</source>
        <translation>للبودكاست والتفريغ النصي: أصوات المتحدثين من أي مصدر في ملف M4A صغير واحد.</translation>
    </message>
    <message>
        <source>Picture series</source>
        <translation>سلسلة صور</translation>
    </message>
    <message>
        <source>For an overview of a whole film: twelve JPEG pictures spread evenly over it.</source>
        <translation>لنظرة عامة على فيلم كامل: اثنتا عشرة صورة JPEG موزعة عليه بالتساوي.</translation>
    </message>
    <message>
        <source>Speed (13 is fastest)</source>
        <translation>السرعة (13 هي الأسرع)</translation>
    </message>
    <message>
        <source>Bits a sample</source>
        <translation>البتات لكل عيّنة</translation>
    </message>
    <message>
        <source>QuickTime</source>
        <translation>QuickTime</translation>
    </message>
    <message>
        <source>MP3 (sound alone)</source>
        <translation>‏MP3 (الصوت وحده)</translation>
    </message>
    <message>
        <source>FLAC (sound alone)</source>
        <translation>‏FLAC (الصوت وحده)</translation>
    </message>
    <message>
        <source>Opus (sound alone)</source>
        <translation>‏Opus (الصوت وحده)</translation>
    </message>
    <message>
        <source>WAV (sound alone)</source>
        <translation>‏WAV (الصوت وحده)</translation>
    </message>
    <message>
        <source>Social portrait</source>
        <translation>تواصل اجتماعي، طولي</translation>
    </message>
    <message>
        <source>For feeds that are watched upright: one MP4 in 9:16 at 1080 by 1920, with black where the picture is wider.</source>
        <translation>لصفحات تُشاهَد طوليًا: ملف MP4 واحد بنسبة 9:16 وحجم 1080 في 1920، مع سواد حيث تكون الصورة أعرض.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>For an attachment that every mailbox takes: one MP4 at 480 that weighs at most 10 MB, whatever its length.</source>
        <translation>لمرفق تقبله كل صناديق البريد: ملف MP4 واحد بدقة 480 لا يتجاوز 10 ميغابايت مهما كان طوله.</translation>
    </message>
    <message>
        <source>Archive, every sound</source>
        <translation>أرشيف بكل المسارات الصوتية</translation>
    </message>
    <message>
        <source>For keeping all there is in little room: ten-bit HEVC and every sound track without loss, in a Matroska file.</source>
        <translation>لحفظ كل شيء في مساحة صغيرة: HEVC بعشرة بتات وكل مسار صوتي بلا فقد، في ملف Matroska.</translation>
    </message>
    <message>
        <source>MP3</source>
        <translation>MP3</translation>
    </message>
    <message>
        <source>For anything that plays music: the sound of any source as one MP3 file.</source>
        <translation>لكل ما يشغّل الموسيقى: صوت أي مصدر في ملف MP3 واحد.</translation>
    </message>
    <message>
        <source>Deblock</source>
        <translation>إزالة الكتل</translation>
    </message>
    <message>
        <source>Denoise</source>
        <translation>إزالة التشويش</translation>
    </message>
    <message>
        <source>Saturation</source>
        <translation>التشبّع</translation>
    </message>
    <message>
        <source>Amount (negative is paler)</source>
        <translation>المقدار (السالب أبهت)</translation>
    </message>
    <message>
        <source>High pass</source>
        <translation>تمرير عالٍ</translation>
    </message>
    <message>
        <source>Low pass</source>
        <translation>تمرير منخفض</translation>
    </message>
    <message>
        <source>Compressor</source>
        <translation>ضاغط</translation>
    </message>
    <message>
        <source>Frequency in Hz</source>
        <translation>التردد بالهرتز</translation>
    </message>
    <message>
        <source>Reduction in dB</source>
        <translation>التخفيض بالديسيبل</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>النسبة</translation>
    </message>
    <message>
        <source>From, in dB</source>
        <translation>بدءًا من، بالديسيبل</translation>
    </message>
    <message>
        <source>Podcast</source>
        <translation>بودكاست</translation>
    </message>
    <message>
        <source>For talk that is listened to on the way: rumble taken out, at the loudness that podcasts have, in one MP3.</source>
        <translation>للحديث الذي يُسمع في الطريق: بلا دمدمة، وبجهارة البودكاست المعتادة، في ملف MP3 واحد.</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>مُرمَّم</translation>
    </message>
    <message>
        <source>For old tapes and small web videos: blocks and noise taken out, a little sharper, in one MP4 at the source&apos;s size.</source>
        <translation>للأشرطة القديمة ومقاطع الويب الصغيرة: بلا كتل ولا تشويش، أوضح قليلًا، في ملف MP4 واحد بحجم المصدر.</translation>
    </message>
    <message>
        <source>DASH and HLS (CMAF)</source>
        <translation>DASH و HLS (CMAF)</translation>
    </message>
    <message>
        <source>DASH and HLS</source>
        <translation>DASH و HLS</translation>
    </message>
    <message>
        <source>For streaming to every browser and TV: one ladder from 240 to 1080 under a DASH manifest and HLS playlists.</source>
        <translation>للبث إلى كل متصفح وتلفاز: سلّم من 240 إلى 1080 مع بيان DASH وقوائم HLS.</translation>
    </message>
</context>
<context>
    <name>Zoetrope::CloseQuestion</name>
    <message>
        <source>Jobs are running</source>
        <translation>هناك مهام قيد التشغيل</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) are running. What is to become of them?</source>
        <translation>
            <numerusform>%n مهمة قيد التشغيل. ماذا تفعل بها؟</numerusform>
            <numerusform>%n مهمة قيد التشغيل. ماذا تفعل بها؟</numerusform>
            <numerusform>%n مهمتان قيد التشغيل. ماذا تفعل بهما؟</numerusform>
            <numerusform>%n مهام قيد التشغيل. ماذا تفعل بها؟</numerusform>
            <numerusform>%n مهمة قيد التشغيل. ماذا تفعل بها؟</numerusform>
            <numerusform>%n مهمة قيد التشغيل. ماذا تفعل بها؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep running in the tray</source>
        <translation>متابعة العمل في علبة النظام</translation>
    </message>
    <message>
        <source>The window closes and the jobs go on. The icon in the tray brings it back.</source>
        <translation>تُغلق النافذة وتستمر المهام. تعيدها الأيقونة في علبة النظام.</translation>
    </message>
    <message>
        <source>Stop, go on later</source>
        <translation>إيقاف ومتابعة لاحقًا</translation>
    </message>
    <message>
        <source>What they have encoded is kept: they go on from there the next time.</source>
        <translation>يُحفظ ما رُمِّز منها، ويُستأنف من حيث توقف في المرة القادمة.</translation>
    </message>
    <message>
        <source>Cancel the jobs</source>
        <translation>إلغاء المهام</translation>
    </message>
    <message>
        <source>What they have encoded so far is lost. Jobs that wait stay in the queue.</source>
        <translation>يضيع ما رُمِّز منها حتى الآن. تبقى المهام المنتظرة في قائمة الانتظار.</translation>
    </message>
    <message>
        <source>Don&apos;t close</source>
        <translation>عدم الإغلاق</translation>
    </message>
</context>
<context>
    <name>Zoetrope::ComparePane</name>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>الناتج</translation>
    </message>
</context>
<context>
    <name>Zoetrope::CompareView</name>
    <message>
        <source>Source and output at the same moment</source>
        <translation>المصدر والناتج في اللحظة نفسها</translation>
    </message>
</context>
<context>
    <name>Zoetrope::ContactSheet</name>
    <message>
        <source>Pictures that came out</source>
        <translation>الصور الناتجة</translation>
    </message>
</context>
<context>
    <name>Zoetrope::CountdownDialog</name>
    <message>
        <source>Going to sleep</source>
        <translation>الدخول في السكون</translation>
    </message>
    <message>
        <source>Shutting down</source>
        <translation>إيقاف التشغيل</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>الوقت المتبقي</translation>
    </message>
    <message>
        <source>Sleep now</source>
        <translation>السكون الآن</translation>
    </message>
    <message>
        <source>Shut down now</source>
        <translation>إيقاف التشغيل الآن</translation>
    </message>
    <message>
        <source>Stay awake</source>
        <translation>البقاء مستيقظًا</translation>
    </message>
    <message>
        <source>Stay on</source>
        <translation>البقاء قيد التشغيل</translation>
    </message>
    <message numerus="yes">
        <source>The queue is done. The machine goes to sleep in %n second(s).</source>
        <translation>
            <numerusform>اكتملت قائمة الانتظار. يدخل الجهاز في السكون بعد %n ثانية.</numerusform>
            <numerusform>اكتملت قائمة الانتظار. يدخل الجهاز في السكون بعد %n ثانية.</numerusform>
            <numerusform>اكتملت قائمة الانتظار. يدخل الجهاز في السكون بعد %n ثانيتين.</numerusform>
            <numerusform>اكتملت قائمة الانتظار. يدخل الجهاز في السكون بعد %n ثوانٍ.</numerusform>
            <numerusform>اكتملت قائمة الانتظار. يدخل الجهاز في السكون بعد %n ثانية.</numerusform>
            <numerusform>اكتملت قائمة الانتظار. يدخل الجهاز في السكون بعد %n ثانية.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The queue is done. The machine is shut down in %n second(s).</source>
        <translation>
            <numerusform>اكتملت قائمة الانتظار. يُوقف تشغيل الجهاز بعد %n ثانية.</numerusform>
            <numerusform>اكتملت قائمة الانتظار. يُوقف تشغيل الجهاز بعد %n ثانية.</numerusform>
            <numerusform>اكتملت قائمة الانتظار. يُوقف تشغيل الجهاز بعد %n ثانيتين.</numerusform>
            <numerusform>اكتملت قائمة الانتظار. يُوقف تشغيل الجهاز بعد %n ثوانٍ.</numerusform>
            <numerusform>اكتملت قائمة الانتظار. يُوقف تشغيل الجهاز بعد %n ثانية.</numerusform>
            <numerusform>اكتملت قائمة الانتظار. يُوقف تشغيل الجهاز بعد %n ثانية.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Zoetrope::DbusDesktop</name>
    <message>
        <source>The system would ask for a password first.</source>
        <translation>سيطلب النظام كلمة مرور أولًا.</translation>
    </message>
    <message>
        <source>The system does not allow it.</source>
        <translation>لا يسمح النظام بذلك.</translation>
    </message>
    <message>
        <source>This machine cannot do it.</source>
        <translation>لا يستطيع هذا الجهاز ذلك.</translation>
    </message>
    <message>
        <source>There is no system bus.</source>
        <translation>لا يوجد ناقل للنظام.</translation>
    </message>
    <message>
        <source>There is no login service (logind) that could do it.</source>
        <translation>لا توجد خدمة تسجيل دخول (logind) تستطيع ذلك.</translation>
    </message>
    <message>
        <source>Videos are being encoded</source>
        <translation>يجري ترميز مقاطع فيديو</translation>
    </message>
</context>
<context>
    <name>Zoetrope::DeliveryList</name>
    <message>
        <source>answer %1</source>
        <translation>الرد %1</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <comment>how often something was tried</comment>
        <translation>
            <numerusform>%n مرة</numerusform>
            <numerusform>مرة واحدة</numerusform>
            <numerusform>مرتين</numerusform>
            <numerusform>%n مرات</numerusform>
            <numerusform>%n مرة</numerusform>
            <numerusform>%n مرة</numerusform>
        </translation>
    </message>
    <message>
        <source>Waits to be sent</source>
        <translation>ينتظر الإرسال</translation>
    </message>
    <message>
        <source>Tried %1, again at %2</source>
        <translation>جُرِّب %1، ويعاد عند %2</translation>
    </message>
    <message>
        <source>Accepted at %1</source>
        <translation>قُبل عند %1</translation>
    </message>
    <message>
        <source>tried %1</source>
        <translation>جُرِّب %1</translation>
    </message>
    <message>
        <source>Given up at %1, tried %2</source>
        <translation>تُرك عند %1 بعد تجربته %2</translation>
    </message>
    <message>
        <source>Not sent: this address is not allowed</source>
        <translation>لم يُرسل: هذا العنوان غير مسموح به</translation>
    </message>
    <message>
        <source>Failed; a later message was sent instead</source>
        <translation>فشل؛ وأُرسلت رسالة لاحقة بدلاً منه</translation>
    </message>
    <message>
        <source>Told to other programs</source>
        <translation>ما أُبلغت به برامج أخرى</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier</source>
        <translation>
            <numerusform>%n سابقة</numerusform>
            <numerusform>واحدة سابقة</numerusform>
            <numerusform>اثنتان سابقتان</numerusform>
            <numerusform>%n سابقة</numerusform>
            <numerusform>%n سابقة</numerusform>
            <numerusform>%n سابقة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Zoetrope::DividerHandle</name>
    <message>
        <source>Divider between source and output</source>
        <translation>فاصل بين المصدر والناتج</translation>
    </message>
    <message>
        <source>The left and right arrow keys move it.</source>
        <translation>يُحرَّك بمفتاحي السهمين الأيسر والأيمن.</translation>
    </message>
    <message>
        <source>Drag, or move with the left and right arrow keys</source>
        <translation>اسحب، أو حرّك بمفتاحي السهمين الأيسر والأيمن</translation>
    </message>
</context>
<context>
    <name>Zoetrope::Error</name>
    <message>
        <source>Work on %1 was stopped as asked.</source>
        <translation>أُوقف العمل على %1 بناءً على الطلب.</translation>
    </message>
    <message>
        <source>Start it again to have the outputs made.</source>
        <translation>ابدأ من جديد لإنشاء النواتج.</translation>
    </message>
    <message>
        <source>Something went wrong inside Zoetrope while it worked on %1.</source>
        <translation>حدث خطأ داخل Zoetrope أثناء العمل على %1.</translation>
    </message>
    <message>
        <source>Please report this together with the log.</source>
        <translation>يُرجى الإبلاغ عن هذا مع إرفاق السجل.</translation>
    </message>
    <message>
        <source>The memory did not suffice for %1.</source>
        <translation>لم تكفِ الذاكرة للعمل على %1.</translation>
    </message>
    <message>
        <source>Close other programs, or ask for fewer or smaller renditions at once.</source>
        <translation>أغلق برامج أخرى، أو اطلب نسخ جودة أقل عددًا أو أصغر في وقت واحد.</translation>
    </message>
    <message>
        <source>Could not understand %1.</source>
        <translation>تعذّر فهم %1.</translation>
    </message>
    <message>
        <source>Look it up with --help and try again.</source>
        <translation>راجع ‎--help ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Could not accept %1: it asks for what cannot be done.</source>
        <translation>تعذّر قبول %1: المطلوب لا يمكن تنفيذه.</translation>
    </message>
    <message>
        <source>Correct the fields named and try again.</source>
        <translation>صحّح الحقول المذكورة ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Could not read %1: it was written for a newer Zoetrope.</source>
        <translation>تعذّرت قراءة %1: كُتب لإصدار أحدث من Zoetrope.</translation>
    </message>
    <message>
        <source>Update Zoetrope to use it.</source>
        <translation>حدّث Zoetrope لتتمكن من استخدامه.</translation>
    </message>
    <message>
        <source>Could not read %1 as a JSON object.</source>
        <translation>تعذّرت قراءة %1 ككائن JSON.</translation>
    </message>
    <message>
        <source>Correct the text there and try again.</source>
        <translation>صحّح النص هناك ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>There is no preset called %1.</source>
        <translation>لا يوجد إعداد مسبق باسم %1.</translation>
    </message>
    <message>
        <source>Choose one of those that “zoetrope presets” lists.</source>
        <translation>اختر أحد الإعدادات التي يسردها “zoetrope presets”.</translation>
    </message>
    <message>
        <source>Nothing is left to make from %1.</source>
        <translation>لم يبقَ شيء لإنشائه من %1.</translation>
    </message>
    <message>
        <source>Ask for an output that suits the source, such as a sound file for sound alone.</source>
        <translation>اطلب ناتجًا يناسب المصدر، مثل ملف صوتي لمصدر فيه صوت فقط.</translation>
    </message>
    <message>
        <source>Could not find %1.</source>
        <translation>تعذّر العثور على %1.</translation>
    </message>
    <message>
        <source>Could not open %1: reading it is not allowed.</source>
        <translation>تعذّر فتح %1: القراءة غير مسموح بها.</translation>
    </message>
    <message>
        <source>Change the file&apos;s permissions, or pick another source.</source>
        <translation>غيّر أذونات الملف، أو اختر مصدرًا آخر.</translation>
    </message>
    <message>
        <source>Could not use %1: it is a folder, a device or a pipe.</source>
        <translation>تعذّر استخدام %1: إنه مجلد أو جهاز أو أنبوب.</translation>
    </message>
    <message>
        <source>Pick a media file.</source>
        <translation>اختر ملف وسائط.</translation>
    </message>
    <message>
        <source>Could not read %1: the disk it is on reports an error.</source>
        <translation>تعذّرت قراءة %1: أبلغ القرص الموجود عليه عن خطأ.</translation>
    </message>
    <message>
        <source>Check the disk or the connection, copy the file again, and retry.</source>
        <translation>تحقق من القرص أو الاتصال، وانسخ الملف مجددًا، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Could not use %1: the file is empty.</source>
        <translation>تعذّر استخدام %1: الملف فارغ.</translation>
    </message>
    <message>
        <source>Copy it again, or pick another source.</source>
        <translation>انسخه مجددًا، أو اختر مصدرًا آخر.</translation>
    </message>
    <message>
        <source>Could not recognise %1 as video or sound.</source>
        <translation>تعذّر التعرّف على %1 كفيديو أو صوت.</translation>
    </message>
    <message>
        <source>Could not use %1: it only points to other files, which Zoetrope does not follow.</source>
        <translation>تعذّر استخدام %1: إنه يشير فقط إلى ملفات أخرى لا يتتبعها Zoetrope.</translation>
    </message>
    <message>
        <source>Pick the media file itself.</source>
        <translation>اختر ملف الوسائط نفسه.</translation>
    </message>
    <message>
        <source>Could not use %1: it is a still picture.</source>
        <translation>تعذّر استخدام %1: إنه صورة ثابتة.</translation>
    </message>
    <message>
        <source>Pick a video or a sound file.</source>
        <translation>اختر ملف فيديو أو صوت.</translation>
    </message>
    <message>
        <source>Could not find the picture or sound asked for in %1.</source>
        <translation>تعذّر العثور على الصورة أو الصوت المطلوب في %1.</translation>
    </message>
    <message>
        <source>Pick another source, or ask for outputs that this one can give.</source>
        <translation>اختر مصدرًا آخر، أو اطلب نواتج يمكن إنشاؤها من هذا المصدر.</translation>
    </message>
    <message>
        <source>Could not read %1: it is encrypted.</source>
        <translation>تعذّرت قراءة %1: المحتوى مشفّر.</translation>
    </message>
    <message>
        <source>Pick a source without copy protection.</source>
        <translation>اختر مصدرًا بلا حماية من النسخ.</translation>
    </message>
    <message>
        <source>Could not read %1: the file is damaged or ends early.</source>
        <translation>تعذّرت قراءة %1: الملف تالف أو ينتهي مبكرًا.</translation>
    </message>
    <message>
        <source>Could not use %1: its picture has more pixels than Zoetrope decodes.</source>
        <translation>تعذّر استخدام %1: عدد بكسلات الصورة أكبر مما يفك Zoetrope ترميزه.</translation>
    </message>
    <message>
        <source>Pick a smaller source.</source>
        <translation>اختر مصدرًا أصغر.</translation>
    </message>
    <message>
        <source>Could not open %1 in time.</source>
        <translation>تعذّر فتح %1 في الوقت المحدد.</translation>
    </message>
    <message>
        <source>Check the disk or the connection and retry; if it stays, the file is not sound.</source>
        <translation>تحقق من القرص أو الاتصال وأعد المحاولة؛ وإن تكرر ذلك فالملف غير سليم.</translation>
    </message>
    <message>
        <source>Gave up on %1: it gave no new picture or sound for a minute.</source>
        <translation>تم التخلي عن %1: لم تصل صورة جديدة ولا صوت جديد طوال دقيقة.</translation>
    </message>
    <message>
        <source>Copy the file again, or pick another source.</source>
        <translation>انسخ الملف مجددًا، أو اختر مصدرًا آخر.</translation>
    </message>
    <message>
        <source>Could not go on with %1: the file was changed meanwhile.</source>
        <translation>تعذّرت متابعة %1: تغيّر الملف في هذه الأثناء.</translation>
    </message>
    <message>
        <source>Wait until it is written completely, then start again.</source>
        <translation>انتظر حتى تكتمل كتابته، ثم ابدأ من جديد.</translation>
    </message>
    <message>
        <source>Waiting until %1 has been fetched.</source>
        <translation>في انتظار جلب %1.</translation>
    </message>
    <message>
        <source>The job goes on by itself once all of it is here; it is fetched while the local port is open.</source>
        <translation>تتابع المهمة من تلقاء نفسها عندما يكتمل الملف هنا؛ ويُجلب ما دام المنفذ المحلي مفتوحًا.</translation>
    </message>
    <message>
        <source>Could not fetch %1.</source>
        <translation>تعذّر جلب %1.</translation>
    </message>
    <message>
        <source>Check the address and that its server can be reached, then retry the job.</source>
        <translation>تحقق من العنوان ومن إمكان الوصول إلى خادمه، ثم أعد محاولة المهمة.</translation>
    </message>
    <message>
        <source>Could not take a picture at the moment asked for: it lies outside %1.</source>
        <translation>تعذّر أخذ صورة عند اللحظة المطلوبة: إنها خارج %1.</translation>
    </message>
    <message>
        <source>Choose a moment within the source&apos;s length.</source>
        <translation>اختر لحظة ضمن مدة المصدر.</translation>
    </message>
    <message>
        <source>Could not spread pictures over %1: it does not say how long it is.</source>
        <translation>تعذّر توزيع الصور على %1: مدته غير معروفة.</translation>
    </message>
    <message>
        <source>Ask for pictures at exact times, or give the length of the part to use.</source>
        <translation>اطلب صورًا عند أوقات محددة، أو أدخل مدة الجزء المراد استخدامه.</translation>
    </message>
    <message>
        <source>Could not cut the range asked for: it lies outside %1.</source>
        <translation>تعذّر قص النطاق المطلوب: إنه خارج %1.</translation>
    </message>
    <message>
        <source>Choose a start within the source&apos;s length.</source>
        <translation>اختر بداية ضمن مدة المصدر.</translation>
    </message>
    <message>
        <source>Could not decode %1: this computer&apos;s FFmpeg has no decoder for it.</source>
        <translation>تعذّر فك ترميز %1: لا يوجد في FFmpeg على هذا الحاسوب مفكّك ترميز مناسب.</translation>
    </message>
    <message>
        <source>Install a fuller FFmpeg, or pick another source.</source>
        <translation>ثبّت نسخة أكمل من FFmpeg، أو اختر مصدرًا آخر.</translation>
    </message>
    <message>
        <source>Could not decode %1.</source>
        <translation>تعذّر فك ترميز %1.</translation>
    </message>
    <message>
        <source>Could not find the filter %1 in this computer&apos;s FFmpeg.</source>
        <translation>تعذّر العثور على المرشّح %1 في FFmpeg على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Install a fuller FFmpeg, or leave the filter out.</source>
        <translation>ثبّت نسخة أكمل من FFmpeg، أو استغنِ عن المرشّح.</translation>
    </message>
    <message>
        <source>Could not scale or filter the pictures of %1.</source>
        <translation>تعذّر تغيير أبعاد صور %1 أو ترشيحها.</translation>
    </message>
    <message>
        <source>Try without the filter or with another size; the log has the details.</source>
        <translation>جرّب بدون المرشّح أو بأبعاد أخرى؛ التفاصيل في السجل.</translation>
    </message>
    <message>
        <source>Could not find an encoder for %1 in this computer&apos;s FFmpeg.</source>
        <translation>تعذّر العثور على مُرمِّز %1 في FFmpeg على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Install a fuller FFmpeg, or choose another codec.</source>
        <translation>ثبّت نسخة أكمل من FFmpeg، أو اختر ترميزًا آخر.</translation>
    </message>
    <message>
        <source>Could not encode %1: the encoder gave up.</source>
        <translation>تعذّر ترميز %1: توقف المُرمِّز عن العمل.</translation>
    </message>
    <message>
        <source>Try again with other settings; the log has the details.</source>
        <translation>أعد المحاولة بإعدادات أخرى؛ التفاصيل في السجل.</translation>
    </message>
    <message>
        <source>Could not start the encoder for %1: it does not take these settings.</source>
        <translation>تعذّر تشغيل مُرمِّز %1: إنه لا يقبل هذه الإعدادات.</translation>
    </message>
    <message>
        <source>Choose another size, speed or profile.</source>
        <translation>اختر أبعادًا أو سرعة أو ملفًا تعريفيًا آخر.</translation>
    </message>
    <message>
        <source>Could not write %1: this computer&apos;s FFmpeg lacks the container.</source>
        <translation>تعذّرت كتابة %1: الحاوية غير متوفرة في FFmpeg على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Install a fuller FFmpeg, or choose another container.</source>
        <translation>ثبّت نسخة أكمل من FFmpeg، أو اختر حاوية أخرى.</translation>
    </message>
    <message>
        <source>Could not put %1 together.</source>
        <translation>تعذّر تجميع %1.</translation>
    </message>
    <message>
        <source>Choose another container; the log has the details.</source>
        <translation>اختر حاوية أخرى؛ التفاصيل في السجل.</translation>
    </message>
    <message>
        <source>Could not use the intermediate file %1: it is not what was written.</source>
        <translation>تعذّر استخدام الملف الوسيط %1: إنه ليس ما كُتب.</translation>
    </message>
    <message>
        <source>Check the disk, then start the job again.</source>
        <translation>تحقق من القرص، ثم ابدأ المهمة من جديد.</translation>
    </message>
    <message>
        <source>Could not write to %1: the folder does not exist.</source>
        <translation>تعذّرت الكتابة إلى %1: المجلد غير موجود.</translation>
    </message>
    <message>
        <source>Make the folder, or choose another.</source>
        <translation>أنشئ المجلد، أو اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>Could not write %1: writing there is not allowed.</source>
        <translation>تعذّرت كتابة %1: الكتابة هناك غير مسموح بها.</translation>
    </message>
    <message>
        <source>Change the folder&apos;s permissions, or choose another.</source>
        <translation>غيّر أذونات المجلد، أو اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>Did not write %1: a file of that name exists already.</source>
        <translation>لم تتم كتابة %1: يوجد ملف بهذا الاسم.</translation>
    </message>
    <message>
        <source>Move it away, or choose another name or folder.</source>
        <translation>انقله من مكانه، أو اختر اسمًا أو مجلدًا آخر.</translation>
    </message>
    <message>
        <source>Did not write %1: it is the source itself.</source>
        <translation>لم تتم كتابة %1: إنه المصدر نفسه.</translation>
    </message>
    <message>
        <source>Choose another name or folder.</source>
        <translation>اختر اسمًا أو مجلدًا آخر.</translation>
    </message>
    <message>
        <source>Could not make a file name from %1.</source>
        <translation>تعذّر تكوين اسم ملف من %1.</translation>
    </message>
    <message>
        <source>Correct the name&apos;s pattern and try again.</source>
        <translation>صحّح نمط الاسم ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Could not write %1: two outputs would have that name.</source>
        <translation>تعذّرت كتابة %1: سيحمل ناتجان هذا الاسم.</translation>
    </message>
    <message>
        <source>Put {resolution} or {container} into the name&apos;s pattern.</source>
        <translation>أضف {resolution} أو {container} إلى نمط الاسم.</translation>
    </message>
    <message>
        <source>Could not write %1: the disk is full.</source>
        <translation>تعذّرت كتابة %1: القرص ممتلئ.</translation>
    </message>
    <message>
        <source>Make room there, or choose another folder.</source>
        <translation>أفرغ مساحة هناك، أو اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>Could not write %1: the disk reports an error.</source>
        <translation>تعذّرت كتابة %1: أبلغ القرص عن خطأ.</translation>
    </message>
    <message>
        <source>Check the disk, or choose another folder.</source>
        <translation>تحقق من القرص، أو اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>Did not publish %1: what was written is not what was asked for.</source>
        <translation>لم يُنشر %1: ما كُتب ليس ما طُلب.</translation>
    </message>
    <message>
        <source>Start the job again; if it stays, please report it together with the log.</source>
        <translation>ابدأ المهمة من جديد؛ وإن تكرر ذلك فيُرجى الإبلاغ عنه مع إرفاق السجل.</translation>
    </message>
    <message>
        <source>Gave up on %1: it goes beyond what Zoetrope allows one job.</source>
        <translation>تم التخلي عن %1: يتجاوز ذلك ما يسمح به Zoetrope لمهمة واحدة.</translation>
    </message>
    <message>
        <source>Split the job, or pick a smaller source.</source>
        <translation>قسّم المهمة، أو اختر مصدرًا أصغر.</translation>
    </message>
    <message>
        <source>Could not start the process that was to work on %1.</source>
        <translation>تعذّر تشغيل العملية التي كانت ستعمل على %1.</translation>
    </message>
    <message>
        <source>The process that worked on %1 crashed; other jobs were not touched.</source>
        <translation>انهارت العملية التي كانت تعمل على %1؛ لم تتأثر المهام الأخرى.</translation>
    </message>
    <message>
        <source>Retry the job; if it crashes again, the source is likely damaged: pick another copy and report the log.</source>
        <translation>أعد محاولة المهمة؛ وإن تكرر الانهيار فالمصدر تالف على الأرجح: اختر نسخة أخرى وأبلغ عن الأمر مع السجل.</translation>
    </message>
    <message>
        <source>The process that worked on %1 gave no sign of life any more and was ended.</source>
        <translation>لم تعد العملية التي كانت تعمل على %1 تستجيب، فتم إنهاؤها.</translation>
    </message>
    <message>
        <source>Retry the job; if it hangs again, pick another copy of the source and report the log.</source>
        <translation>أعد محاولة المهمة؛ وإن توقفت عن الاستجابة مجددًا فاختر نسخة أخرى من المصدر وأبلغ عن الأمر مع السجل.</translation>
    </message>
    <message>
        <source>The process that worked on %1 said what cannot be understood and was ended.</source>
        <translation>أرسلت العملية التي كانت تعمل على %1 ما لا يمكن فهمه، فتم إنهاؤها.</translation>
    </message>
    <message>
        <source>Retry the job; if it stays, reinstall Zoetrope and report the log.</source>
        <translation>أعد محاولة المهمة؛ وإن تكرر ذلك فأعد تثبيت Zoetrope وأبلغ عن الأمر مع السجل.</translation>
    </message>
    <message>
        <source>Work on %1 needed more memory than one job may take.</source>
        <translation>احتاج العمل على %1 إلى ذاكرة أكبر مما يُسمح به لمهمة واحدة.</translation>
    </message>
    <message>
        <source>Ask for fewer or smaller renditions, or raise the limit in the settings.</source>
        <translation>اطلب نسخ جودة أقل عددًا أو أصغر، أو ارفع الحد في الإعدادات.</translation>
    </message>
    <message>
        <source>Could not go on with %1: the process of an earlier attempt is still at work on it.</source>
        <translation>تعذّرت متابعة %1: لا تزال عملية من محاولة سابقة تعمل عليه.</translation>
    </message>
    <message>
        <source>It ends within moments; retry the job then.</source>
        <translation>ستنتهي خلال لحظات؛ أعد محاولة المهمة بعدها.</translation>
    </message>
    <message>
        <source>Could not read %1: the file is damaged.</source>
        <translation>تعذّرت قراءة %1: الملف تالف.</translation>
    </message>
    <message>
        <source>It was set aside untouched and a new one was begun; import from it what can be saved.</source>
        <translation>وُضع جانبًا كما هو وبُدئ ملف جديد؛ استورد منه ما يمكن إنقاذه.</translation>
    </message>
    <message>
        <source>Could not read %1: a newer Zoetrope has written it.</source>
        <translation>تعذّرت قراءة %1: كتبه إصدار أحدث من Zoetrope.</translation>
    </message>
    <message>
        <source>Could not open %1: using it is not allowed.</source>
        <translation>تعذّر فتح %1: استخدامه غير مسموح به.</translation>
    </message>
    <message>
        <source>Make its folder writable, or choose another data folder.</source>
        <translation>اجعل مجلده قابلًا للكتابة، أو اختر مجلد بيانات آخر.</translation>
    </message>
    <message>
        <source>Could not write to %1; nothing of this step was kept.</source>
        <translation>تعذّرت الكتابة إلى %1؛ لم يُحفظ شيء من هذه الخطوة.</translation>
    </message>
    <message>
        <source>Check the disk it is on for space and errors, then try again.</source>
        <translation>تحقق من المساحة والأخطاء على القرص الموجود عليه، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Another Zoetrope already works through %1.</source>
        <translation>تعمل نسخة أخرى من Zoetrope بالفعل على %1.</translation>
    </message>
    <message>
        <source>Use that one, or close it first; jobs that are submitted reach it.</source>
        <translation>استخدم تلك النسخة، أو أغلقها أولًا؛ المهام المُرسلة تصل إليها.</translation>
    </message>
    <message>
        <source>There is no such job in the queue: %1.</source>
        <translation>لا توجد مهمة كهذه في قائمة الانتظار: %1.</translation>
    </message>
    <message>
        <source>Look up the number with “zoetrope list”.</source>
        <translation>ابحث عن الرقم باستخدام “zoetrope list”.</translation>
    </message>
    <message>
        <source>Could not do this with %1 in the state it is in.</source>
        <translation>تعذّر تنفيذ ذلك على %1 في الحالة الراهنة.</translation>
    </message>
    <message>
        <source>Wait until the state has changed, then try again.</source>
        <translation>انتظر حتى تتغير الحالة، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>the job</source>
        <translation>المهمة</translation>
    </message>
    <message>
        <source>the source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>the output</source>
        <translation>الناتج</translation>
    </message>
    <message>
        <source>the rendition</source>
        <translation>نسخة الجودة</translation>
    </message>
    <message>
        <source>the folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>that name</source>
        <translation>ذلك الاسم</translation>
    </message>
    <message>
        <source>the queue</source>
        <translation>قائمة الانتظار</translation>
    </message>
    <message>
        <source>Check its name and whether it was moved or deleted meanwhile, then retry, or pick another source.</source>
        <translation>تحقق من اسمه ومما إذا كان قد نُقل أو حُذف في الأثناء، ثم أعد المحاولة، أو اختر مصدرًا آخر.</translation>
    </message>
    <message>
        <source>Check that Zoetrope is installed whole and that the machine has memory left. A job that waits for this goes on by itself then; retry one that has failed.</source>
        <translation>تأكد من أن Zoetrope مثبّت كاملًا وأن في الجهاز ذاكرة كافية. تتابع المهمة التي تنتظر ذلك من تلقاء نفسها عندئذ؛ وأعد محاولة ما فشل.</translation>
    </message>
    <message>
        <source>Could not use the subtitles in %1.</source>
        <translation>تعذّر استخدام الترجمة النصية في %1.</translation>
    </message>
    <message>
        <source>Give them as a file of SRT, ASS or WebVTT, or leave them out.</source>
        <translation>قدّمها كملف SRT أو ASS أو WebVTT، أو استغنِ عنها.</translation>
    </message>
    <message>
        <source>Could not use %1 as a watermark.</source>
        <translation>تعذّر استخدام %1 كعلامة مائية.</translation>
    </message>
    <message>
        <source>Give a picture as PNG, JPEG or WebP, or leave it out.</source>
        <translation>أعطِ صورة بصيغة PNG أو JPEG أو WebP، أو استغنِ عنها.</translation>
    </message>
</context>
<context>
    <name>Zoetrope::GroupMembers</name>
    <message>
        <source>Add a preset</source>
        <translation>إضافة إعداد مسبق</translation>
    </message>
    <message>
        <source>Move %1 up</source>
        <translation>نقل %1 إلى أعلى</translation>
    </message>
    <message>
        <source>Move %1 down</source>
        <translation>نقل %1 إلى أسفل</translation>
    </message>
    <message>
        <source>Take %1 out of the group</source>
        <translation>إخراج %1 من المجموعة</translation>
    </message>
</context>
<context>
    <name>Zoetrope::HelpMenu</name>
    <message>
        <source>&amp;Help</source>
        <translation>م&amp;ساعدة</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>ا&amp;ختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>&amp;About Zoetrope</source>
        <translation>&amp;حول Zoetrope</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>About Zoetrope</source>
        <translation>حول Zoetrope</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Zoetrope %1&lt;/h3&gt;&lt;p&gt;Encodes whole batches, each thing once, and proves what it made.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later. Built on Qt and FFmpeg.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Zoetrope %1&lt;/h3&gt;&lt;p&gt;يرمّز دفعات كاملة، كل شيء مرة واحدة، ويثبت صحة ما أنشأه.&lt;/p&gt;&lt;p&gt;برنامج حر بموجب رخصة جنو العمومية العامة (GNU General Public License)، الإصدار 3 أو ما بعده. مبني على Qt وFFmpeg.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>Zoetrope::Inspector</name>
    <message>
        <source>Mixed</source>
        <translation>مختلط</translation>
    </message>
</context>
<context>
    <name>Zoetrope::Intake</name>
    <message numerus="yes">
        <source>%n file(s) are neither video nor sound and were left out.</source>
        <translation>
            <numerusform>تم استبعاد %n ملف لأنه ليس فيديو ولا صوتًا.</numerusform>
            <numerusform>تم استبعاد %n ملف لأنه ليس فيديو ولا صوتًا.</numerusform>
            <numerusform>تم استبعاد %n ملفين لأنهما ليسا فيديو ولا صوتًا.</numerusform>
            <numerusform>تم استبعاد %n ملفات لأنها ليست فيديو ولا صوتًا.</numerusform>
            <numerusform>تم استبعاد %n ملفًا لأنها ليست فيديو ولا صوتًا.</numerusform>
            <numerusform>تم استبعاد %n ملف لأنها ليست فيديو ولا صوتًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read.</source>
        <translation>
            <numerusform>تعذّرت قراءة %n ملف.</numerusform>
            <numerusform>تعذّرت قراءة %n ملف.</numerusform>
            <numerusform>تعذّرت قراءة %n ملفين.</numerusform>
            <numerusform>تعذّرت قراءة %n ملفات.</numerusform>
            <numerusform>تعذّرت قراءة %n ملفًا.</numerusform>
            <numerusform>تعذّرت قراءة %n ملف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) were left out, since sources must be files on this machine: download them first.</source>
        <translation>
            <numerusform>تُرك %n عنوان، لأن المصادر يجب أن تكون ملفات على هذا الجهاز: نزّلها أولاً.</numerusform>
            <numerusform>تُرك عنوان واحد، لأن المصادر يجب أن تكون ملفات على هذا الجهاز: نزّله أولاً.</numerusform>
            <numerusform>تُرك عنوانان، لأن المصادر يجب أن تكون ملفات على هذا الجهاز: نزّلهما أولاً.</numerusform>
            <numerusform>تُركت %n عناوين، لأن المصادر يجب أن تكون ملفات على هذا الجهاز: نزّلها أولاً.</numerusform>
            <numerusform>تُرك %n عنوانًا، لأن المصادر يجب أن تكون ملفات على هذا الجهاز: نزّلها أولاً.</numerusform>
            <numerusform>تُرك %n عنوان، لأن المصادر يجب أن تكون ملفات على هذا الجهاز: نزّلها أولاً.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Zoetrope::LogPage</name>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Choose another folder …</source>
        <translation>اختيار مجلد آخر …</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>Copy log</source>
        <translation>نسخ السجل</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Select one job to read what happened to it.</source>
        <translation>حدّد مهمة واحدة لقراءة ما جرى لها.</translation>
    </message>
</context>
<context>
    <name>Zoetrope::LostWishesDialog</name>
    <message>
        <source>Not carried over</source>
        <translation>ما لم يُنقل</translation>
    </message>
    <message>
        <source>Zoetrope has no place for these settings yet. The presets work without them; look at what they make.</source>
        <translation>لا مكان لهذه الإعدادات في Zoetrope بعد. تعمل الإعدادات المسبقة من دونها؛ راجع ما تنتجه.</translation>
    </message>
</context>
<context>
    <name>Zoetrope::MainWindow</name>
    <message>
        <source>Zoetrope</source>
        <translation>Zoetrope</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>قائمة الانتظار</translation>
    </message>
    <message>
        <source>Drop videos here</source>
        <translation>أفلت مقاطع الفيديو هنا</translation>
    </message>
    <message>
        <source>Files, folders, or a whole batch. Choose what becomes of them on the right, then press Start.</source>
        <translation>ملفات أو مجلدات أو دفعة كاملة. اختر على الجانب ما ستصير إليه، ثم اضغط «بدء».</translation>
    </message>
    <message>
        <source>Main</source>
        <translation>الرئيسي</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>إضافة ملفات</translation>
    </message>
    <message>
        <source>Add folder</source>
        <translation>إضافة مجلد</translation>
    </message>
    <message>
        <source>Pause queue</source>
        <translation>إيقاف القائمة مؤقتًا</translation>
    </message>
    <message>
        <source>Which rows are shown</source>
        <translation>الصفوف المعروضة</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Unfinished</source>
        <translation>غير المكتملة</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>تم التحقق منها</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>الفاشلة</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Search the queue</source>
        <translation>البحث في قائمة الانتظار</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>Add &amp;files …</source>
        <translation>إضافة &amp;ملفات …</translation>
    </message>
    <message>
        <source>Add f&amp;older …</source>
        <translation>إضافة م&amp;جلد …</translation>
    </message>
    <message>
        <source>&amp;Paste files</source>
        <translation>&amp;لصق الملفات</translation>
    </message>
    <message>
        <source>&amp;Settings …</source>
        <translation>الإ&amp;عدادات …</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إ&amp;نهاء</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;تحرير</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>تحديد ال&amp;كل</translation>
    </message>
    <message>
        <source>&amp;Jobs</source>
        <translation>الم&amp;هام</translation>
    </message>
    <message>
        <source>Stop after the current jobs</source>
        <translation>التوقف بعد المهام الحالية</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>النواتج</translation>
    </message>
    <message>
        <source>Thumbnails</source>
        <translation>الصور المصغّرة</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Video and sound (%1);;All files (*)</source>
        <translation>الفيديو والصوت (%1);;جميع الملفات (*)</translation>
    </message>
    <message>
        <source>%1 was not started. %2</source>
        <translation>لم يبدأ %1. %2</translation>
    </message>
    <message numerus="yes">
        <source>%n rows were not started. The first, %1: %2</source>
        <translation>
            <numerusform>لم يبدأ %n صف. أولها، %1: %2</numerusform>
            <numerusform>لم يبدأ %n صف. أولها، %1: %2</numerusform>
            <numerusform>لم يبدأ %n صفان. أولهما، %1: %2</numerusform>
            <numerusform>لم يبدأ %n صفوف. أولها، %1: %2</numerusform>
            <numerusform>لم يبدأ %n صفًا. أولها، %1: %2</numerusform>
            <numerusform>لم يبدأ %n صف. أولها، %1: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>إظهارها</translation>
    </message>
    <message>
        <source>Resume queue</source>
        <translation>استئناف القائمة</translation>
    </message>
    <message>
        <source>%1 % — Zoetrope</source>
        <translation>%1% — Zoetrope</translation>
    </message>
    <message>
        <source>Output folder</source>
        <translation>مجلد النواتج</translation>
    </message>
    <message>
        <source>Change output folder</source>
        <translation>تغيير مجلد النواتج</translation>
    </message>
    <message>
        <source>Rows could not be saved</source>
        <translation>تعذّر حفظ الصفوف</translation>
    </message>
    <message>
        <source>&amp;Group rows</source>
        <translation>تج&amp;ميع الصفوف</translation>
    </message>
    <message>
        <source>&amp;Not at all</source>
        <translation>&amp;بلا تجميع</translation>
    </message>
    <message>
        <source>By &amp;state</source>
        <translation>حسب ال&amp;حالة</translation>
    </message>
    <message>
        <source>By &amp;folder of the source</source>
        <translation>حسب مجلد ال&amp;مصدر</translation>
    </message>
    <message>
        <source>The machine stays as it is. %1</source>
        <translation>يبقى الجهاز على حاله. %1</translation>
    </message>
    <message>
        <source>By &amp;origin</source>
        <translation>حسب ال&amp;منشأ</translation>
    </message>
    <message>
        <source>There is no file, no folder and no list of files in it.</source>
        <translation>لا يوجد فيه ملف ولا مجلد ولا قائمة ملفات.</translation>
    </message>
</context>
<context>
    <name>Zoetrope::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>إغلاق هذه الرسالة</translation>
    </message>
</context>
<context>
    <name>Zoetrope::NewKeyDialog</name>
    <message>
        <source>It may only look, and change nothing</source>
        <translation>يمكنه الاطلاع فقط دون تغيير أي شيء</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>مفتاح جديد</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>There is a key of this name already.</source>
        <translation>يوجد مفتاح بهذا الاسم بالفعل.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Copy the key</source>
        <translation>نسخ المفتاح</translation>
    </message>
    <message>
        <source>Copy it now: it is not shown again.</source>
        <translation>انسخه الآن: لن يُعرض مرة أخرى.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
</context>
<context>
    <name>Zoetrope::Notice</name>
    <message numerus="yes">
        <source>The source is damaged in %n place(s); what could be read was used.</source>
        <translation>
            <numerusform>المصدر تالف في %n موضع؛ استُخدم ما أمكنت قراءته منه.</numerusform>
            <numerusform>المصدر تالف في %n موضع؛ استُخدم ما أمكنت قراءته منه.</numerusform>
            <numerusform>المصدر تالف في %n موضعين؛ استُخدم ما أمكنت قراءته منه.</numerusform>
            <numerusform>المصدر تالف في %n مواضع؛ استُخدم ما أمكنت قراءته منه.</numerusform>
            <numerusform>المصدر تالف في %n موضعًا؛ استُخدم ما أمكنت قراءته منه.</numerusform>
            <numerusform>المصدر تالف في %n موضع؛ استُخدم ما أمكنت قراءته منه.</numerusform>
        </translation>
    </message>
    <message>
        <source>The source ends after %1, but its header states %2: it may be incomplete.</source>
        <translation>ينتهي المصدر بعد %1، لكن ترويسته تذكر %2: قد يكون غير مكتمل.</translation>
    </message>
    <message>
        <source>Encoding started over: what an earlier attempt left has no readable record.</source>
        <translation>بدأ الترميز من جديد: ما خلّفته محاولة سابقة ليس له سجل مقروء.</translation>
    </message>
    <message>
        <source>Encoding started over: the source has changed since the earlier attempt.</source>
        <translation>بدأ الترميز من جديد: تغيّر المصدر منذ المحاولة السابقة.</translation>
    </message>
    <message>
        <source>Encoding started over: the encoders are of another version than in the earlier attempt.</source>
        <translation>بدأ الترميز من جديد: إصدار المُرمِّزات مختلف عما كان في المحاولة السابقة.</translation>
    </message>
    <message>
        <source>Encoding started over: what is to be made has changed since the earlier attempt.</source>
        <translation>بدأ الترميز من جديد: تغيّر المطلوب إنشاؤه منذ المحاولة السابقة.</translation>
    </message>
    <message>
        <source>%1 It was set aside untouched as %2, and a new queue was begun; &quot;zoetrope import&quot; brings over what can be read of it.</source>
        <translation>%1 وُضع الملف جانبًا كما هو باسم %2، وبُدئت قائمة انتظار جديدة؛ يجلب &quot;zoetrope import&quot; ما يمكن قراءته منه.</translation>
    </message>
    <message>
        <source>The queue was brought to this version&apos;s form; a copy of the old one is %1.</source>
        <translation>حُوّلت قائمة الانتظار إلى صيغة هذا الإصدار؛ نسخة القائمة القديمة هي %1.</translation>
    </message>
    <message>
        <source>%1 was left out: there is a file of this name.</source>
        <translation>تم استبعاد %1: يوجد ملف بهذا الاسم.</translation>
    </message>
</context>
<context>
    <name>Zoetrope::OutputCard</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>in %1 of %2 jobs</source>
        <translation>في %1 من أصل %2 من المهام</translation>
    </message>
    <message>
        <source>Remove the output %1</source>
        <translation>إزالة الناتج %1</translation>
    </message>
    <message>
        <source>Change format</source>
        <translation>تغيير الصيغة</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>%1 (some)</source>
        <translation>%1 (في بعضها)</translation>
    </message>
    <message>
        <source>Change resolutions</source>
        <translation>تغيير درجات الدقة</translation>
    </message>
    <message>
        <source>Other …</source>
        <translation>أخرى …</translation>
    </message>
    <message>
        <source>Another resolution</source>
        <translation>دقة أخرى</translation>
    </message>
    <message>
        <source>Short side of the picture, in pixels:</source>
        <translation>الضلع الأقصر للصورة، بالبكسل:</translation>
    </message>
    <message>
        <source>Resolutions</source>
        <translation>درجات الدقة</translation>
    </message>
    <message>
        <source>Change video codec</source>
        <translation>تغيير ترميز الفيديو</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>الفيديو</translation>
    </message>
    <message>
        <source>Change video quality</source>
        <translation>تغيير جودة الفيديو</translation>
    </message>
    <message>
        <source>Constant quality</source>
        <translation>جودة ثابتة</translation>
    </message>
    <message>
        <source>Average bit rate</source>
        <translation>متوسط معدل البت</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>المعدل</translation>
    </message>
    <message>
        <source>Change rate</source>
        <translation>تغيير المعدل</translation>
    </message>
    <message>
        <source> kbit/s</source>
        <translation> كيلوبت/ث</translation>
    </message>
    <message>
        <source>No sound</source>
        <translation>بلا صوت</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>الصوت</translation>
    </message>
    <message>
        <source>Change sound</source>
        <translation>تغيير الصوت</translation>
    </message>
    <message>
        <source>%1 kbit/s</source>
        <translation>%1 كيلوبت/ث</translation>
    </message>
    <message>
        <source>Sound bit rate</source>
        <translation>معدل بت الصوت</translation>
    </message>
    <message>
        <source>Mono</source>
        <translation>أحادي</translation>
    </message>
    <message>
        <source>Stereo</source>
        <translation>ستيريو</translation>
    </message>
    <message>
        <source>As the source</source>
        <translation>حسب المصدر</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>القنوات</translation>
    </message>
    <message>
        <source>{name}-{resolution}</source>
        <comment>keep the words in braces</comment>
        <translation>{name}-{resolution}</translation>
    </message>
    <message>
        <source>Change name</source>
        <translation>تغيير الاسم</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>اسم الملف</translation>
    </message>
    <message>
        <source>{name} of the source, {resolution}, {width}, {height}, {container}, {label}, {index} of the file, {counter} of jobs started together, {date}; / makes a folder.</source>
        <translation>{name} للمصدر، {resolution}، {width}، {height}، {container}، {label}، {index} للملف، {counter} للمهام التي بدأت معًا، {date}؛ و/ تنشئ مجلدًا.</translation>
    </message>
    <message>
        <source>Average bit rate, two passes</source>
        <translation>متوسط معدل البت، مرّتان</translation>
    </message>
    <message>
        <source>File size</source>
        <translation>حجم الملف</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> م.ب</translation>
    </message>
    <message>
        <source>Most that the file may weigh</source>
        <translation>أكبر حجم مسموح به للملف</translation>
    </message>
    <message>
        <source>Half of the source&apos;s</source>
        <translation>نصف معدل المصدر</translation>
    </message>
    <message>
        <source>%1 per second</source>
        <translation>%1 في الثانية</translation>
    </message>
    <message>
        <source>Change frame rate</source>
        <translation>تغيير معدل الإطارات</translation>
    </message>
    <message>
        <source>Frame rate</source>
        <translation>معدل الإطارات</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translation>الصورة كاملة</translation>
    </message>
    <message>
        <source>Without black borders</source>
        <translation>بلا حواف سوداء</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>يدويًا</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>الاقتصاص</translation>
    </message>
    <message>
        <source>Change crop</source>
        <translation>تغيير الاقتصاص</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>يسار</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>أعلى</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>يمين</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>أسفل</translation>
    </message>
    <message>
        <source>Pixels off this side: %1</source>
        <translation>بكسلات تُقتطع من هذا الجانب: %1</translation>
    </message>
    <message>
        <source>Its own</source>
        <translation>كما هو</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>نسبة الأبعاد</translation>
    </message>
    <message>
        <source>Change shape</source>
        <translation>تغيير نسبة الأبعاد</translation>
    </message>
    <message>
        <source>With black around</source>
        <translation>مع سواد حولها</translation>
    </message>
    <message>
        <source>Cut to fit</source>
        <translation>مقصوصة لتملأ</translation>
    </message>
    <message>
        <source>Stretched</source>
        <translation>ممدودة</translation>
    </message>
    <message>
        <source>How it comes into its shape</source>
        <translation>كيف تُبلغ هذه النسبة</translation>
    </message>
    <message>
        <source>Not turned</source>
        <translation>بلا تدوير</translation>
    </message>
    <message>
        <source>A quarter to the right</source>
        <translation>ربع دورة إلى اليمين</translation>
    </message>
    <message>
        <source>Upside down</source>
        <translation>رأسًا على عقب</translation>
    </message>
    <message>
        <source>A quarter to the left</source>
        <translation>ربع دورة إلى اليسار</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>التدوير</translation>
    </message>
    <message>
        <source>Change turn</source>
        <translation>تغيير التدوير</translation>
    </message>
    <message>
        <source>Mirrored</source>
        <translation>معكوسة</translation>
    </message>
    <message>
        <source>The usual one</source>
        <translation>المسار المعتاد</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>كلها</translation>
    </message>
    <message>
        <source>Languages in order of preference, such as de,en, or numbers, such as 1,3.</source>
        <translation>لغات بترتيب الأفضلية مثل de,en أو أرقام مثل 1,3.</translation>
    </message>
    <message>
        <source>Sound tracks</source>
        <translation>مسارات الصوت</translation>
    </message>
    <message>
        <source>Change sound tracks</source>
        <translation>تغيير مسارات الصوت</translation>
    </message>
    <message>
        <source> dB</source>
        <translation> ديسيبل</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>الكسب</translation>
    </message>
    <message>
        <source>Change filters</source>
        <translation>تغيير المرشّحات</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>المرشّحات</translation>
    </message>
    <message>
        <source>Sound filters</source>
        <translation>مرشّحات الصوت</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>As loud as it is</source>
        <translation>بمستواه الأصلي</translation>
    </message>
    <message>
        <source>Brought to a loudness</source>
        <translation>مضبوط على جهارة</translation>
    </message>
    <message>
        <source>Brought to a peak</source>
        <translation>مضبوط على ذروة</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>المستوى</translation>
    </message>
    <message>
        <source>The sound is measured first. Television wants −23 LUFS, the web about −16.</source>
        <translation>يُقاس الصوت أولًا. يطلب التلفاز ‎−23 LUFS، والويب نحو ‎−16.</translation>
    </message>
    <message>
        <source> LUFS</source>
        <translation> LUFS</translation>
    </message>
    <message>
        <source>Fade in </source>
        <translation>ظهور تدريجي </translation>
    </message>
    <message>
        <source>Fade in</source>
        <translation>ظهور تدريجي</translation>
    </message>
    <message>
        <source>Fade out </source>
        <translation>تلاشٍ تدريجي </translation>
    </message>
    <message>
        <source>Fade out</source>
        <translation>تلاشٍ تدريجي</translation>
    </message>
    <message>
        <source>Level in%1</source>
        <translation>المستوى بوحدة%1</translation>
    </message>
    <message>
        <source> s</source>
        <translation> ث</translation>
    </message>
    <message>
        <source>No subtitles</source>
        <translation>بلا ترجمة نصية</translation>
    </message>
    <message>
        <source>As tracks</source>
        <translation>كمسارات</translation>
    </message>
    <message>
        <source>Drawn into the picture</source>
        <translation>مرسومة داخل الصورة</translation>
    </message>
    <message>
        <source>As files beside it</source>
        <translation>كملفات بجانبها</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation>الترجمة النصية</translation>
    </message>
    <message>
        <source>Change subtitles</source>
        <translation>تغيير الترجمة النصية</translation>
    </message>
    <message>
        <source>Subtitle tracks</source>
        <translation>مسارات الترجمة النصية</translation>
    </message>
    <message>
        <source>Remove the subtitles %1</source>
        <translation>إزالة الترجمة النصية %1</translation>
    </message>
    <message>
        <source>Add a file …</source>
        <translation>إضافة ملف…</translation>
    </message>
    <message>
        <source>Choose subtitles</source>
        <translation>اختيار الترجمة النصية</translation>
    </message>
    <message>
        <source>Subtitles (%1)</source>
        <translation>ترجمة نصية (%1)</translation>
    </message>
    <message>
        <source>Watermark</source>
        <translation>علامة مائية</translation>
    </message>
    <message>
        <source>Change watermark</source>
        <translation>تغيير العلامة المائية</translation>
    </message>
    <message>
        <source>Remove the watermark %1</source>
        <translation>إزالة العلامة المائية %1</translation>
    </message>
    <message>
        <source>Top left</source>
        <translation>أعلى اليسار</translation>
    </message>
    <message>
        <source>Top right</source>
        <translation>أعلى اليمين</translation>
    </message>
    <message>
        <source>Center</source>
        <translation>الوسط</translation>
    </message>
    <message>
        <source>Bottom left</source>
        <translation>أسفل اليسار</translation>
    </message>
    <message>
        <source>Bottom right</source>
        <translation>أسفل اليمين</translation>
    </message>
    <message>
        <source>At a place of its own</source>
        <translation>في موضع خاص</translation>
    </message>
    <message>
        <source>Position of the watermark</source>
        <translation>موضع العلامة المائية</translation>
    </message>
    <message>
        <source> % wide</source>
        <translation> % عرضًا</translation>
    </message>
    <message>
        <source>Of the picture&apos;s width</source>
        <translation>من عرض الصورة</translation>
    </message>
    <message>
        <source>Size of the watermark</source>
        <translation>حجم العلامة المائية</translation>
    </message>
    <message>
        <source> % opaque</source>
        <translation> % عتامة</translation>
    </message>
    <message>
        <source>Opacity of the watermark</source>
        <translation>عتامة العلامة المائية</translation>
    </message>
    <message>
        <source>Add a picture …</source>
        <translation>إضافة صورة …</translation>
    </message>
    <message>
        <source>Choose a watermark</source>
        <translation>اختيار علامة مائية</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>صور (%1)</translation>
    </message>
</context>
<context>
    <name>Zoetrope::OutputsPage</name>
    <message>
        <source>Write times as 1:23 or 0:01:23.5.</source>
        <translation>اكتب الأوقات بالشكل 1:23 أو 0:01:23.5.</translation>
    </message>
    <message>
        <source>The end must come after the start.</source>
        <translation>يجب أن تأتي النهاية بعد البداية.</translation>
    </message>
    <message>
        <source>Output folder</source>
        <translation>مجلد النواتج</translation>
    </message>
    <message>
        <source>Choose the output folder</source>
        <translation>اختيار مجلد النواتج</translation>
    </message>
    <message>
        <source>Save in</source>
        <translation>الحفظ في</translation>
    </message>
    <message>
        <source>Add output</source>
        <translation>إضافة ناتج</translation>
    </message>
    <message>
        <source>Save as preset …</source>
        <translation>حفظ كإعداد مسبق …</translation>
    </message>
    <message>
        <source>What will be written</source>
        <translation>ما سيُكتب</translation>
    </message>
    <message>
        <source>From a preset</source>
        <translation>من إعداد مسبق</translation>
    </message>
    <message>
        <source>By format</source>
        <translation>حسب الصيغة</translation>
    </message>
    <message>
        <source>Select a source to say what becomes of it.</source>
        <translation>حدّد مصدرًا لتقرر ما سيصير إليه.</translation>
    </message>
    <message>
        <source>What has begun can no longer be edited. Duplicate it to make something else of it.</source>
        <translation>لا يمكن تحرير ما بدأ. كرّره لإنشاء شيء آخر منه.</translation>
    </message>
    <message numerus="yes">
        <source>%n of the selected jobs have begun and stay as they are.</source>
        <translation>
            <numerusform>%n من المهام المحددة بدأت وستبقى كما هي.</numerusform>
            <numerusform>%n من المهام المحددة بدأت وستبقى كما هي.</numerusform>
            <numerusform>%n من المهام المحددة بدأتا وستبقيان كما هما.</numerusform>
            <numerusform>%n من المهام المحددة بدأت وستبقى كما هي.</numerusform>
            <numerusform>%n من المهام المحددة بدأت وستبقى كما هي.</numerusform>
            <numerusform>%n من المهام المحددة بدأت وستبقى كما هي.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You are editing %n jobs at once.</source>
        <translation>
            <numerusform>يجري تحرير %n مهمة معًا.</numerusform>
            <numerusform>يجري تحرير %n مهمة معًا.</numerusform>
            <numerusform>يجري تحرير %n مهمتين معًا.</numerusform>
            <numerusform>يجري تحرير %n مهام معًا.</numerusform>
            <numerusform>يجري تحرير %n مهمة معًا.</numerusform>
            <numerusform>يجري تحرير %n مهمة معًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Known once the source has been read.</source>
        <translation>يُعرف بعد قراءة المصدر.</translation>
    </message>
    <message>
        <source>%1 (exists already)</source>
        <translation>%1 (موجود بالفعل)</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>و%n ناتج آخر</numerusform>
            <numerusform>و%n ناتج آخر</numerusform>
            <numerusform>و%n ناتجان آخران</numerusform>
            <numerusform>و%n نواتج أخرى</numerusform>
            <numerusform>و%n ناتجًا آخر</numerusform>
            <numerusform>و%n ناتج آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove output</source>
        <translation>إزالة الناتج</translation>
    </message>
    <message>
        <source>Change output folder</source>
        <translation>تغيير مجلد النواتج</translation>
    </message>
    <message>
        <source>Start of the part</source>
        <translation>بداية الجزء</translation>
    </message>
    <message>
        <source>beginning</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>End of the part</source>
        <translation>نهاية الجزء</translation>
    </message>
    <message>
        <source>end</source>
        <translation>النهاية</translation>
    </message>
    <message>
        <source>Use from</source>
        <translation>الاستخدام من</translation>
    </message>
    <message>
        <source>to</source>
        <comment>a part of the source: from … to …</comment>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Change the part</source>
        <translation>تغيير الجزء</translation>
    </message>
</context>
<context>
    <name>Zoetrope::Player</name>
    <message>
        <source>This sound cannot be played here. Open it with another program.</source>
        <translation>لا يمكن تشغيل هذا الصوت هنا. افتحه ببرنامج آخر.</translation>
    </message>
    <message>
        <source>Nothing on this machine can play video, so single frames are shown, without sound.</source>
        <translation>لا يوجد على هذا الجهاز ما يشغّل الفيديو، لذا تُعرض إطارات مفردة بلا صوت.</translation>
    </message>
    <message>
        <source>The player of this machine does not know this format, so single frames are shown, without sound.</source>
        <translation>مشغّل هذا الجهاز لا يعرف هذه الصيغة، لذا تُعرض إطارات مفردة بلا صوت.</translation>
    </message>
    <message>
        <source>The player of this machine does not answer, so single frames are shown, without sound.</source>
        <translation>مشغّل هذا الجهاز لا يستجيب، لذا تُعرض إطارات مفردة بلا صوت.</translation>
    </message>
    <message>
        <source>The player of this machine is not reliable with streams, so single frames are shown, without sound.</source>
        <translation>مشغّل هذا الجهاز لا يُعتمد عليه مع البث، لذا تُعرض إطارات مفردة بلا صوت.</translation>
    </message>
    <message>
        <source>No sound device was found: playing without sound.</source>
        <translation>لم يُعثر على جهاز صوت: التشغيل بلا صوت.</translation>
    </message>
    <message>
        <source>No sound device was found, so this cannot be heard.</source>
        <translation>لم يُعثر على جهاز صوت، لذا لا يمكن سماع هذا.</translation>
    </message>
</context>
<context>
    <name>Zoetrope::PlayerView</name>
    <message>
        <source>Picture</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>Space plays and pauses, comma and period step by frames.</source>
        <translation>مفتاح المسافة للتشغيل والإيقاف المؤقت، والفاصلة والنقطة للتنقل إطارًا بإطار.</translation>
    </message>
</context>
<context>
    <name>Zoetrope::PortAccessPage</name>
    <message>
        <source>Each program can have a key of its own beside the port&apos;s token, to be taken back without disturbing the others.</source>
        <translation>يمكن أن يكون لكل برنامج مفتاح خاص به إلى جانب رمز المنفذ، ويمكن سحبه دون إزعاج البرامج الأخرى.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Make a key for a program</source>
        <translation>إنشاء مفتاح لبرنامج</translation>
    </message>
    <message>
        <source>Take the selected keys back</source>
        <translation>سحب المفاتيح المحددة</translation>
    </message>
    <message>
        <source>%1 is not the origin of a web page, such as https://app.example.org.</source>
        <translation>%1 ليس أصل صفحة ويب، مثل https://app.example.org.</translation>
    </message>
    <message>
        <source>Web pages</source>
        <translation>صفحات الويب</translation>
    </message>
    <message>
        <source>Pages whose scripts may ask, each by its origin, such as https://app.example.org. They need a key all the same.</source>
        <translation>الصفحات التي يُسمح لنصوصها البرمجية بالطلب، كلٌّ بأصلها، مثل https://app.example.org. وتحتاج إلى مفتاح على أي حال.</translation>
    </message>
    <message>
        <source>Fetch sources from all public servers</source>
        <translation>جلب المصادر من كل الخوادم العامة</translation>
    </message>
    <message>
        <source>%1 is not the name of a machine.</source>
        <translation>%1 ليس اسم جهاز.</translation>
    </message>
    <message>
        <source>Sources from</source>
        <translation>المصادر من</translation>
    </message>
    <message>
        <source>Servers from which sources are fetched by their web address, also within your own network.</source>
        <translation>الخوادم التي تُجلب منها المصادر بعناوينها، بما في ذلك داخل شبكتك.</translation>
    </message>
    <message>
        <source>Webhooks to</source>
        <translation>إشعارات الويب إلى</translation>
    </message>
    <message>
        <source>Machines, beyond this one, that may be told how far a job is and how it ended.</source>
        <translation>الأجهزة، عدا هذا الجهاز، التي يجوز إبلاغها بتقدم المهمة وكيف انتهت.</translation>
    </message>
    <message>
        <source>%1 (may only look)</source>
        <comment>a key</comment>
        <translation>%1 (للاطلاع فقط)</translation>
    </message>
    <message>
        <source>Take keys back</source>
        <translation>سحب المفاتيح</translation>
    </message>
    <message>
        <source>Programs that show these keys are refused from now on. Take them back?</source>
        <translation>ستُرفض من الآن البرامج التي تُظهر هذه المفاتيح. هل تريد سحبها؟</translation>
    </message>
</context>
<context>
    <name>Zoetrope::PortPage</name>
    <message>
        <source>Port</source>
        <translation>المنفذ</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>نسخ: %1</translation>
    </message>
    <message>
        <source>Make a new token</source>
        <translation>إنشاء رمز جديد</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>What a program must show to be let in. Who has it can read and write the folders below.</source>
        <translation>ما يجب على البرنامج إظهاره للسماح له بالدخول. من يملكه يستطيع القراءة والكتابة في المجلدات أدناه.</translation>
    </message>
    <message>
        <source>Without any, programs upload their sources and fetch what was made from the port.</source>
        <translation>من دون أي مجلد، ترفع البرامج مصادرها وتجلب النتائج من المنفذ.</translation>
    </message>
    <message>
        <source>Folders they may name</source>
        <translation>المجلدات المسموح بها</translation>
    </message>
    <message>
        <source>Allow another folder</source>
        <translation>السماح بمجلد آخر</translation>
    </message>
    <message>
        <source>No longer allow the selected folders</source>
        <translation>إلغاء السماح بالمجلدات المحددة</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>Programs that show the old token are refused from now on. Make a new one?</source>
        <translation>ستُرفض البرامج التي تُظهر الرمز القديم من الآن فصاعدًا. هل تريد إنشاء رمز جديد؟</translation>
    </message>
    <message>
        <source>Programs that were written for VideoSDK, TPStreams, Xvid.com or Zencoder can send their jobs to this queue instead.</source>
        <translation>يمكن للبرامج المكتوبة لـ VideoSDK أو TPStreams أو Xvid.com أو Zencoder أن ترسل مهامها إلى قائمة الانتظار هذه بدلاً من ذلك.</translation>
    </message>
    <message>
        <source>Let other programs ask for jobs</source>
        <translation>السماح للبرامج الأخرى بطلب المهام</translation>
    </message>
    <message>
        <source>Programs on other machines, too, over TLS</source>
        <translation>البرامج على الأجهزة الأخرى أيضًا، عبر TLS</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>الشهادة</translation>
    </message>
    <message>
        <source>Its key</source>
        <translation>مفتاحها</translation>
    </message>
    <message>
        <source>a PEM file</source>
        <translation>ملف PEM</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>اختيار: %1</translation>
    </message>
    <message>
        <source>PEM files (%1)</source>
        <translation>ملفات PEM ‏(%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>كل الملفات (%1)</translation>
    </message>
</context>
<context>
    <name>Zoetrope::PresetDesk</name>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (نسخة)</translation>
    </message>
</context>
<context>
    <name>Zoetrope::PresetDetails</name>
    <message>
        <source>What it makes</source>
        <translation>ما ينتجه</translation>
    </message>
    <message>
        <source>About the selected preset</source>
        <translation>حول الإعداد المسبق المحدد</translation>
    </message>
    <message>
        <source>Select a preset to see what it makes.</source>
        <translation>حدّد إعدادًا مسبقًا لترى ما ينتجه.</translation>
    </message>
    <message numerus="yes">
        <source>%n presets selected</source>
        <translation>
            <numerusform>تم تحديد %n إعداد مسبق</numerusform>
            <numerusform>تم تحديد %n إعداد مسبق</numerusform>
            <numerusform>تم تحديد %n إعدادين مسبقين</numerusform>
            <numerusform>تم تحديد %n إعدادات مسبقة</numerusform>
            <numerusform>تم تحديد %n إعدادًا مسبقًا</numerusform>
            <numerusform>تم تحديد %n إعداد مسبق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Group of %n preset(s), added all at once</source>
        <translation>
            <numerusform>مجموعة من %n إعداد مسبق تُضاف معًا</numerusform>
            <numerusform>مجموعة من %n إعداد مسبق</numerusform>
            <numerusform>مجموعة من %n إعدادين مسبقين يُضافان معًا</numerusform>
            <numerusform>مجموعة من %n إعدادات مسبقة تُضاف معًا</numerusform>
            <numerusform>مجموعة من %n إعدادًا مسبقًا تُضاف معًا</numerusform>
            <numerusform>مجموعة من %n إعداد مسبق تُضاف معًا</numerusform>
        </translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>خاص بك</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>مدمج</translation>
    </message>
</context>
<context>
    <name>Zoetrope::PresetDialog</name>
    <message>
        <source>Presets</source>
        <translation>الإعدادات المسبقة</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Search the presets</source>
        <translation>البحث في الإعدادات المسبقة</translation>
    </message>
    <message>
        <source>Import …</source>
        <translation>استيراد …</translation>
    </message>
    <message>
        <source>Presets of Zoetrope or HandBrake, from files</source>
        <translation>إعدادات Zoetrope أو HandBrake المسبقة من ملفات</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>تصدير …</translation>
    </message>
    <message>
        <source>The selected presets, or all of your own, into one file</source>
        <translation>الإعدادات المسبقة المحددة، أو كل ما هو خاص بك، في ملف واحد</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>مفضّل</translation>
    </message>
    <message>
        <source>Group …</source>
        <translation>تجميع …</translation>
    </message>
    <message>
        <source>Makes a group of the selected presets, to be added all at once</source>
        <translation>ينشئ مجموعة من الإعدادات المسبقة المحددة لتُضاف معًا</translation>
    </message>
    <message>
        <source>Rename …</source>
        <translation>إعادة تسمية …</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>تكرار</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Add to the selected rows</source>
        <translation>إضافة إلى الصفوف المحددة</translation>
    </message>
    <message>
        <source>Use for new rows</source>
        <translation>استخدام للصفوف الجديدة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Rename preset</source>
        <translation>إعادة تسمية الإعداد المسبق</translation>
    </message>
    <message>
        <source>Rename group</source>
        <translation>إعادة تسمية المجموعة</translation>
    </message>
    <message>
        <source>Name of the group:</source>
        <translation>اسم المجموعة:</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>مجموعة جديدة</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>تم حذف “%1”.</translation>
    </message>
    <message numerus="yes">
        <source>%n presets were deleted.</source>
        <translation>
            <numerusform>تم حذف %n إعداد مسبق.</numerusform>
            <numerusform>تم حذف %n إعداد مسبق.</numerusform>
            <numerusform>تم حذف %n إعدادين مسبقين.</numerusform>
            <numerusform>تم حذف %n إعدادات مسبقة.</numerusform>
            <numerusform>تم حذف %n إعدادًا مسبقًا.</numerusform>
            <numerusform>تم حذف %n إعداد مسبق.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Import presets</source>
        <translation>استيراد إعدادات مسبقة</translation>
    </message>
    <message>
        <source>Presets of Zoetrope or HandBrake (*.json);;All files (*)</source>
        <translation>إعدادات Zoetrope أو HandBrake المسبقة (*.json);;جميع الملفات (*)</translation>
    </message>
    <message>
        <source>You have no presets of your own yet. Select what to export.</source>
        <translation>لا توجد لديك إعدادات مسبقة خاصة بعد. حدّد ما تريد تصديره.</translation>
    </message>
    <message>
        <source>Export presets</source>
        <translation>تصدير الإعدادات المسبقة</translation>
    </message>
    <message>
        <source>Presets (*.json)</source>
        <translation>الإعدادات المسبقة (*.json)</translation>
    </message>
    <message numerus="yes">
        <source>%n preset(s) exported to %1.</source>
        <translation>
            <numerusform>تم تصدير %n إعداد مسبق إلى %1.</numerusform>
            <numerusform>تم تصدير %n إعداد مسبق إلى %1.</numerusform>
            <numerusform>تم تصدير %n إعدادين مسبقين إلى %1.</numerusform>
            <numerusform>تم تصدير %n إعدادات مسبقة إلى %1.</numerusform>
            <numerusform>تم تصدير %n إعدادًا مسبقًا إلى %1.</numerusform>
            <numerusform>تم تصدير %n إعداد مسبق إلى %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no longer in “%2”.</source>
        <translation>لم يعد «%1» في «%2».</translation>
    </message>
</context>
<context>
    <name>Zoetrope::PresetForm</name>
    <message>
        <source>My presets</source>
        <translation>إعداداتي المسبقة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>الغرض منه</translation>
    </message>
</context>
<context>
    <name>Zoetrope::PresetList</name>
    <message>
        <source>My presets</source>
        <translation>إعداداتي المسبقة</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>الإعدادات المسبقة</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>المفضّلة</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>المجموعات</translation>
    </message>
</context>
<context>
    <name>Zoetrope::PresetWords</name>
    <message>
        <source>%1 kbit/s</source>
        <translation>%1 كيلوبت/ث</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an option and its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>sound at %1</source>
        <translation>الصوت بمعدل %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>at %1</source>
        <comment>moments of pictures</comment>
        <translation>عند %1</translation>
    </message>
    <message>
        <source>spread evenly</source>
        <translation>موزعة بالتساوي</translation>
    </message>
    <message>
        <source>File format</source>
        <translation>صيغة الملف</translation>
    </message>
    <message>
        <source>Video encoder</source>
        <translation>مُرمِّز الفيديو</translation>
    </message>
    <message>
        <source>Exact quality</source>
        <translation>الجودة الدقيقة</translation>
    </message>
    <message>
        <source>Encoder speed</source>
        <translation>سرعة المُرمِّز</translation>
    </message>
    <message>
        <source>Encoder options</source>
        <translation>خيارات المُرمِّز</translation>
    </message>
    <message>
        <source>Several passes</source>
        <translation>عدة تمريرات</translation>
    </message>
    <message>
        <source>Frame rate</source>
        <translation>معدل الإطارات</translation>
    </message>
    <message>
        <source>Picture size</source>
        <translation>أبعاد الصورة</translation>
    </message>
    <message>
        <source>Borders</source>
        <translation>الحواف</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>التدوير</translation>
    </message>
    <message>
        <source>Picture filter</source>
        <translation>مرشّح الصورة</translation>
    </message>
    <message>
        <source>Sound encoder</source>
        <translation>مُرمِّز الصوت</translation>
    </message>
    <message>
        <source>More sound tracks</source>
        <translation>مسارات صوت إضافية</translation>
    </message>
    <message>
        <source>Sound mix</source>
        <translation>مزج الصوت</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation>الترجمة</translation>
    </message>
</context>
<context>
    <name>Zoetrope::PreviewMedium</name>
    <message>
        <source>Sound</source>
        <translation>الصوت</translation>
    </message>
    <message>
        <source>%1p</source>
        <translation>%1p</translation>
    </message>
    <message>
        <source>Whole stream</source>
        <translation>البث كاملًا</translation>
    </message>
    <message>
        <source>%1 – HLS stream</source>
        <extracomment>%1 is a name</extracomment>
        <translation>%1 – بث HLS</translation>
    </message>
    <message>
        <source>%1 – sound</source>
        <translation>%1 – الصوت</translation>
    </message>
    <message>
        <source>%1 – %2 × %3</source>
        <extracomment>A name and the size of a picture: clip.mp4 – 1280 × 720</extracomment>
        <translation>%1 – ⁦%2 × %3⁩</translation>
    </message>
</context>
<context>
    <name>Zoetrope::PreviewPage</name>
    <message>
        <source>Nothing to show yet: outputs appear here once they are verified.</source>
        <translation>لا شيء لعرضه بعد: تظهر النواتج هنا بعد التحقق منها.</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>الناتج</translation>
    </message>
    <message>
        <source>Variant of the stream</source>
        <translation>نسخة البث</translation>
    </message>
    <message>
        <source>The whole stream, or one of its renditions alone</source>
        <translation>البث كاملًا، أو إحدى نسخ جودته وحدها</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>Side by side with the source</source>
        <translation>جنبًا إلى جنب مع المصدر</translation>
    </message>
    <message>
        <source>Split between source and output</source>
        <translation>تقسيم بين المصدر والناتج</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>الصور</translation>
    </message>
</context>
<context>
    <name>Zoetrope::QueueActions</name>
    <message>
        <source>Priority</source>
        <translation>الأولوية</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;بدء</translation>
    </message>
    <message>
        <source>Start the selected rows, or all that have not been started</source>
        <translation>بدء الصفوف المحددة، أو كل ما لم يبدأ بعد</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>إي&amp;قاف مؤقت</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إل&amp;غاء</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>إعادة الم&amp;حاولة</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>ت&amp;كرار</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>إ&amp;زالة</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>نقل لأ&amp;على</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>نقل لأ&amp;سفل</translation>
    </message>
    <message>
        <source>Move to &amp;top</source>
        <translation>نقل إلى ال&amp;صدارة</translation>
    </message>
    <message>
        <source>&amp;Open output</source>
        <translation>&amp;فتح الناتج</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>فتح الم&amp;جلد</translation>
    </message>
    <message>
        <source>High</source>
        <translation>عالية</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>عادية</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>منخفضة</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>استئ&amp;ناف</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>إبقاء</translation>
    </message>
    <message>
        <source>Cancel jobs</source>
        <translation>إلغاء المهام</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n job(s)? What they have encoded so far is lost.</source>
        <translation>
            <numerusform>إلغاء %n مهمة؟ سيضيع ما رُمِّز منها حتى الآن.</numerusform>
            <numerusform>إلغاء %n مهمة؟ سيضيع ما رُمِّز منها حتى الآن.</numerusform>
            <numerusform>إلغاء %n مهمتين؟ سيضيع ما رُمِّز منهما حتى الآن.</numerusform>
            <numerusform>إلغاء %n مهام؟ سيضيع ما رُمِّز منها حتى الآن.</numerusform>
            <numerusform>إلغاء %n مهمة؟ سيضيع ما رُمِّز منها حتى الآن.</numerusform>
            <numerusform>إلغاء %n مهمة؟ سيضيع ما رُمِّز منها حتى الآن.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel them</source>
        <translation>إلغاؤها</translation>
    </message>
    <message>
        <source>Remove jobs</source>
        <translation>إزالة المهام</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n job(s) and their logs from the list? Their outputs stay where they are.</source>
        <translation>
            <numerusform>إزالة %n مهمة وسجلها من القائمة؟ ستبقى نواتجها في مكانها.</numerusform>
            <numerusform>إزالة %n مهمة وسجلها من القائمة؟ ستبقى نواتجها في مكانها.</numerusform>
            <numerusform>إزالة %n مهمتين وسجليهما من القائمة؟ ستبقى نواتجهما في مكانها.</numerusform>
            <numerusform>إزالة %n مهام وسجلاتها من القائمة؟ ستبقى نواتجها في مكانها.</numerusform>
            <numerusform>إزالة %n مهمة وسجلاتها من القائمة؟ ستبقى نواتجها في مكانها.</numerusform>
            <numerusform>إزالة %n مهمة وسجلاتها من القائمة؟ ستبقى نواتجها في مكانها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove them</source>
        <translation>إزالتها</translation>
    </message>
</context>
<context>
    <name>Zoetrope::QueueDesk</name>
    <message numerus="yes">
        <source>Remove %n row(s)</source>
        <translation>
            <numerusform>إزالة %n صف</numerusform>
            <numerusform>إزالة %n صف</numerusform>
            <numerusform>إزالة %n صفين</numerusform>
            <numerusform>إزالة %n صفوف</numerusform>
            <numerusform>إزالة %n صفًا</numerusform>
            <numerusform>إزالة %n صف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n source(s)</source>
        <translation>
            <numerusform>إضافة %n مصدر</numerusform>
            <numerusform>إضافة %n مصدر</numerusform>
            <numerusform>إضافة %n مصدرين</numerusform>
            <numerusform>إضافة %n مصادر</numerusform>
            <numerusform>إضافة %n مصدرًا</numerusform>
            <numerusform>إضافة %n مصدر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n job(s)</source>
        <translation>
            <numerusform>تكرار %n مهمة</numerusform>
            <numerusform>تكرار %n مهمة</numerusform>
            <numerusform>تكرار %n مهمتين</numerusform>
            <numerusform>تكرار %n مهام</numerusform>
            <numerusform>تكرار %n مهمة</numerusform>
            <numerusform>تكرار %n مهمة</numerusform>
        </translation>
    </message>
    <message>
        <source>Set priority</source>
        <translation>تعيين الأولوية</translation>
    </message>
    <message>
        <source>It has no outputs yet. Add one from a preset, or under Outputs.</source>
        <translation>لا نواتج له بعد. أضف ناتجًا من إعداد مسبق، أو ضمن «النواتج».</translation>
    </message>
    <message>
        <source>%1 (at %2)</source>
        <translation>%1 (عند %2)</translation>
    </message>
    <message numerus="yes">
        <source>Move %n row(s)</source>
        <translation>
            <numerusform>نقل %n صف</numerusform>
            <numerusform>نقل %n صف</numerusform>
            <numerusform>نقل %n صفين</numerusform>
            <numerusform>نقل %n صفوف</numerusform>
            <numerusform>نقل %n صفًا</numerusform>
            <numerusform>نقل %n صف</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Zoetrope::QueueFilter</name>
    <message>
        <source>%1 (%2)</source>
        <comment>heading of a group of rows: its name, how many</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Window and command line</source>
        <translation>النافذة وسطر الأوامر</translation>
    </message>
</context>
<context>
    <name>Zoetrope::QueueModel</name>
    <message numerus="yes">
        <source>%n output(s)</source>
        <translation>
            <numerusform>%n ناتج</numerusform>
            <numerusform>%n ناتج</numerusform>
            <numerusform>%n ناتجان</numerusform>
            <numerusform>%n نواتج</numerusform>
            <numerusform>%n ناتجًا</numerusform>
            <numerusform>%n ناتج</numerusform>
        </translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>النواتج</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
</context>
<context>
    <name>Zoetrope::Row</name>
    <message>
        <source>%1 and source size</source>
        <translation>%1 وأبعاد المصدر</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>لم يبدأ</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>معلّق</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>قيد الترميز</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>Publishing</source>
        <translation>قيد النشر</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>تم التحقق</translation>
    </message>
    <message>
        <source>Verified, warnings</source>
        <translation>تم التحقق، مع تحذيرات</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>أُلغي</translation>
    </message>
    <message>
        <source>It waits for you to press Start.</source>
        <translation>ينتظر أن تضغط «بدء».</translation>
    </message>
    <message>
        <source>It starts as soon as there is room for it.</source>
        <translation>يبدأ حالما يتوفر له مكان.</translation>
    </message>
    <message>
        <source>It is being encoded; outputs appear once they are verified.</source>
        <translation>يجري ترميزه؛ تظهر النواتج بعد التحقق منها.</translation>
    </message>
    <message>
        <source>It goes on from where it stopped when you resume it.</source>
        <translation>يُتابَع من حيث توقف عند استئنافه.</translation>
    </message>
    <message>
        <source>Its outputs were verified and are being put in place.</source>
        <translation>تم التحقق من نواتجه ويجري وضعها في مكانها.</translation>
    </message>
    <message>
        <source>Every output was opened, measured and decoded in samples.</source>
        <translation>فُتح كل ناتج وقيس وفُكّ ترميز عيّنات منه.</translation>
    </message>
    <message>
        <source>Every output was verified; there is something to know about them.</source>
        <translation>تم التحقق من كل ناتج؛ وهناك ما ينبغي معرفته عنها.</translation>
    </message>
    <message>
        <source>Its log says why.</source>
        <translation>السبب مذكور في سجله.</translation>
    </message>
    <message>
        <source>It was cancelled; nothing was left behind.</source>
        <translation>أُلغي؛ ولم يُترك شيء خلفه.</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>جارٍ القراءة …</translation>
    </message>
    <message>
        <source>%1 fps</source>
        <translation>%1 إطار/ث</translation>
    </message>
    <message>
        <source>%1 kHz</source>
        <translation>%1 كيلوهرتز</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>صور</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n صورة</numerusform>
            <numerusform>%n صورة</numerusform>
            <numerusform>%n صورتان</numerusform>
            <numerusform>%n صور</numerusform>
            <numerusform>%n صورة</numerusform>
            <numerusform>%n صورة</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>لا شيء بعد</translation>
    </message>
    <message>
        <source>Pictures every %1</source>
        <translation>صورة كل %1</translation>
    </message>
    <message>
        <source>source size</source>
        <translation>أبعاد المصدر</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1×</source>
        <comment>speed: media seconds a second</comment>
        <translation>%1×</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>بقي %1</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>Another program sent it to the port (%1) on %2. It is job %3.</source>
        <comment>%1: VideoSDK API; %2: date and time</comment>
        <translation>أرسله برنامج آخر إلى المنفذ (%1) في %2. إنه المهمة رقم %3.</translation>
    </message>
</context>
<context>
    <name>Zoetrope::RunningFrame</name>
    <message>
        <source>What is being encoded</source>
        <translation>ما يجري ترميزه</translation>
    </message>
    <message>
        <source>Being encoded: %1</source>
        <translation>يجري ترميز: %1</translation>
    </message>
</context>
<context>
    <name>Zoetrope::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>النواتج</translation>
    </message>
    <message>
        <source>Output folder</source>
        <translation>مجلد النواتج</translation>
    </message>
    <message>
        <source>Choose the output folder</source>
        <translation>اختيار مجلد النواتج</translation>
    </message>
    <message>
        <source>The folder must be a whole path, such as %1.</source>
        <translation>يجب أن يكون المجلد مسارًا كاملًا، مثل %1.</translation>
    </message>
    <message>
        <source>Beside each source instead</source>
        <translation>بجانب كل مصدر بدلًا من ذلك</translation>
    </message>
    <message>
        <source>Save in</source>
        <translation>الحفظ في</translation>
    </message>
    <message>
        <source>Number the new file</source>
        <translation>ترقيم الملف الجديد</translation>
    </message>
    <message>
        <source>Replace it, once the new one is verified</source>
        <translation>استبداله، بعد التحقق من الجديد</translation>
    </message>
    <message>
        <source>Leave the output out</source>
        <translation>الاستغناء عن الناتج</translation>
    </message>
    <message>
        <source>Fail</source>
        <translation>إفشال المهمة</translation>
    </message>
    <message>
        <source>When a file exists</source>
        <translation>عند وجود الملف</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>قائمة الانتظار</translation>
    </message>
    <message>
        <source>As many as this machine bears</source>
        <translation>بقدر ما يتحمله هذا الجهاز</translation>
    </message>
    <message>
        <source>Jobs at once</source>
        <translation>المهام المتزامنة</translation>
    </message>
    <message>
        <source>Do nothing</source>
        <translation>عدم فعل شيء</translation>
    </message>
    <message>
        <source>Notify me</source>
        <translation>إشعاري</translation>
    </message>
    <message>
        <source>Quit Zoetrope</source>
        <translation>إنهاء Zoetrope</translation>
    </message>
    <message>
        <source>When the queue is done</source>
        <translation>عند اكتمال القائمة</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>النافذة</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>حسب النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Decode samples of each output</source>
        <translation>فك ترميز عينات من كل ناتج</translation>
    </message>
    <message>
        <source>Decode every picture and sound</source>
        <translation>فك ترميز كل صورة وصوت</translation>
    </message>
    <message>
        <source>Every output is counted and timed before it gets its name; decoding all of it takes longer.</source>
        <translation>يُعدّ كل ناتج ويُقاس زمنه قبل أن يأخذ اسمه؛ وفك ترميزه كله يستغرق وقتًا أطول.</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>التحقق</translation>
    </message>
    <message>
        <source>All of this machine</source>
        <translation>كل ما في هذا الجهاز</translation>
    </message>
    <message>
        <source>For all jobs together; those that run keep what they have.</source>
        <translation>لكل المهام معًا؛ وتحتفظ المهام الجارية بما لديها.</translation>
    </message>
    <message>
        <source>CPU threads</source>
        <translation>خيوط المعالج</translation>
    </message>
    <message>
        <source>Run each job in a process of its own</source>
        <translation>تشغيل كل مهمة في عملية خاصة بها</translation>
    </message>
    <message>
        <source>A file that makes a decoder crash then ends its own job alone, and can reach nothing else.</source>
        <translation>عندئذ لا ينهي الملف الذي يعطّل أداة فك الترميز إلا مهمته، ولا يصل إلى أي شيء آخر.</translation>
    </message>
    <message>
        <source>Put the machine to sleep</source>
        <translation>إدخال الجهاز في السكون</translation>
    </message>
    <message>
        <source>Shut the machine down</source>
        <translation>إيقاف تشغيل الجهاز</translation>
    </message>
    <message>
        <source>This desktop cannot be asked to.</source>
        <translation>لا يتيح سطح المكتب هذا ذلك.</translation>
    </message>
    <message>
        <source>Notify me when a job fails</source>
        <translation>إشعاري عند فشل مهمة</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a choice that is greyed: the reason</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>المنفذ</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>الوصول</translation>
    </message>
</context>
<context>
    <name>Zoetrope::SourcePage</name>
    <message>
        <source>%1 fps</source>
        <translation>%1 إطار/ث</translation>
    </message>
    <message>
        <source>variable rate</source>
        <translation>معدل إطارات متغير</translation>
    </message>
    <message>
        <source>interlaced</source>
        <translation>متشابك</translation>
    </message>
    <message>
        <source>%1-bit</source>
        <translation>%1 بت</translation>
    </message>
    <message>
        <source>turned by %1°</source>
        <translation>مُدار بمقدار %1°</translation>
    </message>
    <message>
        <source>%1 kHz</source>
        <translation>%1 كيلوهرتز</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>الفيديو</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>الصوت</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation>الترجمات</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>الفصول</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>الحاوية</translation>
    </message>
    <message>
        <source>Bit rate</source>
        <translation>معدل البت</translation>
    </message>
    <message>
        <source>%1 kbit/s</source>
        <translation>%1 كيلوبت/ث</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>A picture of the source</source>
        <translation>صورة من المصدر</translation>
    </message>
    <message>
        <source>Select a source to see what is inside.</source>
        <translation>حدّد مصدرًا لرؤية ما بداخله.</translation>
    </message>
    <message numerus="yes">
        <source>%n sources are selected.</source>
        <translation>
            <numerusform>تم تحديد %n مصدر.</numerusform>
            <numerusform>تم تحديد %n مصدر.</numerusform>
            <numerusform>تم تحديد %n مصدرين.</numerusform>
            <numerusform>تم تحديد %n مصادر.</numerusform>
            <numerusform>تم تحديد %n مصدرًا.</numerusform>
            <numerusform>تم تحديد %n مصدر.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Zoetrope::StatusLine</name>
    <message numerus="yes">
        <source>%n encoding</source>
        <translation>
            <numerusform>%n قيد الترميز</numerusform>
            <numerusform>%n قيد الترميز</numerusform>
            <numerusform>%n قيد الترميز</numerusform>
            <numerusform>%n قيد الترميز</numerusform>
            <numerusform>%n قيد الترميز</numerusform>
            <numerusform>%n قيد الترميز</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n في الانتظار</numerusform>
            <numerusform>%n في الانتظار</numerusform>
            <numerusform>%n في الانتظار</numerusform>
            <numerusform>%n في الانتظار</numerusform>
            <numerusform>%n في الانتظار</numerusform>
            <numerusform>%n في الانتظار</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paused</source>
        <translation>
            <numerusform>%n متوقفة مؤقتًا</numerusform>
            <numerusform>%n متوقفة مؤقتًا</numerusform>
            <numerusform>%n متوقفتان مؤقتًا</numerusform>
            <numerusform>%n متوقفة مؤقتًا</numerusform>
            <numerusform>%n متوقفة مؤقتًا</numerusform>
            <numerusform>%n متوقفة مؤقتًا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not started</source>
        <translation>
            <numerusform>%n لم تبدأ</numerusform>
            <numerusform>%n لم تبدأ</numerusform>
            <numerusform>%n لم تبدآ</numerusform>
            <numerusform>%n لم تبدأ</numerusform>
            <numerusform>%n لم تبدأ</numerusform>
            <numerusform>%n لم تبدأ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n verified</source>
        <translation>
            <numerusform>%n تم التحقق منها</numerusform>
            <numerusform>%n تم التحقق منها</numerusform>
            <numerusform>%n تم التحقق منهما</numerusform>
            <numerusform>%n تم التحقق منها</numerusform>
            <numerusform>%n تم التحقق منها</numerusform>
            <numerusform>%n تم التحقق منها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n فشلت</numerusform>
            <numerusform>%n فشلت</numerusform>
            <numerusform>%n فشلتا</numerusform>
            <numerusform>%n فشلت</numerusform>
            <numerusform>%n فشلت</numerusform>
            <numerusform>%n فشلت</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>لا شيء للقيام به</translation>
    </message>
    <message>
        <source>Queue paused</source>
        <translation>القائمة متوقفة مؤقتًا</translation>
    </message>
    <message>
        <source>Stopping after the current jobs</source>
        <translation>التوقف بعد المهام الحالية</translation>
    </message>
    <message>
        <source>Done about %1</source>
        <translation>الانتهاء نحو %1</translation>
    </message>
    <message>
        <source>Done between %1 and %2</source>
        <translation>الانتهاء بين %1 و%2</translation>
    </message>
    <message>
        <source>Progress of the whole queue</source>
        <translation>تقدم قائمة الانتظار كلها</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 متاحة</translation>
    </message>
    <message>
        <source>Where other programs of this machine ask for jobs: see Settings</source>
        <translation>حيث تطلب برامج أخرى على هذا الجهاز المهام: انظر الإعدادات</translation>
    </message>
</context>
<context>
    <name>Zoetrope::StillDelegate</name>
    <message>
        <source>Cannot be shown here</source>
        <translation>لا يمكن عرضه هنا</translation>
    </message>
</context>
<context>
    <name>Zoetrope::StillListModel</name>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a file name, %2 its size in dots and bytes</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1 × %2, %3</source>
        <extracomment>Width and height of a picture, and the size of its file: 640 × 360, 51 kB</extracomment>
        <translation>⁦%1 × %2⁩، %3</translation>
    </message>
</context>
<context>
    <name>Zoetrope::StillViewer</name>
    <message>
        <source>All pictures</source>
        <translation>جميع الصور</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Previous picture</source>
        <translation>الصورة السابقة</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>Page Up</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>الصورة التالية</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>Page Down</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>تصغير</translation>
    </message>
    <message>
        <source>Minus</source>
        <translation>ناقص</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>التكبير/التصغير</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>تكبير</translation>
    </message>
    <message>
        <source>Plus</source>
        <translation>زائد</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>ملاءمة</translation>
    </message>
    <message>
        <source>0</source>
        <translation>0</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>100%</translation>
    </message>
    <message>
        <source>1</source>
        <translation>1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A button&apos;s name and the key that does the same</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>This picture cannot be shown here.</source>
        <translation>لا يمكن عرض هذه الصورة هنا.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>A share of a hundred</extracomment>
        <translation>%1%</translation>
    </message>
</context>
<context>
    <name>Zoetrope::ThumbnailsPage</name>
    <message>
        <source>None</source>
        <translation>بدون</translation>
    </message>
    <message>
        <source>The source at the chosen moment</source>
        <translation>المصدر في اللحظة المختارة</translation>
    </message>
    <message>
        <source>Sizes</source>
        <translation>المقاسات</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>الصيغ</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>اللحظة</translation>
    </message>
    <message>
        <source>Comma and period go frame by frame.</source>
        <translation>الفاصلة والنقطة للتنقل إطارًا بإطار.</translation>
    </message>
    <message>
        <source>At a percentage …</source>
        <translation>عند نسبة مئوية …</translation>
    </message>
    <message>
        <source>Add a moment</source>
        <translation>إضافة لحظة</translation>
    </message>
    <message>
        <source>Percent of the length:</source>
        <translation>النسبة المئوية من المدة:</translation>
    </message>
    <message>
        <source>Add moment</source>
        <translation>إضافة لحظة</translation>
    </message>
    <message>
        <source>So many, evenly …</source>
        <translation>عدد معيّن، بالتساوي …</translation>
    </message>
    <message>
        <source>Add moments</source>
        <translation>إضافة لحظات</translation>
    </message>
    <message>
        <source>How many pictures:</source>
        <translation>عدد الصور:</translation>
    </message>
    <message>
        <source>Every so many seconds …</source>
        <translation>كل عدد من الثواني …</translation>
    </message>
    <message>
        <source>One picture every … seconds:</source>
        <translation>صورة واحدة كل … ثانية:</translation>
    </message>
    <message>
        <source>Add this moment</source>
        <translation>إضافة هذه اللحظة</translation>
    </message>
    <message>
        <source>Moments</source>
        <translation>اللحظات</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>المرشّحات</translation>
    </message>
    <message>
        <source>Select a source to choose pictures of it.</source>
        <translation>حدّد مصدرًا لاختيار صور منه.</translation>
    </message>
    <message>
        <source>What has begun can no longer be edited. Duplicate it to take other pictures.</source>
        <translation>لا يمكن تحرير ما بدأ. كرّره لأخذ صور أخرى.</translation>
    </message>
    <message numerus="yes">
        <source>You are editing %n jobs at once; the picture is of the first.</source>
        <translation>
            <numerusform>يجري تحرير %n مهمة معًا؛ الصورة من المهمة الأولى.</numerusform>
            <numerusform>يجري تحرير %n مهمة معًا؛ الصورة من المهمة الأولى.</numerusform>
            <numerusform>يجري تحرير %n مهمتين معًا؛ الصورة من المهمة الأولى.</numerusform>
            <numerusform>يجري تحرير %n مهام معًا؛ الصورة من المهمة الأولى.</numerusform>
            <numerusform>يجري تحرير %n مهمة معًا؛ الصورة من المهمة الأولى.</numerusform>
            <numerusform>يجري تحرير %n مهمة معًا؛ الصورة من المهمة الأولى.</numerusform>
        </translation>
    </message>
    <message>
        <source>This source has no picture.</source>
        <translation>ليس في هذا المصدر صورة.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>إزالة %1</translation>
    </message>
    <message>
        <source>Remove moment</source>
        <translation>إزالة اللحظة</translation>
    </message>
    <message>
        <source>Change pictures</source>
        <translation>تغيير الصور</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message numerus="yes">
        <source>%n evenly</source>
        <translation>
            <numerusform>%n صورة موزعة بالتساوي</numerusform>
            <numerusform>%n صورة موزعة بالتساوي</numerusform>
            <numerusform>%n صورتان موزعتان بالتساوي</numerusform>
            <numerusform>%n صور موزعة بالتساوي</numerusform>
            <numerusform>%n صورة موزعة بالتساوي</numerusform>
            <numerusform>%n صورة موزعة بالتساوي</numerusform>
        </translation>
    </message>
    <message>
        <source>every %1</source>
        <translation>كل %1</translation>
    </message>
    <message>
        <source>None yet: no pictures are taken.</source>
        <translation>لا شيء بعد: لن تؤخذ صور.</translation>
    </message>
    <message>
        <source>Change filters</source>
        <translation>تغيير المرشّحات</translation>
    </message>
    <message>
        <source>Change filter</source>
        <translation>تغيير المرشّح</translation>
    </message>
    <message>
        <source>Sets of pictures</source>
        <translation>مجموعات الصور</translation>
    </message>
    <message>
        <source>Add a set</source>
        <translation>إضافة مجموعة</translation>
    </message>
    <message>
        <source>Remove this set</source>
        <translation>إزالة هذه المجموعة</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number of a set, what is in it</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>None yet. The first begins with whatever you choose below.</source>
        <translation>لا شيء بعد. تبدأ الأولى بما تختاره أدناه.</translation>
    </message>
    <message>
        <source>Remove set</source>
        <translation>إزالة مجموعة</translation>
    </message>
</context>
<context>
    <name>Zoetrope::TransportBar</name>
    <message>
        <source>One frame back</source>
        <translation>إطار واحد للخلف</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>فاصلة</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>مسافة</translation>
    </message>
    <message>
        <source>One frame forward</source>
        <translation>إطار واحد للأمام</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>نقطة</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>الموضع</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>كتم الصوت</translation>
    </message>
    <message>
        <source>M</source>
        <translation>M</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>مستوى الصوت</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>ملء الشاشة</translation>
    </message>
    <message>
        <source>F</source>
        <translation>F</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A button&apos;s name and the key that does the same</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <extracomment>Where a film stands and how long it is: 0:07 / 1:30</extracomment>
        <translation>⁦%1 / %2⁩</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Leave full screen</source>
        <translation>إنهاء ملء الشاشة</translation>
    </message>
</context>
<context>
    <name>Zoetrope::TrayIcon</name>
    <message>
        <source>Show window</source>
        <translation>إظهار النافذة</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
</context>
<context>
    <name>Zoetrope::WindowPort</name>
    <message>
        <source>Port closed</source>
        <translation>المنفذ مغلق</translation>
    </message>
    <message>
        <source>Port %1</source>
        <translation>المنفذ %1</translation>
    </message>
    <message>
        <source>Port %1 not open</source>
        <translation>المنفذ %1 غير مفتوح</translation>
    </message>
    <message>
        <source>Other machines are let in over TLS alone: choose a certificate and its key.</source>
        <translation>لا يُسمح للأجهزة الأخرى إلا عبر TLS: اختر شهادة ومفتاحها.</translation>
    </message>
</context>
<context>
    <name>Zoetrope::WindowPresets</name>
    <message>
        <source>&amp;Presets …</source>
        <translation>الإعدادات الم&amp;سبقة …</translation>
    </message>
    <message>
        <source>Preset for new rows</source>
        <translation>الإعداد المسبق للصفوف الجديدة</translation>
    </message>
    <message>
        <source>What new rows become; for the selected rows use Add output</source>
        <translation>ما ستصير إليه الصفوف الجديدة؛ وللصفوف المحددة استخدم «إضافة ناتج»</translation>
    </message>
    <message>
        <source>New rows become “%1”.</source>
        <translation>ستصير الصفوف الجديدة إلى “%1”.</translation>
    </message>
    <message>
        <source>Select the rows that the preset is to be added to.</source>
        <translation>حدّد الصفوف التي تريد إضافة الإعداد المسبق إليها.</translation>
    </message>
    <message>
        <source>What has begun can no longer be edited. Duplicate it to make something else of it.</source>
        <translation>لا يمكن تحرير ما بدأ. كرّره لإنشاء شيء آخر منه.</translation>
    </message>
    <message>
        <source>Add preset %1</source>
        <translation>إضافة الإعداد المسبق %1</translation>
    </message>
    <message numerus="yes">
        <source>%n preset(s) imported.</source>
        <translation>
            <numerusform>تم استيراد %n إعداد مسبق.</numerusform>
            <numerusform>تم استيراد %n إعداد مسبق.</numerusform>
            <numerusform>تم استيراد %n إعدادين مسبقين.</numerusform>
            <numerusform>تم استيراد %n إعدادات مسبقة.</numerusform>
            <numerusform>تم استيراد %n إعدادًا مسبقًا.</numerusform>
            <numerusform>تم استيراد %n إعداد مسبق.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n preset(s) were there already.</source>
        <translation>
            <numerusform>كان %n إعداد مسبق موجودًا من قبل.</numerusform>
            <numerusform>كان %n إعداد مسبق موجودًا من قبل.</numerusform>
            <numerusform>كان %n إعدادان مسبقان موجودين من قبل.</numerusform>
            <numerusform>كانت %n إعدادات مسبقة موجودة من قبل.</numerusform>
            <numerusform>كان %n إعدادًا مسبقًا موجودًا من قبل.</numerusform>
            <numerusform>كان %n إعداد مسبق موجودًا من قبل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) could not be carried over.</source>
        <translation>
            <numerusform>تعذّر نقل %n إعداد.</numerusform>
            <numerusform>تعذّر نقل %n إعداد.</numerusform>
            <numerusform>تعذّر نقل %n إعدادين.</numerusform>
            <numerusform>تعذّر نقل %n إعدادات.</numerusform>
            <numerusform>تعذّر نقل %n إعدادًا.</numerusform>
            <numerusform>تعذّر نقل %n إعداد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>إظهارها</translation>
    </message>
    <message>
        <source>Save as preset</source>
        <translation>حفظ كإعداد مسبق</translation>
    </message>
    <message>
        <source>The preset “%1” was replaced.</source>
        <translation>تم استبدال الإعداد المسبق “%1”.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Saved as the preset “%1”.</source>
        <translation>تم الحفظ كإعداد مسبق باسم “%1”.</translation>
    </message>
</context>
</TS>
