<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Zoetrope::AfterQueue</name>
    <message>
        <source>A job failed</source>
        <translation>Ein Auftrag ist fehlgeschlagen</translation>
    </message>
    <message numerus="yes">
        <source>%n jobs failed</source>
        <translation>
            <numerusform>%n Auftrag ist fehlgeschlagen</numerusform>
            <numerusform>%n Aufträge sind fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) verified.</source>
        <translation>
            <numerusform>%n Auftrag geprüft.</numerusform>
            <numerusform>%n Aufträge geprüft.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 verified, %2 failed or cancelled.</source>
        <translation>%1 geprüft, %2 fehlgeschlagen oder abgebrochen.</translation>
    </message>
    <message>
        <source>The queue is done</source>
        <translation>Die Warteschlange ist fertig</translation>
    </message>
</context>
<context>
    <name>Zoetrope::Catalog</name>
    <message>
        <source>Quality (0 is best)</source>
        <translation>Qualität (0 ist am besten)</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Geschwindigkeit</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Tuned for</source>
        <translation>Abgestimmt auf</translation>
    </message>
    <message>
        <source>Speed (8 is fastest)</source>
        <translation>Geschwindigkeit (8 ist am schnellsten)</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Stärke</translation>
    </message>
    <message>
        <source>Block, in percent of the short side</source>
        <translation>Block, in Prozent der kurzen Seite</translation>
    </message>
    <message>
        <source>Amount (negative is darker)</source>
        <translation>Betrag (negativ ist dunkler)</translation>
    </message>
    <message>
        <source>Amount (negative is flatter)</source>
        <translation>Betrag (negativ ist flacher)</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualität</translation>
    </message>
    <message>
        <source>Proof of outputs</source>
        <translation>Nachweis der Ausgaben</translation>
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
        <translation>M4A (nur Ton)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>Blur</source>
        <translation>Weichzeichnen</translation>
    </message>
    <message>
        <source>Grayscale</source>
        <translation>Graustufen</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Sepia</translation>
    </message>
    <message>
        <source>Sharpen</source>
        <translation>Schärfen</translation>
    </message>
    <message>
        <source>Vignette</source>
        <translation>Vignette</translation>
    </message>
    <message>
        <source>Pixelate</source>
        <translation>Verpixeln</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>Helligkeit</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Kontrast</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>Spiegeln</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiv</translation>
    </message>
    <message>
        <source>For keeping a copy that looks like the source, made slowly, in a Matroska file.</source>
        <translation>Für eine Kopie, die wie die Quelle aussieht, langsam erstellt, in einer Matroska-Datei.</translation>
    </message>
    <message>
        <source>Sound alone</source>
        <translation>Nur Ton</translation>
    </message>
    <message>
        <source>For listening: the sound of any source as one M4A file.</source>
        <translation>Zum Anhören: der Ton einer beliebigen Quelle als eine M4A-Datei.</translation>
    </message>
    <message>
        <source>For adaptive streaming alone: an HLS ladder from 240 to 1080.</source>
        <translation>Nur für adaptives Streaming: eine HLS-Leiter von 240 bis 1080.</translation>
    </message>
    <message>
        <source>For sharing one file that plays everywhere, at the source&apos;s size.</source>
        <translation>Zum Weitergeben einer Datei, die überall läuft, in der Größe der Quelle.</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Kostprobe</translation>
    </message>
    <message>
        <source>For trying everything at once: a small HLS ladder, an MP4, and pictures with and without blur.</source>
        <translation>Um alles auf einmal auszuprobieren: eine kleine HLS-Leiter, eine MP4-Datei und Bilder mit und ohne Weichzeichnung.</translation>
    </message>
    <message>
        <source>Thumbnails</source>
        <translation>Vorschaubilder</translation>
    </message>
    <message>
        <source>For choosing a poster: a few JPEG pictures from the first half minute.</source>
        <translation>Um ein Titelbild auszusuchen: einige JPEG-Bilder aus der ersten halben Minute.</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>Web</translation>
    </message>
    <message>
        <source>For a web site: an adaptive HLS ladder up to 1080 and one MP4 at 720 for players without HLS.</source>
        <translation>Für eine Website: eine adaptive HLS-Leiter bis 1080 und eine MP4-Datei mit 720 für Player ohne HLS.</translation>
    </message>
    <message>
        <source>For players that want formats free of licences: VP9 and Opus in one WebM file at the source&apos;s size.</source>
        <translation>Für Player, die lizenzfreie Formate brauchen: VP9 und Opus in einer WebM-Datei in der Größe der Quelle.</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>For watching on a phone or tablet: one MP4 at 720 that any of them plays.</source>
        <translation>Zum Ansehen auf Telefon oder Tablet: ein MP4 mit 720, das jedes von ihnen abspielt.</translation>
    </message>
    <message>
        <source>Television</source>
        <translation>Fernseher</translation>
    </message>
    <message>
        <source>For the living room: one MP4 at 1080 in high quality.</source>
        <translation>Fürs Wohnzimmer: ein MP4 mit 1080 in hoher Qualität.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>For sending in a chat or by e-mail: a small MP4 at 480.</source>
        <translation>Zum Verschicken im Chat oder per E-Mail: ein kleines MP4 mit 480.</translation>
    </message>
    <message>
        <source>Speech</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>For podcasts and transcripts: the voices of any source in one small M4A file.</source>
        <translation>Für Podcasts und Abschriften: die Stimmen einer beliebigen Quelle in einer kleinen M4A-Datei.</translation>
    </message>
    <message>
        <source>Picture series</source>
        <translation>Bilderreihe</translation>
    </message>
    <message>
        <source>For an overview of a whole film: twelve JPEG pictures spread evenly over it.</source>
        <translation>Für einen Überblick über einen ganzen Film: zwölf gleichmäßig verteilte JPEG-Bilder.</translation>
    </message>
    <message>
        <source>Speed (13 is fastest)</source>
        <translation>Geschwindigkeit (13 ist am schnellsten)</translation>
    </message>
    <message>
        <source>Bits a sample</source>
        <translation>Bit je Abtastwert</translation>
    </message>
    <message>
        <source>QuickTime</source>
        <translation>QuickTime</translation>
    </message>
    <message>
        <source>MP3 (sound alone)</source>
        <translation>MP3 (nur Ton)</translation>
    </message>
    <message>
        <source>FLAC (sound alone)</source>
        <translation>FLAC (nur Ton)</translation>
    </message>
    <message>
        <source>Opus (sound alone)</source>
        <translation>Opus (nur Ton)</translation>
    </message>
    <message>
        <source>WAV (sound alone)</source>
        <translation>WAV (nur Ton)</translation>
    </message>
    <message>
        <source>Social portrait</source>
        <translation>Hochformat für soziale Netze</translation>
    </message>
    <message>
        <source>For feeds that are watched upright: one MP4 in 9:16 at 1080 by 1920, with black where the picture is wider.</source>
        <translation>Für Feeds, die im Hochformat gesehen werden: ein MP4 in 9:16 mit 1080 mal 1920, mit Schwarz, wo das Bild breiter ist.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>For an attachment that every mailbox takes: one MP4 at 480 that weighs at most 10 MB, whatever its length.</source>
        <translation>Für einen Anhang, den jedes Postfach annimmt: ein MP4 mit 480 von höchstens 10 MB, wie lang es auch ist.</translation>
    </message>
    <message>
        <source>Archive, every sound</source>
        <translation>Archiv, alle Tonspuren</translation>
    </message>
    <message>
        <source>For keeping all there is in little room: ten-bit HEVC and every sound track without loss, in a Matroska file.</source>
        <translation>Um alles auf wenig Platz zu behalten: HEVC mit zehn Bit und jede Tonspur ohne Verlust in einer Matroska-Datei.</translation>
    </message>
    <message>
        <source>MP3</source>
        <translation>MP3</translation>
    </message>
    <message>
        <source>For anything that plays music: the sound of any source as one MP3 file.</source>
        <translation>Für alles, was Musik abspielt: der Ton jeder Quelle als eine MP3-Datei.</translation>
    </message>
    <message>
        <source>Deblock</source>
        <translation>Blöcke glätten</translation>
    </message>
    <message>
        <source>Denoise</source>
        <translation>Entrauschen</translation>
    </message>
    <message>
        <source>Saturation</source>
        <translation>Sättigung</translation>
    </message>
    <message>
        <source>Amount (negative is paler)</source>
        <translation>Stärke (negativ ist blasser)</translation>
    </message>
    <message>
        <source>High pass</source>
        <translation>Hochpass</translation>
    </message>
    <message>
        <source>Low pass</source>
        <translation>Tiefpass</translation>
    </message>
    <message>
        <source>Compressor</source>
        <translation>Kompressor</translation>
    </message>
    <message>
        <source>Frequency in Hz</source>
        <translation>Frequenz in Hz</translation>
    </message>
    <message>
        <source>Reduction in dB</source>
        <translation>Minderung in dB</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Verhältnis</translation>
    </message>
    <message>
        <source>From, in dB</source>
        <translation>Ab, in dB</translation>
    </message>
    <message>
        <source>Podcast</source>
        <translation>Podcast</translation>
    </message>
    <message>
        <source>For talk that is listened to on the way: rumble taken out, at the loudness that podcasts have, in one MP3.</source>
        <translation>Für Gesprochenes, das man unterwegs hört: ohne Rumpeln, so laut, wie Podcasts sind, als eine MP3-Datei.</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>Aufgefrischt</translation>
    </message>
    <message>
        <source>For old tapes and small web videos: blocks and noise taken out, a little sharper, in one MP4 at the source&apos;s size.</source>
        <translation>Für alte Bänder und kleine Webvideos: ohne Blöcke und Rauschen, etwas schärfer, als eine MP4-Datei in der Größe der Quelle.</translation>
    </message>
    <message>
        <source>DASH and HLS (CMAF)</source>
        <translation>DASH und HLS (CMAF)</translation>
    </message>
    <message>
        <source>DASH and HLS</source>
        <translation>DASH und HLS</translation>
    </message>
    <message>
        <source>For streaming to every browser and TV: one ladder from 240 to 1080 under a DASH manifest and HLS playlists.</source>
        <translation>Zum Streamen an jeden Browser und Fernseher: eine Leiter von 240 bis 1080 mit DASH-Manifest und HLS-Playlisten.</translation>
    </message>
</context>
<context>
    <name>Zoetrope::CloseQuestion</name>
    <message>
        <source>Jobs are running</source>
        <translation>Es laufen Aufträge</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) are running. What is to become of them?</source>
        <translation>
            <numerusform>%n Auftrag läuft. Was soll aus ihm werden?</numerusform>
            <numerusform>%n Aufträge laufen. Was soll aus ihnen werden?</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep running in the tray</source>
        <translation>Im Infobereich weiterlaufen lassen</translation>
    </message>
    <message>
        <source>The window closes and the jobs go on. The icon in the tray brings it back.</source>
        <translation>Das Fenster schließt sich, die Aufträge laufen weiter. Das Symbol im Infobereich holt es zurück.</translation>
    </message>
    <message>
        <source>Stop, go on later</source>
        <translation>Anhalten, später fortsetzen</translation>
    </message>
    <message>
        <source>What they have encoded is kept: they go on from there the next time.</source>
        <translation>Was schon kodiert ist, bleibt erhalten: Beim nächsten Mal geht es von dort weiter.</translation>
    </message>
    <message>
        <source>Cancel the jobs</source>
        <translation>Die Aufträge abbrechen</translation>
    </message>
    <message>
        <source>What they have encoded so far is lost. Jobs that wait stay in the queue.</source>
        <translation>Was sie bisher kodiert haben, geht verloren. Wartende Aufträge bleiben in der Warteschlange.</translation>
    </message>
    <message>
        <source>Don&apos;t close</source>
        <translation>Nicht schließen</translation>
    </message>
</context>
<context>
    <name>Zoetrope::ComparePane</name>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
</context>
<context>
    <name>Zoetrope::CompareView</name>
    <message>
        <source>Source and output at the same moment</source>
        <translation>Quelle und Ausgabe zum selben Zeitpunkt</translation>
    </message>
</context>
<context>
    <name>Zoetrope::ContactSheet</name>
    <message>
        <source>Pictures that came out</source>
        <translation>Entstandene Bilder</translation>
    </message>
</context>
<context>
    <name>Zoetrope::CountdownDialog</name>
    <message>
        <source>Going to sleep</source>
        <translation>Ruhezustand</translation>
    </message>
    <message>
        <source>Shutting down</source>
        <translation>Herunterfahren</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Verbleibende Zeit</translation>
    </message>
    <message>
        <source>Sleep now</source>
        <translation>Jetzt in den Ruhezustand</translation>
    </message>
    <message>
        <source>Shut down now</source>
        <translation>Jetzt herunterfahren</translation>
    </message>
    <message>
        <source>Stay awake</source>
        <translation>Wach bleiben</translation>
    </message>
    <message>
        <source>Stay on</source>
        <translation>Eingeschaltet lassen</translation>
    </message>
    <message numerus="yes">
        <source>The queue is done. The machine goes to sleep in %n second(s).</source>
        <translation>
            <numerusform>Die Warteschlange ist fertig. In %n Sekunde geht der Rechner in den Ruhezustand.</numerusform>
            <numerusform>Die Warteschlange ist fertig. In %n Sekunden geht der Rechner in den Ruhezustand.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The queue is done. The machine is shut down in %n second(s).</source>
        <translation>
            <numerusform>Die Warteschlange ist fertig. In %n Sekunde wird der Rechner heruntergefahren.</numerusform>
            <numerusform>Die Warteschlange ist fertig. In %n Sekunden wird der Rechner heruntergefahren.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Zoetrope::DbusDesktop</name>
    <message>
        <source>The system would ask for a password first.</source>
        <translation>Das System würde erst nach einem Passwort fragen.</translation>
    </message>
    <message>
        <source>The system does not allow it.</source>
        <translation>Das System erlaubt es nicht.</translation>
    </message>
    <message>
        <source>This machine cannot do it.</source>
        <translation>Dieser Rechner kann es nicht.</translation>
    </message>
    <message>
        <source>There is no system bus.</source>
        <translation>Es gibt keinen Systembus.</translation>
    </message>
    <message>
        <source>There is no login service (logind) that could do it.</source>
        <translation>Es gibt keinen Anmeldedienst (logind), der es könnte.</translation>
    </message>
    <message>
        <source>Videos are being encoded</source>
        <translation>Videos werden kodiert</translation>
    </message>
</context>
<context>
    <name>Zoetrope::DeliveryList</name>
    <message>
        <source>answer %1</source>
        <translation>Antwort %1</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <comment>how often something was tried</comment>
        <translation>
            <numerusform>%n-mal</numerusform>
            <numerusform>%n-mal</numerusform>
        </translation>
    </message>
    <message>
        <source>Waits to be sent</source>
        <translation>Wartet auf den Versand</translation>
    </message>
    <message>
        <source>Tried %1, again at %2</source>
        <translation>%1 versucht, wieder um %2</translation>
    </message>
    <message>
        <source>Accepted at %1</source>
        <translation>Angenommen um %1</translation>
    </message>
    <message>
        <source>tried %1</source>
        <translation>%1 versucht</translation>
    </message>
    <message>
        <source>Given up at %1, tried %2</source>
        <translation>Aufgegeben um %1, %2 versucht</translation>
    </message>
    <message>
        <source>Not sent: this address is not allowed</source>
        <translation>Nicht gesendet: Diese Adresse ist nicht erlaubt</translation>
    </message>
    <message>
        <source>Failed; a later message was sent instead</source>
        <translation>Fehlgeschlagen; stattdessen ging eine spätere Nachricht hinaus</translation>
    </message>
    <message>
        <source>Told to other programs</source>
        <translation>Anderen Programmen gemeldet</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier</source>
        <translation>
            <numerusform>%n frühere</numerusform>
            <numerusform>%n frühere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Zoetrope::DividerHandle</name>
    <message>
        <source>Divider between source and output</source>
        <translation>Trennlinie zwischen Quelle und Ausgabe</translation>
    </message>
    <message>
        <source>The left and right arrow keys move it.</source>
        <translation>Mit den Pfeiltasten links und rechts verschieben.</translation>
    </message>
    <message>
        <source>Drag, or move with the left and right arrow keys</source>
        <translation>Ziehen oder mit den Pfeiltasten links und rechts verschieben</translation>
    </message>
</context>
<context>
    <name>Zoetrope::Error</name>
    <message>
        <source>Work on %1 was stopped as asked.</source>
        <translation>%1 wurde wie gewünscht abgebrochen.</translation>
    </message>
    <message>
        <source>Start it again to have the outputs made.</source>
        <translation>Neu starten, um die Ausgaben erstellen zu lassen.</translation>
    </message>
    <message>
        <source>Something went wrong inside Zoetrope while it worked on %1.</source>
        <translation>%1 ist an einem internen Fehler von Zoetrope gescheitert.</translation>
    </message>
    <message>
        <source>Please report this together with the log.</source>
        <translation>Bitte zusammen mit dem Protokoll melden.</translation>
    </message>
    <message>
        <source>The memory did not suffice for %1.</source>
        <translation>%1 braucht mehr Arbeitsspeicher, als verfügbar ist.</translation>
    </message>
    <message>
        <source>Close other programs, or ask for fewer or smaller renditions at once.</source>
        <translation>Andere Programme schließen oder weniger oder kleinere Renditions auf einmal verlangen.</translation>
    </message>
    <message>
        <source>Could not understand %1.</source>
        <translation>%1 ist nicht verständlich.</translation>
    </message>
    <message>
        <source>Look it up with --help and try again.</source>
        <translation>Mit --help nachschlagen und erneut versuchen.</translation>
    </message>
    <message>
        <source>Could not accept %1: it asks for what cannot be done.</source>
        <translation>%1 kann nicht angenommen werden: Verlangt ist etwas, das nicht möglich ist.</translation>
    </message>
    <message>
        <source>Correct the fields named and try again.</source>
        <translation>Die genannten Felder berichtigen und erneut versuchen.</translation>
    </message>
    <message>
        <source>Could not read %1: it was written for a newer Zoetrope.</source>
        <translation>%1 kann nicht gelesen werden: für ein neueres Zoetrope geschrieben.</translation>
    </message>
    <message>
        <source>Update Zoetrope to use it.</source>
        <translation>Zoetrope aktualisieren, um es zu verwenden.</translation>
    </message>
    <message>
        <source>Could not read %1 as a JSON object.</source>
        <translation>%1 lässt sich nicht als JSON-Objekt lesen.</translation>
    </message>
    <message>
        <source>Correct the text there and try again.</source>
        <translation>Den Text dort berichtigen und erneut versuchen.</translation>
    </message>
    <message>
        <source>There is no preset called %1.</source>
        <translation>%1 ist keine bekannte Vorgabe.</translation>
    </message>
    <message>
        <source>Choose one of those that “zoetrope presets” lists.</source>
        <translation>Eine von denen wählen, die „zoetrope presets“ auflistet.</translation>
    </message>
    <message>
        <source>Nothing is left to make from %1.</source>
        <translation>%1 eignet sich für keine der verlangten Ausgaben.</translation>
    </message>
    <message>
        <source>Ask for an output that suits the source, such as a sound file for sound alone.</source>
        <translation>Eine Ausgabe verlangen, die zur Quelle passt, etwa eine Tondatei, wenn es nur Ton gibt.</translation>
    </message>
    <message>
        <source>Could not find %1.</source>
        <translation>%1 wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>Could not open %1: reading it is not allowed.</source>
        <translation>%1 kann nicht geöffnet werden: Lesen ist nicht erlaubt.</translation>
    </message>
    <message>
        <source>Change the file&apos;s permissions, or pick another source.</source>
        <translation>Die Zugriffsrechte der Datei ändern oder eine andere Quelle wählen.</translation>
    </message>
    <message>
        <source>Could not use %1: it is a folder, a device or a pipe.</source>
        <translation>%1 ist nicht verwendbar: Das ist ein Ordner, ein Gerät oder eine Pipe.</translation>
    </message>
    <message>
        <source>Pick a media file.</source>
        <translation>Eine Mediendatei wählen.</translation>
    </message>
    <message>
        <source>Could not read %1: the disk it is on reports an error.</source>
        <translation>%1 kann nicht gelesen werden: Der Datenträger meldet einen Fehler.</translation>
    </message>
    <message>
        <source>Check the disk or the connection, copy the file again, and retry.</source>
        <translation>Datenträger oder Verbindung prüfen, die Datei neu kopieren und erneut versuchen.</translation>
    </message>
    <message>
        <source>Could not use %1: the file is empty.</source>
        <translation>%1 ist nicht verwendbar: Die Datei ist leer.</translation>
    </message>
    <message>
        <source>Copy it again, or pick another source.</source>
        <translation>Neu kopieren oder eine andere Quelle wählen.</translation>
    </message>
    <message>
        <source>Could not recognise %1 as video or sound.</source>
        <translation>%1 wurde nicht als Video oder Ton erkannt.</translation>
    </message>
    <message>
        <source>Could not use %1: it only points to other files, which Zoetrope does not follow.</source>
        <translation>%1 ist nicht verwendbar: Die Datei verweist nur auf andere Dateien, denen Zoetrope nicht folgt.</translation>
    </message>
    <message>
        <source>Pick the media file itself.</source>
        <translation>Die Mediendatei selbst wählen.</translation>
    </message>
    <message>
        <source>Could not use %1: it is a still picture.</source>
        <translation>%1 ist nicht verwendbar: Das ist ein Standbild.</translation>
    </message>
    <message>
        <source>Pick a video or a sound file.</source>
        <translation>Eine Video- oder Tondatei wählen.</translation>
    </message>
    <message>
        <source>Could not find the picture or sound asked for in %1.</source>
        <translation>%1 enthält das verlangte Bild oder den verlangten Ton nicht.</translation>
    </message>
    <message>
        <source>Pick another source, or ask for outputs that this one can give.</source>
        <translation>Eine andere Quelle wählen oder Ausgaben verlangen, die diese hergibt.</translation>
    </message>
    <message>
        <source>Could not read %1: it is encrypted.</source>
        <translation>%1 kann nicht gelesen werden: Die Datei ist verschlüsselt.</translation>
    </message>
    <message>
        <source>Pick a source without copy protection.</source>
        <translation>Eine Quelle ohne Kopierschutz wählen.</translation>
    </message>
    <message>
        <source>Could not read %1: the file is damaged or ends early.</source>
        <translation>%1 kann nicht gelesen werden: Die Datei ist beschädigt oder endet zu früh.</translation>
    </message>
    <message>
        <source>Could not use %1: its picture has more pixels than Zoetrope decodes.</source>
        <translation>%1 ist nicht verwendbar: Das Bild hat mehr Pixel, als Zoetrope dekodiert.</translation>
    </message>
    <message>
        <source>Pick a smaller source.</source>
        <translation>Eine kleinere Quelle wählen.</translation>
    </message>
    <message>
        <source>Could not open %1 in time.</source>
        <translation>%1 ließ sich nicht rechtzeitig öffnen.</translation>
    </message>
    <message>
        <source>Check the disk or the connection and retry; if it stays, the file is not sound.</source>
        <translation>Datenträger oder Verbindung prüfen und erneut versuchen; bleibt es dabei, ist die Datei fehlerhaft.</translation>
    </message>
    <message>
        <source>Gave up on %1: it gave no new picture or sound for a minute.</source>
        <translation>%1 wurde aufgegeben: Eine Minute lang kam kein neues Bild und kein neuer Ton.</translation>
    </message>
    <message>
        <source>Copy the file again, or pick another source.</source>
        <translation>Die Datei neu kopieren oder eine andere Quelle wählen.</translation>
    </message>
    <message>
        <source>Could not go on with %1: the file was changed meanwhile.</source>
        <translation>%1 kann nicht weiterbearbeitet werden: Die Datei wurde inzwischen verändert.</translation>
    </message>
    <message>
        <source>Wait until it is written completely, then start again.</source>
        <translation>Warten, bis sie vollständig geschrieben ist, dann neu starten.</translation>
    </message>
    <message>
        <source>Waiting until %1 has been fetched.</source>
        <translation>Wartet, bis %1 abgerufen ist.</translation>
    </message>
    <message>
        <source>The job goes on by itself once all of it is here; it is fetched while the local port is open.</source>
        <translation>Der Auftrag läuft von selbst weiter, sobald alles da ist; abgerufen wird, solange der lokale Port offen ist.</translation>
    </message>
    <message>
        <source>Could not fetch %1.</source>
        <translation>%1 kann nicht abgerufen werden.</translation>
    </message>
    <message>
        <source>Check the address and that its server can be reached, then retry the job.</source>
        <translation>Die Adresse prüfen und ob ihr Server erreichbar ist, dann den Auftrag wiederholen.</translation>
    </message>
    <message>
        <source>Could not take a picture at the moment asked for: it lies outside %1.</source>
        <translation>%1 enthält den Zeitpunkt nicht, für den ein Bild verlangt ist.</translation>
    </message>
    <message>
        <source>Choose a moment within the source&apos;s length.</source>
        <translation>Einen Zeitpunkt innerhalb der Länge der Quelle wählen.</translation>
    </message>
    <message>
        <source>Could not spread pictures over %1: it does not say how long it is.</source>
        <translation>%1 gibt keine Länge an, über die sich Bilder verteilen ließen.</translation>
    </message>
    <message>
        <source>Ask for pictures at exact times, or give the length of the part to use.</source>
        <translation>Bilder zu genauen Zeiten verlangen oder die Länge des zu verwendenden Ausschnitts angeben.</translation>
    </message>
    <message>
        <source>Could not cut the range asked for: it lies outside %1.</source>
        <translation>%1 enthält den verlangten Ausschnitt nicht.</translation>
    </message>
    <message>
        <source>Choose a start within the source&apos;s length.</source>
        <translation>Einen Anfang innerhalb der Länge der Quelle wählen.</translation>
    </message>
    <message>
        <source>Could not decode %1: this computer&apos;s FFmpeg has no decoder for it.</source>
        <translation>%1 kann nicht dekodiert werden: Das FFmpeg dieses Rechners hat keinen Decoder dafür.</translation>
    </message>
    <message>
        <source>Install a fuller FFmpeg, or pick another source.</source>
        <translation>Ein vollständigeres FFmpeg installieren oder eine andere Quelle wählen.</translation>
    </message>
    <message>
        <source>Could not decode %1.</source>
        <translation>%1 kann nicht dekodiert werden.</translation>
    </message>
    <message>
        <source>Could not find the filter %1 in this computer&apos;s FFmpeg.</source>
        <translation>%1 fehlt unter den Filtern im FFmpeg dieses Rechners.</translation>
    </message>
    <message>
        <source>Install a fuller FFmpeg, or leave the filter out.</source>
        <translation>Ein vollständigeres FFmpeg installieren oder den Filter weglassen.</translation>
    </message>
    <message>
        <source>Could not scale or filter the pictures of %1.</source>
        <translation>%1 enthält Bilder, die sich nicht skalieren oder filtern ließen.</translation>
    </message>
    <message>
        <source>Try without the filter or with another size; the log has the details.</source>
        <translation>Ohne den Filter oder mit einer anderen Größe versuchen; das Protokoll enthält die Einzelheiten.</translation>
    </message>
    <message>
        <source>Could not find an encoder for %1 in this computer&apos;s FFmpeg.</source>
        <translation>%1 kann nicht kodiert werden: Im FFmpeg dieses Rechners fehlt der Encoder dafür.</translation>
    </message>
    <message>
        <source>Install a fuller FFmpeg, or choose another codec.</source>
        <translation>Ein vollständigeres FFmpeg installieren oder einen anderen Codec wählen.</translation>
    </message>
    <message>
        <source>Could not encode %1: the encoder gave up.</source>
        <translation>%1 kann nicht kodiert werden: Der Encoder hat aufgegeben.</translation>
    </message>
    <message>
        <source>Try again with other settings; the log has the details.</source>
        <translation>Mit anderen Einstellungen erneut versuchen; das Protokoll enthält die Einzelheiten.</translation>
    </message>
    <message>
        <source>Could not start the encoder for %1: it does not take these settings.</source>
        <translation>%1 kann nicht kodiert werden: Der Encoder nimmt diese Einstellungen nicht an.</translation>
    </message>
    <message>
        <source>Choose another size, speed or profile.</source>
        <translation>Eine andere Größe, eine andere Geschwindigkeit oder ein anderes Profil wählen.</translation>
    </message>
    <message>
        <source>Could not write %1: this computer&apos;s FFmpeg lacks the container.</source>
        <translation>%1 kann nicht geschrieben werden: Dem FFmpeg dieses Rechners fehlt der Container.</translation>
    </message>
    <message>
        <source>Install a fuller FFmpeg, or choose another container.</source>
        <translation>Ein vollständigeres FFmpeg installieren oder einen anderen Container wählen.</translation>
    </message>
    <message>
        <source>Could not put %1 together.</source>
        <translation>%1 ließ sich nicht zusammenfügen.</translation>
    </message>
    <message>
        <source>Choose another container; the log has the details.</source>
        <translation>Einen anderen Container wählen; das Protokoll enthält die Einzelheiten.</translation>
    </message>
    <message>
        <source>Could not use the intermediate file %1: it is not what was written.</source>
        <translation>%1 ist als Zwischendatei nicht verwendbar: Der Inhalt ist nicht der geschriebene.</translation>
    </message>
    <message>
        <source>Check the disk, then start the job again.</source>
        <translation>Den Datenträger prüfen, dann den Auftrag neu starten.</translation>
    </message>
    <message>
        <source>Could not write to %1: the folder does not exist.</source>
        <translation>%1 ist nicht beschreibbar: Der Ordner existiert nicht.</translation>
    </message>
    <message>
        <source>Make the folder, or choose another.</source>
        <translation>Den Ordner anlegen oder einen anderen wählen.</translation>
    </message>
    <message>
        <source>Could not write %1: writing there is not allowed.</source>
        <translation>%1 kann nicht geschrieben werden: Schreiben ist dort nicht erlaubt.</translation>
    </message>
    <message>
        <source>Change the folder&apos;s permissions, or choose another.</source>
        <translation>Die Zugriffsrechte des Ordners ändern oder einen anderen wählen.</translation>
    </message>
    <message>
        <source>Did not write %1: a file of that name exists already.</source>
        <translation>%1 wurde nicht geschrieben: Eine Datei dieses Namens gibt es schon.</translation>
    </message>
    <message>
        <source>Move it away, or choose another name or folder.</source>
        <translation>Sie verschieben oder einen anderen Namen oder Ordner wählen.</translation>
    </message>
    <message>
        <source>Did not write %1: it is the source itself.</source>
        <translation>%1 wurde nicht geschrieben: Das ist die Quelle selbst.</translation>
    </message>
    <message>
        <source>Choose another name or folder.</source>
        <translation>Einen anderen Namen oder Ordner wählen.</translation>
    </message>
    <message>
        <source>Could not make a file name from %1.</source>
        <translation>%1 ergibt keinen Dateinamen.</translation>
    </message>
    <message>
        <source>Correct the name&apos;s pattern and try again.</source>
        <translation>Das Namensmuster berichtigen und erneut versuchen.</translation>
    </message>
    <message>
        <source>Could not write %1: two outputs would have that name.</source>
        <translation>%1 kann nicht geschrieben werden: Zwei Ausgaben hätten diesen Namen.</translation>
    </message>
    <message>
        <source>Put {resolution} or {container} into the name&apos;s pattern.</source>
        <translation>{resolution} oder {container} in das Namensmuster aufnehmen.</translation>
    </message>
    <message>
        <source>Could not write %1: the disk is full.</source>
        <translation>%1 kann nicht geschrieben werden: Der Datenträger ist voll.</translation>
    </message>
    <message>
        <source>Make room there, or choose another folder.</source>
        <translation>Dort Platz schaffen oder einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>Could not write %1: the disk reports an error.</source>
        <translation>%1 kann nicht geschrieben werden: Der Datenträger meldet einen Fehler.</translation>
    </message>
    <message>
        <source>Check the disk, or choose another folder.</source>
        <translation>Den Datenträger prüfen oder einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>Did not publish %1: what was written is not what was asked for.</source>
        <translation>%1 wurde nicht bereitgestellt: Geschrieben wurde nicht, was verlangt war.</translation>
    </message>
    <message>
        <source>Start the job again; if it stays, please report it together with the log.</source>
        <translation>Den Auftrag neu starten; bleibt es dabei, bitte zusammen mit dem Protokoll melden.</translation>
    </message>
    <message>
        <source>Gave up on %1: it goes beyond what Zoetrope allows one job.</source>
        <translation>%1 wurde aufgegeben: Das übersteigt, was Zoetrope einem Auftrag zugesteht.</translation>
    </message>
    <message>
        <source>Split the job, or pick a smaller source.</source>
        <translation>Den Auftrag aufteilen oder eine kleinere Quelle wählen.</translation>
    </message>
    <message>
        <source>Could not start the process that was to work on %1.</source>
        <translation>%1 kann nicht bearbeitet werden: Der Prozess dafür ließ sich nicht starten.</translation>
    </message>
    <message>
        <source>The process that worked on %1 crashed; other jobs were not touched.</source>
        <translation>%1 wurde nicht fertig: Der Prozess dafür ist abgestürzt; andere Aufträge sind nicht betroffen.</translation>
    </message>
    <message>
        <source>Retry the job; if it crashes again, the source is likely damaged: pick another copy and report the log.</source>
        <translation>Den Auftrag erneut versuchen; stürzt er wieder ab, ist die Quelle wohl beschädigt: eine andere Kopie wählen und das Protokoll melden.</translation>
    </message>
    <message>
        <source>The process that worked on %1 gave no sign of life any more and was ended.</source>
        <translation>%1 wurde nicht fertig: Der Prozess dafür gab kein Lebenszeichen mehr und wurde beendet.</translation>
    </message>
    <message>
        <source>Retry the job; if it hangs again, pick another copy of the source and report the log.</source>
        <translation>Den Auftrag erneut versuchen; hängt er wieder, eine andere Kopie der Quelle wählen und das Protokoll melden.</translation>
    </message>
    <message>
        <source>The process that worked on %1 said what cannot be understood and was ended.</source>
        <translation>%1 wurde nicht fertig: Der Prozess dafür meldete Unverständliches und wurde beendet.</translation>
    </message>
    <message>
        <source>Retry the job; if it stays, reinstall Zoetrope and report the log.</source>
        <translation>Den Auftrag erneut versuchen; bleibt es dabei, Zoetrope neu installieren und das Protokoll melden.</translation>
    </message>
    <message>
        <source>Work on %1 needed more memory than one job may take.</source>
        <translation>%1 brauchte mehr Arbeitsspeicher, als ein Auftrag belegen darf.</translation>
    </message>
    <message>
        <source>Ask for fewer or smaller renditions, or raise the limit in the settings.</source>
        <translation>Weniger oder kleinere Renditions verlangen oder die Grenze in den Einstellungen anheben.</translation>
    </message>
    <message>
        <source>Could not go on with %1: the process of an earlier attempt is still at work on it.</source>
        <translation>%1 kann nicht fortgesetzt werden: Der Prozess eines früheren Versuchs arbeitet noch daran.</translation>
    </message>
    <message>
        <source>It ends within moments; retry the job then.</source>
        <translation>Er endet gleich; danach den Auftrag erneut versuchen.</translation>
    </message>
    <message>
        <source>Could not read %1: the file is damaged.</source>
        <translation>%1 kann nicht gelesen werden: Die Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>It was set aside untouched and a new one was begun; import from it what can be saved.</source>
        <translation>Sie wurde unverändert beiseitegelegt und eine neue begonnen; was zu retten ist, daraus importieren.</translation>
    </message>
    <message>
        <source>Could not read %1: a newer Zoetrope has written it.</source>
        <translation>%1 kann nicht gelesen werden: von einem neueren Zoetrope geschrieben.</translation>
    </message>
    <message>
        <source>Could not open %1: using it is not allowed.</source>
        <translation>%1 kann nicht geöffnet werden: Die Verwendung ist nicht erlaubt.</translation>
    </message>
    <message>
        <source>Make its folder writable, or choose another data folder.</source>
        <translation>Den Ordner beschreibbar machen oder einen anderen Datenordner wählen.</translation>
    </message>
    <message>
        <source>Could not write to %1; nothing of this step was kept.</source>
        <translation>%1 ließ sich nicht schreiben; von diesem Schritt blieb nichts erhalten.</translation>
    </message>
    <message>
        <source>Check the disk it is on for space and errors, then try again.</source>
        <translation>Den Datenträger auf freien Platz und Fehler prüfen, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>Another Zoetrope already works through %1.</source>
        <translation>%1 wird bereits von einem anderen Zoetrope abgearbeitet.</translation>
    </message>
    <message>
        <source>Use that one, or close it first; jobs that are submitted reach it.</source>
        <translation>Jenes verwenden oder es zuerst schließen; eingereichte Aufträge erreichen es.</translation>
    </message>
    <message>
        <source>There is no such job in the queue: %1.</source>
        <translation>%1 steht nicht als Auftrag in der Warteschlange.</translation>
    </message>
    <message>
        <source>Look up the number with “zoetrope list”.</source>
        <translation>Die Nummer mit „zoetrope list“ nachschlagen.</translation>
    </message>
    <message>
        <source>Could not do this with %1 in the state it is in.</source>
        <translation>%1 lässt das im jetzigen Zustand nicht zu.</translation>
    </message>
    <message>
        <source>Wait until the state has changed, then try again.</source>
        <translation>Warten, bis sich der Zustand geändert hat, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>the job</source>
        <translation>Der Auftrag</translation>
    </message>
    <message>
        <source>the source</source>
        <translation>Die Quelle</translation>
    </message>
    <message>
        <source>the output</source>
        <translation>Die Ausgabe</translation>
    </message>
    <message>
        <source>the rendition</source>
        <translation>Die Rendition</translation>
    </message>
    <message>
        <source>the folder</source>
        <translation>Der Ordner</translation>
    </message>
    <message>
        <source>that name</source>
        <translation>Dieser Name</translation>
    </message>
    <message>
        <source>the queue</source>
        <translation>Die Warteschlange</translation>
    </message>
    <message>
        <source>Check its name and whether it was moved or deleted meanwhile, then retry, or pick another source.</source>
        <translation>Den Namen prüfen, und ob sie inzwischen verschoben oder gelöscht wurde; dann erneut versuchen oder eine andere Quelle wählen.</translation>
    </message>
    <message>
        <source>Check that Zoetrope is installed whole and that the machine has memory left. A job that waits for this goes on by itself then; retry one that has failed.</source>
        <translation>Prüfen, ob Zoetrope vollständig installiert und noch Arbeitsspeicher frei ist. Ein Auftrag, der darauf wartet, geht dann von selbst weiter; einen fehlgeschlagenen erneut versuchen.</translation>
    </message>
    <message>
        <source>Could not use the subtitles in %1.</source>
        <translation>Die Untertitel in %1 lassen sich nicht verwenden.</translation>
    </message>
    <message>
        <source>Give them as a file of SRT, ASS or WebVTT, or leave them out.</source>
        <translation>Als Datei in SRT, ASS oder WebVTT angeben oder weglassen.</translation>
    </message>
    <message>
        <source>Could not use %1 as a watermark.</source>
        <translation>%1 ließ sich nicht als Wasserzeichen verwenden.</translation>
    </message>
    <message>
        <source>Give a picture as PNG, JPEG or WebP, or leave it out.</source>
        <translation>Ein Bild in PNG, JPEG oder WebP angeben oder weglassen.</translation>
    </message>
</context>
<context>
    <name>Zoetrope::GroupMembers</name>
    <message>
        <source>Add a preset</source>
        <translation>Vorgabe hinzufügen</translation>
    </message>
    <message>
        <source>Move %1 up</source>
        <translation>%1 nach oben</translation>
    </message>
    <message>
        <source>Move %1 down</source>
        <translation>%1 nach unten</translation>
    </message>
    <message>
        <source>Take %1 out of the group</source>
        <translation>%1 aus der Gruppe nehmen</translation>
    </message>
</context>
<context>
    <name>Zoetrope::HelpMenu</name>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;About Zoetrope</source>
        <translation>Ü&amp;ber Zoetrope</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>About Zoetrope</source>
        <translation>Über Zoetrope</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Zoetrope %1&lt;/h3&gt;&lt;p&gt;Encodes whole batches, each thing once, and proves what it made.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later. Built on Qt and FFmpeg.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Zoetrope %1&lt;/h3&gt;&lt;p&gt;Kodiert ganze Stapel, jedes nur einmal, und weist nach, was entstanden ist.&lt;/p&gt;&lt;p&gt;Freie Software unter der GNU General Public License, Version 3 oder neuer. Beruht auf Qt und FFmpeg.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>Zoetrope::Inspector</name>
    <message>
        <source>Mixed</source>
        <translation>Verschieden</translation>
    </message>
</context>
<context>
    <name>Zoetrope::Intake</name>
    <message numerus="yes">
        <source>%n file(s) are neither video nor sound and were left out.</source>
        <translation>
            <numerusform>%n Datei ist weder Video noch Ton und wurde ausgelassen.</numerusform>
            <numerusform>%n Dateien sind weder Video noch Ton und wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read.</source>
        <translation>
            <numerusform>%n Datei konnte nicht gelesen werden.</numerusform>
            <numerusform>%n Dateien konnten nicht gelesen werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) were left out, since sources must be files on this machine: download them first.</source>
        <translation>
            <numerusform>%n Adresse wurde ausgelassen, da Quellen Dateien auf diesem Rechner sein müssen: Laden Sie sie erst herunter.</numerusform>
            <numerusform>%n Adressen wurden ausgelassen, da Quellen Dateien auf diesem Rechner sein müssen: Laden Sie sie erst herunter.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Zoetrope::LogPage</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Choose another folder …</source>
        <translation>Anderen Ordner wählen …</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Copy log</source>
        <translation>Protokoll kopieren</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Select one job to read what happened to it.</source>
        <translation>Einen Auftrag auswählen, um zu lesen, was mit ihm geschah.</translation>
    </message>
</context>
<context>
    <name>Zoetrope::LostWishesDialog</name>
    <message>
        <source>Not carried over</source>
        <translation>Nicht übernommen</translation>
    </message>
    <message>
        <source>Zoetrope has no place for these settings yet. The presets work without them; look at what they make.</source>
        <translation>Für diese Einstellungen hat Zoetrope noch keinen Platz. Die Vorgaben arbeiten ohne sie; bitte ansehen, was sie erzeugen.</translation>
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
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Drop videos here</source>
        <translation>Videos hier ablegen</translation>
    </message>
    <message>
        <source>Files, folders, or a whole batch. Choose what becomes of them on the right, then press Start.</source>
        <translation>Dateien, Ordner oder einen ganzen Stapel. Rechts wählen, was daraus wird, dann auf „Starten“ drücken.</translation>
    </message>
    <message>
        <source>Main</source>
        <translation>Hauptleiste</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Dateien hinzufügen</translation>
    </message>
    <message>
        <source>Add folder</source>
        <translation>Ordner hinzufügen</translation>
    </message>
    <message>
        <source>Pause queue</source>
        <translation>Warteschlange pausieren</translation>
    </message>
    <message>
        <source>Which rows are shown</source>
        <translation>Welche Zeilen angezeigt werden</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Unfinished</source>
        <translation>Unfertige</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Geprüfte</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagene</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search the queue</source>
        <translation>Warteschlange durchsuchen</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>Add &amp;files …</source>
        <translation>&amp;Dateien hinzufügen …</translation>
    </message>
    <message>
        <source>Add f&amp;older …</source>
        <translation>&amp;Ordner hinzufügen …</translation>
    </message>
    <message>
        <source>&amp;Paste files</source>
        <translation>Dateien &amp;einfügen</translation>
    </message>
    <message>
        <source>&amp;Settings …</source>
        <translation>Ein&amp;stellungen …</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
    <message>
        <source>&amp;Jobs</source>
        <translation>A&amp;ufträge</translation>
    </message>
    <message>
        <source>Stop after the current jobs</source>
        <translation>Nach den laufenden Aufträgen anhalten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>Ausgaben</translation>
    </message>
    <message>
        <source>Thumbnails</source>
        <translation>Vorschaubilder</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Video and sound (%1);;All files (*)</source>
        <translation>Video und Ton (%1);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>%1 was not started. %2</source>
        <translation>%1 wurde nicht gestartet. %2</translation>
    </message>
    <message numerus="yes">
        <source>%n rows were not started. The first, %1: %2</source>
        <translation>
            <numerusform>%n Zeile wurde nicht gestartet. Die erste, %1: %2</numerusform>
            <numerusform>%n Zeilen wurden nicht gestartet. Die erste, %1: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Resume queue</source>
        <translation>Warteschlange fortsetzen</translation>
    </message>
    <message>
        <source>%1 % — Zoetrope</source>
        <translation>%1 % — Zoetrope</translation>
    </message>
    <message>
        <source>Output folder</source>
        <translation>Ausgabeordner</translation>
    </message>
    <message>
        <source>Change output folder</source>
        <translation>Ausgabeordner ändern</translation>
    </message>
    <message>
        <source>Rows could not be saved</source>
        <translation>Zeilen konnten nicht gespeichert werden</translation>
    </message>
    <message>
        <source>&amp;Group rows</source>
        <translation>Zeilen &amp;gruppieren</translation>
    </message>
    <message>
        <source>&amp;Not at all</source>
        <translation>&amp;Gar nicht</translation>
    </message>
    <message>
        <source>By &amp;state</source>
        <translation>Nach &amp;Zustand</translation>
    </message>
    <message>
        <source>By &amp;folder of the source</source>
        <translation>Nach &amp;Ordner der Quelle</translation>
    </message>
    <message>
        <source>The machine stays as it is. %1</source>
        <translation>Der Rechner bleibt, wie er ist. %1</translation>
    </message>
    <message>
        <source>By &amp;origin</source>
        <translation>Nach &amp;Herkunft</translation>
    </message>
    <message>
        <source>There is no file, no folder and no list of files in it.</source>
        <translation>Darin ist keine Datei, kein Ordner und keine Liste von Dateien.</translation>
    </message>
</context>
<context>
    <name>Zoetrope::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>Zoetrope::NewKeyDialog</name>
    <message>
        <source>It may only look, and change nothing</source>
        <translation>Es darf nur ansehen und nichts ändern</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Neuer Schlüssel</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>There is a key of this name already.</source>
        <translation>Einen Schlüssel dieses Namens gibt es schon.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Copy the key</source>
        <translation>Schlüssel kopieren</translation>
    </message>
    <message>
        <source>Copy it now: it is not shown again.</source>
        <translation>Kopieren Sie ihn jetzt: Er wird nicht noch einmal gezeigt.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>Zoetrope::Notice</name>
    <message numerus="yes">
        <source>The source is damaged in %n place(s); what could be read was used.</source>
        <translation>
            <numerusform>Die Quelle ist an %n Stelle beschädigt; was lesbar war, wurde verwendet.</numerusform>
            <numerusform>Die Quelle ist an %n Stellen beschädigt; was lesbar war, wurde verwendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>The source ends after %1, but its header states %2: it may be incomplete.</source>
        <translation>Die Quelle endet nach %1, ihr Header nennt aber %2: Sie ist womöglich unvollständig.</translation>
    </message>
    <message>
        <source>Encoding started over: what an earlier attempt left has no readable record.</source>
        <translation>Die Kodierung begann von vorn: Zu den Resten eines früheren Versuchs gibt es keine lesbaren Aufzeichnungen.</translation>
    </message>
    <message>
        <source>Encoding started over: the source has changed since the earlier attempt.</source>
        <translation>Die Kodierung begann von vorn: Die Quelle hat sich seit dem früheren Versuch geändert.</translation>
    </message>
    <message>
        <source>Encoding started over: the encoders are of another version than in the earlier attempt.</source>
        <translation>Die Kodierung begann von vorn: Die Encoder haben eine andere Version als beim früheren Versuch.</translation>
    </message>
    <message>
        <source>Encoding started over: what is to be made has changed since the earlier attempt.</source>
        <translation>Die Kodierung begann von vorn: Was zu erstellen ist, hat sich seit dem früheren Versuch geändert.</translation>
    </message>
    <message>
        <source>%1 It was set aside untouched as %2, and a new queue was begun; &quot;zoetrope import&quot; brings over what can be read of it.</source>
        <translation>%1 Sie wurde unverändert als %2 beiseitegelegt und eine neue Warteschlange begonnen; „zoetrope import“ übernimmt, was davon lesbar ist.</translation>
    </message>
    <message>
        <source>The queue was brought to this version&apos;s form; a copy of the old one is %1.</source>
        <translation>Die Warteschlange wurde in die Form dieser Version gebracht; eine Kopie der alten ist %1.</translation>
    </message>
    <message>
        <source>%1 was left out: there is a file of this name.</source>
        <translation>%1 wurde ausgelassen: Eine Datei dieses Namens gibt es schon.</translation>
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
        <translation>in %1 von %2 Aufträgen</translation>
    </message>
    <message>
        <source>Remove the output %1</source>
        <translation>Ausgabe %1 entfernen</translation>
    </message>
    <message>
        <source>Change format</source>
        <translation>Format ändern</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>%1 (some)</source>
        <translation>%1 (teils)</translation>
    </message>
    <message>
        <source>Change resolutions</source>
        <translation>Auflösungen ändern</translation>
    </message>
    <message>
        <source>Other …</source>
        <translation>Andere …</translation>
    </message>
    <message>
        <source>Another resolution</source>
        <translation>Andere Auflösung</translation>
    </message>
    <message>
        <source>Short side of the picture, in pixels:</source>
        <translation>Kurze Seite des Bildes, in Pixeln:</translation>
    </message>
    <message>
        <source>Resolutions</source>
        <translation>Auflösungen</translation>
    </message>
    <message>
        <source>Change video codec</source>
        <translation>Videocodec ändern</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Change video quality</source>
        <translation>Videoqualität ändern</translation>
    </message>
    <message>
        <source>Constant quality</source>
        <translation>Konstante Qualität</translation>
    </message>
    <message>
        <source>Average bit rate</source>
        <translation>Mittlere Bitrate</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>Change rate</source>
        <translation>Rate ändern</translation>
    </message>
    <message>
        <source> kbit/s</source>
        <translation> kbit/s</translation>
    </message>
    <message>
        <source>No sound</source>
        <translation>Kein Ton</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Change sound</source>
        <translation>Ton ändern</translation>
    </message>
    <message>
        <source>%1 kbit/s</source>
        <translation>%1 kbit/s</translation>
    </message>
    <message>
        <source>Sound bit rate</source>
        <translation>Ton-Bitrate</translation>
    </message>
    <message>
        <source>Mono</source>
        <translation>Mono</translation>
    </message>
    <message>
        <source>Stereo</source>
        <translation>Stereo</translation>
    </message>
    <message>
        <source>As the source</source>
        <translation>Wie die Quelle</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>{name}-{resolution}</source>
        <comment>keep the words in braces</comment>
        <translation>{name}-{resolution}</translation>
    </message>
    <message>
        <source>Change name</source>
        <translation>Namen ändern</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Dateiname</translation>
    </message>
    <message>
        <source>{name} of the source, {resolution}, {width}, {height}, {container}, {label}, {index} of the file, {counter} of jobs started together, {date}; / makes a folder.</source>
        <translation>{name} der Quelle, {resolution}, {width}, {height}, {container}, {label}, {index} der Datei, {counter} gemeinsam gestarteter Aufträge, {date}; / ergibt einen Ordner.</translation>
    </message>
    <message>
        <source>Average bit rate, two passes</source>
        <translation>Mittlere Bitrate, zwei Durchgänge</translation>
    </message>
    <message>
        <source>File size</source>
        <translation>Dateigröße</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>Most that the file may weigh</source>
        <translation>So groß darf die Datei höchstens werden</translation>
    </message>
    <message>
        <source>Half of the source&apos;s</source>
        <translation>Die Hälfte der Quelle</translation>
    </message>
    <message>
        <source>%1 per second</source>
        <translation>%1 pro Sekunde</translation>
    </message>
    <message>
        <source>Change frame rate</source>
        <translation>Bildrate ändern</translation>
    </message>
    <message>
        <source>Frame rate</source>
        <translation>Bildrate</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translation>Ganzes Bild</translation>
    </message>
    <message>
        <source>Without black borders</source>
        <translation>Ohne schwarze Ränder</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Von Hand</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Zuschnitt</translation>
    </message>
    <message>
        <source>Change crop</source>
        <translation>Zuschnitt ändern</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Oben</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>Unten</translation>
    </message>
    <message>
        <source>Pixels off this side: %1</source>
        <translation>Pixel, die auf dieser Seite wegfallen: %1</translation>
    </message>
    <message>
        <source>Its own</source>
        <translation>Wie das Bild</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Change shape</source>
        <translation>Form ändern</translation>
    </message>
    <message>
        <source>With black around</source>
        <translation>Mit Schwarz aufgefüllt</translation>
    </message>
    <message>
        <source>Cut to fit</source>
        <translation>Passend beschnitten</translation>
    </message>
    <message>
        <source>Stretched</source>
        <translation>Gestreckt</translation>
    </message>
    <message>
        <source>How it comes into its shape</source>
        <translation>Wie das Bild in die Form kommt</translation>
    </message>
    <message>
        <source>Not turned</source>
        <translation>Nicht gedreht</translation>
    </message>
    <message>
        <source>A quarter to the right</source>
        <translation>Ein Viertel nach rechts</translation>
    </message>
    <message>
        <source>Upside down</source>
        <translation>Auf den Kopf</translation>
    </message>
    <message>
        <source>A quarter to the left</source>
        <translation>Ein Viertel nach links</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Drehung</translation>
    </message>
    <message>
        <source>Change turn</source>
        <translation>Drehung ändern</translation>
    </message>
    <message>
        <source>Mirrored</source>
        <translation>Gespiegelt</translation>
    </message>
    <message>
        <source>The usual one</source>
        <translation>Die übliche</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Languages in order of preference, such as de,en, or numbers, such as 1,3.</source>
        <translation>Sprachen in der gewünschten Reihenfolge, etwa de,en, oder Nummern, etwa 1,3.</translation>
    </message>
    <message>
        <source>Sound tracks</source>
        <translation>Tonspuren</translation>
    </message>
    <message>
        <source>Change sound tracks</source>
        <translation>Tonspuren ändern</translation>
    </message>
    <message>
        <source> dB</source>
        <translation> dB</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>Verstärkung</translation>
    </message>
    <message>
        <source>Change filters</source>
        <translation>Filter ändern</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Sound filters</source>
        <translation>Tonfilter</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>As loud as it is</source>
        <translation>So laut, wie er ist</translation>
    </message>
    <message>
        <source>Brought to a loudness</source>
        <translation>Auf eine Lautheit gebracht</translation>
    </message>
    <message>
        <source>Brought to a peak</source>
        <translation>Auf einen Spitzenpegel gebracht</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Pegel</translation>
    </message>
    <message>
        <source>The sound is measured first. Television wants −23 LUFS, the web about −16.</source>
        <translation>Der Ton wird zuerst gemessen. Das Fernsehen verlangt −23 LUFS, das Web etwa −16.</translation>
    </message>
    <message>
        <source> LUFS</source>
        <translation> LUFS</translation>
    </message>
    <message>
        <source>Fade in </source>
        <translation>Einblenden </translation>
    </message>
    <message>
        <source>Fade in</source>
        <translation>Einblenden</translation>
    </message>
    <message>
        <source>Fade out </source>
        <translation>Ausblenden </translation>
    </message>
    <message>
        <source>Fade out</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Level in%1</source>
        <translation>Pegel in%1</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>No subtitles</source>
        <translation>Keine Untertitel</translation>
    </message>
    <message>
        <source>As tracks</source>
        <translation>Als Spuren</translation>
    </message>
    <message>
        <source>Drawn into the picture</source>
        <translation>Ins Bild gezeichnet</translation>
    </message>
    <message>
        <source>As files beside it</source>
        <translation>Als Dateien daneben</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation>Untertitel</translation>
    </message>
    <message>
        <source>Change subtitles</source>
        <translation>Untertitel ändern</translation>
    </message>
    <message>
        <source>Subtitle tracks</source>
        <translation>Untertitelspuren</translation>
    </message>
    <message>
        <source>Remove the subtitles %1</source>
        <translation>Die Untertitel %1 entfernen</translation>
    </message>
    <message>
        <source>Add a file …</source>
        <translation>Datei hinzufügen …</translation>
    </message>
    <message>
        <source>Choose subtitles</source>
        <translation>Untertitel wählen</translation>
    </message>
    <message>
        <source>Subtitles (%1)</source>
        <translation>Untertitel (%1)</translation>
    </message>
    <message>
        <source>Watermark</source>
        <translation>Wasserzeichen</translation>
    </message>
    <message>
        <source>Change watermark</source>
        <translation>Wasserzeichen ändern</translation>
    </message>
    <message>
        <source>Remove the watermark %1</source>
        <translation>Das Wasserzeichen %1 entfernen</translation>
    </message>
    <message>
        <source>Top left</source>
        <translation>Oben links</translation>
    </message>
    <message>
        <source>Top right</source>
        <translation>Oben rechts</translation>
    </message>
    <message>
        <source>Center</source>
        <translation>Mitte</translation>
    </message>
    <message>
        <source>Bottom left</source>
        <translation>Unten links</translation>
    </message>
    <message>
        <source>Bottom right</source>
        <translation>Unten rechts</translation>
    </message>
    <message>
        <source>At a place of its own</source>
        <translation>An eigener Stelle</translation>
    </message>
    <message>
        <source>Position of the watermark</source>
        <translation>Position des Wasserzeichens</translation>
    </message>
    <message>
        <source> % wide</source>
        <translation> % breit</translation>
    </message>
    <message>
        <source>Of the picture&apos;s width</source>
        <translation>Von der Breite des Bildes</translation>
    </message>
    <message>
        <source>Size of the watermark</source>
        <translation>Größe des Wasserzeichens</translation>
    </message>
    <message>
        <source> % opaque</source>
        <translation> % deckend</translation>
    </message>
    <message>
        <source>Opacity of the watermark</source>
        <translation>Deckkraft des Wasserzeichens</translation>
    </message>
    <message>
        <source>Add a picture …</source>
        <translation>Bild hinzufügen …</translation>
    </message>
    <message>
        <source>Choose a watermark</source>
        <translation>Wasserzeichen wählen</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>Bilder (%1)</translation>
    </message>
</context>
<context>
    <name>Zoetrope::OutputsPage</name>
    <message>
        <source>Write times as 1:23 or 0:01:23.5.</source>
        <translation>Zeiten als 1:23 oder 0:01:23.5 schreiben.</translation>
    </message>
    <message>
        <source>The end must come after the start.</source>
        <translation>Das Ende muss nach dem Anfang liegen.</translation>
    </message>
    <message>
        <source>Output folder</source>
        <translation>Ausgabeordner</translation>
    </message>
    <message>
        <source>Choose the output folder</source>
        <translation>Ausgabeordner wählen</translation>
    </message>
    <message>
        <source>Save in</source>
        <translation>Speichern in</translation>
    </message>
    <message>
        <source>Add output</source>
        <translation>Ausgabe hinzufügen</translation>
    </message>
    <message>
        <source>Save as preset …</source>
        <translation>Als Vorgabe speichern …</translation>
    </message>
    <message>
        <source>What will be written</source>
        <translation>Was geschrieben wird</translation>
    </message>
    <message>
        <source>From a preset</source>
        <translation>Aus einer Vorgabe</translation>
    </message>
    <message>
        <source>By format</source>
        <translation>Nach Format</translation>
    </message>
    <message>
        <source>Select a source to say what becomes of it.</source>
        <translation>Eine Quelle auswählen, um festzulegen, was aus ihr wird.</translation>
    </message>
    <message>
        <source>What has begun can no longer be edited. Duplicate it to make something else of it.</source>
        <translation>Was begonnen hat, ist nicht mehr bearbeitbar. Duplizieren, um etwas anderes daraus zu machen.</translation>
    </message>
    <message numerus="yes">
        <source>%n of the selected jobs have begun and stay as they are.</source>
        <translation>
            <numerusform>%n der ausgewählten Aufträge hat begonnen und bleibt, wie er ist.</numerusform>
            <numerusform>%n der ausgewählten Aufträge haben begonnen und bleiben, wie sie sind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You are editing %n jobs at once.</source>
        <translation>
            <numerusform>%n Auftrag wird bearbeitet.</numerusform>
            <numerusform>%n Aufträge werden zugleich bearbeitet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Known once the source has been read.</source>
        <translation>Bekannt, sobald die Quelle gelesen ist.</translation>
    </message>
    <message>
        <source>%1 (exists already)</source>
        <translation>%1 (existiert schon)</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove output</source>
        <translation>Ausgabe entfernen</translation>
    </message>
    <message>
        <source>Change output folder</source>
        <translation>Ausgabeordner ändern</translation>
    </message>
    <message>
        <source>Start of the part</source>
        <translation>Anfang des Ausschnitts</translation>
    </message>
    <message>
        <source>beginning</source>
        <translation>Anfang</translation>
    </message>
    <message>
        <source>End of the part</source>
        <translation>Ende des Ausschnitts</translation>
    </message>
    <message>
        <source>end</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Use from</source>
        <translation>Verwenden von</translation>
    </message>
    <message>
        <source>to</source>
        <comment>a part of the source: from … to …</comment>
        <translation>bis</translation>
    </message>
    <message>
        <source>Change the part</source>
        <translation>Ausschnitt ändern</translation>
    </message>
</context>
<context>
    <name>Zoetrope::Player</name>
    <message>
        <source>This sound cannot be played here. Open it with another program.</source>
        <translation>Dieser Ton kann hier nicht wiedergegeben werden. Mit einem anderen Programm öffnen.</translation>
    </message>
    <message>
        <source>Nothing on this machine can play video, so single frames are shown, without sound.</source>
        <translation>Auf diesem Rechner kann nichts Video wiedergeben; deshalb werden Einzelbilder ohne Ton gezeigt.</translation>
    </message>
    <message>
        <source>The player of this machine does not know this format, so single frames are shown, without sound.</source>
        <translation>Der Player dieses Rechners kennt dieses Format nicht; deshalb werden Einzelbilder ohne Ton gezeigt.</translation>
    </message>
    <message>
        <source>The player of this machine does not answer, so single frames are shown, without sound.</source>
        <translation>Der Player dieses Rechners antwortet nicht; deshalb werden Einzelbilder ohne Ton gezeigt.</translation>
    </message>
    <message>
        <source>The player of this machine is not reliable with streams, so single frames are shown, without sound.</source>
        <translation>Der Player dieses Rechners ist bei Streams nicht zuverlässig; deshalb werden Einzelbilder ohne Ton gezeigt.</translation>
    </message>
    <message>
        <source>No sound device was found: playing without sound.</source>
        <translation>Kein Audiogerät gefunden: Wiedergabe ohne Ton.</translation>
    </message>
    <message>
        <source>No sound device was found, so this cannot be heard.</source>
        <translation>Kein Audiogerät gefunden; deshalb ist hier nichts zu hören.</translation>
    </message>
</context>
<context>
    <name>Zoetrope::PlayerView</name>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Space plays and pauses, comma and period step by frames.</source>
        <translation>Die Leertaste startet und pausiert, Komma und Punkt gehen bildweise.</translation>
    </message>
</context>
<context>
    <name>Zoetrope::PortAccessPage</name>
    <message>
        <source>Each program can have a key of its own beside the port&apos;s token, to be taken back without disturbing the others.</source>
        <translation>Jedes Programm kann neben dem Token des Ports einen eigenen Schlüssel haben, der sich zurücknehmen lässt, ohne die anderen zu stören.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Make a key for a program</source>
        <translation>Einen Schlüssel für ein Programm anlegen</translation>
    </message>
    <message>
        <source>Take the selected keys back</source>
        <translation>Die gewählten Schlüssel zurücknehmen</translation>
    </message>
    <message>
        <source>%1 is not the origin of a web page, such as https://app.example.org.</source>
        <translation>%1 ist kein Ursprung einer Webseite, wie etwa https://app.example.org.</translation>
    </message>
    <message>
        <source>Web pages</source>
        <translation>Webseiten</translation>
    </message>
    <message>
        <source>Pages whose scripts may ask, each by its origin, such as https://app.example.org. They need a key all the same.</source>
        <translation>Seiten, deren Skripte anfragen dürfen, jede mit ihrem Ursprung, wie etwa https://app.example.org. Einen Schlüssel brauchen sie trotzdem.</translation>
    </message>
    <message>
        <source>Fetch sources from all public servers</source>
        <translation>Quellen von allen öffentlichen Servern holen</translation>
    </message>
    <message>
        <source>%1 is not the name of a machine.</source>
        <translation>%1 ist kein Name eines Rechners.</translation>
    </message>
    <message>
        <source>Sources from</source>
        <translation>Quellen von</translation>
    </message>
    <message>
        <source>Servers from which sources are fetched by their web address, also within your own network.</source>
        <translation>Server, von denen Quellen über ihre Webadresse geholt werden, auch im eigenen Netz.</translation>
    </message>
    <message>
        <source>Webhooks to</source>
        <translation>Webhooks an</translation>
    </message>
    <message>
        <source>Machines, beyond this one, that may be told how far a job is and how it ended.</source>
        <translation>Rechner außer diesem, denen gesagt werden darf, wie weit ein Auftrag ist und wie er endete.</translation>
    </message>
    <message>
        <source>%1 (may only look)</source>
        <comment>a key</comment>
        <translation>%1 (darf nur ansehen)</translation>
    </message>
    <message>
        <source>Take keys back</source>
        <translation>Schlüssel zurücknehmen</translation>
    </message>
    <message>
        <source>Programs that show these keys are refused from now on. Take them back?</source>
        <translation>Programme, die diese Schlüssel vorzeigen, werden von nun an abgewiesen. Zurücknehmen?</translation>
    </message>
</context>
<context>
    <name>Zoetrope::PortPage</name>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Kopieren: %1</translation>
    </message>
    <message>
        <source>Make a new token</source>
        <translation>Neues Token erzeugen</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>What a program must show to be let in. Who has it can read and write the folders below.</source>
        <translation>Was ein Programm vorzeigen muss, um eingelassen zu werden. Wer es hat, kann die unten genannten Ordner lesen und beschreiben.</translation>
    </message>
    <message>
        <source>Without any, programs upload their sources and fetch what was made from the port.</source>
        <translation>Ohne Ordner laden Programme ihre Quellen hoch und holen die Ergebnisse am Port ab.</translation>
    </message>
    <message>
        <source>Folders they may name</source>
        <translation>Erlaubte Ordner</translation>
    </message>
    <message>
        <source>Allow another folder</source>
        <translation>Weiteren Ordner erlauben</translation>
    </message>
    <message>
        <source>No longer allow the selected folders</source>
        <translation>Ausgewählte Ordner nicht mehr erlauben</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>Programs that show the old token are refused from now on. Make a new one?</source>
        <translation>Programme, die das alte Token vorzeigen, werden ab jetzt abgewiesen. Ein neues erzeugen?</translation>
    </message>
    <message>
        <source>Programs that were written for VideoSDK, TPStreams, Xvid.com or Zencoder can send their jobs to this queue instead.</source>
        <translation>Programme, die für VideoSDK, TPStreams, Xvid.com oder Zencoder geschrieben wurden, können ihre Aufträge stattdessen an diese Warteschlange schicken.</translation>
    </message>
    <message>
        <source>Let other programs ask for jobs</source>
        <translation>Andere Programme dürfen Aufträge erteilen</translation>
    </message>
    <message>
        <source>Programs on other machines, too, over TLS</source>
        <translation>Auch Programme auf anderen Rechnern, über TLS</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Its key</source>
        <translation>Schlüssel dazu</translation>
    </message>
    <message>
        <source>a PEM file</source>
        <translation>eine PEM-Datei</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>Auswählen: %1</translation>
    </message>
    <message>
        <source>PEM files (%1)</source>
        <translation>PEM-Dateien (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>Alle Dateien (%1)</translation>
    </message>
</context>
<context>
    <name>Zoetrope::PresetDesk</name>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (Kopie)</translation>
    </message>
</context>
<context>
    <name>Zoetrope::PresetDetails</name>
    <message>
        <source>What it makes</source>
        <translation>Was daraus entsteht</translation>
    </message>
    <message>
        <source>About the selected preset</source>
        <translation>Über die ausgewählte Vorgabe</translation>
    </message>
    <message>
        <source>Select a preset to see what it makes.</source>
        <translation>Eine Vorgabe auswählen, um zu sehen, was daraus entsteht.</translation>
    </message>
    <message numerus="yes">
        <source>%n presets selected</source>
        <translation>
            <numerusform>%n Vorgabe ausgewählt</numerusform>
            <numerusform>%n Vorgaben ausgewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Group of %n preset(s), added all at once</source>
        <translation>
            <numerusform>Gruppe aus %n Vorgabe</numerusform>
            <numerusform>Gruppe aus %n Vorgaben, die alle auf einmal hinzugefügt werden</numerusform>
        </translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>Eigene</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>Mitgeliefert</translation>
    </message>
</context>
<context>
    <name>Zoetrope::PresetDialog</name>
    <message>
        <source>Presets</source>
        <translation>Vorgaben</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search the presets</source>
        <translation>Vorgaben durchsuchen</translation>
    </message>
    <message>
        <source>Import …</source>
        <translation>Importieren …</translation>
    </message>
    <message>
        <source>Presets of Zoetrope or HandBrake, from files</source>
        <translation>Vorgaben von Zoetrope oder HandBrake aus Dateien</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>The selected presets, or all of your own, into one file</source>
        <translation>Die ausgewählten oder alle eigenen Vorgaben in eine Datei</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favorit</translation>
    </message>
    <message>
        <source>Group …</source>
        <translation>Gruppieren …</translation>
    </message>
    <message>
        <source>Makes a group of the selected presets, to be added all at once</source>
        <translation>Macht aus den ausgewählten Vorgaben eine Gruppe, die auf einmal hinzugefügt wird</translation>
    </message>
    <message>
        <source>Rename …</source>
        <translation>Umbenennen …</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Add to the selected rows</source>
        <translation>Zu ausgewählten Zeilen hinzufügen</translation>
    </message>
    <message>
        <source>Use for new rows</source>
        <translation>Für neue Zeilen verwenden</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Rename preset</source>
        <translation>Vorgabe umbenennen</translation>
    </message>
    <message>
        <source>Rename group</source>
        <translation>Gruppe umbenennen</translation>
    </message>
    <message>
        <source>Name of the group:</source>
        <translation>Name der Gruppe:</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Neue Gruppe</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>„%1“ wurde gelöscht.</translation>
    </message>
    <message numerus="yes">
        <source>%n presets were deleted.</source>
        <translation>
            <numerusform>%n Vorgabe wurde gelöscht.</numerusform>
            <numerusform>%n Vorgaben wurden gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Import presets</source>
        <translation>Vorgaben importieren</translation>
    </message>
    <message>
        <source>Presets of Zoetrope or HandBrake (*.json);;All files (*)</source>
        <translation>Vorgaben von Zoetrope oder HandBrake (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>You have no presets of your own yet. Select what to export.</source>
        <translation>Es gibt noch keine eigenen Vorgaben. Bitte auswählen, was exportiert werden soll.</translation>
    </message>
    <message>
        <source>Export presets</source>
        <translation>Vorgaben exportieren</translation>
    </message>
    <message>
        <source>Presets (*.json)</source>
        <translation>Vorgaben (*.json)</translation>
    </message>
    <message numerus="yes">
        <source>%n preset(s) exported to %1.</source>
        <translation>
            <numerusform>%n Vorgabe nach %1 exportiert.</numerusform>
            <numerusform>%n Vorgaben nach %1 exportiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no longer in “%2”.</source>
        <translation>„%1“ ist nicht mehr in „%2“.</translation>
    </message>
</context>
<context>
    <name>Zoetrope::PresetForm</name>
    <message>
        <source>My presets</source>
        <translation>Meine Vorgaben</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Wofür sie ist</translation>
    </message>
</context>
<context>
    <name>Zoetrope::PresetList</name>
    <message>
        <source>My presets</source>
        <translation>Meine Vorgaben</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Vorgaben</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoriten</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
</context>
<context>
    <name>Zoetrope::PresetWords</name>
    <message>
        <source>%1 kbit/s</source>
        <translation>%1 kbit/s</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an option and its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>sound at %1</source>
        <translation>Ton mit %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>at %1</source>
        <comment>moments of pictures</comment>
        <translation>bei %1</translation>
    </message>
    <message>
        <source>spread evenly</source>
        <translation>gleichmäßig verteilt</translation>
    </message>
    <message>
        <source>File format</source>
        <translation>Dateiformat</translation>
    </message>
    <message>
        <source>Video encoder</source>
        <translation>Video-Encoder</translation>
    </message>
    <message>
        <source>Exact quality</source>
        <translation>Genaue Qualität</translation>
    </message>
    <message>
        <source>Encoder speed</source>
        <translation>Encoder-Geschwindigkeit</translation>
    </message>
    <message>
        <source>Encoder options</source>
        <translation>Encoder-Optionen</translation>
    </message>
    <message>
        <source>Several passes</source>
        <translation>Mehrere Durchgänge</translation>
    </message>
    <message>
        <source>Frame rate</source>
        <translation>Bildrate</translation>
    </message>
    <message>
        <source>Picture size</source>
        <translation>Bildgröße</translation>
    </message>
    <message>
        <source>Borders</source>
        <translation>Ränder</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>Drehung</translation>
    </message>
    <message>
        <source>Picture filter</source>
        <translation>Bildfilter</translation>
    </message>
    <message>
        <source>Sound encoder</source>
        <translation>Ton-Encoder</translation>
    </message>
    <message>
        <source>More sound tracks</source>
        <translation>Weitere Tonspuren</translation>
    </message>
    <message>
        <source>Sound mix</source>
        <translation>Tonmischung</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation>Untertitel</translation>
    </message>
</context>
<context>
    <name>Zoetrope::PreviewMedium</name>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>%1p</source>
        <translation>%1p</translation>
    </message>
    <message>
        <source>Whole stream</source>
        <translation>Gesamter Stream</translation>
    </message>
    <message>
        <source>%1 – HLS stream</source>
        <extracomment>%1 is a name</extracomment>
        <translation>%1 – HLS-Stream</translation>
    </message>
    <message>
        <source>%1 – sound</source>
        <translation>%1 – Ton</translation>
    </message>
    <message>
        <source>%1 – %2 × %3</source>
        <extracomment>A name and the size of a picture: clip.mp4 – 1280 × 720</extracomment>
        <translation>%1 – %2 × %3</translation>
    </message>
</context>
<context>
    <name>Zoetrope::PreviewPage</name>
    <message>
        <source>Nothing to show yet: outputs appear here once they are verified.</source>
        <translation>Noch nichts zu zeigen: Ausgaben erscheinen hier, sobald sie geprüft sind.</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Variant of the stream</source>
        <translation>Variante des Streams</translation>
    </message>
    <message>
        <source>The whole stream, or one of its renditions alone</source>
        <translation>Der gesamte Stream oder nur eine seiner Renditions</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Wiedergeben</translation>
    </message>
    <message>
        <source>Side by side with the source</source>
        <translation>Neben der Quelle</translation>
    </message>
    <message>
        <source>Split between source and output</source>
        <translation>Geteilt zwischen Quelle und Ausgabe</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
</context>
<context>
    <name>Zoetrope::QueueActions</name>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Starten</translation>
    </message>
    <message>
        <source>Start the selected rows, or all that have not been started</source>
        <translation>Die ausgewählten Zeilen starten oder alle, die noch nicht gestartet sind</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausieren</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Duplizieren</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Entfe&amp;rnen</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>Move to &amp;top</source>
        <translation>&amp;Ganz nach oben</translation>
    </message>
    <message>
        <source>&amp;Open output</source>
        <translation>Ausgabe ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>Ord&amp;ner öffnen</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>Fortset&amp;zen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Cancel jobs</source>
        <translation>Aufträge abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n job(s)? What they have encoded so far is lost.</source>
        <translation>
            <numerusform>%n Auftrag abbrechen? Was bisher kodiert ist, geht verloren.</numerusform>
            <numerusform>%n Aufträge abbrechen? Was bisher kodiert ist, geht verloren.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel them</source>
        <translation>Kodierung abbrechen</translation>
    </message>
    <message>
        <source>Remove jobs</source>
        <translation>Aufträge entfernen</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n job(s) and their logs from the list? Their outputs stay where they are.</source>
        <translation>
            <numerusform>%n Auftrag samt Protokoll aus der Liste entfernen? Die Ausgaben bleiben, wo sie sind.</numerusform>
            <numerusform>%n Aufträge samt Protokollen aus der Liste entfernen? Die Ausgaben bleiben, wo sie sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove them</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>Zoetrope::QueueDesk</name>
    <message numerus="yes">
        <source>Remove %n row(s)</source>
        <translation>
            <numerusform>%n Zeile entfernen</numerusform>
            <numerusform>%n Zeilen entfernen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n source(s)</source>
        <translation>
            <numerusform>%n Quelle hinzufügen</numerusform>
            <numerusform>%n Quellen hinzufügen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n job(s)</source>
        <translation>
            <numerusform>%n Auftrag duplizieren</numerusform>
            <numerusform>%n Aufträge duplizieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Set priority</source>
        <translation>Priorität setzen</translation>
    </message>
    <message>
        <source>It has no outputs yet. Add one from a preset, or under Outputs.</source>
        <translation>Es gibt noch keine Ausgaben. Eine aus einer Vorgabe oder unter „Ausgaben“ hinzufügen.</translation>
    </message>
    <message>
        <source>%1 (at %2)</source>
        <translation>%1 (bei %2)</translation>
    </message>
    <message numerus="yes">
        <source>Move %n row(s)</source>
        <translation>
            <numerusform>%n Zeile verschieben</numerusform>
            <numerusform>%n Zeilen verschieben</numerusform>
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
        <translation>Fenster und Befehlszeile</translation>
    </message>
</context>
<context>
    <name>Zoetrope::QueueModel</name>
    <message numerus="yes">
        <source>%n output(s)</source>
        <translation>
            <numerusform>%n Ausgabe</numerusform>
            <numerusform>%n Ausgaben</numerusform>
        </translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>Ausgaben</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
</context>
<context>
    <name>Zoetrope::Row</name>
    <message>
        <source>%1 and source size</source>
        <translation>%1 und Quellgröße</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Nicht gestartet</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Zurückgestellt</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Wird kodiert</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Publishing</source>
        <translation>Wird bereitgestellt</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Verified, warnings</source>
        <translation>Geprüft, mit Warnungen</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>It waits for you to press Start.</source>
        <translation>Wartet darauf, dass „Starten“ gedrückt wird.</translation>
    </message>
    <message>
        <source>It starts as soon as there is room for it.</source>
        <translation>Startet, sobald Platz dafür ist.</translation>
    </message>
    <message>
        <source>It is being encoded; outputs appear once they are verified.</source>
        <translation>Wird kodiert; Ausgaben erscheinen, sobald sie geprüft sind.</translation>
    </message>
    <message>
        <source>It goes on from where it stopped when you resume it.</source>
        <translation>Läuft nach dem Fortsetzen dort weiter, wo angehalten wurde.</translation>
    </message>
    <message>
        <source>Its outputs were verified and are being put in place.</source>
        <translation>Die Ausgaben sind geprüft und werden an ihren Platz gebracht.</translation>
    </message>
    <message>
        <source>Every output was opened, measured and decoded in samples.</source>
        <translation>Jede Ausgabe wurde geöffnet, gemessen und stichprobenweise dekodiert.</translation>
    </message>
    <message>
        <source>Every output was verified; there is something to know about them.</source>
        <translation>Jede Ausgabe wurde geprüft; es gibt etwas dazu zu wissen.</translation>
    </message>
    <message>
        <source>Its log says why.</source>
        <translation>Das Protokoll nennt den Grund.</translation>
    </message>
    <message>
        <source>It was cancelled; nothing was left behind.</source>
        <translation>Abgebrochen; es blieb nichts zurück.</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>%1 fps</source>
        <translation>%1 fps</translation>
    </message>
    <message>
        <source>%1 kHz</source>
        <translation>%1 kHz</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>Bilder</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n Bild</numerusform>
            <numerusform>%n Bilder</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Noch nichts</translation>
    </message>
    <message>
        <source>Pictures every %1</source>
        <translation>Bilder alle %1</translation>
    </message>
    <message>
        <source>source size</source>
        <translation>Quellgröße</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1×</source>
        <comment>speed: media seconds a second</comment>
        <translation>%1×</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Another program sent it to the port (%1) on %2. It is job %3.</source>
        <comment>%1: VideoSDK API; %2: date and time</comment>
        <translation>Ein anderes Programm hat ihn am %2 an den Port gesandt (%1). Es ist Auftrag %3.</translation>
    </message>
</context>
<context>
    <name>Zoetrope::RunningFrame</name>
    <message>
        <source>What is being encoded</source>
        <translation>Was gerade kodiert wird</translation>
    </message>
    <message>
        <source>Being encoded: %1</source>
        <translation>Wird kodiert: %1</translation>
    </message>
</context>
<context>
    <name>Zoetrope::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>Ausgaben</translation>
    </message>
    <message>
        <source>Output folder</source>
        <translation>Ausgabeordner</translation>
    </message>
    <message>
        <source>Choose the output folder</source>
        <translation>Ausgabeordner wählen</translation>
    </message>
    <message>
        <source>The folder must be a whole path, such as %1.</source>
        <translation>Der Ordner muss ein vollständiger Pfad sein, etwa %1.</translation>
    </message>
    <message>
        <source>Beside each source instead</source>
        <translation>Stattdessen neben der jeweiligen Quelle</translation>
    </message>
    <message>
        <source>Save in</source>
        <translation>Speichern in</translation>
    </message>
    <message>
        <source>Number the new file</source>
        <translation>Neue Datei nummerieren</translation>
    </message>
    <message>
        <source>Replace it, once the new one is verified</source>
        <translation>Ersetzen, sobald die neue geprüft ist</translation>
    </message>
    <message>
        <source>Leave the output out</source>
        <translation>Ausgabe auslassen</translation>
    </message>
    <message>
        <source>Fail</source>
        <translation>Fehlschlagen lassen</translation>
    </message>
    <message>
        <source>When a file exists</source>
        <translation>Wenn eine Datei existiert</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>As many as this machine bears</source>
        <translation>So viele, wie dieser Rechner verträgt</translation>
    </message>
    <message>
        <source>Jobs at once</source>
        <translation>Aufträge zugleich</translation>
    </message>
    <message>
        <source>Do nothing</source>
        <translation>Nichts tun</translation>
    </message>
    <message>
        <source>Notify me</source>
        <translation>Benachrichtigen</translation>
    </message>
    <message>
        <source>Quit Zoetrope</source>
        <translation>Zoetrope beenden</translation>
    </message>
    <message>
        <source>When the queue is done</source>
        <translation>Wenn die Warteschlange fertig ist</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Decode samples of each output</source>
        <translation>Stichproben jeder Ausgabe dekodieren</translation>
    </message>
    <message>
        <source>Decode every picture and sound</source>
        <translation>Jedes Bild und jeden Ton dekodieren</translation>
    </message>
    <message>
        <source>Every output is counted and timed before it gets its name; decoding all of it takes longer.</source>
        <translation>Jede Ausgabe wird gezählt und gemessen, bevor sie ihren Namen bekommt; alles zu dekodieren dauert länger.</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>All of this machine</source>
        <translation>Alle dieses Rechners</translation>
    </message>
    <message>
        <source>For all jobs together; those that run keep what they have.</source>
        <translation>Für alle Aufträge zusammen; laufende behalten, was sie haben.</translation>
    </message>
    <message>
        <source>CPU threads</source>
        <translation>CPU-Threads</translation>
    </message>
    <message>
        <source>Run each job in a process of its own</source>
        <translation>Jeden Auftrag in eigenem Prozess ausführen</translation>
    </message>
    <message>
        <source>A file that makes a decoder crash then ends its own job alone, and can reach nothing else.</source>
        <translation>Eine Datei, die einen Decoder abstürzen lässt, beendet dann nur ihren eigenen Auftrag und erreicht nichts anderes.</translation>
    </message>
    <message>
        <source>Put the machine to sleep</source>
        <translation>Rechner in den Ruhezustand versetzen</translation>
    </message>
    <message>
        <source>Shut the machine down</source>
        <translation>Rechner herunterfahren</translation>
    </message>
    <message>
        <source>This desktop cannot be asked to.</source>
        <translation>Diese Arbeitsumgebung lässt sich nicht darum bitten.</translation>
    </message>
    <message>
        <source>Notify me when a job fails</source>
        <translation>Benachrichtigen, wenn ein Auftrag fehlschlägt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a choice that is greyed: the reason</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Zugang</translation>
    </message>
</context>
<context>
    <name>Zoetrope::SourcePage</name>
    <message>
        <source>%1 fps</source>
        <translation>%1 fps</translation>
    </message>
    <message>
        <source>variable rate</source>
        <translation>variable Bildrate</translation>
    </message>
    <message>
        <source>interlaced</source>
        <translation>interlaced</translation>
    </message>
    <message>
        <source>%1-bit</source>
        <translation>%1 Bit</translation>
    </message>
    <message>
        <source>turned by %1°</source>
        <translation>um %1° gedreht</translation>
    </message>
    <message>
        <source>%1 kHz</source>
        <translation>%1 kHz</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation>Untertitel</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Kapitel</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Container</translation>
    </message>
    <message>
        <source>Bit rate</source>
        <translation>Bitrate</translation>
    </message>
    <message>
        <source>%1 kbit/s</source>
        <translation>%1 kbit/s</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>A picture of the source</source>
        <translation>Ein Bild der Quelle</translation>
    </message>
    <message>
        <source>Select a source to see what is inside.</source>
        <translation>Eine Quelle auswählen, um zu sehen, was darin ist.</translation>
    </message>
    <message numerus="yes">
        <source>%n sources are selected.</source>
        <translation>
            <numerusform>%n Quelle ist ausgewählt.</numerusform>
            <numerusform>%n Quellen sind ausgewählt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Zoetrope::StatusLine</name>
    <message numerus="yes">
        <source>%n encoding</source>
        <translation>
            <numerusform>%n wird kodiert</numerusform>
            <numerusform>%n werden kodiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n wartet</numerusform>
            <numerusform>%n warten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paused</source>
        <translation>
            <numerusform>%n pausiert</numerusform>
            <numerusform>%n pausiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not started</source>
        <translation>
            <numerusform>%n nicht gestartet</numerusform>
            <numerusform>%n nicht gestartet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n verified</source>
        <translation>
            <numerusform>%n geprüft</numerusform>
            <numerusform>%n geprüft</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n fehlgeschlagen</numerusform>
            <numerusform>%n fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Nichts zu tun</translation>
    </message>
    <message>
        <source>Queue paused</source>
        <translation>Warteschlange pausiert</translation>
    </message>
    <message>
        <source>Stopping after the current jobs</source>
        <translation>Hält nach den laufenden Aufträgen an</translation>
    </message>
    <message>
        <source>Done about %1</source>
        <translation>Fertig gegen %1</translation>
    </message>
    <message>
        <source>Done between %1 and %2</source>
        <translation>Fertig zwischen %1 und %2</translation>
    </message>
    <message>
        <source>Progress of the whole queue</source>
        <translation>Fortschritt der ganzen Warteschlange</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 frei</translation>
    </message>
    <message>
        <source>Where other programs of this machine ask for jobs: see Settings</source>
        <translation>Hier geben andere Programme dieses Rechners Aufträge: siehe Einstellungen</translation>
    </message>
</context>
<context>
    <name>Zoetrope::StillDelegate</name>
    <message>
        <source>Cannot be shown here</source>
        <translation>Kann hier nicht gezeigt werden</translation>
    </message>
</context>
<context>
    <name>Zoetrope::StillListModel</name>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a file name, %2 its size in dots and bytes</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 × %2, %3</source>
        <extracomment>Width and height of a picture, and the size of its file: 640 × 360, 51 kB</extracomment>
        <translation>%1 × %2, %3</translation>
    </message>
</context>
<context>
    <name>Zoetrope::StillViewer</name>
    <message>
        <source>All pictures</source>
        <translation>Alle Bilder</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Previous picture</source>
        <translation>Vorheriges Bild</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>Bild auf</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>Nächstes Bild</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>Bild ab</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Minus</source>
        <translation>Minus</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Plus</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Einpassen</translation>
    </message>
    <message>
        <source>0</source>
        <translation>0</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>100 %</translation>
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
        <translation>Dieses Bild kann hier nicht gezeigt werden.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>A share of a hundred</extracomment>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>Zoetrope::ThumbnailsPage</name>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>The source at the chosen moment</source>
        <translation>Die Quelle zum gewählten Zeitpunkt</translation>
    </message>
    <message>
        <source>Sizes</source>
        <translation>Größen</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formate</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>Zeitpunkt</translation>
    </message>
    <message>
        <source>Comma and period go frame by frame.</source>
        <translation>Komma und Punkt gehen bildweise.</translation>
    </message>
    <message>
        <source>At a percentage …</source>
        <translation>Bei einem Prozentsatz …</translation>
    </message>
    <message>
        <source>Add a moment</source>
        <translation>Zeitpunkt hinzufügen</translation>
    </message>
    <message>
        <source>Percent of the length:</source>
        <translation>Prozent der Länge:</translation>
    </message>
    <message>
        <source>Add moment</source>
        <translation>Zeitpunkt hinzufügen</translation>
    </message>
    <message>
        <source>So many, evenly …</source>
        <translation>Anzahl, gleichmäßig verteilt …</translation>
    </message>
    <message>
        <source>Add moments</source>
        <translation>Zeitpunkte hinzufügen</translation>
    </message>
    <message>
        <source>How many pictures:</source>
        <translation>Anzahl der Bilder:</translation>
    </message>
    <message>
        <source>Every so many seconds …</source>
        <translation>Alle so viele Sekunden …</translation>
    </message>
    <message>
        <source>One picture every … seconds:</source>
        <translation>Ein Bild alle … Sekunden:</translation>
    </message>
    <message>
        <source>Add this moment</source>
        <translation>Diesen Zeitpunkt hinzufügen</translation>
    </message>
    <message>
        <source>Moments</source>
        <translation>Zeitpunkte</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Select a source to choose pictures of it.</source>
        <translation>Eine Quelle auswählen, um Bilder daraus zu wählen.</translation>
    </message>
    <message>
        <source>What has begun can no longer be edited. Duplicate it to take other pictures.</source>
        <translation>Was begonnen hat, ist nicht mehr bearbeitbar. Duplizieren, um andere Bilder aufzunehmen.</translation>
    </message>
    <message numerus="yes">
        <source>You are editing %n jobs at once; the picture is of the first.</source>
        <translation>
            <numerusform>%n Auftrag wird bearbeitet; das Bild ist von diesem.</numerusform>
            <numerusform>%n Aufträge werden zugleich bearbeitet; das Bild ist vom ersten.</numerusform>
        </translation>
    </message>
    <message>
        <source>This source has no picture.</source>
        <translation>Diese Quelle hat kein Bild.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Remove moment</source>
        <translation>Zeitpunkt entfernen</translation>
    </message>
    <message>
        <source>Change pictures</source>
        <translation>Bilder ändern</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message numerus="yes">
        <source>%n evenly</source>
        <translation>
            <numerusform>%n gleichmäßig verteilt</numerusform>
            <numerusform>%n gleichmäßig verteilt</numerusform>
        </translation>
    </message>
    <message>
        <source>every %1</source>
        <translation>alle %1</translation>
    </message>
    <message>
        <source>None yet: no pictures are taken.</source>
        <translation>Noch keine: Es werden keine Bilder aufgenommen.</translation>
    </message>
    <message>
        <source>Change filters</source>
        <translation>Filter ändern</translation>
    </message>
    <message>
        <source>Change filter</source>
        <translation>Filter ändern</translation>
    </message>
    <message>
        <source>Sets of pictures</source>
        <translation>Bildsätze</translation>
    </message>
    <message>
        <source>Add a set</source>
        <translation>Satz hinzufügen</translation>
    </message>
    <message>
        <source>Remove this set</source>
        <translation>Diesen Satz entfernen</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number of a set, what is in it</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>None yet. The first begins with whatever you choose below.</source>
        <translation>Noch keine. Der erste beginnt mit dem, was unten gewählt wird.</translation>
    </message>
    <message>
        <source>Remove set</source>
        <translation>Satz entfernen</translation>
    </message>
</context>
<context>
    <name>Zoetrope::TransportBar</name>
    <message>
        <source>One frame back</source>
        <translation>Ein Bild zurück</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Wiedergeben</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>One frame forward</source>
        <translation>Ein Bild vor</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Stummschalten</translation>
    </message>
    <message>
        <source>M</source>
        <translation>M</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Lautstärke</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
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
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Leave full screen</source>
        <translation>Vollbild verlassen</translation>
    </message>
</context>
<context>
    <name>Zoetrope::TrayIcon</name>
    <message>
        <source>Show window</source>
        <translation>Fenster anzeigen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
</context>
<context>
    <name>Zoetrope::WindowPort</name>
    <message>
        <source>Port closed</source>
        <translation>Port geschlossen</translation>
    </message>
    <message>
        <source>Port %1</source>
        <translation>Port %1</translation>
    </message>
    <message>
        <source>Port %1 not open</source>
        <translation>Port %1 nicht offen</translation>
    </message>
    <message>
        <source>Other machines are let in over TLS alone: choose a certificate and its key.</source>
        <translation>Andere Rechner werden nur über TLS eingelassen: Wählen Sie ein Zertifikat und den Schlüssel dazu.</translation>
    </message>
</context>
<context>
    <name>Zoetrope::WindowPresets</name>
    <message>
        <source>&amp;Presets …</source>
        <translation>&amp;Vorgaben …</translation>
    </message>
    <message>
        <source>Preset for new rows</source>
        <translation>Vorgabe für neue Zeilen</translation>
    </message>
    <message>
        <source>What new rows become; for the selected rows use Add output</source>
        <translation>Was aus neuen Zeilen wird; für die ausgewählten Zeilen „Ausgabe hinzufügen“ verwenden</translation>
    </message>
    <message>
        <source>New rows become “%1”.</source>
        <translation>Neue Zeilen werden zu „%1“.</translation>
    </message>
    <message>
        <source>Select the rows that the preset is to be added to.</source>
        <translation>Die Zeilen auswählen, zu denen die Vorgabe hinzugefügt werden soll.</translation>
    </message>
    <message>
        <source>What has begun can no longer be edited. Duplicate it to make something else of it.</source>
        <translation>Was begonnen hat, ist nicht mehr bearbeitbar. Duplizieren, um etwas anderes daraus zu machen.</translation>
    </message>
    <message>
        <source>Add preset %1</source>
        <translation>Vorgabe %1 hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>%n preset(s) imported.</source>
        <translation>
            <numerusform>%n Vorgabe importiert.</numerusform>
            <numerusform>%n Vorgaben importiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n preset(s) were there already.</source>
        <translation>
            <numerusform>%n Vorgabe war schon da.</numerusform>
            <numerusform>%n Vorgaben waren schon da.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) could not be carried over.</source>
        <translation>
            <numerusform>%n Einstellung konnte nicht übernommen werden.</numerusform>
            <numerusform>%n Einstellungen konnten nicht übernommen werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Save as preset</source>
        <translation>Als Vorgabe speichern</translation>
    </message>
    <message>
        <source>The preset “%1” was replaced.</source>
        <translation>Die Vorgabe „%1“ wurde ersetzt.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Saved as the preset “%1”.</source>
        <translation>Als Vorgabe „%1“ gespeichert.</translation>
    </message>
</context>
</TS>
