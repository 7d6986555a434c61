<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Zoetrope::AfterQueue</name>
    <message>
        <source>A job failed</source>
        <translation>Une tâche a échoué</translation>
    </message>
    <message numerus="yes">
        <source>%n jobs failed</source>
        <translation>
            <numerusform>%n tâche a échoué</numerusform>
            <numerusform>%n tâches ont échoué</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) verified.</source>
        <translation>
            <numerusform>%n tâche vérifiée.</numerusform>
            <numerusform>%n tâches vérifiées.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 verified, %2 failed or cancelled.</source>
        <translation>Vérifiées&#xa0;: %1&#xa0;; en échec ou annulées&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The queue is done</source>
        <translation>La file d’attente est terminée</translation>
    </message>
</context>
<context>
    <name>Zoetrope::Catalog</name>
    <message>
        <source>Quality (0 is best)</source>
        <translation>Qualité (0 est la meilleure)</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Tuned for</source>
        <translation>Optimisé pour</translation>
    </message>
    <message>
        <source>Speed (8 is fastest)</source>
        <translation>Vitesse (8 est la plus rapide)</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Intensité</translation>
    </message>
    <message>
        <source>Block, in percent of the short side</source>
        <translation>Bloc, en pourcentage du petit côté</translation>
    </message>
    <message>
        <source>Amount (negative is darker)</source>
        <translation>Valeur (négative&#xa0;: plus sombre)</translation>
    </message>
    <message>
        <source>Amount (negative is flatter)</source>
        <translation>Valeur (négative&#xa0;: moins contrasté)</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualité</translation>
    </message>
    <message>
        <source>Proof of outputs</source>
        <translation>Preuve des sorties</translation>
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
        <translation>M4A (son seul)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Blur</source>
        <translation>Flou</translation>
    </message>
    <message>
        <source>Grayscale</source>
        <translation>Niveaux de gris</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Sépia</translation>
    </message>
    <message>
        <source>Sharpen</source>
        <translation>Netteté</translation>
    </message>
    <message>
        <source>Vignette</source>
        <translation>Vignettage</translation>
    </message>
    <message>
        <source>Pixelate</source>
        <translation>Pixellisation</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>Luminosité</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>Miroir</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archive</translation>
    </message>
    <message>
        <source>For keeping a copy that looks like the source, made slowly, in a Matroska file.</source>
        <translation>Pour garder une copie qui ressemble à la source, faite lentement, dans un fichier Matroska.</translation>
    </message>
    <message>
        <source>Sound alone</source>
        <translation>Son seul</translation>
    </message>
    <message>
        <source>For listening: the sound of any source as one M4A file.</source>
        <translation>Pour l’écoute&#xa0;: le son de n’importe quelle source en un seul fichier M4A.</translation>
    </message>
    <message>
        <source>For adaptive streaming alone: an HLS ladder from 240 to 1080.</source>
        <translation>Pour le streaming adaptatif seul&#xa0;: une échelle HLS de 240 à 1080.</translation>
    </message>
    <message>
        <source>For sharing one file that plays everywhere, at the source&apos;s size.</source>
        <translation>Pour partager un seul fichier lisible partout, à la taille de la source.</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Échantillon</translation>
    </message>
    <message>
        <source>For trying everything at once: a small HLS ladder, an MP4, and pictures with and without blur.</source>
        <translation>Pour tout essayer d’un coup&#xa0;: une petite échelle HLS, un MP4 et des images avec et sans flou.</translation>
    </message>
    <message>
        <source>Thumbnails</source>
        <translation>Miniatures</translation>
    </message>
    <message>
        <source>For choosing a poster: a few JPEG pictures from the first half minute.</source>
        <translation>Pour choisir une affiche&#xa0;: quelques images JPEG de la première demi-minute.</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>Web</translation>
    </message>
    <message>
        <source>For a web site: an adaptive HLS ladder up to 1080 and one MP4 at 720 for players without HLS.</source>
        <translation>Pour un site web&#xa0;: une échelle HLS adaptative jusqu’à 1080 et un MP4 en 720 pour les lecteurs sans HLS.</translation>
    </message>
    <message>
        <source>For players that want formats free of licences: VP9 and Opus in one WebM file at the source&apos;s size.</source>
        <translation>Pour les lecteurs qui veulent des formats libres de licences&#xa0;: VP9 et Opus dans un seul WebM, à la taille de la source.</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Appareils</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Son</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>For watching on a phone or tablet: one MP4 at 720 that any of them plays.</source>
        <translation>Pour regarder sur un téléphone ou une tablette : un MP4 en 720 que tous savent lire.</translation>
    </message>
    <message>
        <source>Television</source>
        <translation>Télévision</translation>
    </message>
    <message>
        <source>For the living room: one MP4 at 1080 in high quality.</source>
        <translation>Pour le salon : un MP4 en 1080 de haute qualité.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>For sending in a chat or by e-mail: a small MP4 at 480.</source>
        <translation>Pour envoyer par messagerie ou courriel : un petit MP4 en 480.</translation>
    </message>
    <message>
        <source>Speech</source>
        <translation>Parole</translation>
    </message>
    <message>
        <source>For podcasts and transcripts: the voices of any source in one small M4A file.</source>
        <translation>Pour les podcasts et transcriptions : les voix de n’importe quelle source dans un petit fichier M4A.</translation>
    </message>
    <message>
        <source>Picture series</source>
        <translation>Série d’images</translation>
    </message>
    <message>
        <source>For an overview of a whole film: twelve JPEG pictures spread evenly over it.</source>
        <translation>Pour un aperçu de tout un film : douze images JPEG réparties régulièrement.</translation>
    </message>
    <message>
        <source>Speed (13 is fastest)</source>
        <translation>Vitesse (13 est la plus rapide)</translation>
    </message>
    <message>
        <source>Bits a sample</source>
        <translation>Bits par échantillon</translation>
    </message>
    <message>
        <source>QuickTime</source>
        <translation>QuickTime</translation>
    </message>
    <message>
        <source>MP3 (sound alone)</source>
        <translation>MP3 (son seul)</translation>
    </message>
    <message>
        <source>FLAC (sound alone)</source>
        <translation>FLAC (son seul)</translation>
    </message>
    <message>
        <source>Opus (sound alone)</source>
        <translation>Opus (son seul)</translation>
    </message>
    <message>
        <source>WAV (sound alone)</source>
        <translation>WAV (son seul)</translation>
    </message>
    <message>
        <source>Social portrait</source>
        <translation>Réseaux sociaux, portrait</translation>
    </message>
    <message>
        <source>For feeds that are watched upright: one MP4 in 9:16 at 1080 by 1920, with black where the picture is wider.</source>
        <translation>Pour les fils regardés à la verticale : un MP4 en 9:16 de 1080 sur 1920, avec du noir là où l’image est plus large.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>For an attachment that every mailbox takes: one MP4 at 480 that weighs at most 10 MB, whatever its length.</source>
        <translation>Pour une pièce jointe que toute messagerie accepte : un MP4 en 480 d’au plus 10 Mo, quelle que soit sa durée.</translation>
    </message>
    <message>
        <source>Archive, every sound</source>
        <translation>Archive, toutes les pistes</translation>
    </message>
    <message>
        <source>For keeping all there is in little room: ten-bit HEVC and every sound track without loss, in a Matroska file.</source>
        <translation>Pour tout garder en peu de place : HEVC à dix bits et chaque piste sonore sans perte, dans un fichier Matroska.</translation>
    </message>
    <message>
        <source>MP3</source>
        <translation>MP3</translation>
    </message>
    <message>
        <source>For anything that plays music: the sound of any source as one MP3 file.</source>
        <translation>Pour tout ce qui joue de la musique : le son de n’importe quelle source en un fichier MP3.</translation>
    </message>
    <message>
        <source>Deblock</source>
        <translation>Lisser les blocs</translation>
    </message>
    <message>
        <source>Denoise</source>
        <translation>Débruiter</translation>
    </message>
    <message>
        <source>Saturation</source>
        <translation>Saturation</translation>
    </message>
    <message>
        <source>Amount (negative is paler)</source>
        <translation>Quantité (négatif : plus pâle)</translation>
    </message>
    <message>
        <source>High pass</source>
        <translation>Passe-haut</translation>
    </message>
    <message>
        <source>Low pass</source>
        <translation>Passe-bas</translation>
    </message>
    <message>
        <source>Compressor</source>
        <translation>Compresseur</translation>
    </message>
    <message>
        <source>Frequency in Hz</source>
        <translation>Fréquence en Hz</translation>
    </message>
    <message>
        <source>Reduction in dB</source>
        <translation>Réduction en dB</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>From, in dB</source>
        <translation>À partir de, en dB</translation>
    </message>
    <message>
        <source>Podcast</source>
        <translation>Podcast</translation>
    </message>
    <message>
        <source>For talk that is listened to on the way: rumble taken out, at the loudness that podcasts have, in one MP3.</source>
        <translation>Pour la parole qu’on écoute en route : sans grondement, à la sonie des podcasts, dans un seul MP3.</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>Restauré</translation>
    </message>
    <message>
        <source>For old tapes and small web videos: blocks and noise taken out, a little sharper, in one MP4 at the source&apos;s size.</source>
        <translation>Pour les vieilles bandes et les petites vidéos du web : sans blocs ni bruit, un peu plus net, dans un MP4 à la taille de la source.</translation>
    </message>
    <message>
        <source>DASH and HLS (CMAF)</source>
        <translation>DASH et HLS (CMAF)</translation>
    </message>
    <message>
        <source>DASH and HLS</source>
        <translation>DASH et HLS</translation>
    </message>
    <message>
        <source>For streaming to every browser and TV: one ladder from 240 to 1080 under a DASH manifest and HLS playlists.</source>
        <translation>Pour diffuser vers tout navigateur et téléviseur : une échelle de 240 à 1080 avec un manifeste DASH et des listes HLS.</translation>
    </message>
</context>
<context>
    <name>Zoetrope::CloseQuestion</name>
    <message>
        <source>Jobs are running</source>
        <translation>Des tâches sont en cours</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) are running. What is to become of them?</source>
        <translation>
            <numerusform>%n tâche est en cours. Que doit-elle devenir&#xa0;?</numerusform>
            <numerusform>%n tâches sont en cours. Que doivent-elles devenir&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep running in the tray</source>
        <translation>Continuer dans la zone de notification</translation>
    </message>
    <message>
        <source>The window closes and the jobs go on. The icon in the tray brings it back.</source>
        <translation>La fenêtre se ferme et les tâches continuent. L’icône de la zone de notification la rouvre.</translation>
    </message>
    <message>
        <source>Stop, go on later</source>
        <translation>Arrêter, continuer plus tard</translation>
    </message>
    <message>
        <source>What they have encoded is kept: they go on from there the next time.</source>
        <translation>Ce qui est déjà encodé est conservé&#xa0;: elles reprendront de là la prochaine fois.</translation>
    </message>
    <message>
        <source>Cancel the jobs</source>
        <translation>Annuler les tâches</translation>
    </message>
    <message>
        <source>What they have encoded so far is lost. Jobs that wait stay in the queue.</source>
        <translation>Ce qui a été encodé jusqu’ici est perdu. Les tâches en attente restent dans la file.</translation>
    </message>
    <message>
        <source>Don&apos;t close</source>
        <translation>Ne pas fermer</translation>
    </message>
</context>
<context>
    <name>Zoetrope::ComparePane</name>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Sortie</translation>
    </message>
</context>
<context>
    <name>Zoetrope::CompareView</name>
    <message>
        <source>Source and output at the same moment</source>
        <translation>Source et sortie au même instant</translation>
    </message>
</context>
<context>
    <name>Zoetrope::ContactSheet</name>
    <message>
        <source>Pictures that came out</source>
        <translation>Images obtenues</translation>
    </message>
</context>
<context>
    <name>Zoetrope::CountdownDialog</name>
    <message>
        <source>Going to sleep</source>
        <translation>Mise en veille</translation>
    </message>
    <message>
        <source>Shutting down</source>
        <translation>Extinction</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Temps restant</translation>
    </message>
    <message>
        <source>Sleep now</source>
        <translation>Mettre en veille maintenant</translation>
    </message>
    <message>
        <source>Shut down now</source>
        <translation>Éteindre maintenant</translation>
    </message>
    <message>
        <source>Stay awake</source>
        <translation>Rester éveillé</translation>
    </message>
    <message>
        <source>Stay on</source>
        <translation>Rester allumé</translation>
    </message>
    <message numerus="yes">
        <source>The queue is done. The machine goes to sleep in %n second(s).</source>
        <translation>
            <numerusform>La file d’attente est terminée. La machine se met en veille dans %n seconde.</numerusform>
            <numerusform>La file d’attente est terminée. La machine se met en veille dans %n secondes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The queue is done. The machine is shut down in %n second(s).</source>
        <translation>
            <numerusform>La file d’attente est terminée. La machine s’éteint dans %n seconde.</numerusform>
            <numerusform>La file d’attente est terminée. La machine s’éteint dans %n secondes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Zoetrope::DbusDesktop</name>
    <message>
        <source>The system would ask for a password first.</source>
        <translation>Le système demanderait d’abord un mot de passe.</translation>
    </message>
    <message>
        <source>The system does not allow it.</source>
        <translation>Le système ne l’autorise pas.</translation>
    </message>
    <message>
        <source>This machine cannot do it.</source>
        <translation>Cette machine ne le peut pas.</translation>
    </message>
    <message>
        <source>There is no system bus.</source>
        <translation>Il n’y a pas de bus système.</translation>
    </message>
    <message>
        <source>There is no login service (logind) that could do it.</source>
        <translation>Aucun service de connexion (logind) ne peut le faire.</translation>
    </message>
    <message>
        <source>Videos are being encoded</source>
        <translation>Des vidéos sont en cours d’encodage</translation>
    </message>
</context>
<context>
    <name>Zoetrope::DeliveryList</name>
    <message>
        <source>answer %1</source>
        <translation>réponse %1</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <comment>how often something was tried</comment>
        <translation>
            <numerusform>%n fois</numerusform>
            <numerusform>%n fois</numerusform>
        </translation>
    </message>
    <message>
        <source>Waits to be sent</source>
        <translation>En attente d’envoi</translation>
    </message>
    <message>
        <source>Tried %1, again at %2</source>
        <translation>Essayé %1, de nouveau à %2</translation>
    </message>
    <message>
        <source>Accepted at %1</source>
        <translation>Accepté à %1</translation>
    </message>
    <message>
        <source>tried %1</source>
        <translation>essayé %1</translation>
    </message>
    <message>
        <source>Given up at %1, tried %2</source>
        <translation>Abandonné à %1, essayé %2</translation>
    </message>
    <message>
        <source>Not sent: this address is not allowed</source>
        <translation>Non envoyé : cette adresse n’est pas autorisée</translation>
    </message>
    <message>
        <source>Failed; a later message was sent instead</source>
        <translation>Échec ; un message plus récent a été envoyé à la place</translation>
    </message>
    <message>
        <source>Told to other programs</source>
        <translation>Communiqué à d’autres programmes</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier</source>
        <translation>
            <numerusform>%n plus ancien</numerusform>
            <numerusform>%n plus anciens</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Zoetrope::DividerHandle</name>
    <message>
        <source>Divider between source and output</source>
        <translation>Séparateur entre source et sortie</translation>
    </message>
    <message>
        <source>The left and right arrow keys move it.</source>
        <translation>Les flèches gauche et droite le déplacent.</translation>
    </message>
    <message>
        <source>Drag, or move with the left and right arrow keys</source>
        <translation>Faire glisser, ou déplacer avec les flèches gauche et droite</translation>
    </message>
</context>
<context>
    <name>Zoetrope::Error</name>
    <message>
        <source>Work on %1 was stopped as asked.</source>
        <translation>Le traitement de %1 a été arrêté comme demandé.</translation>
    </message>
    <message>
        <source>Start it again to have the outputs made.</source>
        <translation>Relancer pour obtenir les sorties.</translation>
    </message>
    <message>
        <source>Something went wrong inside Zoetrope while it worked on %1.</source>
        <translation>Une erreur interne de Zoetrope est survenue pendant le traitement de %1.</translation>
    </message>
    <message>
        <source>Please report this together with the log.</source>
        <translation>Merci de la signaler en joignant le journal.</translation>
    </message>
    <message>
        <source>The memory did not suffice for %1.</source>
        <translation>La mémoire n’a pas suffi pour %1.</translation>
    </message>
    <message>
        <source>Close other programs, or ask for fewer or smaller renditions at once.</source>
        <translation>Fermer d’autres programmes, ou demander moins de renditions à la fois ou de plus petites.</translation>
    </message>
    <message>
        <source>Could not understand %1.</source>
        <translation>Impossible de comprendre %1.</translation>
    </message>
    <message>
        <source>Look it up with --help and try again.</source>
        <translation>Consulter --help et réessayer.</translation>
    </message>
    <message>
        <source>Could not accept %1: it asks for what cannot be done.</source>
        <translation>Impossible d’accepter %1&#xa0;: ce qui est demandé n’est pas réalisable.</translation>
    </message>
    <message>
        <source>Correct the fields named and try again.</source>
        <translation>Corriger les champs indiqués et réessayer.</translation>
    </message>
    <message>
        <source>Could not read %1: it was written for a newer Zoetrope.</source>
        <translation>Impossible de lire %1&#xa0;: conçu pour une version plus récente de Zoetrope.</translation>
    </message>
    <message>
        <source>Update Zoetrope to use it.</source>
        <translation>Mettre à jour Zoetrope pour l’utiliser.</translation>
    </message>
    <message>
        <source>Could not read %1 as a JSON object.</source>
        <translation>Impossible de lire %1 comme objet JSON.</translation>
    </message>
    <message>
        <source>Correct the text there and try again.</source>
        <translation>Y corriger le texte et réessayer.</translation>
    </message>
    <message>
        <source>There is no preset called %1.</source>
        <translation>Aucun préréglage ne s’appelle %1.</translation>
    </message>
    <message>
        <source>Choose one of those that “zoetrope presets” lists.</source>
        <translation>En choisir un dans la liste de «&#xa0;zoetrope presets&#xa0;».</translation>
    </message>
    <message>
        <source>Nothing is left to make from %1.</source>
        <translation>Il ne reste rien à produire à partir de %1.</translation>
    </message>
    <message>
        <source>Ask for an output that suits the source, such as a sound file for sound alone.</source>
        <translation>Demander une sortie adaptée à la source, par exemple un fichier audio s’il n’y a que du son.</translation>
    </message>
    <message>
        <source>Could not find %1.</source>
        <translation>Impossible de trouver %1.</translation>
    </message>
    <message>
        <source>Could not open %1: reading it is not allowed.</source>
        <translation>Impossible d’ouvrir %1&#xa0;: la lecture n’est pas autorisée.</translation>
    </message>
    <message>
        <source>Change the file&apos;s permissions, or pick another source.</source>
        <translation>Modifier les droits d’accès du fichier ou choisir une autre source.</translation>
    </message>
    <message>
        <source>Could not use %1: it is a folder, a device or a pipe.</source>
        <translation>Impossible d’utiliser %1&#xa0;: c’est un dossier, un périphérique ou un tube.</translation>
    </message>
    <message>
        <source>Pick a media file.</source>
        <translation>Choisir un fichier multimédia.</translation>
    </message>
    <message>
        <source>Could not read %1: the disk it is on reports an error.</source>
        <translation>Impossible de lire %1&#xa0;: le disque signale une erreur.</translation>
    </message>
    <message>
        <source>Check the disk or the connection, copy the file again, and retry.</source>
        <translation>Vérifier le disque ou la connexion, recopier le fichier et réessayer.</translation>
    </message>
    <message>
        <source>Could not use %1: the file is empty.</source>
        <translation>Impossible d’utiliser %1&#xa0;: le fichier est vide.</translation>
    </message>
    <message>
        <source>Copy it again, or pick another source.</source>
        <translation>Le recopier ou choisir une autre source.</translation>
    </message>
    <message>
        <source>Could not recognise %1 as video or sound.</source>
        <translation>Impossible de reconnaître %1 comme vidéo ou son.</translation>
    </message>
    <message>
        <source>Could not use %1: it only points to other files, which Zoetrope does not follow.</source>
        <translation>Impossible d’utiliser %1&#xa0;: le fichier ne fait que renvoyer à d’autres fichiers, que Zoetrope ne suit pas.</translation>
    </message>
    <message>
        <source>Pick the media file itself.</source>
        <translation>Choisir le fichier multimédia lui-même.</translation>
    </message>
    <message>
        <source>Could not use %1: it is a still picture.</source>
        <translation>Impossible d’utiliser %1&#xa0;: c’est une image fixe.</translation>
    </message>
    <message>
        <source>Pick a video or a sound file.</source>
        <translation>Choisir un fichier vidéo ou audio.</translation>
    </message>
    <message>
        <source>Could not find the picture or sound asked for in %1.</source>
        <translation>Impossible de trouver l’image ou le son demandé dans %1.</translation>
    </message>
    <message>
        <source>Pick another source, or ask for outputs that this one can give.</source>
        <translation>Choisir une autre source, ou demander des sorties que celle-ci peut fournir.</translation>
    </message>
    <message>
        <source>Could not read %1: it is encrypted.</source>
        <translation>Impossible de lire %1&#xa0;: le fichier est chiffré.</translation>
    </message>
    <message>
        <source>Pick a source without copy protection.</source>
        <translation>Choisir une source sans protection contre la copie.</translation>
    </message>
    <message>
        <source>Could not read %1: the file is damaged or ends early.</source>
        <translation>Impossible de lire %1&#xa0;: le fichier est endommagé ou se termine trop tôt.</translation>
    </message>
    <message>
        <source>Could not use %1: its picture has more pixels than Zoetrope decodes.</source>
        <translation>Impossible d’utiliser %1&#xa0;: l’image a plus de pixels que Zoetrope n’en décode.</translation>
    </message>
    <message>
        <source>Pick a smaller source.</source>
        <translation>Choisir une source plus petite.</translation>
    </message>
    <message>
        <source>Could not open %1 in time.</source>
        <translation>Impossible d’ouvrir %1 à temps.</translation>
    </message>
    <message>
        <source>Check the disk or the connection and retry; if it stays, the file is not sound.</source>
        <translation>Vérifier le disque ou la connexion et réessayer&#xa0;; si cela persiste, le fichier est défectueux.</translation>
    </message>
    <message>
        <source>Gave up on %1: it gave no new picture or sound for a minute.</source>
        <translation>Abandon de %1&#xa0;: aucune nouvelle image ni aucun nouveau son depuis une minute.</translation>
    </message>
    <message>
        <source>Copy the file again, or pick another source.</source>
        <translation>Recopier le fichier ou choisir une autre source.</translation>
    </message>
    <message>
        <source>Could not go on with %1: the file was changed meanwhile.</source>
        <translation>Impossible de poursuivre avec %1&#xa0;: le fichier a été modifié entre-temps.</translation>
    </message>
    <message>
        <source>Wait until it is written completely, then start again.</source>
        <translation>Attendre qu’il soit entièrement écrit, puis relancer.</translation>
    </message>
    <message>
        <source>Waiting until %1 has been fetched.</source>
        <translation>En attente de la récupération de %1.</translation>
    </message>
    <message>
        <source>The job goes on by itself once all of it is here; it is fetched while the local port is open.</source>
        <translation>La tâche reprend d’elle-même une fois que tout est là ; la récupération a lieu tant que le port local est ouvert.</translation>
    </message>
    <message>
        <source>Could not fetch %1.</source>
        <translation>Impossible de récupérer %1.</translation>
    </message>
    <message>
        <source>Check the address and that its server can be reached, then retry the job.</source>
        <translation>Vérifiez l’adresse et que son serveur est joignable, puis relancez la tâche.</translation>
    </message>
    <message>
        <source>Could not take a picture at the moment asked for: it lies outside %1.</source>
        <translation>Impossible de prendre une image à l’instant demandé&#xa0;: il est en dehors de %1.</translation>
    </message>
    <message>
        <source>Choose a moment within the source&apos;s length.</source>
        <translation>Choisir un instant compris dans la durée de la source.</translation>
    </message>
    <message>
        <source>Could not spread pictures over %1: it does not say how long it is.</source>
        <translation>Impossible de répartir des images sur %1&#xa0;: sa durée n’est pas indiquée.</translation>
    </message>
    <message>
        <source>Ask for pictures at exact times, or give the length of the part to use.</source>
        <translation>Demander des images à des instants précis, ou indiquer la durée de la partie à utiliser.</translation>
    </message>
    <message>
        <source>Could not cut the range asked for: it lies outside %1.</source>
        <translation>Impossible de couper la partie demandée&#xa0;: elle est en dehors de %1.</translation>
    </message>
    <message>
        <source>Choose a start within the source&apos;s length.</source>
        <translation>Choisir un début compris dans la durée de la source.</translation>
    </message>
    <message>
        <source>Could not decode %1: this computer&apos;s FFmpeg has no decoder for it.</source>
        <translation>Impossible de décoder %1&#xa0;: le FFmpeg de cet ordinateur n’a pas le décodeur nécessaire.</translation>
    </message>
    <message>
        <source>Install a fuller FFmpeg, or pick another source.</source>
        <translation>Installer un FFmpeg plus complet ou choisir une autre source.</translation>
    </message>
    <message>
        <source>Could not decode %1.</source>
        <translation>Impossible de décoder %1.</translation>
    </message>
    <message>
        <source>Could not find the filter %1 in this computer&apos;s FFmpeg.</source>
        <translation>Impossible de trouver le filtre %1 dans le FFmpeg de cet ordinateur.</translation>
    </message>
    <message>
        <source>Install a fuller FFmpeg, or leave the filter out.</source>
        <translation>Installer un FFmpeg plus complet ou se passer du filtre.</translation>
    </message>
    <message>
        <source>Could not scale or filter the pictures of %1.</source>
        <translation>Impossible de redimensionner ou de filtrer les images de %1.</translation>
    </message>
    <message>
        <source>Try without the filter or with another size; the log has the details.</source>
        <translation>Essayer sans le filtre ou avec une autre taille&#xa0;; le journal contient les détails.</translation>
    </message>
    <message>
        <source>Could not find an encoder for %1 in this computer&apos;s FFmpeg.</source>
        <translation>Impossible de trouver un encodeur pour %1 dans le FFmpeg de cet ordinateur.</translation>
    </message>
    <message>
        <source>Install a fuller FFmpeg, or choose another codec.</source>
        <translation>Installer un FFmpeg plus complet ou choisir un autre codec.</translation>
    </message>
    <message>
        <source>Could not encode %1: the encoder gave up.</source>
        <translation>Impossible d’encoder %1&#xa0;: l’encodeur a abandonné.</translation>
    </message>
    <message>
        <source>Try again with other settings; the log has the details.</source>
        <translation>Réessayer avec d’autres réglages&#xa0;; le journal contient les détails.</translation>
    </message>
    <message>
        <source>Could not start the encoder for %1: it does not take these settings.</source>
        <translation>Impossible de démarrer l’encodeur pour %1&#xa0;: il n’accepte pas ces réglages.</translation>
    </message>
    <message>
        <source>Choose another size, speed or profile.</source>
        <translation>Choisir une autre taille, une autre vitesse ou un autre profil.</translation>
    </message>
    <message>
        <source>Could not write %1: this computer&apos;s FFmpeg lacks the container.</source>
        <translation>Impossible d’écrire %1&#xa0;: le conteneur manque dans le FFmpeg de cet ordinateur.</translation>
    </message>
    <message>
        <source>Install a fuller FFmpeg, or choose another container.</source>
        <translation>Installer un FFmpeg plus complet ou choisir un autre conteneur.</translation>
    </message>
    <message>
        <source>Could not put %1 together.</source>
        <translation>Impossible d’assembler %1.</translation>
    </message>
    <message>
        <source>Choose another container; the log has the details.</source>
        <translation>Choisir un autre conteneur&#xa0;; le journal contient les détails.</translation>
    </message>
    <message>
        <source>Could not use the intermediate file %1: it is not what was written.</source>
        <translation>Impossible d’utiliser le fichier intermédiaire %1&#xa0;: son contenu n’est pas ce qui a été écrit.</translation>
    </message>
    <message>
        <source>Check the disk, then start the job again.</source>
        <translation>Vérifier le disque, puis relancer la tâche.</translation>
    </message>
    <message>
        <source>Could not write to %1: the folder does not exist.</source>
        <translation>Impossible d’écrire dans %1&#xa0;: le dossier n’existe pas.</translation>
    </message>
    <message>
        <source>Make the folder, or choose another.</source>
        <translation>Créer le dossier ou en choisir un autre.</translation>
    </message>
    <message>
        <source>Could not write %1: writing there is not allowed.</source>
        <translation>Impossible d’écrire %1&#xa0;: l’écriture n’y est pas autorisée.</translation>
    </message>
    <message>
        <source>Change the folder&apos;s permissions, or choose another.</source>
        <translation>Modifier les droits d’accès du dossier ou en choisir un autre.</translation>
    </message>
    <message>
        <source>Did not write %1: a file of that name exists already.</source>
        <translation>%1&#xa0;: rien n’a été écrit, car un fichier de ce nom existe déjà.</translation>
    </message>
    <message>
        <source>Move it away, or choose another name or folder.</source>
        <translation>Le déplacer, ou choisir un autre nom ou dossier.</translation>
    </message>
    <message>
        <source>Did not write %1: it is the source itself.</source>
        <translation>%1&#xa0;: rien n’a été écrit, car c’est la source elle-même.</translation>
    </message>
    <message>
        <source>Choose another name or folder.</source>
        <translation>Choisir un autre nom ou dossier.</translation>
    </message>
    <message>
        <source>Could not make a file name from %1.</source>
        <translation>Impossible de former un nom de fichier avec %1.</translation>
    </message>
    <message>
        <source>Correct the name&apos;s pattern and try again.</source>
        <translation>Corriger le modèle de nom et réessayer.</translation>
    </message>
    <message>
        <source>Could not write %1: two outputs would have that name.</source>
        <translation>Impossible d’écrire %1&#xa0;: deux sorties porteraient ce nom.</translation>
    </message>
    <message>
        <source>Put {resolution} or {container} into the name&apos;s pattern.</source>
        <translation>Mettre {resolution} ou {container} dans le modèle de nom.</translation>
    </message>
    <message>
        <source>Could not write %1: the disk is full.</source>
        <translation>Impossible d’écrire %1&#xa0;: le disque est plein.</translation>
    </message>
    <message>
        <source>Make room there, or choose another folder.</source>
        <translation>Y libérer de la place ou choisir un autre dossier.</translation>
    </message>
    <message>
        <source>Could not write %1: the disk reports an error.</source>
        <translation>Impossible d’écrire %1&#xa0;: le disque signale une erreur.</translation>
    </message>
    <message>
        <source>Check the disk, or choose another folder.</source>
        <translation>Vérifier le disque ou choisir un autre dossier.</translation>
    </message>
    <message>
        <source>Did not publish %1: what was written is not what was asked for.</source>
        <translation>Impossible de mettre en place %1&#xa0;: ce qui a été écrit n’est pas ce qui était demandé.</translation>
    </message>
    <message>
        <source>Start the job again; if it stays, please report it together with the log.</source>
        <translation>Relancer la tâche&#xa0;; si cela persiste, merci de le signaler en joignant le journal.</translation>
    </message>
    <message>
        <source>Gave up on %1: it goes beyond what Zoetrope allows one job.</source>
        <translation>Abandon de %1&#xa0;: cela dépasse ce que Zoetrope autorise pour une tâche.</translation>
    </message>
    <message>
        <source>Split the job, or pick a smaller source.</source>
        <translation>Diviser la tâche ou choisir une source plus petite.</translation>
    </message>
    <message>
        <source>Could not start the process that was to work on %1.</source>
        <translation>Impossible de démarrer le processus qui devait traiter %1.</translation>
    </message>
    <message>
        <source>The process that worked on %1 crashed; other jobs were not touched.</source>
        <translation>Le processus qui traitait %1 a planté&#xa0;; les autres tâches ne sont pas touchées.</translation>
    </message>
    <message>
        <source>Retry the job; if it crashes again, the source is likely damaged: pick another copy and report the log.</source>
        <translation>Réessayer la tâche&#xa0;; si elle plante encore, la source est sans doute endommagée&#xa0;: choisir une autre copie et signaler le journal.</translation>
    </message>
    <message>
        <source>The process that worked on %1 gave no sign of life any more and was ended.</source>
        <translation>Le processus qui traitait %1 ne donnait plus signe de vie et a été arrêté.</translation>
    </message>
    <message>
        <source>Retry the job; if it hangs again, pick another copy of the source and report the log.</source>
        <translation>Réessayer la tâche&#xa0;; si elle se bloque encore, choisir une autre copie de la source et signaler le journal.</translation>
    </message>
    <message>
        <source>The process that worked on %1 said what cannot be understood and was ended.</source>
        <translation>Le processus qui traitait %1 a répondu de façon incompréhensible et a été arrêté.</translation>
    </message>
    <message>
        <source>Retry the job; if it stays, reinstall Zoetrope and report the log.</source>
        <translation>Réessayer la tâche&#xa0;; si cela persiste, réinstaller Zoetrope et signaler le journal.</translation>
    </message>
    <message>
        <source>Work on %1 needed more memory than one job may take.</source>
        <translation>Le traitement de %1 a demandé plus de mémoire qu’une tâche ne peut en prendre.</translation>
    </message>
    <message>
        <source>Ask for fewer or smaller renditions, or raise the limit in the settings.</source>
        <translation>Demander moins de renditions ou de plus petites, ou relever la limite dans les paramètres.</translation>
    </message>
    <message>
        <source>Could not go on with %1: the process of an earlier attempt is still at work on it.</source>
        <translation>Impossible de poursuivre avec %1&#xa0;: le processus d’une tentative précédente y travaille encore.</translation>
    </message>
    <message>
        <source>It ends within moments; retry the job then.</source>
        <translation>Il se termine dans quelques instants&#xa0;; réessayer alors la tâche.</translation>
    </message>
    <message>
        <source>Could not read %1: the file is damaged.</source>
        <translation>Impossible de lire %1&#xa0;: le fichier est endommagé.</translation>
    </message>
    <message>
        <source>It was set aside untouched and a new one was begun; import from it what can be saved.</source>
        <translation>Il a été mis de côté tel quel et un nouveau a été commencé&#xa0;; en importer ce qui peut être sauvé.</translation>
    </message>
    <message>
        <source>Could not read %1: a newer Zoetrope has written it.</source>
        <translation>Impossible de lire %1&#xa0;: une version plus récente de Zoetrope l’a écrit.</translation>
    </message>
    <message>
        <source>Could not open %1: using it is not allowed.</source>
        <translation>Impossible d’ouvrir %1&#xa0;: l’utilisation n’est pas autorisée.</translation>
    </message>
    <message>
        <source>Make its folder writable, or choose another data folder.</source>
        <translation>Autoriser l’écriture dans son dossier ou choisir un autre dossier de données.</translation>
    </message>
    <message>
        <source>Could not write to %1; nothing of this step was kept.</source>
        <translation>Impossible d’écrire dans %1&#xa0;; rien de cette étape n’a été conservé.</translation>
    </message>
    <message>
        <source>Check the disk it is on for space and errors, then try again.</source>
        <translation>Vérifier l’espace libre et les erreurs du disque concerné, puis réessayer.</translation>
    </message>
    <message>
        <source>Another Zoetrope already works through %1.</source>
        <translation>Un autre Zoetrope traite déjà %1.</translation>
    </message>
    <message>
        <source>Use that one, or close it first; jobs that are submitted reach it.</source>
        <translation>Utiliser celui-là ou le fermer d’abord&#xa0;; les tâches soumises lui parviennent.</translation>
    </message>
    <message>
        <source>There is no such job in the queue: %1.</source>
        <translation>Cette tâche n’existe pas dans la file d’attente&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Look up the number with “zoetrope list”.</source>
        <translation>Chercher le numéro avec «&#xa0;zoetrope list&#xa0;».</translation>
    </message>
    <message>
        <source>Could not do this with %1 in the state it is in.</source>
        <translation>Impossible de faire cela avec %1 dans son état actuel.</translation>
    </message>
    <message>
        <source>Wait until the state has changed, then try again.</source>
        <translation>Attendre que l’état ait changé, puis réessayer.</translation>
    </message>
    <message>
        <source>the job</source>
        <translation>la tâche</translation>
    </message>
    <message>
        <source>the source</source>
        <translation>la source</translation>
    </message>
    <message>
        <source>the output</source>
        <translation>la sortie</translation>
    </message>
    <message>
        <source>the rendition</source>
        <translation>la rendition</translation>
    </message>
    <message>
        <source>the folder</source>
        <translation>le dossier</translation>
    </message>
    <message>
        <source>that name</source>
        <translation>ce nom</translation>
    </message>
    <message>
        <source>the queue</source>
        <translation>la file d’attente</translation>
    </message>
    <message>
        <source>Check its name and whether it was moved or deleted meanwhile, then retry, or pick another source.</source>
        <translation>Vérifier son nom et s’il a été déplacé ou supprimé entre-temps, puis réessayer, ou choisir une autre source.</translation>
    </message>
    <message>
        <source>Check that Zoetrope is installed whole and that the machine has memory left. A job that waits for this goes on by itself then; retry one that has failed.</source>
        <translation>Vérifier que Zoetrope est installé en entier et qu’il reste de la mémoire. Une tâche qui attend cela continue alors d’elle-même ; réessayer celle qui a échoué.</translation>
    </message>
    <message>
        <source>Could not use the subtitles in %1.</source>
        <translation>Impossible d’utiliser les sous-titres de %1.</translation>
    </message>
    <message>
        <source>Give them as a file of SRT, ASS or WebVTT, or leave them out.</source>
        <translation>Fournissez-les sous forme de fichier SRT, ASS ou WebVTT, ou laissez-les de côté.</translation>
    </message>
    <message>
        <source>Could not use %1 as a watermark.</source>
        <translation>Impossible d’utiliser %1 comme filigrane.</translation>
    </message>
    <message>
        <source>Give a picture as PNG, JPEG or WebP, or leave it out.</source>
        <translation>Indiquez une image PNG, JPEG ou WebP, ou retirez-la.</translation>
    </message>
</context>
<context>
    <name>Zoetrope::GroupMembers</name>
    <message>
        <source>Add a preset</source>
        <translation>Ajouter un préréglage</translation>
    </message>
    <message>
        <source>Move %1 up</source>
        <translation>Monter %1</translation>
    </message>
    <message>
        <source>Move %1 down</source>
        <translation>Descendre %1</translation>
    </message>
    <message>
        <source>Take %1 out of the group</source>
        <translation>Retirer %1 du groupe</translation>
    </message>
</context>
<context>
    <name>Zoetrope::HelpMenu</name>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;About Zoetrope</source>
        <translation>À &amp;propos de Zoetrope</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>About Zoetrope</source>
        <translation>À propos de Zoetrope</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Zoetrope %1&lt;/h3&gt;&lt;p&gt;Encodes whole batches, each thing once, and proves what it made.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later. Built on Qt and FFmpeg.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Zoetrope %1&lt;/h3&gt;&lt;p&gt;Encode des lots entiers, chaque chose une seule fois, et prouve ce qui a été produit.&lt;/p&gt;&lt;p&gt;Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure. Fondé sur Qt et FFmpeg.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>Zoetrope::Inspector</name>
    <message>
        <source>Mixed</source>
        <translation>Mixte</translation>
    </message>
</context>
<context>
    <name>Zoetrope::Intake</name>
    <message numerus="yes">
        <source>%n file(s) are neither video nor sound and were left out.</source>
        <translation>
            <numerusform>%n fichier n’est ni une vidéo ni un son et a été écarté.</numerusform>
            <numerusform>%n fichiers ne sont ni des vidéos ni des sons et ont été écartés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read.</source>
        <translation>
            <numerusform>%n fichier n’a pas pu être lu.</numerusform>
            <numerusform>%n fichiers n’ont pas pu être lus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) were left out, since sources must be files on this machine: download them first.</source>
        <translation>
            <numerusform>%n adresse a été laissée de côté, car les sources doivent être des fichiers de cette machine : téléchargez-la d’abord.</numerusform>
            <numerusform>%n adresses ont été laissées de côté, car les sources doivent être des fichiers de cette machine : téléchargez-les d’abord.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Zoetrope::LogPage</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Choose another folder …</source>
        <translation>Choisir un autre dossier …</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Copy log</source>
        <translation>Copier le journal</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Select one job to read what happened to it.</source>
        <translation>Sélectionner une seule tâche pour lire ce qui lui est arrivé.</translation>
    </message>
</context>
<context>
    <name>Zoetrope::LostWishesDialog</name>
    <message>
        <source>Not carried over</source>
        <translation>Non repris</translation>
    </message>
    <message>
        <source>Zoetrope has no place for these settings yet. The presets work without them; look at what they make.</source>
        <translation>Zoetrope n’a pas encore de place pour ces réglages. Les préréglages fonctionnent sans eux ; vérifier ce qu’ils produisent.</translation>
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
        <translation>File d’attente</translation>
    </message>
    <message>
        <source>Drop videos here</source>
        <translation>Déposer des vidéos ici</translation>
    </message>
    <message>
        <source>Files, folders, or a whole batch. Choose what becomes of them on the right, then press Start.</source>
        <translation>Des fichiers, des dossiers ou tout un lot. Choisir à droite ce qu’ils deviennent, puis cliquer sur «&#xa0;Démarrer&#xa0;».</translation>
    </message>
    <message>
        <source>Main</source>
        <translation>Principale</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Ajouter des fichiers</translation>
    </message>
    <message>
        <source>Add folder</source>
        <translation>Ajouter un dossier</translation>
    </message>
    <message>
        <source>Pause queue</source>
        <translation>Mettre la file en pause</translation>
    </message>
    <message>
        <source>Which rows are shown</source>
        <translation>Lignes affichées</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Unfinished</source>
        <translation>Inachevées</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Vérifiées</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>En échec</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search the queue</source>
        <translation>Rechercher dans la file</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>Add &amp;files …</source>
        <translation>Ajouter des &amp;fichiers …</translation>
    </message>
    <message>
        <source>Add f&amp;older …</source>
        <translation>Ajouter un &amp;dossier …</translation>
    </message>
    <message>
        <source>&amp;Paste files</source>
        <translation>&amp;Coller des fichiers</translation>
    </message>
    <message>
        <source>&amp;Settings …</source>
        <translation>&amp;Paramètres …</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
    <message>
        <source>&amp;Jobs</source>
        <translation>&amp;Tâches</translation>
    </message>
    <message>
        <source>Stop after the current jobs</source>
        <translation>Arrêter après les tâches en cours</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>Sorties</translation>
    </message>
    <message>
        <source>Thumbnails</source>
        <translation>Miniatures</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Video and sound (%1);;All files (*)</source>
        <translation>Vidéo et son (%1);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>%1 was not started. %2</source>
        <translation>%1 n’a pas été démarré. %2</translation>
    </message>
    <message numerus="yes">
        <source>%n rows were not started. The first, %1: %2</source>
        <translation>
            <numerusform>%n ligne n’a pas été démarrée. La première, %1&#xa0;: %2</numerusform>
            <numerusform>%n lignes n’ont pas été démarrées. La première, %1&#xa0;: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Les afficher</translation>
    </message>
    <message>
        <source>Resume queue</source>
        <translation>Reprendre la file</translation>
    </message>
    <message>
        <source>%1 % — Zoetrope</source>
        <translation>%1 % — Zoetrope</translation>
    </message>
    <message>
        <source>Output folder</source>
        <translation>Dossier de sortie</translation>
    </message>
    <message>
        <source>Change output folder</source>
        <translation>Changer le dossier de sortie</translation>
    </message>
    <message>
        <source>Rows could not be saved</source>
        <translation>Des lignes n’ont pas pu être enregistrées</translation>
    </message>
    <message>
        <source>&amp;Group rows</source>
        <translation>&amp;Grouper les lignes</translation>
    </message>
    <message>
        <source>&amp;Not at all</source>
        <translation>&amp;Pas du tout</translation>
    </message>
    <message>
        <source>By &amp;state</source>
        <translation>Par &amp;état</translation>
    </message>
    <message>
        <source>By &amp;folder of the source</source>
        <translation>Par &amp;dossier de la source</translation>
    </message>
    <message>
        <source>The machine stays as it is. %1</source>
        <translation>La machine reste telle quelle. %1</translation>
    </message>
    <message>
        <source>By &amp;origin</source>
        <translation>Par &amp;origine</translation>
    </message>
    <message>
        <source>There is no file, no folder and no list of files in it.</source>
        <translation>Il n’y a là ni fichier, ni dossier, ni liste de fichiers.</translation>
    </message>
</context>
<context>
    <name>Zoetrope::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>Zoetrope::NewKeyDialog</name>
    <message>
        <source>It may only look, and change nothing</source>
        <translation>Il peut seulement consulter, sans rien modifier</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Nouvelle clé</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>There is a key of this name already.</source>
        <translation>Une clé de ce nom existe déjà.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Copy the key</source>
        <translation>Copier la clé</translation>
    </message>
    <message>
        <source>Copy it now: it is not shown again.</source>
        <translation>Copiez-la maintenant : elle ne sera plus affichée.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
</context>
<context>
    <name>Zoetrope::Notice</name>
    <message numerus="yes">
        <source>The source is damaged in %n place(s); what could be read was used.</source>
        <translation>
            <numerusform>La source est endommagée à %n endroit&#xa0;; ce qui était lisible a été utilisé.</numerusform>
            <numerusform>La source est endommagée à %n endroits&#xa0;; ce qui était lisible a été utilisé.</numerusform>
        </translation>
    </message>
    <message>
        <source>The source ends after %1, but its header states %2: it may be incomplete.</source>
        <translation>La source se termine après %1, mais son en-tête indique %2&#xa0;: elle est peut-être incomplète.</translation>
    </message>
    <message>
        <source>Encoding started over: what an earlier attempt left has no readable record.</source>
        <translation>L’encodage est reparti de zéro&#xa0;: ce qu’a laissé une tentative précédente n’a pas de relevé lisible.</translation>
    </message>
    <message>
        <source>Encoding started over: the source has changed since the earlier attempt.</source>
        <translation>L’encodage est reparti de zéro&#xa0;: la source a changé depuis la tentative précédente.</translation>
    </message>
    <message>
        <source>Encoding started over: the encoders are of another version than in the earlier attempt.</source>
        <translation>L’encodage est reparti de zéro&#xa0;: les encodeurs n’ont pas la même version que lors de la tentative précédente.</translation>
    </message>
    <message>
        <source>Encoding started over: what is to be made has changed since the earlier attempt.</source>
        <translation>L’encodage est reparti de zéro&#xa0;: ce qui est à produire a changé depuis la tentative précédente.</translation>
    </message>
    <message>
        <source>%1 It was set aside untouched as %2, and a new queue was begun; &quot;zoetrope import&quot; brings over what can be read of it.</source>
        <translation>%1 Le fichier a été mis de côté tel quel sous %2 et une nouvelle file a été commencée&#xa0;; «&#xa0;zoetrope import&#xa0;» en récupère ce qui est lisible.</translation>
    </message>
    <message>
        <source>The queue was brought to this version&apos;s form; a copy of the old one is %1.</source>
        <translation>La file d’attente a été convertie au format de cette version&#xa0;; une copie de l’ancienne se trouve dans %1.</translation>
    </message>
    <message>
        <source>%1 was left out: there is a file of this name.</source>
        <translation>%1 a été omis&#xa0;: il existe un fichier de ce nom.</translation>
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
        <translation>dans %1 tâches sur %2</translation>
    </message>
    <message>
        <source>Remove the output %1</source>
        <translation>Retirer la sortie %1</translation>
    </message>
    <message>
        <source>Change format</source>
        <translation>Changer le format</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>%1 (some)</source>
        <translation>%1 (certaines)</translation>
    </message>
    <message>
        <source>Change resolutions</source>
        <translation>Changer les résolutions</translation>
    </message>
    <message>
        <source>Other …</source>
        <translation>Autre …</translation>
    </message>
    <message>
        <source>Another resolution</source>
        <translation>Autre résolution</translation>
    </message>
    <message>
        <source>Short side of the picture, in pixels:</source>
        <translation>Petit côté de l’image, en pixels&#xa0;:</translation>
    </message>
    <message>
        <source>Resolutions</source>
        <translation>Résolutions</translation>
    </message>
    <message>
        <source>Change video codec</source>
        <translation>Changer le codec vidéo</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vidéo</translation>
    </message>
    <message>
        <source>Change video quality</source>
        <translation>Changer la qualité vidéo</translation>
    </message>
    <message>
        <source>Constant quality</source>
        <translation>Qualité constante</translation>
    </message>
    <message>
        <source>Average bit rate</source>
        <translation>Débit moyen</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Débit</translation>
    </message>
    <message>
        <source>Change rate</source>
        <translation>Changer le débit</translation>
    </message>
    <message>
        <source> kbit/s</source>
        <translation> kbit/s</translation>
    </message>
    <message>
        <source>No sound</source>
        <translation>Sans son</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Son</translation>
    </message>
    <message>
        <source>Change sound</source>
        <translation>Changer le son</translation>
    </message>
    <message>
        <source>%1 kbit/s</source>
        <translation>%1 kbit/s</translation>
    </message>
    <message>
        <source>Sound bit rate</source>
        <translation>Débit du son</translation>
    </message>
    <message>
        <source>Mono</source>
        <translation>Mono</translation>
    </message>
    <message>
        <source>Stereo</source>
        <translation>Stéréo</translation>
    </message>
    <message>
        <source>As the source</source>
        <translation>Comme la source</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canaux</translation>
    </message>
    <message>
        <source>{name}-{resolution}</source>
        <comment>keep the words in braces</comment>
        <translation>{name}-{resolution}</translation>
    </message>
    <message>
        <source>Change name</source>
        <translation>Changer le nom</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nom du fichier</translation>
    </message>
    <message>
        <source>{name} of the source, {resolution}, {width}, {height}, {container}, {label}, {index} of the file, {counter} of jobs started together, {date}; / makes a folder.</source>
        <translation>{name} de la source, {resolution}, {width}, {height}, {container}, {label}, {index} du fichier, {counter} des tâches démarrées ensemble, {date} ; / crée un dossier.</translation>
    </message>
    <message>
        <source>Average bit rate, two passes</source>
        <translation>Débit moyen, deux passes</translation>
    </message>
    <message>
        <source>File size</source>
        <translation>Taille du fichier</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> Mo</translation>
    </message>
    <message>
        <source>Most that the file may weigh</source>
        <translation>Taille maximale du fichier</translation>
    </message>
    <message>
        <source>Half of the source&apos;s</source>
        <translation>La moitié de la source</translation>
    </message>
    <message>
        <source>%1 per second</source>
        <translation>%1 par seconde</translation>
    </message>
    <message>
        <source>Change frame rate</source>
        <translation>Modifier la fréquence d’images</translation>
    </message>
    <message>
        <source>Frame rate</source>
        <translation>Fréquence d’images</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translation>Image entière</translation>
    </message>
    <message>
        <source>Without black borders</source>
        <translation>Sans bandes noires</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>À la main</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Rognage</translation>
    </message>
    <message>
        <source>Change crop</source>
        <translation>Modifier le rognage</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Gauche</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Haut</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Droite</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>Bas</translation>
    </message>
    <message>
        <source>Pixels off this side: %1</source>
        <translation>Pixels retirés de ce côté : %1</translation>
    </message>
    <message>
        <source>Its own</source>
        <translation>Celle de l’image</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Format d’image</translation>
    </message>
    <message>
        <source>Change shape</source>
        <translation>Modifier le format d’image</translation>
    </message>
    <message>
        <source>With black around</source>
        <translation>Avec du noir autour</translation>
    </message>
    <message>
        <source>Cut to fit</source>
        <translation>Coupée pour remplir</translation>
    </message>
    <message>
        <source>Stretched</source>
        <translation>Étirée</translation>
    </message>
    <message>
        <source>How it comes into its shape</source>
        <translation>Façon d’obtenir ce format</translation>
    </message>
    <message>
        <source>Not turned</source>
        <translation>Non tournée</translation>
    </message>
    <message>
        <source>A quarter to the right</source>
        <translation>Un quart de tour à droite</translation>
    </message>
    <message>
        <source>Upside down</source>
        <translation>Tête en bas</translation>
    </message>
    <message>
        <source>A quarter to the left</source>
        <translation>Un quart de tour à gauche</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Rotation</translation>
    </message>
    <message>
        <source>Change turn</source>
        <translation>Modifier la rotation</translation>
    </message>
    <message>
        <source>Mirrored</source>
        <translation>En miroir</translation>
    </message>
    <message>
        <source>The usual one</source>
        <translation>La piste habituelle</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Languages in order of preference, such as de,en, or numbers, such as 1,3.</source>
        <translation>Langues par ordre de préférence, par exemple de,en, ou numéros, par exemple 1,3.</translation>
    </message>
    <message>
        <source>Sound tracks</source>
        <translation>Pistes sonores</translation>
    </message>
    <message>
        <source>Change sound tracks</source>
        <translation>Modifier les pistes sonores</translation>
    </message>
    <message>
        <source> dB</source>
        <translation> dB</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>Gain</translation>
    </message>
    <message>
        <source>Change filters</source>
        <translation>Modifier les filtres</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>Sound filters</source>
        <translation>Filtres du son</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>As loud as it is</source>
        <translation>Au niveau d’origine</translation>
    </message>
    <message>
        <source>Brought to a loudness</source>
        <translation>Amené à une sonie</translation>
    </message>
    <message>
        <source>Brought to a peak</source>
        <translation>Amené à une crête</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>The sound is measured first. Television wants −23 LUFS, the web about −16.</source>
        <translation>Le son est d’abord mesuré. La télévision demande −23 LUFS, le web environ −16.</translation>
    </message>
    <message>
        <source> LUFS</source>
        <translation> LUFS</translation>
    </message>
    <message>
        <source>Fade in </source>
        <translation>Fondu d’entrée </translation>
    </message>
    <message>
        <source>Fade in</source>
        <translation>Fondu d’entrée</translation>
    </message>
    <message>
        <source>Fade out </source>
        <translation>Fondu de sortie </translation>
    </message>
    <message>
        <source>Fade out</source>
        <translation>Fondu de sortie</translation>
    </message>
    <message>
        <source>Level in%1</source>
        <translation>Niveau en%1</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>No subtitles</source>
        <translation>Pas de sous-titres</translation>
    </message>
    <message>
        <source>As tracks</source>
        <translation>En pistes</translation>
    </message>
    <message>
        <source>Drawn into the picture</source>
        <translation>Incrustés dans l’image</translation>
    </message>
    <message>
        <source>As files beside it</source>
        <translation>En fichiers à côté</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation>Sous-titres</translation>
    </message>
    <message>
        <source>Change subtitles</source>
        <translation>Modifier les sous-titres</translation>
    </message>
    <message>
        <source>Subtitle tracks</source>
        <translation>Pistes de sous-titres</translation>
    </message>
    <message>
        <source>Remove the subtitles %1</source>
        <translation>Retirer les sous-titres %1</translation>
    </message>
    <message>
        <source>Add a file …</source>
        <translation>Ajouter un fichier…</translation>
    </message>
    <message>
        <source>Choose subtitles</source>
        <translation>Choisir des sous-titres</translation>
    </message>
    <message>
        <source>Subtitles (%1)</source>
        <translation>Sous-titres (%1)</translation>
    </message>
    <message>
        <source>Watermark</source>
        <translation>Filigrane</translation>
    </message>
    <message>
        <source>Change watermark</source>
        <translation>Modifier le filigrane</translation>
    </message>
    <message>
        <source>Remove the watermark %1</source>
        <translation>Retirer le filigrane %1</translation>
    </message>
    <message>
        <source>Top left</source>
        <translation>En haut à gauche</translation>
    </message>
    <message>
        <source>Top right</source>
        <translation>En haut à droite</translation>
    </message>
    <message>
        <source>Center</source>
        <translation>Centre</translation>
    </message>
    <message>
        <source>Bottom left</source>
        <translation>En bas à gauche</translation>
    </message>
    <message>
        <source>Bottom right</source>
        <translation>En bas à droite</translation>
    </message>
    <message>
        <source>At a place of its own</source>
        <translation>À un endroit propre</translation>
    </message>
    <message>
        <source>Position of the watermark</source>
        <translation>Position du filigrane</translation>
    </message>
    <message>
        <source> % wide</source>
        <translation> % de large</translation>
    </message>
    <message>
        <source>Of the picture&apos;s width</source>
        <translation>De la largeur de l’image</translation>
    </message>
    <message>
        <source>Size of the watermark</source>
        <translation>Taille du filigrane</translation>
    </message>
    <message>
        <source> % opaque</source>
        <translation> % opaque</translation>
    </message>
    <message>
        <source>Opacity of the watermark</source>
        <translation>Opacité du filigrane</translation>
    </message>
    <message>
        <source>Add a picture …</source>
        <translation>Ajouter une image …</translation>
    </message>
    <message>
        <source>Choose a watermark</source>
        <translation>Choisir un filigrane</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>Images (%1)</translation>
    </message>
</context>
<context>
    <name>Zoetrope::OutputsPage</name>
    <message>
        <source>Write times as 1:23 or 0:01:23.5.</source>
        <translation>Écrire les temps sous la forme 1:23 ou 0:01:23.5.</translation>
    </message>
    <message>
        <source>The end must come after the start.</source>
        <translation>La fin doit venir après le début.</translation>
    </message>
    <message>
        <source>Output folder</source>
        <translation>Dossier de sortie</translation>
    </message>
    <message>
        <source>Choose the output folder</source>
        <translation>Choisir le dossier de sortie</translation>
    </message>
    <message>
        <source>Save in</source>
        <translation>Enregistrer dans</translation>
    </message>
    <message>
        <source>Add output</source>
        <translation>Ajouter une sortie</translation>
    </message>
    <message>
        <source>Save as preset …</source>
        <translation>Enregistrer comme préréglage …</translation>
    </message>
    <message>
        <source>What will be written</source>
        <translation>Ce qui sera écrit</translation>
    </message>
    <message>
        <source>From a preset</source>
        <translation>À partir d’un préréglage</translation>
    </message>
    <message>
        <source>By format</source>
        <translation>Par format</translation>
    </message>
    <message>
        <source>Select a source to say what becomes of it.</source>
        <translation>Sélectionner une source pour dire ce qu’elle devient.</translation>
    </message>
    <message>
        <source>What has begun can no longer be edited. Duplicate it to make something else of it.</source>
        <translation>Ce qui a commencé n’est plus modifiable. Dupliquer pour en faire autre chose.</translation>
    </message>
    <message numerus="yes">
        <source>%n of the selected jobs have begun and stay as they are.</source>
        <translation>
            <numerusform>%n des tâches sélectionnées a commencé et reste telle quelle.</numerusform>
            <numerusform>%n des tâches sélectionnées ont commencé et restent telles quelles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You are editing %n jobs at once.</source>
        <translation>
            <numerusform>Modification de %n tâche.</numerusform>
            <numerusform>Modification de %n tâches à la fois.</numerusform>
        </translation>
    </message>
    <message>
        <source>Known once the source has been read.</source>
        <translation>Connu dès que la source aura été lue.</translation>
    </message>
    <message>
        <source>%1 (exists already)</source>
        <translation>%1 (existe déjà)</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n de plus</numerusform>
            <numerusform>et %n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove output</source>
        <translation>Retirer la sortie</translation>
    </message>
    <message>
        <source>Change output folder</source>
        <translation>Changer le dossier de sortie</translation>
    </message>
    <message>
        <source>Start of the part</source>
        <translation>Début de la partie</translation>
    </message>
    <message>
        <source>beginning</source>
        <translation>début</translation>
    </message>
    <message>
        <source>End of the part</source>
        <translation>Fin de la partie</translation>
    </message>
    <message>
        <source>end</source>
        <translation>fin</translation>
    </message>
    <message>
        <source>Use from</source>
        <translation>Utiliser de</translation>
    </message>
    <message>
        <source>to</source>
        <comment>a part of the source: from … to …</comment>
        <translation>à</translation>
    </message>
    <message>
        <source>Change the part</source>
        <translation>Changer la partie</translation>
    </message>
</context>
<context>
    <name>Zoetrope::Player</name>
    <message>
        <source>This sound cannot be played here. Open it with another program.</source>
        <translation>Ce son ne peut pas être lu ici. L’ouvrir avec un autre programme.</translation>
    </message>
    <message>
        <source>Nothing on this machine can play video, so single frames are shown, without sound.</source>
        <translation>Rien sur cette machine ne peut lire la vidéo&#xa0;: des images isolées sont affichées, sans le son.</translation>
    </message>
    <message>
        <source>The player of this machine does not know this format, so single frames are shown, without sound.</source>
        <translation>Le lecteur de cette machine ne connaît pas ce format&#xa0;: des images isolées sont affichées, sans le son.</translation>
    </message>
    <message>
        <source>The player of this machine does not answer, so single frames are shown, without sound.</source>
        <translation>Le lecteur de cette machine ne répond pas&#xa0;: des images isolées sont affichées, sans le son.</translation>
    </message>
    <message>
        <source>The player of this machine is not reliable with streams, so single frames are shown, without sound.</source>
        <translation>Le lecteur de cette machine n’est pas fiable avec les flux&#xa0;: des images isolées sont affichées, sans le son.</translation>
    </message>
    <message>
        <source>No sound device was found: playing without sound.</source>
        <translation>Aucun périphérique audio trouvé&#xa0;: lecture sans le son.</translation>
    </message>
    <message>
        <source>No sound device was found, so this cannot be heard.</source>
        <translation>Aucun périphérique audio trouvé&#xa0;: l’écoute est impossible.</translation>
    </message>
</context>
<context>
    <name>Zoetrope::PlayerView</name>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Space plays and pauses, comma and period step by frames.</source>
        <translation>Espace lance la lecture et la met en pause, virgule et point avancent image par image.</translation>
    </message>
</context>
<context>
    <name>Zoetrope::PortAccessPage</name>
    <message>
        <source>Each program can have a key of its own beside the port&apos;s token, to be taken back without disturbing the others.</source>
        <translation>Outre le jeton du port, chaque programme peut avoir sa propre clé, révocable sans gêner les autres.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Clés</translation>
    </message>
    <message>
        <source>Make a key for a program</source>
        <translation>Créer une clé pour un programme</translation>
    </message>
    <message>
        <source>Take the selected keys back</source>
        <translation>Révoquer les clés sélectionnées</translation>
    </message>
    <message>
        <source>%1 is not the origin of a web page, such as https://app.example.org.</source>
        <translation>%1 n’est pas l’origine d’une page web, comme https://app.example.org.</translation>
    </message>
    <message>
        <source>Web pages</source>
        <translation>Pages web</translation>
    </message>
    <message>
        <source>Pages whose scripts may ask, each by its origin, such as https://app.example.org. They need a key all the same.</source>
        <translation>Pages dont les scripts peuvent faire des requêtes, chacune par son origine, comme https://app.example.org. Il leur faut tout de même une clé.</translation>
    </message>
    <message>
        <source>Fetch sources from all public servers</source>
        <translation>Récupérer les sources de tous les serveurs publics</translation>
    </message>
    <message>
        <source>%1 is not the name of a machine.</source>
        <translation>%1 n’est pas le nom d’une machine.</translation>
    </message>
    <message>
        <source>Sources from</source>
        <translation>Sources depuis</translation>
    </message>
    <message>
        <source>Servers from which sources are fetched by their web address, also within your own network.</source>
        <translation>Serveurs dont les sources sont récupérées par leur adresse web, y compris dans votre propre réseau.</translation>
    </message>
    <message>
        <source>Webhooks to</source>
        <translation>Webhooks vers</translation>
    </message>
    <message>
        <source>Machines, beyond this one, that may be told how far a job is and how it ended.</source>
        <translation>Machines, hormis celle-ci, auxquelles on peut dire où en est une tâche et comment elle s’est terminée.</translation>
    </message>
    <message>
        <source>%1 (may only look)</source>
        <comment>a key</comment>
        <translation>%1 (consultation seule)</translation>
    </message>
    <message>
        <source>Take keys back</source>
        <translation>Révoquer des clés</translation>
    </message>
    <message>
        <source>Programs that show these keys are refused from now on. Take them back?</source>
        <translation>Les programmes qui présentent ces clés seront désormais refusés. Les révoquer ?</translation>
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
        <translation>Copier : %1</translation>
    </message>
    <message>
        <source>Make a new token</source>
        <translation>Créer un nouveau jeton</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>What a program must show to be let in. Who has it can read and write the folders below.</source>
        <translation>Ce qu’un programme doit présenter pour entrer. Qui le possède peut lire et écrire les dossiers ci-dessous.</translation>
    </message>
    <message>
        <source>Without any, programs upload their sources and fetch what was made from the port.</source>
        <translation>Sans dossier, les programmes envoient leurs sources et récupèrent les résultats par le port.</translation>
    </message>
    <message>
        <source>Folders they may name</source>
        <translation>Dossiers autorisés</translation>
    </message>
    <message>
        <source>Allow another folder</source>
        <translation>Autoriser un autre dossier</translation>
    </message>
    <message>
        <source>No longer allow the selected folders</source>
        <translation>Ne plus autoriser les dossiers sélectionnés</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fermé</translation>
    </message>
    <message>
        <source>Programs that show the old token are refused from now on. Make a new one?</source>
        <translation>Les programmes qui présentent l’ancien jeton seront désormais refusés. En créer un nouveau ?</translation>
    </message>
    <message>
        <source>Programs that were written for VideoSDK, TPStreams, Xvid.com or Zencoder can send their jobs to this queue instead.</source>
        <translation>Les programmes écrits pour VideoSDK, TPStreams, Xvid.com ou Zencoder peuvent envoyer leurs tâches à cette file d’attente à la place.</translation>
    </message>
    <message>
        <source>Let other programs ask for jobs</source>
        <translation>Autoriser d’autres programmes à demander des tâches</translation>
    </message>
    <message>
        <source>Programs on other machines, too, over TLS</source>
        <translation>Aussi les programmes d’autres machines, via TLS</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>Its key</source>
        <translation>Sa clé</translation>
    </message>
    <message>
        <source>a PEM file</source>
        <translation>un fichier PEM</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>Choisir : %1</translation>
    </message>
    <message>
        <source>PEM files (%1)</source>
        <translation>Fichiers PEM (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>Tous les fichiers (%1)</translation>
    </message>
</context>
<context>
    <name>Zoetrope::PresetDesk</name>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (copie)</translation>
    </message>
</context>
<context>
    <name>Zoetrope::PresetDetails</name>
    <message>
        <source>What it makes</source>
        <translation>Ce qu’il produit</translation>
    </message>
    <message>
        <source>About the selected preset</source>
        <translation>À propos du préréglage sélectionné</translation>
    </message>
    <message>
        <source>Select a preset to see what it makes.</source>
        <translation>Sélectionner un préréglage pour voir ce qu’il produit.</translation>
    </message>
    <message numerus="yes">
        <source>%n presets selected</source>
        <translation>
            <numerusform>%n préréglage sélectionné</numerusform>
            <numerusform>%n préréglages sélectionnés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Group of %n preset(s), added all at once</source>
        <translation>
            <numerusform>Groupe de %n préréglage</numerusform>
            <numerusform>Groupe de %n préréglages, ajoutés tous à la fois</numerusform>
        </translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>Personnel</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>Intégré</translation>
    </message>
</context>
<context>
    <name>Zoetrope::PresetDialog</name>
    <message>
        <source>Presets</source>
        <translation>Préréglages</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search the presets</source>
        <translation>Rechercher dans les préréglages</translation>
    </message>
    <message>
        <source>Import …</source>
        <translation>Importer …</translation>
    </message>
    <message>
        <source>Presets of Zoetrope or HandBrake, from files</source>
        <translation>Préréglages de Zoetrope ou de HandBrake, depuis des fichiers</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Exporter …</translation>
    </message>
    <message>
        <source>The selected presets, or all of your own, into one file</source>
        <translation>Les préréglages sélectionnés, ou tous les personnels, dans un fichier</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favori</translation>
    </message>
    <message>
        <source>Group …</source>
        <translation>Grouper …</translation>
    </message>
    <message>
        <source>Makes a group of the selected presets, to be added all at once</source>
        <translation>Fait des préréglages sélectionnés un groupe, ajouté en une seule fois</translation>
    </message>
    <message>
        <source>Rename …</source>
        <translation>Renommer …</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Add to the selected rows</source>
        <translation>Ajouter aux lignes sélectionnées</translation>
    </message>
    <message>
        <source>Use for new rows</source>
        <translation>Utiliser pour les nouvelles lignes</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Rename preset</source>
        <translation>Renommer le préréglage</translation>
    </message>
    <message>
        <source>Rename group</source>
        <translation>Renommer le groupe</translation>
    </message>
    <message>
        <source>Name of the group:</source>
        <translation>Nom du groupe :</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Nouveau groupe</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>« %1 » a été supprimé.</translation>
    </message>
    <message numerus="yes">
        <source>%n presets were deleted.</source>
        <translation>
            <numerusform>%n préréglage a été supprimé.</numerusform>
            <numerusform>%n préréglages ont été supprimés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Import presets</source>
        <translation>Importer des préréglages</translation>
    </message>
    <message>
        <source>Presets of Zoetrope or HandBrake (*.json);;All files (*)</source>
        <translation>Préréglages de Zoetrope ou de HandBrake (*.json);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>You have no presets of your own yet. Select what to export.</source>
        <translation>Aucun préréglage personnel pour l’instant. Sélectionner ce qui doit être exporté.</translation>
    </message>
    <message>
        <source>Export presets</source>
        <translation>Exporter des préréglages</translation>
    </message>
    <message>
        <source>Presets (*.json)</source>
        <translation>Préréglages (*.json)</translation>
    </message>
    <message numerus="yes">
        <source>%n preset(s) exported to %1.</source>
        <translation>
            <numerusform>%n préréglage exporté vers %1.</numerusform>
            <numerusform>%n préréglages exportés vers %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no longer in “%2”.</source>
        <translation>« %1 » n’est plus dans « %2 ».</translation>
    </message>
</context>
<context>
    <name>Zoetrope::PresetForm</name>
    <message>
        <source>My presets</source>
        <translation>Mes préréglages</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>À quoi il sert</translation>
    </message>
</context>
<context>
    <name>Zoetrope::PresetList</name>
    <message>
        <source>My presets</source>
        <translation>Mes préréglages</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Préréglages</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoris</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
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
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>sound at %1</source>
        <translation>son à %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>at %1</source>
        <comment>moments of pictures</comment>
        <translation>à %1</translation>
    </message>
    <message>
        <source>spread evenly</source>
        <translation>réparties régulièrement</translation>
    </message>
    <message>
        <source>File format</source>
        <translation>Format de fichier</translation>
    </message>
    <message>
        <source>Video encoder</source>
        <translation>Encodeur vidéo</translation>
    </message>
    <message>
        <source>Exact quality</source>
        <translation>Qualité exacte</translation>
    </message>
    <message>
        <source>Encoder speed</source>
        <translation>Vitesse de l’encodeur</translation>
    </message>
    <message>
        <source>Encoder options</source>
        <translation>Options de l’encodeur</translation>
    </message>
    <message>
        <source>Several passes</source>
        <translation>Plusieurs passes</translation>
    </message>
    <message>
        <source>Frame rate</source>
        <translation>Images par seconde</translation>
    </message>
    <message>
        <source>Picture size</source>
        <translation>Taille de l’image</translation>
    </message>
    <message>
        <source>Borders</source>
        <translation>Bordures</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>Rotation</translation>
    </message>
    <message>
        <source>Picture filter</source>
        <translation>Filtre d’image</translation>
    </message>
    <message>
        <source>Sound encoder</source>
        <translation>Encodeur du son</translation>
    </message>
    <message>
        <source>More sound tracks</source>
        <translation>Autres pistes de son</translation>
    </message>
    <message>
        <source>Sound mix</source>
        <translation>Mixage du son</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation>Sous-titres</translation>
    </message>
</context>
<context>
    <name>Zoetrope::PreviewMedium</name>
    <message>
        <source>Sound</source>
        <translation>Son</translation>
    </message>
    <message>
        <source>%1p</source>
        <translation>%1p</translation>
    </message>
    <message>
        <source>Whole stream</source>
        <translation>Flux complet</translation>
    </message>
    <message>
        <source>%1 – HLS stream</source>
        <extracomment>%1 is a name</extracomment>
        <translation>%1 – flux HLS</translation>
    </message>
    <message>
        <source>%1 – sound</source>
        <translation>%1 – son</translation>
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
        <translation>Rien à montrer pour l’instant&#xa0;: les sorties apparaissent ici une fois vérifiées.</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>Variant of the stream</source>
        <translation>Variante du flux</translation>
    </message>
    <message>
        <source>The whole stream, or one of its renditions alone</source>
        <translation>Le flux complet, ou une seule de ses renditions</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Side by side with the source</source>
        <translation>Côte à côte avec la source</translation>
    </message>
    <message>
        <source>Split between source and output</source>
        <translation>Partagé entre source et sortie</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
</context>
<context>
    <name>Zoetrope::QueueActions</name>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Démarrer</translation>
    </message>
    <message>
        <source>Start the selected rows, or all that have not been started</source>
        <translation>Démarrer les lignes sélectionnées, ou toutes celles qui n’ont pas été démarrées</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>Mettre en &amp;pause</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>Dup&amp;liquer</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Re&amp;tirer</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Monter</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>De&amp;scendre</translation>
    </message>
    <message>
        <source>Move to &amp;top</source>
        <translation>Placer en &amp;haut</translation>
    </message>
    <message>
        <source>&amp;Open output</source>
        <translation>&amp;Ouvrir la sortie</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>Ouvrir le doss&amp;ier</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Haute</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normale</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Basse</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>Repre&amp;ndre</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>Cancel jobs</source>
        <translation>Annuler des tâches</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n job(s)? What they have encoded so far is lost.</source>
        <translation>
            <numerusform>Annuler %n tâche&#xa0;? Ce qui est déjà encodé sera perdu.</numerusform>
            <numerusform>Annuler %n tâches&#xa0;? Ce qui est déjà encodé sera perdu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel them</source>
        <translation>Annuler l’encodage</translation>
    </message>
    <message>
        <source>Remove jobs</source>
        <translation>Retirer des tâches</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n job(s) and their logs from the list? Their outputs stay where they are.</source>
        <translation>
            <numerusform>Retirer %n tâche et son journal de la liste&#xa0;? Les sorties restent où elles sont.</numerusform>
            <numerusform>Retirer %n tâches et leurs journaux de la liste&#xa0;? Les sorties restent où elles sont.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove them</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>Zoetrope::QueueDesk</name>
    <message numerus="yes">
        <source>Remove %n row(s)</source>
        <translation>
            <numerusform>Retirer %n ligne</numerusform>
            <numerusform>Retirer %n lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n source(s)</source>
        <translation>
            <numerusform>Ajouter %n source</numerusform>
            <numerusform>Ajouter %n sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n job(s)</source>
        <translation>
            <numerusform>Dupliquer %n tâche</numerusform>
            <numerusform>Dupliquer %n tâches</numerusform>
        </translation>
    </message>
    <message>
        <source>Set priority</source>
        <translation>Définir la priorité</translation>
    </message>
    <message>
        <source>It has no outputs yet. Add one from a preset, or under Outputs.</source>
        <translation>Aucune sortie pour l’instant. En ajouter une à partir d’un préréglage ou sous «&#xa0;Sorties&#xa0;».</translation>
    </message>
    <message>
        <source>%1 (at %2)</source>
        <translation>%1 (dans %2)</translation>
    </message>
    <message numerus="yes">
        <source>Move %n row(s)</source>
        <translation>
            <numerusform>Déplacer %n ligne</numerusform>
            <numerusform>Déplacer %n lignes</numerusform>
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
        <translation>Fenêtre et ligne de commande</translation>
    </message>
</context>
<context>
    <name>Zoetrope::QueueModel</name>
    <message numerus="yes">
        <source>%n output(s)</source>
        <translation>
            <numerusform>%n sortie</numerusform>
            <numerusform>%n sorties</numerusform>
        </translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>Sorties</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
</context>
<context>
    <name>Zoetrope::Row</name>
    <message>
        <source>%1 and source size</source>
        <translation>%1 et taille de la source</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Non démarrée</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Suspendue</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Encodage</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Publishing</source>
        <translation>Mise en place</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Vérifiée</translation>
    </message>
    <message>
        <source>Verified, warnings</source>
        <translation>Vérifiée, avertissements</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>It waits for you to press Start.</source>
        <translation>Elle attend un clic sur «&#xa0;Démarrer&#xa0;».</translation>
    </message>
    <message>
        <source>It starts as soon as there is room for it.</source>
        <translation>Elle démarre dès qu’il y a de la place pour elle.</translation>
    </message>
    <message>
        <source>It is being encoded; outputs appear once they are verified.</source>
        <translation>Elle est en cours d’encodage&#xa0;; les sorties apparaissent une fois vérifiées.</translation>
    </message>
    <message>
        <source>It goes on from where it stopped when you resume it.</source>
        <translation>Elle repart d’où elle s’est arrêtée lors de la reprise.</translation>
    </message>
    <message>
        <source>Its outputs were verified and are being put in place.</source>
        <translation>Ses sorties sont vérifiées et en cours de mise en place.</translation>
    </message>
    <message>
        <source>Every output was opened, measured and decoded in samples.</source>
        <translation>Chaque sortie a été ouverte, mesurée et décodée par échantillons.</translation>
    </message>
    <message>
        <source>Every output was verified; there is something to know about them.</source>
        <translation>Chaque sortie a été vérifiée&#xa0;; il y a quelque chose à savoir à leur sujet.</translation>
    </message>
    <message>
        <source>Its log says why.</source>
        <translation>Son journal en donne la raison.</translation>
    </message>
    <message>
        <source>It was cancelled; nothing was left behind.</source>
        <translation>Elle a été annulée&#xa0;; il n’en reste rien.</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Lecture en cours …</translation>
    </message>
    <message>
        <source>%1 fps</source>
        <translation>%1 ips</translation>
    </message>
    <message>
        <source>%1 kHz</source>
        <translation>%1 kHz</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>images</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n image</numerusform>
            <numerusform>%n images</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Rien pour l’instant</translation>
    </message>
    <message>
        <source>Pictures every %1</source>
        <translation>Une image toutes les %1</translation>
    </message>
    <message>
        <source>source size</source>
        <translation>taille de la source</translation>
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
        <translation>encore %1</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Another program sent it to the port (%1) on %2. It is job %3.</source>
        <comment>%1: VideoSDK API; %2: date and time</comment>
        <translation>Un autre programme l’a envoyée au port (%1) le %2. C’est la tâche %3.</translation>
    </message>
</context>
<context>
    <name>Zoetrope::RunningFrame</name>
    <message>
        <source>What is being encoded</source>
        <translation>Ce qui est en cours d’encodage</translation>
    </message>
    <message>
        <source>Being encoded: %1</source>
        <translation>En cours d’encodage : %1</translation>
    </message>
</context>
<context>
    <name>Zoetrope::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>Sorties</translation>
    </message>
    <message>
        <source>Output folder</source>
        <translation>Dossier de sortie</translation>
    </message>
    <message>
        <source>Choose the output folder</source>
        <translation>Choisir le dossier de sortie</translation>
    </message>
    <message>
        <source>The folder must be a whole path, such as %1.</source>
        <translation>Le dossier doit être un chemin complet, par exemple %1.</translation>
    </message>
    <message>
        <source>Beside each source instead</source>
        <translation>Plutôt à côté de chaque source</translation>
    </message>
    <message>
        <source>Save in</source>
        <translation>Enregistrer dans</translation>
    </message>
    <message>
        <source>Number the new file</source>
        <translation>Numéroter le nouveau fichier</translation>
    </message>
    <message>
        <source>Replace it, once the new one is verified</source>
        <translation>Le remplacer une fois le nouveau vérifié</translation>
    </message>
    <message>
        <source>Leave the output out</source>
        <translation>Omettre la sortie</translation>
    </message>
    <message>
        <source>Fail</source>
        <translation>Échouer</translation>
    </message>
    <message>
        <source>When a file exists</source>
        <translation>Quand un fichier existe</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>File d’attente</translation>
    </message>
    <message>
        <source>As many as this machine bears</source>
        <translation>Autant que cette machine en supporte</translation>
    </message>
    <message>
        <source>Jobs at once</source>
        <translation>Tâches simultanées</translation>
    </message>
    <message>
        <source>Do nothing</source>
        <translation>Ne rien faire</translation>
    </message>
    <message>
        <source>Notify me</source>
        <translation>M’avertir</translation>
    </message>
    <message>
        <source>Quit Zoetrope</source>
        <translation>Quitter Zoetrope</translation>
    </message>
    <message>
        <source>When the queue is done</source>
        <translation>Quand la file est terminée</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Decode samples of each output</source>
        <translation>Décoder des échantillons de chaque sortie</translation>
    </message>
    <message>
        <source>Decode every picture and sound</source>
        <translation>Décoder chaque image et chaque son</translation>
    </message>
    <message>
        <source>Every output is counted and timed before it gets its name; decoding all of it takes longer.</source>
        <translation>Chaque sortie est comptée et mesurée avant de recevoir son nom ; tout décoder prend plus de temps.</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>All of this machine</source>
        <translation>Tous ceux de cette machine</translation>
    </message>
    <message>
        <source>For all jobs together; those that run keep what they have.</source>
        <translation>Pour toutes les tâches ensemble ; celles en cours gardent les leurs.</translation>
    </message>
    <message>
        <source>CPU threads</source>
        <translation>Threads du processeur</translation>
    </message>
    <message>
        <source>Run each job in a process of its own</source>
        <translation>Exécuter chaque tâche dans son propre processus</translation>
    </message>
    <message>
        <source>A file that makes a decoder crash then ends its own job alone, and can reach nothing else.</source>
        <translation>Un fichier qui fait planter un décodeur n’arrête alors que sa propre tâche et n’atteint rien d’autre.</translation>
    </message>
    <message>
        <source>Put the machine to sleep</source>
        <translation>Mettre la machine en veille</translation>
    </message>
    <message>
        <source>Shut the machine down</source>
        <translation>Éteindre la machine</translation>
    </message>
    <message>
        <source>This desktop cannot be asked to.</source>
        <translation>Cet environnement de bureau ne le permet pas.</translation>
    </message>
    <message>
        <source>Notify me when a job fails</source>
        <translation>M’avertir quand une tâche échoue</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a choice that is greyed: the reason</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Accès</translation>
    </message>
</context>
<context>
    <name>Zoetrope::SourcePage</name>
    <message>
        <source>%1 fps</source>
        <translation>%1 ips</translation>
    </message>
    <message>
        <source>variable rate</source>
        <translation>cadence variable</translation>
    </message>
    <message>
        <source>interlaced</source>
        <translation>entrelacé</translation>
    </message>
    <message>
        <source>%1-bit</source>
        <translation>%1 bits</translation>
    </message>
    <message>
        <source>turned by %1°</source>
        <translation>tourné de %1°</translation>
    </message>
    <message>
        <source>%1 kHz</source>
        <translation>%1 kHz</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vidéo</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Son</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation>Sous-titres</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Chapitres</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Conteneur</translation>
    </message>
    <message>
        <source>Bit rate</source>
        <translation>Débit</translation>
    </message>
    <message>
        <source>%1 kbit/s</source>
        <translation>%1 kbit/s</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>A picture of the source</source>
        <translation>Une image de la source</translation>
    </message>
    <message>
        <source>Select a source to see what is inside.</source>
        <translation>Sélectionner une source pour voir ce qu’elle contient.</translation>
    </message>
    <message numerus="yes">
        <source>%n sources are selected.</source>
        <translation>
            <numerusform>%n source est sélectionnée.</numerusform>
            <numerusform>%n sources sont sélectionnées.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Zoetrope::StatusLine</name>
    <message numerus="yes">
        <source>%n encoding</source>
        <translation>
            <numerusform>%n en cours d’encodage</numerusform>
            <numerusform>%n en cours d’encodage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n en attente</numerusform>
            <numerusform>%n en attente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paused</source>
        <translation>
            <numerusform>%n en pause</numerusform>
            <numerusform>%n en pause</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not started</source>
        <translation>
            <numerusform>%n non démarrée</numerusform>
            <numerusform>%n non démarrées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n verified</source>
        <translation>
            <numerusform>%n vérifiée</numerusform>
            <numerusform>%n vérifiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n en échec</numerusform>
            <numerusform>%n en échec</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Rien à faire</translation>
    </message>
    <message>
        <source>Queue paused</source>
        <translation>File en pause</translation>
    </message>
    <message>
        <source>Stopping after the current jobs</source>
        <translation>Arrêt après les tâches en cours</translation>
    </message>
    <message>
        <source>Done about %1</source>
        <translation>Fin vers %1</translation>
    </message>
    <message>
        <source>Done between %1 and %2</source>
        <translation>Fin entre %1 et %2</translation>
    </message>
    <message>
        <source>Progress of the whole queue</source>
        <translation>Progression de toute la file</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 libres</translation>
    </message>
    <message>
        <source>Where other programs of this machine ask for jobs: see Settings</source>
        <translation>Là où d’autres programmes de cette machine demandent des tâches : voir les réglages</translation>
    </message>
</context>
<context>
    <name>Zoetrope::StillDelegate</name>
    <message>
        <source>Cannot be shown here</source>
        <translation>Affichage impossible ici</translation>
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
        <translation>Toutes les images</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Previous picture</source>
        <translation>Image précédente</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>Page préc</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>Image suivante</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>Page suiv</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Zoom arrière</translation>
    </message>
    <message>
        <source>Minus</source>
        <translation>Moins</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Zoom avant</translation>
    </message>
    <message>
        <source>Plus</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajuster</translation>
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
        <translation>Cette image ne peut pas être affichée ici.</translation>
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
        <translation>Aucun</translation>
    </message>
    <message>
        <source>The source at the chosen moment</source>
        <translation>La source à l’instant choisi</translation>
    </message>
    <message>
        <source>Sizes</source>
        <translation>Tailles</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formats</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>Instant</translation>
    </message>
    <message>
        <source>Comma and period go frame by frame.</source>
        <translation>Virgule et point avancent image par image.</translation>
    </message>
    <message>
        <source>At a percentage …</source>
        <translation>À un pourcentage …</translation>
    </message>
    <message>
        <source>Add a moment</source>
        <translation>Ajouter un instant</translation>
    </message>
    <message>
        <source>Percent of the length:</source>
        <translation>Pourcentage de la durée&#xa0;:</translation>
    </message>
    <message>
        <source>Add moment</source>
        <translation>Ajouter un instant</translation>
    </message>
    <message>
        <source>So many, evenly …</source>
        <translation>Un certain nombre, à intervalles réguliers …</translation>
    </message>
    <message>
        <source>Add moments</source>
        <translation>Ajouter des instants</translation>
    </message>
    <message>
        <source>How many pictures:</source>
        <translation>Nombre d’images&#xa0;:</translation>
    </message>
    <message>
        <source>Every so many seconds …</source>
        <translation>Toutes les tant de secondes …</translation>
    </message>
    <message>
        <source>One picture every … seconds:</source>
        <translation>Une image toutes les … secondes&#xa0;:</translation>
    </message>
    <message>
        <source>Add this moment</source>
        <translation>Ajouter cet instant</translation>
    </message>
    <message>
        <source>Moments</source>
        <translation>Instants</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>Select a source to choose pictures of it.</source>
        <translation>Sélectionner une source pour en choisir des images.</translation>
    </message>
    <message>
        <source>What has begun can no longer be edited. Duplicate it to take other pictures.</source>
        <translation>Ce qui a commencé n’est plus modifiable. Dupliquer pour prendre d’autres images.</translation>
    </message>
    <message numerus="yes">
        <source>You are editing %n jobs at once; the picture is of the first.</source>
        <translation>
            <numerusform>Modification de %n tâche&#xa0;; l’image est la sienne.</numerusform>
            <numerusform>Modification de %n tâches à la fois&#xa0;; l’image est celle de la première.</numerusform>
        </translation>
    </message>
    <message>
        <source>This source has no picture.</source>
        <translation>Cette source n’a pas d’image.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Retirer %1</translation>
    </message>
    <message>
        <source>Remove moment</source>
        <translation>Retirer l’instant</translation>
    </message>
    <message>
        <source>Change pictures</source>
        <translation>Changer les images</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message numerus="yes">
        <source>%n evenly</source>
        <translation>
            <numerusform>%n à intervalles réguliers</numerusform>
            <numerusform>%n à intervalles réguliers</numerusform>
        </translation>
    </message>
    <message>
        <source>every %1</source>
        <translation>toutes les %1</translation>
    </message>
    <message>
        <source>None yet: no pictures are taken.</source>
        <translation>Aucun pour l’instant&#xa0;: aucune image n’est prise.</translation>
    </message>
    <message>
        <source>Change filters</source>
        <translation>Changer les filtres</translation>
    </message>
    <message>
        <source>Change filter</source>
        <translation>Changer le filtre</translation>
    </message>
    <message>
        <source>Sets of pictures</source>
        <translation>Jeux d’images</translation>
    </message>
    <message>
        <source>Add a set</source>
        <translation>Ajouter un jeu</translation>
    </message>
    <message>
        <source>Remove this set</source>
        <translation>Retirer ce jeu</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number of a set, what is in it</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>None yet. The first begins with whatever you choose below.</source>
        <translation>Aucun pour l’instant. Le premier commence par ce qui est choisi ci-dessous.</translation>
    </message>
    <message>
        <source>Remove set</source>
        <translation>Retirer un jeu</translation>
    </message>
</context>
<context>
    <name>Zoetrope::TransportBar</name>
    <message>
        <source>One frame back</source>
        <translation>Image précédente</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Virgule</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>One frame forward</source>
        <translation>Image suivante</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Point</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Muet</translation>
    </message>
    <message>
        <source>M</source>
        <translation>M</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Plein écran</translation>
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
        <translation>Quitter le plein écran</translation>
    </message>
</context>
<context>
    <name>Zoetrope::TrayIcon</name>
    <message>
        <source>Show window</source>
        <translation>Afficher la fenêtre</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
</context>
<context>
    <name>Zoetrope::WindowPort</name>
    <message>
        <source>Port closed</source>
        <translation>Port fermé</translation>
    </message>
    <message>
        <source>Port %1</source>
        <translation>Port %1</translation>
    </message>
    <message>
        <source>Port %1 not open</source>
        <translation>Port %1 non ouvert</translation>
    </message>
    <message>
        <source>Other machines are let in over TLS alone: choose a certificate and its key.</source>
        <translation>Les autres machines ne sont admises que via TLS : choisissez un certificat et sa clé.</translation>
    </message>
</context>
<context>
    <name>Zoetrope::WindowPresets</name>
    <message>
        <source>&amp;Presets …</source>
        <translation>&amp;Préréglages …</translation>
    </message>
    <message>
        <source>Preset for new rows</source>
        <translation>Préréglage des nouvelles lignes</translation>
    </message>
    <message>
        <source>What new rows become; for the selected rows use Add output</source>
        <translation>Ce que deviennent les nouvelles lignes&#xa0;; pour les lignes sélectionnées, utiliser «&#xa0;Ajouter une sortie&#xa0;»</translation>
    </message>
    <message>
        <source>New rows become “%1”.</source>
        <translation>Les nouvelles lignes deviennent « %1 ».</translation>
    </message>
    <message>
        <source>Select the rows that the preset is to be added to.</source>
        <translation>Sélectionner les lignes auxquelles ajouter le préréglage.</translation>
    </message>
    <message>
        <source>What has begun can no longer be edited. Duplicate it to make something else of it.</source>
        <translation>Ce qui a commencé n’est plus modifiable. Dupliquer pour en faire autre chose.</translation>
    </message>
    <message>
        <source>Add preset %1</source>
        <translation>Ajouter le préréglage %1</translation>
    </message>
    <message numerus="yes">
        <source>%n preset(s) imported.</source>
        <translation>
            <numerusform>%n préréglage importé.</numerusform>
            <numerusform>%n préréglages importés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n preset(s) were there already.</source>
        <translation>
            <numerusform>%n préréglage existait déjà.</numerusform>
            <numerusform>%n préréglages existaient déjà.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) could not be carried over.</source>
        <translation>
            <numerusform>%n réglage n’a pas pu être repris.</numerusform>
            <numerusform>%n réglages n’ont pas pu être repris.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Les afficher</translation>
    </message>
    <message>
        <source>Save as preset</source>
        <translation>Enregistrer comme préréglage</translation>
    </message>
    <message>
        <source>The preset “%1” was replaced.</source>
        <translation>Le préréglage « %1 » a été remplacé.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Saved as the preset “%1”.</source>
        <translation>Enregistré comme préréglage «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
</TS>
