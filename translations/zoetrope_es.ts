<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Zoetrope::AfterQueue</name>
    <message>
        <source>A job failed</source>
        <translation>Ha fallado un trabajo</translation>
    </message>
    <message numerus="yes">
        <source>%n jobs failed</source>
        <translation>
            <numerusform>Ha fallado %n trabajo</numerusform>
            <numerusform>Han fallado %n trabajos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) verified.</source>
        <translation>
            <numerusform>%n trabajo verificado.</numerusform>
            <numerusform>%n trabajos verificados.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 verified, %2 failed or cancelled.</source>
        <translation>Verificados: %1; fallidos o cancelados: %2.</translation>
    </message>
    <message>
        <source>The queue is done</source>
        <translation>La cola ha terminado</translation>
    </message>
</context>
<context>
    <name>Zoetrope::Catalog</name>
    <message>
        <source>Quality (0 is best)</source>
        <translation>Calidad (0 es la mejor)</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Tuned for</source>
        <translation>Optimizado para</translation>
    </message>
    <message>
        <source>Speed (8 is fastest)</source>
        <translation>Velocidad (8 es la mayor)</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Intensidad</translation>
    </message>
    <message>
        <source>Block, in percent of the short side</source>
        <translation>Bloque, en porcentaje del lado corto</translation>
    </message>
    <message>
        <source>Amount (negative is darker)</source>
        <translation>Cantidad (negativa oscurece)</translation>
    </message>
    <message>
        <source>Amount (negative is flatter)</source>
        <translation>Cantidad (negativa aplana)</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Calidad</translation>
    </message>
    <message>
        <source>Proof of outputs</source>
        <translation>Comprobación de las salidas</translation>
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
        <translation>M4A (solo audio)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Blur</source>
        <translation>Desenfoque</translation>
    </message>
    <message>
        <source>Grayscale</source>
        <translation>Escala de grises</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Sepia</translation>
    </message>
    <message>
        <source>Sharpen</source>
        <translation>Nitidez</translation>
    </message>
    <message>
        <source>Vignette</source>
        <translation>Viñeta</translation>
    </message>
    <message>
        <source>Pixelate</source>
        <translation>Pixelado</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>Brillo</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>Espejo</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivado</translation>
    </message>
    <message>
        <source>For keeping a copy that looks like the source, made slowly, in a Matroska file.</source>
        <translation>Para conservar una copia que se ve como el origen, codificada despacio, en un archivo Matroska.</translation>
    </message>
    <message>
        <source>Sound alone</source>
        <translation>Solo audio</translation>
    </message>
    <message>
        <source>For listening: the sound of any source as one M4A file.</source>
        <translation>Para escuchar: el audio de cualquier origen en un archivo M4A.</translation>
    </message>
    <message>
        <source>For adaptive streaming alone: an HLS ladder from 240 to 1080.</source>
        <translation>Solo para streaming adaptativo: una escalera HLS de 240 a 1080.</translation>
    </message>
    <message>
        <source>For sharing one file that plays everywhere, at the source&apos;s size.</source>
        <translation>Para compartir un único archivo que se reproduce en todas partes, con el tamaño del origen.</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Muestra</translation>
    </message>
    <message>
        <source>For trying everything at once: a small HLS ladder, an MP4, and pictures with and without blur.</source>
        <translation>Para probarlo todo a la vez: una pequeña escalera HLS, un MP4 e imágenes con y sin desenfoque.</translation>
    </message>
    <message>
        <source>Thumbnails</source>
        <translation>Miniaturas</translation>
    </message>
    <message>
        <source>For choosing a poster: a few JPEG pictures from the first half minute.</source>
        <translation>Para elegir una imagen de portada: unas pocas imágenes JPEG del primer medio minuto.</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>Web</translation>
    </message>
    <message>
        <source>For a web site: an adaptive HLS ladder up to 1080 and one MP4 at 720 for players without HLS.</source>
        <translation>Para un sitio web: una escalera HLS adaptativa de hasta 1080 y un MP4 a 720 para los reproductores sin HLS.</translation>
    </message>
    <message>
        <source>For players that want formats free of licences: VP9 and Opus in one WebM file at the source&apos;s size.</source>
        <translation>Para reproductores que prefieren formatos libres de licencias: VP9 y Opus en un WebM con el tamaño del origen.</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Audio</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>For watching on a phone or tablet: one MP4 at 720 that any of them plays.</source>
        <translation>Para ver en un teléfono o una tableta: un MP4 a 720 que reproduce cualquiera de ellos.</translation>
    </message>
    <message>
        <source>Television</source>
        <translation>Televisor</translation>
    </message>
    <message>
        <source>For the living room: one MP4 at 1080 in high quality.</source>
        <translation>Para el salón: un MP4 a 1080 de alta calidad.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>For sending in a chat or by e-mail: a small MP4 at 480.</source>
        <translation>Para enviar por chat o correo: un MP4 pequeño a 480.</translation>
    </message>
    <message>
        <source>Speech</source>
        <translation>Voz</translation>
    </message>
    <message>
        <source>For podcasts and transcripts: the voices of any source in one small M4A file.</source>
        <translation>Para pódcast y transcripciones: las voces de cualquier origen en un pequeño archivo M4A.</translation>
    </message>
    <message>
        <source>Picture series</source>
        <translation>Serie de imágenes</translation>
    </message>
    <message>
        <source>For an overview of a whole film: twelve JPEG pictures spread evenly over it.</source>
        <translation>Para ver de un vistazo una película entera: doce imágenes JPEG repartidas uniformemente.</translation>
    </message>
    <message>
        <source>Speed (13 is fastest)</source>
        <translation>Velocidad (13 es la más rápida)</translation>
    </message>
    <message>
        <source>Bits a sample</source>
        <translation>Bits por muestra</translation>
    </message>
    <message>
        <source>QuickTime</source>
        <translation>QuickTime</translation>
    </message>
    <message>
        <source>MP3 (sound alone)</source>
        <translation>MP3 (solo sonido)</translation>
    </message>
    <message>
        <source>FLAC (sound alone)</source>
        <translation>FLAC (solo sonido)</translation>
    </message>
    <message>
        <source>Opus (sound alone)</source>
        <translation>Opus (solo sonido)</translation>
    </message>
    <message>
        <source>WAV (sound alone)</source>
        <translation>WAV (solo sonido)</translation>
    </message>
    <message>
        <source>Social portrait</source>
        <translation>Redes sociales, vertical</translation>
    </message>
    <message>
        <source>For feeds that are watched upright: one MP4 in 9:16 at 1080 by 1920, with black where the picture is wider.</source>
        <translation>Para publicaciones que se ven en vertical: un MP4 en 9:16 de 1080 por 1920, con negro donde la imagen es más ancha.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>For an attachment that every mailbox takes: one MP4 at 480 that weighs at most 10 MB, whatever its length.</source>
        <translation>Para un adjunto que cualquier buzón acepta: un MP4 a 480 de 10 MB como máximo, dure lo que dure.</translation>
    </message>
    <message>
        <source>Archive, every sound</source>
        <translation>Archivo, todo el sonido</translation>
    </message>
    <message>
        <source>For keeping all there is in little room: ten-bit HEVC and every sound track without loss, in a Matroska file.</source>
        <translation>Para guardarlo todo en poco espacio: HEVC de diez bits y cada pista de sonido sin pérdidas, en un archivo Matroska.</translation>
    </message>
    <message>
        <source>MP3</source>
        <translation>MP3</translation>
    </message>
    <message>
        <source>For anything that plays music: the sound of any source as one MP3 file.</source>
        <translation>Para todo lo que reproduce música: el sonido de cualquier fuente en un archivo MP3.</translation>
    </message>
    <message>
        <source>Deblock</source>
        <translation>Quitar bloques</translation>
    </message>
    <message>
        <source>Denoise</source>
        <translation>Quitar ruido</translation>
    </message>
    <message>
        <source>Saturation</source>
        <translation>Saturación</translation>
    </message>
    <message>
        <source>Amount (negative is paler)</source>
        <translation>Cantidad (negativo es más pálido)</translation>
    </message>
    <message>
        <source>High pass</source>
        <translation>Paso alto</translation>
    </message>
    <message>
        <source>Low pass</source>
        <translation>Paso bajo</translation>
    </message>
    <message>
        <source>Compressor</source>
        <translation>Compresor</translation>
    </message>
    <message>
        <source>Frequency in Hz</source>
        <translation>Frecuencia en Hz</translation>
    </message>
    <message>
        <source>Reduction in dB</source>
        <translation>Reducción en dB</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Relación</translation>
    </message>
    <message>
        <source>From, in dB</source>
        <translation>Desde, en dB</translation>
    </message>
    <message>
        <source>Podcast</source>
        <translation>Pódcast</translation>
    </message>
    <message>
        <source>For talk that is listened to on the way: rumble taken out, at the loudness that podcasts have, in one MP3.</source>
        <translation>Para voz que se escucha de camino: sin retumbos, con la sonoridad habitual de los pódcast, en un MP3.</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>Restaurado</translation>
    </message>
    <message>
        <source>For old tapes and small web videos: blocks and noise taken out, a little sharper, in one MP4 at the source&apos;s size.</source>
        <translation>Para cintas antiguas y vídeos pequeños de la web: sin bloques ni ruido, algo más nítido, en un MP4 del tamaño del origen.</translation>
    </message>
    <message>
        <source>DASH and HLS (CMAF)</source>
        <translation>DASH y HLS (CMAF)</translation>
    </message>
    <message>
        <source>DASH and HLS</source>
        <translation>DASH y HLS</translation>
    </message>
    <message>
        <source>For streaming to every browser and TV: one ladder from 240 to 1080 under a DASH manifest and HLS playlists.</source>
        <translation>Para transmitir a cualquier navegador y televisor: una escalera de 240 a 1080 con manifiesto DASH y listas HLS.</translation>
    </message>
</context>
<context>
    <name>Zoetrope::CloseQuestion</name>
    <message>
        <source>Jobs are running</source>
        <translation>Hay trabajos en curso</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) are running. What is to become of them?</source>
        <translation>
            <numerusform>Hay %n trabajo en curso. ¿Qué se hace con él?</numerusform>
            <numerusform>Hay %n trabajos en curso. ¿Qué se hace con ellos?</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep running in the tray</source>
        <translation>Seguir en la bandeja</translation>
    </message>
    <message>
        <source>The window closes and the jobs go on. The icon in the tray brings it back.</source>
        <translation>La ventana se cierra y los trabajos siguen. El icono de la bandeja la vuelve a mostrar.</translation>
    </message>
    <message>
        <source>Stop, go on later</source>
        <translation>Detener y seguir después</translation>
    </message>
    <message>
        <source>What they have encoded is kept: they go on from there the next time.</source>
        <translation>Lo que han codificado se conserva: la próxima vez seguirán desde ahí.</translation>
    </message>
    <message>
        <source>Cancel the jobs</source>
        <translation>Cancelar los trabajos</translation>
    </message>
    <message>
        <source>What they have encoded so far is lost. Jobs that wait stay in the queue.</source>
        <translation>Lo que han codificado hasta ahora se pierde. Los trabajos en espera se quedan en la cola.</translation>
    </message>
    <message>
        <source>Don&apos;t close</source>
        <translation>No cerrar</translation>
    </message>
</context>
<context>
    <name>Zoetrope::ComparePane</name>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Salida</translation>
    </message>
</context>
<context>
    <name>Zoetrope::CompareView</name>
    <message>
        <source>Source and output at the same moment</source>
        <translation>Origen y salida en el mismo momento</translation>
    </message>
</context>
<context>
    <name>Zoetrope::ContactSheet</name>
    <message>
        <source>Pictures that came out</source>
        <translation>Imágenes obtenidas</translation>
    </message>
</context>
<context>
    <name>Zoetrope::CountdownDialog</name>
    <message>
        <source>Going to sleep</source>
        <translation>Suspender</translation>
    </message>
    <message>
        <source>Shutting down</source>
        <translation>Apagar</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Tiempo restante</translation>
    </message>
    <message>
        <source>Sleep now</source>
        <translation>Suspender ahora</translation>
    </message>
    <message>
        <source>Shut down now</source>
        <translation>Apagar ahora</translation>
    </message>
    <message>
        <source>Stay awake</source>
        <translation>Seguir activo</translation>
    </message>
    <message>
        <source>Stay on</source>
        <translation>Seguir encendido</translation>
    </message>
    <message numerus="yes">
        <source>The queue is done. The machine goes to sleep in %n second(s).</source>
        <translation>
            <numerusform>La cola ha terminado. El equipo se suspenderá dentro de %n segundo.</numerusform>
            <numerusform>La cola ha terminado. El equipo se suspenderá dentro de %n segundos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The queue is done. The machine is shut down in %n second(s).</source>
        <translation>
            <numerusform>La cola ha terminado. El equipo se apagará dentro de %n segundo.</numerusform>
            <numerusform>La cola ha terminado. El equipo se apagará dentro de %n segundos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Zoetrope::DbusDesktop</name>
    <message>
        <source>The system would ask for a password first.</source>
        <translation>El sistema pediría antes una contraseña.</translation>
    </message>
    <message>
        <source>The system does not allow it.</source>
        <translation>El sistema no lo permite.</translation>
    </message>
    <message>
        <source>This machine cannot do it.</source>
        <translation>Este equipo no puede hacerlo.</translation>
    </message>
    <message>
        <source>There is no system bus.</source>
        <translation>No hay bus del sistema.</translation>
    </message>
    <message>
        <source>There is no login service (logind) that could do it.</source>
        <translation>No hay un servicio de inicio de sesión (logind) que pueda hacerlo.</translation>
    </message>
    <message>
        <source>Videos are being encoded</source>
        <translation>Se están codificando vídeos</translation>
    </message>
</context>
<context>
    <name>Zoetrope::DeliveryList</name>
    <message>
        <source>answer %1</source>
        <translation>respuesta %1</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <comment>how often something was tried</comment>
        <translation>
            <numerusform>%n vez</numerusform>
            <numerusform>%n veces</numerusform>
        </translation>
    </message>
    <message>
        <source>Waits to be sent</source>
        <translation>A la espera de ser enviado</translation>
    </message>
    <message>
        <source>Tried %1, again at %2</source>
        <translation>Intentado %1, otra vez a las %2</translation>
    </message>
    <message>
        <source>Accepted at %1</source>
        <translation>Aceptado a las %1</translation>
    </message>
    <message>
        <source>tried %1</source>
        <translation>intentado %1</translation>
    </message>
    <message>
        <source>Given up at %1, tried %2</source>
        <translation>Abandonado a las %1, intentado %2</translation>
    </message>
    <message>
        <source>Not sent: this address is not allowed</source>
        <translation>No enviado: esta dirección no está permitida</translation>
    </message>
    <message>
        <source>Failed; a later message was sent instead</source>
        <translation>Falló; en su lugar se envió un mensaje posterior</translation>
    </message>
    <message>
        <source>Told to other programs</source>
        <translation>Comunicado a otros programas</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier</source>
        <translation>
            <numerusform>%n anterior</numerusform>
            <numerusform>%n anteriores</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Zoetrope::DividerHandle</name>
    <message>
        <source>Divider between source and output</source>
        <translation>Divisor entre origen y salida</translation>
    </message>
    <message>
        <source>The left and right arrow keys move it.</source>
        <translation>Se mueve con las teclas de flecha izquierda y derecha.</translation>
    </message>
    <message>
        <source>Drag, or move with the left and right arrow keys</source>
        <translation>Arrastre o mueva con las teclas de flecha izquierda y derecha</translation>
    </message>
</context>
<context>
    <name>Zoetrope::Error</name>
    <message>
        <source>Work on %1 was stopped as asked.</source>
        <translation>Se dejó de procesar %1, tal como se pidió.</translation>
    </message>
    <message>
        <source>Start it again to have the outputs made.</source>
        <translation>Inícielo de nuevo para crear las salidas.</translation>
    </message>
    <message>
        <source>Something went wrong inside Zoetrope while it worked on %1.</source>
        <translation>Algo falló dentro de Zoetrope mientras procesaba %1.</translation>
    </message>
    <message>
        <source>Please report this together with the log.</source>
        <translation>Informe de ello y adjunte el registro.</translation>
    </message>
    <message>
        <source>The memory did not suffice for %1.</source>
        <translation>No hubo memoria suficiente para %1.</translation>
    </message>
    <message>
        <source>Close other programs, or ask for fewer or smaller renditions at once.</source>
        <translation>Cierre otros programas, o pida menos variantes a la vez o más pequeñas.</translation>
    </message>
    <message>
        <source>Could not understand %1.</source>
        <translation>No se pudo entender %1.</translation>
    </message>
    <message>
        <source>Look it up with --help and try again.</source>
        <translation>Consúltelo con --help e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Could not accept %1: it asks for what cannot be done.</source>
        <translation>No se pudo aceptar %1: pide algo que no se puede hacer.</translation>
    </message>
    <message>
        <source>Correct the fields named and try again.</source>
        <translation>Corrija los campos indicados e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Could not read %1: it was written for a newer Zoetrope.</source>
        <translation>No se pudo leer %1: se escribió para un Zoetrope más reciente.</translation>
    </message>
    <message>
        <source>Update Zoetrope to use it.</source>
        <translation>Actualice Zoetrope para poder usarlo.</translation>
    </message>
    <message>
        <source>Could not read %1 as a JSON object.</source>
        <translation>No se pudo leer %1 como objeto JSON.</translation>
    </message>
    <message>
        <source>Correct the text there and try again.</source>
        <translation>Corrija allí el texto e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>There is no preset called %1.</source>
        <translation>No hay ningún preajuste con el nombre %1.</translation>
    </message>
    <message>
        <source>Choose one of those that “zoetrope presets” lists.</source>
        <translation>Elija uno de los que muestra “zoetrope presets”.</translation>
    </message>
    <message>
        <source>Nothing is left to make from %1.</source>
        <translation>No queda nada que crear con %1.</translation>
    </message>
    <message>
        <source>Ask for an output that suits the source, such as a sound file for sound alone.</source>
        <translation>Pida una salida adecuada para el origen, por ejemplo un archivo de audio si solo hay audio.</translation>
    </message>
    <message>
        <source>Could not find %1.</source>
        <translation>No se pudo encontrar %1.</translation>
    </message>
    <message>
        <source>Could not open %1: reading it is not allowed.</source>
        <translation>No se pudo abrir %1: no hay permiso de lectura.</translation>
    </message>
    <message>
        <source>Change the file&apos;s permissions, or pick another source.</source>
        <translation>Cambie los permisos del archivo o elija otro origen.</translation>
    </message>
    <message>
        <source>Could not use %1: it is a folder, a device or a pipe.</source>
        <translation>No se pudo usar %1: es una carpeta, un dispositivo o una tubería.</translation>
    </message>
    <message>
        <source>Pick a media file.</source>
        <translation>Elija un archivo multimedia.</translation>
    </message>
    <message>
        <source>Could not read %1: the disk it is on reports an error.</source>
        <translation>No se pudo leer %1: el disco donde está notifica un error.</translation>
    </message>
    <message>
        <source>Check the disk or the connection, copy the file again, and retry.</source>
        <translation>Compruebe el disco o la conexión, copie de nuevo el archivo y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Could not use %1: the file is empty.</source>
        <translation>No se pudo usar %1: el archivo está vacío.</translation>
    </message>
    <message>
        <source>Copy it again, or pick another source.</source>
        <translation>Cópielo de nuevo o elija otro origen.</translation>
    </message>
    <message>
        <source>Could not recognise %1 as video or sound.</source>
        <translation>No se pudo reconocer %1 como vídeo o audio.</translation>
    </message>
    <message>
        <source>Could not use %1: it only points to other files, which Zoetrope does not follow.</source>
        <translation>No se pudo usar %1: solo remite a otros archivos, y Zoetrope no los sigue.</translation>
    </message>
    <message>
        <source>Pick the media file itself.</source>
        <translation>Elija el propio archivo multimedia.</translation>
    </message>
    <message>
        <source>Could not use %1: it is a still picture.</source>
        <translation>No se pudo usar %1: es una imagen fija.</translation>
    </message>
    <message>
        <source>Pick a video or a sound file.</source>
        <translation>Elija un archivo de vídeo o de audio.</translation>
    </message>
    <message>
        <source>Could not find the picture or sound asked for in %1.</source>
        <translation>No se encontró en %1 la imagen o el audio que se pidió.</translation>
    </message>
    <message>
        <source>Pick another source, or ask for outputs that this one can give.</source>
        <translation>Elija otro origen, o pida salidas que este pueda dar.</translation>
    </message>
    <message>
        <source>Could not read %1: it is encrypted.</source>
        <translation>No se pudo leer %1: el contenido está cifrado.</translation>
    </message>
    <message>
        <source>Pick a source without copy protection.</source>
        <translation>Elija un origen sin protección contra copia.</translation>
    </message>
    <message>
        <source>Could not read %1: the file is damaged or ends early.</source>
        <translation>No se pudo leer %1: el archivo está dañado o termina antes de tiempo.</translation>
    </message>
    <message>
        <source>Could not use %1: its picture has more pixels than Zoetrope decodes.</source>
        <translation>No se pudo usar %1: la imagen tiene más píxeles de los que Zoetrope decodifica.</translation>
    </message>
    <message>
        <source>Pick a smaller source.</source>
        <translation>Elija un origen más pequeño.</translation>
    </message>
    <message>
        <source>Could not open %1 in time.</source>
        <translation>No se pudo abrir %1 a tiempo.</translation>
    </message>
    <message>
        <source>Check the disk or the connection and retry; if it stays, the file is not sound.</source>
        <translation>Compruebe el disco o la conexión y vuelva a intentarlo; si persiste, el archivo no está en buen estado.</translation>
    </message>
    <message>
        <source>Gave up on %1: it gave no new picture or sound for a minute.</source>
        <translation>Se abandonó %1: durante un minuto no dio imagen ni audio nuevos.</translation>
    </message>
    <message>
        <source>Copy the file again, or pick another source.</source>
        <translation>Copie de nuevo el archivo o elija otro origen.</translation>
    </message>
    <message>
        <source>Could not go on with %1: the file was changed meanwhile.</source>
        <translation>No se pudo seguir con %1: el archivo cambió entretanto.</translation>
    </message>
    <message>
        <source>Wait until it is written completely, then start again.</source>
        <translation>Espere a que se haya escrito por completo e inicie de nuevo.</translation>
    </message>
    <message>
        <source>Waiting until %1 has been fetched.</source>
        <translation>Esperando a que se descargue %1.</translation>
    </message>
    <message>
        <source>The job goes on by itself once all of it is here; it is fetched while the local port is open.</source>
        <translation>El trabajo continúa por sí solo en cuanto está todo aquí; se descarga mientras el puerto local está abierto.</translation>
    </message>
    <message>
        <source>Could not fetch %1.</source>
        <translation>No se pudo descargar %1.</translation>
    </message>
    <message>
        <source>Check the address and that its server can be reached, then retry the job.</source>
        <translation>Compruebe la dirección y que se pueda acceder a su servidor, y vuelva a intentar el trabajo.</translation>
    </message>
    <message>
        <source>Could not take a picture at the moment asked for: it lies outside %1.</source>
        <translation>No se pudo capturar una imagen en el momento pedido: %1 no lo abarca.</translation>
    </message>
    <message>
        <source>Choose a moment within the source&apos;s length.</source>
        <translation>Elija un momento dentro de la duración del origen.</translation>
    </message>
    <message>
        <source>Could not spread pictures over %1: it does not say how long it is.</source>
        <translation>No se pudieron repartir imágenes por toda la duración: %1 no indica cuánto dura.</translation>
    </message>
    <message>
        <source>Ask for pictures at exact times, or give the length of the part to use.</source>
        <translation>Pida imágenes en tiempos exactos o indique la duración del fragmento que se usará.</translation>
    </message>
    <message>
        <source>Could not cut the range asked for: it lies outside %1.</source>
        <translation>No se pudo cortar el intervalo pedido: %1 no lo abarca.</translation>
    </message>
    <message>
        <source>Choose a start within the source&apos;s length.</source>
        <translation>Elija un comienzo dentro de la duración del origen.</translation>
    </message>
    <message>
        <source>Could not decode %1: this computer&apos;s FFmpeg has no decoder for it.</source>
        <translation>No se pudo decodificar %1: el FFmpeg de este equipo no tiene el decodificador necesario.</translation>
    </message>
    <message>
        <source>Install a fuller FFmpeg, or pick another source.</source>
        <translation>Instale un FFmpeg más completo o elija otro origen.</translation>
    </message>
    <message>
        <source>Could not decode %1.</source>
        <translation>No se pudo decodificar %1.</translation>
    </message>
    <message>
        <source>Could not find the filter %1 in this computer&apos;s FFmpeg.</source>
        <translation>No se encontró el filtro %1 en el FFmpeg de este equipo.</translation>
    </message>
    <message>
        <source>Install a fuller FFmpeg, or leave the filter out.</source>
        <translation>Instale un FFmpeg más completo o prescinda del filtro.</translation>
    </message>
    <message>
        <source>Could not scale or filter the pictures of %1.</source>
        <translation>No se pudieron escalar o filtrar las imágenes para %1.</translation>
    </message>
    <message>
        <source>Try without the filter or with another size; the log has the details.</source>
        <translation>Inténtelo sin el filtro o con otro tamaño; el registro contiene los detalles.</translation>
    </message>
    <message>
        <source>Could not find an encoder for %1 in this computer&apos;s FFmpeg.</source>
        <translation>No se encontró un codificador para %1 en el FFmpeg de este equipo.</translation>
    </message>
    <message>
        <source>Install a fuller FFmpeg, or choose another codec.</source>
        <translation>Instale un FFmpeg más completo o elija otro códec.</translation>
    </message>
    <message>
        <source>Could not encode %1: the encoder gave up.</source>
        <translation>No se pudo codificar %1: el codificador se interrumpió.</translation>
    </message>
    <message>
        <source>Try again with other settings; the log has the details.</source>
        <translation>Inténtelo de nuevo con otros ajustes; el registro contiene los detalles.</translation>
    </message>
    <message>
        <source>Could not start the encoder for %1: it does not take these settings.</source>
        <translation>No se pudo iniciar el codificador para %1: no admite estos ajustes.</translation>
    </message>
    <message>
        <source>Choose another size, speed or profile.</source>
        <translation>Elija otro tamaño, otra velocidad u otro perfil.</translation>
    </message>
    <message>
        <source>Could not write %1: this computer&apos;s FFmpeg lacks the container.</source>
        <translation>No se pudo escribir %1: el FFmpeg de este equipo no tiene ese contenedor.</translation>
    </message>
    <message>
        <source>Install a fuller FFmpeg, or choose another container.</source>
        <translation>Instale un FFmpeg más completo o elija otro contenedor.</translation>
    </message>
    <message>
        <source>Could not put %1 together.</source>
        <translation>No se pudo ensamblar %1.</translation>
    </message>
    <message>
        <source>Choose another container; the log has the details.</source>
        <translation>Elija otro contenedor; el registro contiene los detalles.</translation>
    </message>
    <message>
        <source>Could not use the intermediate file %1: it is not what was written.</source>
        <translation>No se pudo usar el archivo intermedio %1: no es lo que se escribió.</translation>
    </message>
    <message>
        <source>Check the disk, then start the job again.</source>
        <translation>Compruebe el disco e inicie de nuevo el trabajo.</translation>
    </message>
    <message>
        <source>Could not write to %1: the folder does not exist.</source>
        <translation>No se pudo escribir en %1: la carpeta no existe.</translation>
    </message>
    <message>
        <source>Make the folder, or choose another.</source>
        <translation>Cree la carpeta o elija otra.</translation>
    </message>
    <message>
        <source>Could not write %1: writing there is not allowed.</source>
        <translation>No se pudo escribir %1: no hay permiso de escritura en ese lugar.</translation>
    </message>
    <message>
        <source>Change the folder&apos;s permissions, or choose another.</source>
        <translation>Cambie los permisos de la carpeta o elija otra.</translation>
    </message>
    <message>
        <source>Did not write %1: a file of that name exists already.</source>
        <translation>No se escribió %1: ya existe un archivo con ese nombre.</translation>
    </message>
    <message>
        <source>Move it away, or choose another name or folder.</source>
        <translation>Muévalo a otro lugar, o elija otro nombre u otra carpeta.</translation>
    </message>
    <message>
        <source>Did not write %1: it is the source itself.</source>
        <translation>No se escribió %1: es el propio origen.</translation>
    </message>
    <message>
        <source>Choose another name or folder.</source>
        <translation>Elija otro nombre u otra carpeta.</translation>
    </message>
    <message>
        <source>Could not make a file name from %1.</source>
        <translation>No se pudo formar un nombre de archivo con %1.</translation>
    </message>
    <message>
        <source>Correct the name&apos;s pattern and try again.</source>
        <translation>Corrija el patrón del nombre e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Could not write %1: two outputs would have that name.</source>
        <translation>No se pudo escribir %1: dos salidas tendrían ese nombre.</translation>
    </message>
    <message>
        <source>Put {resolution} or {container} into the name&apos;s pattern.</source>
        <translation>Ponga {resolution} o {container} en el patrón del nombre.</translation>
    </message>
    <message>
        <source>Could not write %1: the disk is full.</source>
        <translation>No se pudo escribir %1: el disco está lleno.</translation>
    </message>
    <message>
        <source>Make room there, or choose another folder.</source>
        <translation>Libere espacio o elija otra carpeta.</translation>
    </message>
    <message>
        <source>Could not write %1: the disk reports an error.</source>
        <translation>No se pudo escribir %1: el disco notifica un error.</translation>
    </message>
    <message>
        <source>Check the disk, or choose another folder.</source>
        <translation>Compruebe el disco o elija otra carpeta.</translation>
    </message>
    <message>
        <source>Did not publish %1: what was written is not what was asked for.</source>
        <translation>No se publicó %1: lo escrito no es lo que se pidió.</translation>
    </message>
    <message>
        <source>Start the job again; if it stays, please report it together with the log.</source>
        <translation>Inicie de nuevo el trabajo; si persiste, informe de ello y adjunte el registro.</translation>
    </message>
    <message>
        <source>Gave up on %1: it goes beyond what Zoetrope allows one job.</source>
        <translation>Se abandonó %1: supera lo que Zoetrope permite para un solo trabajo.</translation>
    </message>
    <message>
        <source>Split the job, or pick a smaller source.</source>
        <translation>Divida el trabajo o elija un origen más pequeño.</translation>
    </message>
    <message>
        <source>Could not start the process that was to work on %1.</source>
        <translation>No se pudo iniciar el proceso para %1.</translation>
    </message>
    <message>
        <source>The process that worked on %1 crashed; other jobs were not touched.</source>
        <translation>El proceso que trabajaba con %1 se cerró inesperadamente; los demás trabajos no se vieron afectados.</translation>
    </message>
    <message>
        <source>Retry the job; if it crashes again, the source is likely damaged: pick another copy and report the log.</source>
        <translation>Reintente el trabajo; si vuelve a cerrarse, es probable que el origen esté dañado: elija otra copia e informe del problema con el registro.</translation>
    </message>
    <message>
        <source>The process that worked on %1 gave no sign of life any more and was ended.</source>
        <translation>El proceso que trabajaba con %1 dejó de dar señales de vida y se terminó.</translation>
    </message>
    <message>
        <source>Retry the job; if it hangs again, pick another copy of the source and report the log.</source>
        <translation>Reintente el trabajo; si vuelve a bloquearse, elija otra copia del origen e informe del problema con el registro.</translation>
    </message>
    <message>
        <source>The process that worked on %1 said what cannot be understood and was ended.</source>
        <translation>El proceso que trabajaba con %1 respondió algo incomprensible y se terminó.</translation>
    </message>
    <message>
        <source>Retry the job; if it stays, reinstall Zoetrope and report the log.</source>
        <translation>Reintente el trabajo; si persiste, reinstale Zoetrope e informe del problema con el registro.</translation>
    </message>
    <message>
        <source>Work on %1 needed more memory than one job may take.</source>
        <translation>Procesar %1 requirió más memoria de la que puede usar un solo trabajo.</translation>
    </message>
    <message>
        <source>Ask for fewer or smaller renditions, or raise the limit in the settings.</source>
        <translation>Pida menos variantes o más pequeñas, o aumente el límite en los ajustes.</translation>
    </message>
    <message>
        <source>Could not go on with %1: the process of an earlier attempt is still at work on it.</source>
        <translation>No se pudo seguir con %1: el proceso de un intento anterior todavía se ocupa de ello.</translation>
    </message>
    <message>
        <source>It ends within moments; retry the job then.</source>
        <translation>Terminará en unos momentos; reintente entonces el trabajo.</translation>
    </message>
    <message>
        <source>Could not read %1: the file is damaged.</source>
        <translation>No se pudo leer %1: el archivo está dañado.</translation>
    </message>
    <message>
        <source>It was set aside untouched and a new one was begun; import from it what can be saved.</source>
        <translation>Se apartó intacto y se empezó uno nuevo; importe de él lo que se pueda salvar.</translation>
    </message>
    <message>
        <source>Could not read %1: a newer Zoetrope has written it.</source>
        <translation>No se pudo leer %1: lo escribió un Zoetrope más reciente.</translation>
    </message>
    <message>
        <source>Could not open %1: using it is not allowed.</source>
        <translation>No se pudo abrir %1: no hay permiso para usarlo.</translation>
    </message>
    <message>
        <source>Make its folder writable, or choose another data folder.</source>
        <translation>Permita la escritura en su carpeta o elija otra carpeta de datos.</translation>
    </message>
    <message>
        <source>Could not write to %1; nothing of this step was kept.</source>
        <translation>No se pudo escribir en %1; no se conservó nada de este paso.</translation>
    </message>
    <message>
        <source>Check the disk it is on for space and errors, then try again.</source>
        <translation>Compruebe el espacio y los errores del disco donde está e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Another Zoetrope already works through %1.</source>
        <translation>Otro Zoetrope ya está procesando %1.</translation>
    </message>
    <message>
        <source>Use that one, or close it first; jobs that are submitted reach it.</source>
        <translation>Use ese, o ciérrelo antes; los trabajos que se envíen le llegarán.</translation>
    </message>
    <message>
        <source>There is no such job in the queue: %1.</source>
        <translation>No hay ningún trabajo así en la cola: %1.</translation>
    </message>
    <message>
        <source>Look up the number with “zoetrope list”.</source>
        <translation>Consulte el número con “zoetrope list”.</translation>
    </message>
    <message>
        <source>Could not do this with %1 in the state it is in.</source>
        <translation>No se pudo hacer esto con %1 en su estado actual.</translation>
    </message>
    <message>
        <source>Wait until the state has changed, then try again.</source>
        <translation>Espere a que cambie el estado e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>the job</source>
        <translation>el trabajo</translation>
    </message>
    <message>
        <source>the source</source>
        <translation>el origen</translation>
    </message>
    <message>
        <source>the output</source>
        <translation>la salida</translation>
    </message>
    <message>
        <source>the rendition</source>
        <translation>la variante</translation>
    </message>
    <message>
        <source>the folder</source>
        <translation>la carpeta</translation>
    </message>
    <message>
        <source>that name</source>
        <translation>ese nombre</translation>
    </message>
    <message>
        <source>the queue</source>
        <translation>la cola</translation>
    </message>
    <message>
        <source>Check its name and whether it was moved or deleted meanwhile, then retry, or pick another source.</source>
        <translation>Compruebe su nombre y si se ha movido o eliminado entretanto, y vuelva a intentarlo, o elija otro origen.</translation>
    </message>
    <message>
        <source>Check that Zoetrope is installed whole and that the machine has memory left. A job that waits for this goes on by itself then; retry one that has failed.</source>
        <translation>Compruebe que Zoetrope está instalado por completo y que queda memoria en el equipo. Un trabajo que espere por ello sigue entonces por sí solo; vuelva a intentar el que haya fallado.</translation>
    </message>
    <message>
        <source>Could not use the subtitles in %1.</source>
        <translation>No se han podido usar los subtítulos de %1.</translation>
    </message>
    <message>
        <source>Give them as a file of SRT, ASS or WebVTT, or leave them out.</source>
        <translation>Indíquelos como archivo SRT, ASS o WebVTT, o déjelos fuera.</translation>
    </message>
    <message>
        <source>Could not use %1 as a watermark.</source>
        <translation>No se pudo usar %1 como marca de agua.</translation>
    </message>
    <message>
        <source>Give a picture as PNG, JPEG or WebP, or leave it out.</source>
        <translation>Indique una imagen PNG, JPEG o WebP, o déjela fuera.</translation>
    </message>
</context>
<context>
    <name>Zoetrope::GroupMembers</name>
    <message>
        <source>Add a preset</source>
        <translation>Añadir un preajuste</translation>
    </message>
    <message>
        <source>Move %1 up</source>
        <translation>Subir %1</translation>
    </message>
    <message>
        <source>Move %1 down</source>
        <translation>Bajar %1</translation>
    </message>
    <message>
        <source>Take %1 out of the group</source>
        <translation>Quitar %1 del grupo</translation>
    </message>
</context>
<context>
    <name>Zoetrope::HelpMenu</name>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Atajos de &amp;teclado</translation>
    </message>
    <message>
        <source>&amp;About Zoetrope</source>
        <translation>&amp;Acerca de Zoetrope</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>About Zoetrope</source>
        <translation>Acerca de Zoetrope</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Zoetrope %1&lt;/h3&gt;&lt;p&gt;Encodes whole batches, each thing once, and proves what it made.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later. Built on Qt and FFmpeg.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Zoetrope %1&lt;/h3&gt;&lt;p&gt;Codifica lotes enteros, cada cosa una sola vez, y comprueba lo que ha creado.&lt;/p&gt;&lt;p&gt;Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior. Basado en Qt y FFmpeg.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>Zoetrope::Inspector</name>
    <message>
        <source>Mixed</source>
        <translation>Varios</translation>
    </message>
</context>
<context>
    <name>Zoetrope::Intake</name>
    <message numerus="yes">
        <source>%n file(s) are neither video nor sound and were left out.</source>
        <translation>
            <numerusform>%n archivo no es ni vídeo ni audio y se omitió.</numerusform>
            <numerusform>%n archivos no son ni vídeo ni audio y se omitieron.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read.</source>
        <translation>
            <numerusform>No se pudo leer %n archivo.</numerusform>
            <numerusform>No se pudieron leer %n archivos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) were left out, since sources must be files on this machine: download them first.</source>
        <translation>
            <numerusform>%n dirección se dejó fuera, porque los orígenes deben ser archivos de este equipo: descárguela primero.</numerusform>
            <numerusform>%n direcciones se dejaron fuera, porque los orígenes deben ser archivos de este equipo: descárguelas primero.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Zoetrope::LogPage</name>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Choose another folder …</source>
        <translation>Elegir otra carpeta …</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>Copy log</source>
        <translation>Copiar registro</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Select one job to read what happened to it.</source>
        <translation>Seleccione un solo trabajo para leer qué ocurrió con él.</translation>
    </message>
</context>
<context>
    <name>Zoetrope::LostWishesDialog</name>
    <message>
        <source>Not carried over</source>
        <translation>No se ha trasladado</translation>
    </message>
    <message>
        <source>Zoetrope has no place for these settings yet. The presets work without them; look at what they make.</source>
        <translation>Zoetrope aún no tiene sitio para estos ajustes. Los preajustes funcionan sin ellos; compruebe lo que crean.</translation>
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
        <translation>Cola</translation>
    </message>
    <message>
        <source>Drop videos here</source>
        <translation>Suelte vídeos aquí</translation>
    </message>
    <message>
        <source>Files, folders, or a whole batch. Choose what becomes of them on the right, then press Start.</source>
        <translation>Archivos, carpetas o un lote entero. Elija a la derecha qué se hará con ellos y pulse Iniciar.</translation>
    </message>
    <message>
        <source>Main</source>
        <translation>Principal</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Añadir archivos</translation>
    </message>
    <message>
        <source>Add folder</source>
        <translation>Añadir carpeta</translation>
    </message>
    <message>
        <source>Pause queue</source>
        <translation>Pausar cola</translation>
    </message>
    <message>
        <source>Which rows are shown</source>
        <translation>Qué filas se muestran</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Unfinished</source>
        <translation>Sin terminar</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verificados</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallidos</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search the queue</source>
        <translation>Buscar en la cola</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>Add &amp;files …</source>
        <translation>Añadir &amp;archivos …</translation>
    </message>
    <message>
        <source>Add f&amp;older …</source>
        <translation>Añadir &amp;carpeta …</translation>
    </message>
    <message>
        <source>&amp;Paste files</source>
        <translation>&amp;Pegar archivos</translation>
    </message>
    <message>
        <source>&amp;Settings …</source>
        <translation>A&amp;justes …</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edición</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Seleccionar &amp;todo</translation>
    </message>
    <message>
        <source>&amp;Jobs</source>
        <translation>&amp;Trabajos</translation>
    </message>
    <message>
        <source>Stop after the current jobs</source>
        <translation>Detener tras los trabajos en curso</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>Salidas</translation>
    </message>
    <message>
        <source>Thumbnails</source>
        <translation>Miniaturas</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Video and sound (%1);;All files (*)</source>
        <translation>Vídeo y audio (%1);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>%1 was not started. %2</source>
        <translation>%1 no se inició. %2</translation>
    </message>
    <message numerus="yes">
        <source>%n rows were not started. The first, %1: %2</source>
        <translation>
            <numerusform>No se inició %n fila. La primera, %1: %2</numerusform>
            <numerusform>No se iniciaron %n filas. La primera, %1: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Mostrarlas</translation>
    </message>
    <message>
        <source>Resume queue</source>
        <translation>Reanudar cola</translation>
    </message>
    <message>
        <source>%1 % — Zoetrope</source>
        <translation>%1 % — Zoetrope</translation>
    </message>
    <message>
        <source>Output folder</source>
        <translation>Carpeta de salida</translation>
    </message>
    <message>
        <source>Change output folder</source>
        <translation>Cambiar carpeta de salida</translation>
    </message>
    <message>
        <source>Rows could not be saved</source>
        <translation>No se pudieron guardar filas</translation>
    </message>
    <message>
        <source>&amp;Group rows</source>
        <translation>A&amp;grupar filas</translation>
    </message>
    <message>
        <source>&amp;Not at all</source>
        <translation>&amp;No agrupar</translation>
    </message>
    <message>
        <source>By &amp;state</source>
        <translation>Por &amp;estado</translation>
    </message>
    <message>
        <source>By &amp;folder of the source</source>
        <translation>Por &amp;carpeta del origen</translation>
    </message>
    <message>
        <source>The machine stays as it is. %1</source>
        <translation>El equipo se queda como está. %1</translation>
    </message>
    <message>
        <source>By &amp;origin</source>
        <translation>Por &amp;procedencia</translation>
    </message>
    <message>
        <source>There is no file, no folder and no list of files in it.</source>
        <translation>No contiene ningún archivo, ninguna carpeta ni ninguna lista de archivos.</translation>
    </message>
</context>
<context>
    <name>Zoetrope::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
</context>
<context>
    <name>Zoetrope::NewKeyDialog</name>
    <message>
        <source>It may only look, and change nothing</source>
        <translation>Solo puede mirar, sin cambiar nada</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Clave nueva</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>There is a key of this name already.</source>
        <translation>Ya existe una clave con este nombre.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Copy the key</source>
        <translation>Copiar la clave</translation>
    </message>
    <message>
        <source>Copy it now: it is not shown again.</source>
        <translation>Cópiela ahora: no se volverá a mostrar.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
</context>
<context>
    <name>Zoetrope::Notice</name>
    <message numerus="yes">
        <source>The source is damaged in %n place(s); what could be read was used.</source>
        <translation>
            <numerusform>El origen está dañado en %n lugar; se usó lo que se pudo leer.</numerusform>
            <numerusform>El origen está dañado en %n lugares; se usó lo que se pudo leer.</numerusform>
        </translation>
    </message>
    <message>
        <source>The source ends after %1, but its header states %2: it may be incomplete.</source>
        <translation>El origen termina tras %1, pero su cabecera indica %2: puede que esté incompleto.</translation>
    </message>
    <message>
        <source>Encoding started over: what an earlier attempt left has no readable record.</source>
        <translation>La codificación empezó de nuevo: lo que dejó un intento anterior no tiene un registro legible.</translation>
    </message>
    <message>
        <source>Encoding started over: the source has changed since the earlier attempt.</source>
        <translation>La codificación empezó de nuevo: el origen ha cambiado desde el intento anterior.</translation>
    </message>
    <message>
        <source>Encoding started over: the encoders are of another version than in the earlier attempt.</source>
        <translation>La codificación empezó de nuevo: los codificadores son de otra versión que en el intento anterior.</translation>
    </message>
    <message>
        <source>Encoding started over: what is to be made has changed since the earlier attempt.</source>
        <translation>La codificación empezó de nuevo: lo que se va a crear ha cambiado desde el intento anterior.</translation>
    </message>
    <message>
        <source>%1 It was set aside untouched as %2, and a new queue was begun; &quot;zoetrope import&quot; brings over what can be read of it.</source>
        <translation>%1 Se apartó intacto como %2 y se empezó una cola nueva; &quot;zoetrope import&quot; trae lo que se pueda leer de él.</translation>
    </message>
    <message>
        <source>The queue was brought to this version&apos;s form; a copy of the old one is %1.</source>
        <translation>La cola se adaptó al formato de esta versión; hay una copia de la anterior en %1.</translation>
    </message>
    <message>
        <source>%1 was left out: there is a file of this name.</source>
        <translation>Se omitió %1: hay un archivo con este nombre.</translation>
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
        <translation>en %1 de %2 trabajos</translation>
    </message>
    <message>
        <source>Remove the output %1</source>
        <translation>Quitar la salida %1</translation>
    </message>
    <message>
        <source>Change format</source>
        <translation>Cambiar formato</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>%1 (some)</source>
        <translation>%1 (en algunos)</translation>
    </message>
    <message>
        <source>Change resolutions</source>
        <translation>Cambiar resoluciones</translation>
    </message>
    <message>
        <source>Other …</source>
        <translation>Otra …</translation>
    </message>
    <message>
        <source>Another resolution</source>
        <translation>Otra resolución</translation>
    </message>
    <message>
        <source>Short side of the picture, in pixels:</source>
        <translation>Lado corto de la imagen, en píxeles:</translation>
    </message>
    <message>
        <source>Resolutions</source>
        <translation>Resoluciones</translation>
    </message>
    <message>
        <source>Change video codec</source>
        <translation>Cambiar códec de vídeo</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vídeo</translation>
    </message>
    <message>
        <source>Change video quality</source>
        <translation>Cambiar calidad de vídeo</translation>
    </message>
    <message>
        <source>Constant quality</source>
        <translation>Calidad constante</translation>
    </message>
    <message>
        <source>Average bit rate</source>
        <translation>Tasa de bits media</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Tasa</translation>
    </message>
    <message>
        <source>Change rate</source>
        <translation>Cambiar tasa</translation>
    </message>
    <message>
        <source> kbit/s</source>
        <translation> kbit/s</translation>
    </message>
    <message>
        <source>No sound</source>
        <translation>Sin audio</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Audio</translation>
    </message>
    <message>
        <source>Change sound</source>
        <translation>Cambiar audio</translation>
    </message>
    <message>
        <source>%1 kbit/s</source>
        <translation>%1 kbit/s</translation>
    </message>
    <message>
        <source>Sound bit rate</source>
        <translation>Tasa de bits del audio</translation>
    </message>
    <message>
        <source>Mono</source>
        <translation>Mono</translation>
    </message>
    <message>
        <source>Stereo</source>
        <translation>Estéreo</translation>
    </message>
    <message>
        <source>As the source</source>
        <translation>Como el origen</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canales</translation>
    </message>
    <message>
        <source>{name}-{resolution}</source>
        <comment>keep the words in braces</comment>
        <translation>{name}-{resolution}</translation>
    </message>
    <message>
        <source>Change name</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nombre de archivo</translation>
    </message>
    <message>
        <source>{name} of the source, {resolution}, {width}, {height}, {container}, {label}, {index} of the file, {counter} of jobs started together, {date}; / makes a folder.</source>
        <translation>{name} del origen, {resolution}, {width}, {height}, {container}, {label}, {index} del archivo, {counter} de los trabajos iniciados juntos, {date}; / crea una carpeta.</translation>
    </message>
    <message>
        <source>Average bit rate, two passes</source>
        <translation>Tasa de bits media, dos pasadas</translation>
    </message>
    <message>
        <source>File size</source>
        <translation>Tamaño del archivo</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>Most that the file may weigh</source>
        <translation>Tamaño máximo del archivo</translation>
    </message>
    <message>
        <source>Half of the source&apos;s</source>
        <translation>La mitad de la fuente</translation>
    </message>
    <message>
        <source>%1 per second</source>
        <translation>%1 por segundo</translation>
    </message>
    <message>
        <source>Change frame rate</source>
        <translation>Cambiar los fotogramas por segundo</translation>
    </message>
    <message>
        <source>Frame rate</source>
        <translation>Fotogramas por segundo</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translation>Imagen completa</translation>
    </message>
    <message>
        <source>Without black borders</source>
        <translation>Sin franjas negras</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>A mano</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Recorte</translation>
    </message>
    <message>
        <source>Change crop</source>
        <translation>Cambiar el recorte</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Izquierda</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Arriba</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Derecha</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>Abajo</translation>
    </message>
    <message>
        <source>Pixels off this side: %1</source>
        <translation>Píxeles que se quitan de este lado: %1</translation>
    </message>
    <message>
        <source>Its own</source>
        <translation>La de la imagen</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Proporción</translation>
    </message>
    <message>
        <source>Change shape</source>
        <translation>Cambiar la proporción</translation>
    </message>
    <message>
        <source>With black around</source>
        <translation>Con negro alrededor</translation>
    </message>
    <message>
        <source>Cut to fit</source>
        <translation>Recortada para llenar</translation>
    </message>
    <message>
        <source>Stretched</source>
        <translation>Estirada</translation>
    </message>
    <message>
        <source>How it comes into its shape</source>
        <translation>Cómo se llega a esa proporción</translation>
    </message>
    <message>
        <source>Not turned</source>
        <translation>Sin girar</translation>
    </message>
    <message>
        <source>A quarter to the right</source>
        <translation>Un cuarto a la derecha</translation>
    </message>
    <message>
        <source>Upside down</source>
        <translation>Boca abajo</translation>
    </message>
    <message>
        <source>A quarter to the left</source>
        <translation>Un cuarto a la izquierda</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Giro</translation>
    </message>
    <message>
        <source>Change turn</source>
        <translation>Cambiar el giro</translation>
    </message>
    <message>
        <source>Mirrored</source>
        <translation>Reflejada</translation>
    </message>
    <message>
        <source>The usual one</source>
        <translation>La habitual</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Languages in order of preference, such as de,en, or numbers, such as 1,3.</source>
        <translation>Idiomas por orden de preferencia, como de,en, o números, como 1,3.</translation>
    </message>
    <message>
        <source>Sound tracks</source>
        <translation>Pistas de sonido</translation>
    </message>
    <message>
        <source>Change sound tracks</source>
        <translation>Cambiar las pistas de sonido</translation>
    </message>
    <message>
        <source> dB</source>
        <translation> dB</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>Ganancia</translation>
    </message>
    <message>
        <source>Change filters</source>
        <translation>Cambiar filtros</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>Sound filters</source>
        <translation>Filtros de sonido</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>As loud as it is</source>
        <translation>Con su volumen original</translation>
    </message>
    <message>
        <source>Brought to a loudness</source>
        <translation>Llevado a una sonoridad</translation>
    </message>
    <message>
        <source>Brought to a peak</source>
        <translation>Llevado a un pico</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>The sound is measured first. Television wants −23 LUFS, the web about −16.</source>
        <translation>Primero se mide el sonido. La televisión pide −23 LUFS; la web, unos −16.</translation>
    </message>
    <message>
        <source> LUFS</source>
        <translation> LUFS</translation>
    </message>
    <message>
        <source>Fade in </source>
        <translation>Entrada </translation>
    </message>
    <message>
        <source>Fade in</source>
        <translation>Entrada gradual</translation>
    </message>
    <message>
        <source>Fade out </source>
        <translation>Salida </translation>
    </message>
    <message>
        <source>Fade out</source>
        <translation>Salida gradual</translation>
    </message>
    <message>
        <source>Level in%1</source>
        <translation>Nivel en%1</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>No subtitles</source>
        <translation>Sin subtítulos</translation>
    </message>
    <message>
        <source>As tracks</source>
        <translation>Como pistas</translation>
    </message>
    <message>
        <source>Drawn into the picture</source>
        <translation>Dibujados en la imagen</translation>
    </message>
    <message>
        <source>As files beside it</source>
        <translation>Como archivos aparte</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation>Subtítulos</translation>
    </message>
    <message>
        <source>Change subtitles</source>
        <translation>Cambiar los subtítulos</translation>
    </message>
    <message>
        <source>Subtitle tracks</source>
        <translation>Pistas de subtítulos</translation>
    </message>
    <message>
        <source>Remove the subtitles %1</source>
        <translation>Quitar los subtítulos %1</translation>
    </message>
    <message>
        <source>Add a file …</source>
        <translation>Añadir un archivo…</translation>
    </message>
    <message>
        <source>Choose subtitles</source>
        <translation>Elegir subtítulos</translation>
    </message>
    <message>
        <source>Subtitles (%1)</source>
        <translation>Subtítulos (%1)</translation>
    </message>
    <message>
        <source>Watermark</source>
        <translation>Marca de agua</translation>
    </message>
    <message>
        <source>Change watermark</source>
        <translation>Cambiar la marca de agua</translation>
    </message>
    <message>
        <source>Remove the watermark %1</source>
        <translation>Quitar la marca de agua %1</translation>
    </message>
    <message>
        <source>Top left</source>
        <translation>Arriba a la izquierda</translation>
    </message>
    <message>
        <source>Top right</source>
        <translation>Arriba a la derecha</translation>
    </message>
    <message>
        <source>Center</source>
        <translation>Centro</translation>
    </message>
    <message>
        <source>Bottom left</source>
        <translation>Abajo a la izquierda</translation>
    </message>
    <message>
        <source>Bottom right</source>
        <translation>Abajo a la derecha</translation>
    </message>
    <message>
        <source>At a place of its own</source>
        <translation>En un lugar propio</translation>
    </message>
    <message>
        <source>Position of the watermark</source>
        <translation>Posición de la marca de agua</translation>
    </message>
    <message>
        <source> % wide</source>
        <translation> % de ancho</translation>
    </message>
    <message>
        <source>Of the picture&apos;s width</source>
        <translation>Del ancho de la imagen</translation>
    </message>
    <message>
        <source>Size of the watermark</source>
        <translation>Tamaño de la marca de agua</translation>
    </message>
    <message>
        <source> % opaque</source>
        <translation> % opaca</translation>
    </message>
    <message>
        <source>Opacity of the watermark</source>
        <translation>Opacidad de la marca de agua</translation>
    </message>
    <message>
        <source>Add a picture …</source>
        <translation>Añadir una imagen …</translation>
    </message>
    <message>
        <source>Choose a watermark</source>
        <translation>Elegir una marca de agua</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>Imágenes (%1)</translation>
    </message>
</context>
<context>
    <name>Zoetrope::OutputsPage</name>
    <message>
        <source>Write times as 1:23 or 0:01:23.5.</source>
        <translation>Escriba los tiempos como 1:23 o 0:01:23.5.</translation>
    </message>
    <message>
        <source>The end must come after the start.</source>
        <translation>El final debe ser posterior al comienzo.</translation>
    </message>
    <message>
        <source>Output folder</source>
        <translation>Carpeta de salida</translation>
    </message>
    <message>
        <source>Choose the output folder</source>
        <translation>Elegir la carpeta de salida</translation>
    </message>
    <message>
        <source>Save in</source>
        <translation>Guardar en</translation>
    </message>
    <message>
        <source>Add output</source>
        <translation>Añadir salida</translation>
    </message>
    <message>
        <source>Save as preset …</source>
        <translation>Guardar como preajuste …</translation>
    </message>
    <message>
        <source>What will be written</source>
        <translation>Lo que se escribirá</translation>
    </message>
    <message>
        <source>From a preset</source>
        <translation>Desde un preajuste</translation>
    </message>
    <message>
        <source>By format</source>
        <translation>Por formato</translation>
    </message>
    <message>
        <source>Select a source to say what becomes of it.</source>
        <translation>Seleccione un origen para indicar qué se hará con él.</translation>
    </message>
    <message>
        <source>What has begun can no longer be edited. Duplicate it to make something else of it.</source>
        <translation>Lo que ya ha empezado no se puede editar. Duplíquelo para hacer otra cosa con él.</translation>
    </message>
    <message numerus="yes">
        <source>%n of the selected jobs have begun and stay as they are.</source>
        <translation>
            <numerusform>%n de los trabajos seleccionados ya ha empezado y queda como está.</numerusform>
            <numerusform>%n de los trabajos seleccionados ya han empezado y quedan como están.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You are editing %n jobs at once.</source>
        <translation>
            <numerusform>Está editando %n trabajo a la vez.</numerusform>
            <numerusform>Está editando %n trabajos a la vez.</numerusform>
        </translation>
    </message>
    <message>
        <source>Known once the source has been read.</source>
        <translation>Se sabrá cuando se haya leído el origen.</translation>
    </message>
    <message>
        <source>%1 (exists already)</source>
        <translation>%1 (ya existe)</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove output</source>
        <translation>Quitar salida</translation>
    </message>
    <message>
        <source>Change output folder</source>
        <translation>Cambiar carpeta de salida</translation>
    </message>
    <message>
        <source>Start of the part</source>
        <translation>Comienzo del fragmento</translation>
    </message>
    <message>
        <source>beginning</source>
        <translation>principio</translation>
    </message>
    <message>
        <source>End of the part</source>
        <translation>Final del fragmento</translation>
    </message>
    <message>
        <source>end</source>
        <translation>final</translation>
    </message>
    <message>
        <source>Use from</source>
        <translation>Usar desde</translation>
    </message>
    <message>
        <source>to</source>
        <comment>a part of the source: from … to …</comment>
        <translation>hasta</translation>
    </message>
    <message>
        <source>Change the part</source>
        <translation>Cambiar el fragmento</translation>
    </message>
</context>
<context>
    <name>Zoetrope::Player</name>
    <message>
        <source>This sound cannot be played here. Open it with another program.</source>
        <translation>Este audio no se puede reproducir aquí. Ábralo con otro programa.</translation>
    </message>
    <message>
        <source>Nothing on this machine can play video, so single frames are shown, without sound.</source>
        <translation>No hay nada en este equipo que pueda reproducir vídeo, así que se muestran fotogramas sueltos, sin audio.</translation>
    </message>
    <message>
        <source>The player of this machine does not know this format, so single frames are shown, without sound.</source>
        <translation>El reproductor de este equipo no conoce este formato, así que se muestran fotogramas sueltos, sin audio.</translation>
    </message>
    <message>
        <source>The player of this machine does not answer, so single frames are shown, without sound.</source>
        <translation>El reproductor de este equipo no responde, así que se muestran fotogramas sueltos, sin audio.</translation>
    </message>
    <message>
        <source>The player of this machine is not reliable with streams, so single frames are shown, without sound.</source>
        <translation>El reproductor de este equipo no es fiable con los flujos, así que se muestran fotogramas sueltos, sin audio.</translation>
    </message>
    <message>
        <source>No sound device was found: playing without sound.</source>
        <translation>No se encontró ningún dispositivo de audio: se reproduce sin audio.</translation>
    </message>
    <message>
        <source>No sound device was found, so this cannot be heard.</source>
        <translation>No se encontró ningún dispositivo de audio, así que esto no se puede escuchar.</translation>
    </message>
</context>
<context>
    <name>Zoetrope::PlayerView</name>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Space plays and pauses, comma and period step by frames.</source>
        <translation>Espacio reproduce y pausa; coma y punto avanzan o retroceden por fotogramas.</translation>
    </message>
</context>
<context>
    <name>Zoetrope::PortAccessPage</name>
    <message>
        <source>Each program can have a key of its own beside the port&apos;s token, to be taken back without disturbing the others.</source>
        <translation>Además del token del puerto, cada programa puede tener su propia clave, que se revoca sin molestar a los demás.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Claves</translation>
    </message>
    <message>
        <source>Make a key for a program</source>
        <translation>Crear una clave para un programa</translation>
    </message>
    <message>
        <source>Take the selected keys back</source>
        <translation>Revocar las claves seleccionadas</translation>
    </message>
    <message>
        <source>%1 is not the origin of a web page, such as https://app.example.org.</source>
        <translation>%1 no es el origen de una página web, como https://app.example.org.</translation>
    </message>
    <message>
        <source>Web pages</source>
        <translation>Páginas web</translation>
    </message>
    <message>
        <source>Pages whose scripts may ask, each by its origin, such as https://app.example.org. They need a key all the same.</source>
        <translation>Páginas cuyos scripts pueden hacer peticiones, cada una por su origen, como https://app.example.org. Aun así necesitan una clave.</translation>
    </message>
    <message>
        <source>Fetch sources from all public servers</source>
        <translation>Obtener fuentes de todos los servidores públicos</translation>
    </message>
    <message>
        <source>%1 is not the name of a machine.</source>
        <translation>%1 no es el nombre de un equipo.</translation>
    </message>
    <message>
        <source>Sources from</source>
        <translation>Fuentes desde</translation>
    </message>
    <message>
        <source>Servers from which sources are fetched by their web address, also within your own network.</source>
        <translation>Servidores de los que se obtienen fuentes por su dirección web, también en su propia red.</translation>
    </message>
    <message>
        <source>Webhooks to</source>
        <translation>Webhooks a</translation>
    </message>
    <message>
        <source>Machines, beyond this one, that may be told how far a job is and how it ended.</source>
        <translation>Equipos, además de este, a los que se puede informar de cómo va un trabajo y cómo terminó.</translation>
    </message>
    <message>
        <source>%1 (may only look)</source>
        <comment>a key</comment>
        <translation>%1 (solo puede mirar)</translation>
    </message>
    <message>
        <source>Take keys back</source>
        <translation>Revocar claves</translation>
    </message>
    <message>
        <source>Programs that show these keys are refused from now on. Take them back?</source>
        <translation>Los programas que presenten estas claves se rechazarán desde ahora. ¿Revocarlas?</translation>
    </message>
</context>
<context>
    <name>Zoetrope::PortPage</name>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Copiar: %1</translation>
    </message>
    <message>
        <source>Make a new token</source>
        <translation>Crear un token nuevo</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>What a program must show to be let in. Who has it can read and write the folders below.</source>
        <translation>Lo que un programa debe mostrar para entrar. Quien lo tenga puede leer y escribir las carpetas de abajo.</translation>
    </message>
    <message>
        <source>Without any, programs upload their sources and fetch what was made from the port.</source>
        <translation>Sin ninguna, los programas suben sus fuentes y recogen los resultados en el puerto.</translation>
    </message>
    <message>
        <source>Folders they may name</source>
        <translation>Carpetas permitidas</translation>
    </message>
    <message>
        <source>Allow another folder</source>
        <translation>Permitir otra carpeta</translation>
    </message>
    <message>
        <source>No longer allow the selected folders</source>
        <translation>Dejar de permitir las carpetas seleccionadas</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrado</translation>
    </message>
    <message>
        <source>Programs that show the old token are refused from now on. Make a new one?</source>
        <translation>Los programas que muestren el token anterior serán rechazados. ¿Crear uno nuevo?</translation>
    </message>
    <message>
        <source>Programs that were written for VideoSDK, TPStreams, Xvid.com or Zencoder can send their jobs to this queue instead.</source>
        <translation>Los programas escritos para VideoSDK, TPStreams, Xvid.com o Zencoder pueden enviar sus trabajos a esta cola.</translation>
    </message>
    <message>
        <source>Let other programs ask for jobs</source>
        <translation>Permitir que otros programas pidan trabajos</translation>
    </message>
    <message>
        <source>Programs on other machines, too, over TLS</source>
        <translation>También programas de otros equipos, mediante TLS</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>Its key</source>
        <translation>Su clave</translation>
    </message>
    <message>
        <source>a PEM file</source>
        <translation>un archivo PEM</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>Elegir: %1</translation>
    </message>
    <message>
        <source>PEM files (%1)</source>
        <translation>Archivos PEM (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>Todos los archivos (%1)</translation>
    </message>
</context>
<context>
    <name>Zoetrope::PresetDesk</name>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (copia)</translation>
    </message>
</context>
<context>
    <name>Zoetrope::PresetDetails</name>
    <message>
        <source>What it makes</source>
        <translation>Lo que crea</translation>
    </message>
    <message>
        <source>About the selected preset</source>
        <translation>Acerca del preajuste seleccionado</translation>
    </message>
    <message>
        <source>Select a preset to see what it makes.</source>
        <translation>Seleccione un preajuste para ver lo que crea.</translation>
    </message>
    <message numerus="yes">
        <source>%n presets selected</source>
        <translation>
            <numerusform>%n preajuste seleccionado</numerusform>
            <numerusform>%n preajustes seleccionados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Group of %n preset(s), added all at once</source>
        <translation>
            <numerusform>Grupo de %n preajuste</numerusform>
            <numerusform>Grupo de %n preajustes que se añaden a la vez</numerusform>
        </translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>Propio</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>Incluido</translation>
    </message>
</context>
<context>
    <name>Zoetrope::PresetDialog</name>
    <message>
        <source>Presets</source>
        <translation>Preajustes</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search the presets</source>
        <translation>Buscar en los preajustes</translation>
    </message>
    <message>
        <source>Import …</source>
        <translation>Importar …</translation>
    </message>
    <message>
        <source>Presets of Zoetrope or HandBrake, from files</source>
        <translation>Preajustes de Zoetrope o HandBrake, desde archivos</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Exportar …</translation>
    </message>
    <message>
        <source>The selected presets, or all of your own, into one file</source>
        <translation>Los preajustes seleccionados, o todos los propios, en un archivo</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favorito</translation>
    </message>
    <message>
        <source>Group …</source>
        <translation>Agrupar …</translation>
    </message>
    <message>
        <source>Makes a group of the selected presets, to be added all at once</source>
        <translation>Crea un grupo con los preajustes seleccionados para añadirlos a la vez</translation>
    </message>
    <message>
        <source>Rename …</source>
        <translation>Cambiar nombre …</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Add to the selected rows</source>
        <translation>Añadir a las filas seleccionadas</translation>
    </message>
    <message>
        <source>Use for new rows</source>
        <translation>Usar en filas nuevas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Rename preset</source>
        <translation>Cambiar nombre del preajuste</translation>
    </message>
    <message>
        <source>Rename group</source>
        <translation>Cambiar nombre del grupo</translation>
    </message>
    <message>
        <source>Name of the group:</source>
        <translation>Nombre del grupo:</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Grupo nuevo</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>Se ha eliminado “%1”.</translation>
    </message>
    <message numerus="yes">
        <source>%n presets were deleted.</source>
        <translation>
            <numerusform>Se ha eliminado %n preajuste.</numerusform>
            <numerusform>Se han eliminado %n preajustes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Import presets</source>
        <translation>Importar preajustes</translation>
    </message>
    <message>
        <source>Presets of Zoetrope or HandBrake (*.json);;All files (*)</source>
        <translation>Preajustes de Zoetrope o HandBrake (*.json);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>You have no presets of your own yet. Select what to export.</source>
        <translation>Aún no tiene preajustes propios. Seleccione qué exportar.</translation>
    </message>
    <message>
        <source>Export presets</source>
        <translation>Exportar preajustes</translation>
    </message>
    <message>
        <source>Presets (*.json)</source>
        <translation>Preajustes (*.json)</translation>
    </message>
    <message numerus="yes">
        <source>%n preset(s) exported to %1.</source>
        <translation>
            <numerusform>%n preajuste exportado a %1.</numerusform>
            <numerusform>%n preajustes exportados a %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no longer in “%2”.</source>
        <translation>«%1» ya no está en «%2».</translation>
    </message>
</context>
<context>
    <name>Zoetrope::PresetForm</name>
    <message>
        <source>My presets</source>
        <translation>Mis preajustes</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Para qué sirve</translation>
    </message>
</context>
<context>
    <name>Zoetrope::PresetList</name>
    <message>
        <source>My presets</source>
        <translation>Mis preajustes</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Preajustes</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoritos</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
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
        <translation>audio a %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>at %1</source>
        <comment>moments of pictures</comment>
        <translation>en %1</translation>
    </message>
    <message>
        <source>spread evenly</source>
        <translation>repartidas uniformemente</translation>
    </message>
    <message>
        <source>File format</source>
        <translation>Formato de archivo</translation>
    </message>
    <message>
        <source>Video encoder</source>
        <translation>Codificador de vídeo</translation>
    </message>
    <message>
        <source>Exact quality</source>
        <translation>Calidad exacta</translation>
    </message>
    <message>
        <source>Encoder speed</source>
        <translation>Velocidad del codificador</translation>
    </message>
    <message>
        <source>Encoder options</source>
        <translation>Opciones del codificador</translation>
    </message>
    <message>
        <source>Several passes</source>
        <translation>Varias pasadas</translation>
    </message>
    <message>
        <source>Frame rate</source>
        <translation>Fotogramas por segundo</translation>
    </message>
    <message>
        <source>Picture size</source>
        <translation>Tamaño de imagen</translation>
    </message>
    <message>
        <source>Borders</source>
        <translation>Bordes</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>Rotación</translation>
    </message>
    <message>
        <source>Picture filter</source>
        <translation>Filtro de imagen</translation>
    </message>
    <message>
        <source>Sound encoder</source>
        <translation>Codificador de audio</translation>
    </message>
    <message>
        <source>More sound tracks</source>
        <translation>Más pistas de audio</translation>
    </message>
    <message>
        <source>Sound mix</source>
        <translation>Mezcla de audio</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation>Subtítulos</translation>
    </message>
</context>
<context>
    <name>Zoetrope::PreviewMedium</name>
    <message>
        <source>Sound</source>
        <translation>Audio</translation>
    </message>
    <message>
        <source>%1p</source>
        <translation>%1p</translation>
    </message>
    <message>
        <source>Whole stream</source>
        <translation>Flujo completo</translation>
    </message>
    <message>
        <source>%1 – HLS stream</source>
        <extracomment>%1 is a name</extracomment>
        <translation>%1 – flujo HLS</translation>
    </message>
    <message>
        <source>%1 – sound</source>
        <translation>%1 – audio</translation>
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
        <translation>Aún no hay nada que mostrar: las salidas aparecen aquí cuando se han verificado.</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>Variant of the stream</source>
        <translation>Variante del flujo</translation>
    </message>
    <message>
        <source>The whole stream, or one of its renditions alone</source>
        <translation>El flujo completo o una sola de sus variantes</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Side by side with the source</source>
        <translation>En paralelo con el origen</translation>
    </message>
    <message>
        <source>Split between source and output</source>
        <translation>Dividida entre origen y salida</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
</context>
<context>
    <name>Zoetrope::QueueActions</name>
    <message>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Iniciar</translation>
    </message>
    <message>
        <source>Start the selected rows, or all that have not been started</source>
        <translation>Iniciar las filas seleccionadas, o todas las que aún no se han iniciado</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausar</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Reintentar</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Duplicar</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Subir</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>&amp;Bajar</translation>
    </message>
    <message>
        <source>Move to &amp;top</source>
        <translation>Mover a&amp;l principio</translation>
    </message>
    <message>
        <source>&amp;Open output</source>
        <translation>&amp;Abrir salida</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>Abrir carp&amp;eta</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alta</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Baja</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>Rea&amp;nudar</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Cancel jobs</source>
        <translation>Cancelar trabajos</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n job(s)? What they have encoded so far is lost.</source>
        <translation>
            <numerusform>¿Cancelar %n trabajo? Lo que ha codificado hasta ahora se perderá.</numerusform>
            <numerusform>¿Cancelar %n trabajos? Lo que han codificado hasta ahora se perderá.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel them</source>
        <translation>Cancelarlos</translation>
    </message>
    <message>
        <source>Remove jobs</source>
        <translation>Quitar trabajos</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n job(s) and their logs from the list? Their outputs stay where they are.</source>
        <translation>
            <numerusform>¿Quitar %n trabajo y su registro de la lista? Sus salidas se quedan donde están.</numerusform>
            <numerusform>¿Quitar %n trabajos y sus registros de la lista? Sus salidas se quedan donde están.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove them</source>
        <translation>Quitarlos</translation>
    </message>
</context>
<context>
    <name>Zoetrope::QueueDesk</name>
    <message numerus="yes">
        <source>Remove %n row(s)</source>
        <translation>
            <numerusform>Quitar %n fila</numerusform>
            <numerusform>Quitar %n filas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n source(s)</source>
        <translation>
            <numerusform>Añadir %n origen</numerusform>
            <numerusform>Añadir %n orígenes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n job(s)</source>
        <translation>
            <numerusform>Duplicar %n trabajo</numerusform>
            <numerusform>Duplicar %n trabajos</numerusform>
        </translation>
    </message>
    <message>
        <source>Set priority</source>
        <translation>Cambiar prioridad</translation>
    </message>
    <message>
        <source>It has no outputs yet. Add one from a preset, or under Outputs.</source>
        <translation>Aún no tiene salidas. Añada una desde un preajuste o en Salidas.</translation>
    </message>
    <message>
        <source>%1 (at %2)</source>
        <translation>%1 (en %2)</translation>
    </message>
    <message numerus="yes">
        <source>Move %n row(s)</source>
        <translation>
            <numerusform>Mover %n fila</numerusform>
            <numerusform>Mover %n filas</numerusform>
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
        <translation>Ventana y línea de comandos</translation>
    </message>
</context>
<context>
    <name>Zoetrope::QueueModel</name>
    <message numerus="yes">
        <source>%n output(s)</source>
        <translation>
            <numerusform>%n salida</numerusform>
            <numerusform>%n salidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>Salidas</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
</context>
<context>
    <name>Zoetrope::Row</name>
    <message>
        <source>%1 and source size</source>
        <translation>%1 y tamaño del origen</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Sin iniciar</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Retenido</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Codificando</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Publishing</source>
        <translation>Publicando</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verificado</translation>
    </message>
    <message>
        <source>Verified, warnings</source>
        <translation>Verificado, con avisos</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>It waits for you to press Start.</source>
        <translation>Espera a que pulse Iniciar.</translation>
    </message>
    <message>
        <source>It starts as soon as there is room for it.</source>
        <translation>Se iniciará en cuanto haya sitio.</translation>
    </message>
    <message>
        <source>It is being encoded; outputs appear once they are verified.</source>
        <translation>Se está codificando; las salidas aparecen cuando se han verificado.</translation>
    </message>
    <message>
        <source>It goes on from where it stopped when you resume it.</source>
        <translation>Cuando lo reanude, seguirá desde donde se detuvo.</translation>
    </message>
    <message>
        <source>Its outputs were verified and are being put in place.</source>
        <translation>Sus salidas se han verificado y se están colocando en su sitio.</translation>
    </message>
    <message>
        <source>Every output was opened, measured and decoded in samples.</source>
        <translation>Cada salida se abrió, se midió y se decodificó por muestras.</translation>
    </message>
    <message>
        <source>Every output was verified; there is something to know about them.</source>
        <translation>Se verificaron todas las salidas; hay algo que conviene saber sobre ellas.</translation>
    </message>
    <message>
        <source>Its log says why.</source>
        <translation>Su registro explica por qué.</translation>
    </message>
    <message>
        <source>It was cancelled; nothing was left behind.</source>
        <translation>Se canceló; no quedó ningún resto.</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Leyendo …</translation>
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
        <translation>imágenes</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n imagen</numerusform>
            <numerusform>%n imágenes</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Nada todavía</translation>
    </message>
    <message>
        <source>Pictures every %1</source>
        <translation>Imágenes cada %1</translation>
    </message>
    <message>
        <source>source size</source>
        <translation>tamaño del origen</translation>
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
        <translation>restante: %1</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Another program sent it to the port (%1) on %2. It is job %3.</source>
        <comment>%1: VideoSDK API; %2: date and time</comment>
        <translation>Otro programa lo envió al puerto (%1) el %2. Es el trabajo %3.</translation>
    </message>
</context>
<context>
    <name>Zoetrope::RunningFrame</name>
    <message>
        <source>What is being encoded</source>
        <translation>Lo que se está codificando</translation>
    </message>
    <message>
        <source>Being encoded: %1</source>
        <translation>Codificando: %1</translation>
    </message>
</context>
<context>
    <name>Zoetrope::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>Salidas</translation>
    </message>
    <message>
        <source>Output folder</source>
        <translation>Carpeta de salida</translation>
    </message>
    <message>
        <source>Choose the output folder</source>
        <translation>Elegir la carpeta de salida</translation>
    </message>
    <message>
        <source>The folder must be a whole path, such as %1.</source>
        <translation>La carpeta debe ser una ruta completa, como %1.</translation>
    </message>
    <message>
        <source>Beside each source instead</source>
        <translation>Junto a cada origen</translation>
    </message>
    <message>
        <source>Save in</source>
        <translation>Guardar en</translation>
    </message>
    <message>
        <source>Number the new file</source>
        <translation>Numerar el archivo nuevo</translation>
    </message>
    <message>
        <source>Replace it, once the new one is verified</source>
        <translation>Reemplazarlo cuando el nuevo se haya verificado</translation>
    </message>
    <message>
        <source>Leave the output out</source>
        <translation>Omitir la salida</translation>
    </message>
    <message>
        <source>Fail</source>
        <translation>Dar error</translation>
    </message>
    <message>
        <source>When a file exists</source>
        <translation>Si un archivo ya existe</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>As many as this machine bears</source>
        <translation>Tantos como admita este equipo</translation>
    </message>
    <message>
        <source>Jobs at once</source>
        <translation>Trabajos a la vez</translation>
    </message>
    <message>
        <source>Do nothing</source>
        <translation>No hacer nada</translation>
    </message>
    <message>
        <source>Notify me</source>
        <translation>Avisarme</translation>
    </message>
    <message>
        <source>Quit Zoetrope</source>
        <translation>Salir de Zoetrope</translation>
    </message>
    <message>
        <source>When the queue is done</source>
        <translation>Cuando la cola termine</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claros</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuros</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Decode samples of each output</source>
        <translation>Decodificar muestras de cada salida</translation>
    </message>
    <message>
        <source>Decode every picture and sound</source>
        <translation>Decodificar cada imagen y sonido</translation>
    </message>
    <message>
        <source>Every output is counted and timed before it gets its name; decoding all of it takes longer.</source>
        <translation>Cada salida se cuenta y se mide antes de recibir su nombre; decodificarla entera lleva más tiempo.</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Verificación</translation>
    </message>
    <message>
        <source>All of this machine</source>
        <translation>Todos los de este equipo</translation>
    </message>
    <message>
        <source>For all jobs together; those that run keep what they have.</source>
        <translation>Para todos los trabajos juntos; los que están en curso conservan los suyos.</translation>
    </message>
    <message>
        <source>CPU threads</source>
        <translation>Hilos de CPU</translation>
    </message>
    <message>
        <source>Run each job in a process of its own</source>
        <translation>Ejecutar cada trabajo en un proceso propio</translation>
    </message>
    <message>
        <source>A file that makes a decoder crash then ends its own job alone, and can reach nothing else.</source>
        <translation>Así, un archivo que haga fallar un decodificador solo termina su propio trabajo y no alcanza nada más.</translation>
    </message>
    <message>
        <source>Put the machine to sleep</source>
        <translation>Suspender el equipo</translation>
    </message>
    <message>
        <source>Shut the machine down</source>
        <translation>Apagar el equipo</translation>
    </message>
    <message>
        <source>This desktop cannot be asked to.</source>
        <translation>Este escritorio no lo permite.</translation>
    </message>
    <message>
        <source>Notify me when a job fails</source>
        <translation>Avisarme cuando falle un trabajo</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a choice that is greyed: the reason</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Acceso</translation>
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
        <translation>frecuencia variable</translation>
    </message>
    <message>
        <source>interlaced</source>
        <translation>entrelazado</translation>
    </message>
    <message>
        <source>%1-bit</source>
        <translation>%1 bits</translation>
    </message>
    <message>
        <source>turned by %1°</source>
        <translation>girado %1°</translation>
    </message>
    <message>
        <source>%1 kHz</source>
        <translation>%1 kHz</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vídeo</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Audio</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation>Subtítulos</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Capítulos</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Contenedor</translation>
    </message>
    <message>
        <source>Bit rate</source>
        <translation>Tasa de bits</translation>
    </message>
    <message>
        <source>%1 kbit/s</source>
        <translation>%1 kbit/s</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>A picture of the source</source>
        <translation>Una imagen del origen</translation>
    </message>
    <message>
        <source>Select a source to see what is inside.</source>
        <translation>Seleccione un origen para ver qué contiene.</translation>
    </message>
    <message numerus="yes">
        <source>%n sources are selected.</source>
        <translation>
            <numerusform>%n origen seleccionado.</numerusform>
            <numerusform>%n orígenes seleccionados.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Zoetrope::StatusLine</name>
    <message numerus="yes">
        <source>%n encoding</source>
        <translation>
            <numerusform>%n codificando</numerusform>
            <numerusform>%n codificando</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n en espera</numerusform>
            <numerusform>%n en espera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paused</source>
        <translation>
            <numerusform>%n en pausa</numerusform>
            <numerusform>%n en pausa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not started</source>
        <translation>
            <numerusform>%n sin iniciar</numerusform>
            <numerusform>%n sin iniciar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n verified</source>
        <translation>
            <numerusform>%n verificado</numerusform>
            <numerusform>%n verificados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n fallido</numerusform>
            <numerusform>%n fallidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Nada que hacer</translation>
    </message>
    <message>
        <source>Queue paused</source>
        <translation>Cola en pausa</translation>
    </message>
    <message>
        <source>Stopping after the current jobs</source>
        <translation>Se detendrá tras los trabajos en curso</translation>
    </message>
    <message>
        <source>Done about %1</source>
        <translation>Fin previsto: %1</translation>
    </message>
    <message>
        <source>Done between %1 and %2</source>
        <translation>Fin previsto: entre %1 y %2</translation>
    </message>
    <message>
        <source>Progress of the whole queue</source>
        <translation>Progreso de toda la cola</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 libres</translation>
    </message>
    <message>
        <source>Where other programs of this machine ask for jobs: see Settings</source>
        <translation>Donde otros programas de este equipo piden trabajos: véase Ajustes</translation>
    </message>
</context>
<context>
    <name>Zoetrope::StillDelegate</name>
    <message>
        <source>Cannot be shown here</source>
        <translation>No se puede mostrar aquí</translation>
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
        <translation>Todas las imágenes</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Escape</translation>
    </message>
    <message>
        <source>Previous picture</source>
        <translation>Imagen anterior</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>Re Pág</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>Imagen siguiente</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>Av Pág</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Alejar</translation>
    </message>
    <message>
        <source>Minus</source>
        <translation>Menos</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Acercar</translation>
    </message>
    <message>
        <source>Plus</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajustar</translation>
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
        <translation>Esta imagen no se puede mostrar aquí.</translation>
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
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>The source at the chosen moment</source>
        <translation>El origen en el momento elegido</translation>
    </message>
    <message>
        <source>Sizes</source>
        <translation>Tamaños</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formatos</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>Momento</translation>
    </message>
    <message>
        <source>Comma and period go frame by frame.</source>
        <translation>Coma y punto avanzan o retroceden fotograma a fotograma.</translation>
    </message>
    <message>
        <source>At a percentage …</source>
        <translation>En un porcentaje …</translation>
    </message>
    <message>
        <source>Add a moment</source>
        <translation>Añadir un momento</translation>
    </message>
    <message>
        <source>Percent of the length:</source>
        <translation>Porcentaje de la duración:</translation>
    </message>
    <message>
        <source>Add moment</source>
        <translation>Añadir momento</translation>
    </message>
    <message>
        <source>So many, evenly …</source>
        <translation>Cierto número, a intervalos iguales …</translation>
    </message>
    <message>
        <source>Add moments</source>
        <translation>Añadir momentos</translation>
    </message>
    <message>
        <source>How many pictures:</source>
        <translation>Cuántas imágenes:</translation>
    </message>
    <message>
        <source>Every so many seconds …</source>
        <translation>Cada cierto número de segundos …</translation>
    </message>
    <message>
        <source>One picture every … seconds:</source>
        <translation>Una imagen cada … segundos:</translation>
    </message>
    <message>
        <source>Add this moment</source>
        <translation>Añadir este momento</translation>
    </message>
    <message>
        <source>Moments</source>
        <translation>Momentos</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>Select a source to choose pictures of it.</source>
        <translation>Seleccione un origen para elegir imágenes de él.</translation>
    </message>
    <message>
        <source>What has begun can no longer be edited. Duplicate it to take other pictures.</source>
        <translation>Lo que ya ha empezado no se puede editar. Duplíquelo para capturar otras imágenes.</translation>
    </message>
    <message numerus="yes">
        <source>You are editing %n jobs at once; the picture is of the first.</source>
        <translation>
            <numerusform>Está editando %n trabajo a la vez; la imagen es del primero.</numerusform>
            <numerusform>Está editando %n trabajos a la vez; la imagen es del primero.</numerusform>
        </translation>
    </message>
    <message>
        <source>This source has no picture.</source>
        <translation>Este origen no tiene imagen.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
    <message>
        <source>Remove moment</source>
        <translation>Quitar momento</translation>
    </message>
    <message>
        <source>Change pictures</source>
        <translation>Cambiar imágenes</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message numerus="yes">
        <source>%n evenly</source>
        <translation>
            <numerusform>%n a intervalos iguales</numerusform>
            <numerusform>%n a intervalos iguales</numerusform>
        </translation>
    </message>
    <message>
        <source>every %1</source>
        <translation>cada %1</translation>
    </message>
    <message>
        <source>None yet: no pictures are taken.</source>
        <translation>Ninguno todavía: no se capturará ninguna imagen.</translation>
    </message>
    <message>
        <source>Change filters</source>
        <translation>Cambiar filtros</translation>
    </message>
    <message>
        <source>Change filter</source>
        <translation>Cambiar filtro</translation>
    </message>
    <message>
        <source>Sets of pictures</source>
        <translation>Conjuntos de imágenes</translation>
    </message>
    <message>
        <source>Add a set</source>
        <translation>Añadir un conjunto</translation>
    </message>
    <message>
        <source>Remove this set</source>
        <translation>Quitar este conjunto</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number of a set, what is in it</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>None yet. The first begins with whatever you choose below.</source>
        <translation>Ninguno todavía. El primero empieza con lo que elija abajo.</translation>
    </message>
    <message>
        <source>Remove set</source>
        <translation>Quitar conjunto</translation>
    </message>
</context>
<context>
    <name>Zoetrope::TransportBar</name>
    <message>
        <source>One frame back</source>
        <translation>Un fotograma atrás</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Coma</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>One frame forward</source>
        <translation>Un fotograma adelante</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Punto</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Posición</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Silenciar</translation>
    </message>
    <message>
        <source>M</source>
        <translation>M</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Pantalla completa</translation>
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
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Leave full screen</source>
        <translation>Salir de pantalla completa</translation>
    </message>
</context>
<context>
    <name>Zoetrope::TrayIcon</name>
    <message>
        <source>Show window</source>
        <translation>Mostrar ventana</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
</context>
<context>
    <name>Zoetrope::WindowPort</name>
    <message>
        <source>Port closed</source>
        <translation>Puerto cerrado</translation>
    </message>
    <message>
        <source>Port %1</source>
        <translation>Puerto %1</translation>
    </message>
    <message>
        <source>Port %1 not open</source>
        <translation>El puerto %1 no está abierto</translation>
    </message>
    <message>
        <source>Other machines are let in over TLS alone: choose a certificate and its key.</source>
        <translation>Otros equipos solo pueden entrar mediante TLS: elija un certificado y su clave.</translation>
    </message>
</context>
<context>
    <name>Zoetrope::WindowPresets</name>
    <message>
        <source>&amp;Presets …</source>
        <translation>&amp;Preajustes …</translation>
    </message>
    <message>
        <source>Preset for new rows</source>
        <translation>Preajuste para filas nuevas</translation>
    </message>
    <message>
        <source>What new rows become; for the selected rows use Add output</source>
        <translation>En qué se convierten las filas nuevas; para las filas seleccionadas, use Añadir salida</translation>
    </message>
    <message>
        <source>New rows become “%1”.</source>
        <translation>Las filas nuevas usan “%1”.</translation>
    </message>
    <message>
        <source>Select the rows that the preset is to be added to.</source>
        <translation>Seleccione las filas a las que añadir el preajuste.</translation>
    </message>
    <message>
        <source>What has begun can no longer be edited. Duplicate it to make something else of it.</source>
        <translation>Lo que ya ha empezado no se puede editar. Duplíquelo para hacer otra cosa con él.</translation>
    </message>
    <message>
        <source>Add preset %1</source>
        <translation>Añadir preajuste %1</translation>
    </message>
    <message numerus="yes">
        <source>%n preset(s) imported.</source>
        <translation>
            <numerusform>%n preajuste importado.</numerusform>
            <numerusform>%n preajustes importados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n preset(s) were there already.</source>
        <translation>
            <numerusform>%n preajuste ya existía.</numerusform>
            <numerusform>%n preajustes ya existían.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) could not be carried over.</source>
        <translation>
            <numerusform>%n ajuste no se pudo trasladar.</numerusform>
            <numerusform>%n ajustes no se pudieron trasladar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Mostrarlas</translation>
    </message>
    <message>
        <source>Save as preset</source>
        <translation>Guardar como preajuste</translation>
    </message>
    <message>
        <source>The preset “%1” was replaced.</source>
        <translation>Se ha reemplazado el preajuste “%1”.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Saved as the preset “%1”.</source>
        <translation>Guardado como preajuste “%1”.</translation>
    </message>
</context>
</TS>
