<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>Zoetrope::AfterQueue</name>
    <message>
        <source>A job failed</source>
        <translation>Um trabalho falhou</translation>
    </message>
    <message numerus="yes">
        <source>%n jobs failed</source>
        <translation>
            <numerusform>%n trabalho falhou</numerusform>
            <numerusform>%n trabalhos falharam</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) verified.</source>
        <translation>
            <numerusform>%n trabalho verificado.</numerusform>
            <numerusform>%n trabalhos verificados.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 verified, %2 failed or cancelled.</source>
        <translation>Verificados: %1; com falha ou cancelados: %2.</translation>
    </message>
    <message>
        <source>The queue is done</source>
        <translation>A fila terminou</translation>
    </message>
</context>
<context>
    <name>Zoetrope::Catalog</name>
    <message>
        <source>Quality (0 is best)</source>
        <translation>Qualidade (0 é a melhor)</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidade</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Tuned for</source>
        <translation>Otimizado para</translation>
    </message>
    <message>
        <source>Speed (8 is fastest)</source>
        <translation>Velocidade (8 é a maior)</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Intensidade</translation>
    </message>
    <message>
        <source>Block, in percent of the short side</source>
        <translation>Bloco, em porcentagem do lado menor</translation>
    </message>
    <message>
        <source>Amount (negative is darker)</source>
        <translation>Quantidade (negativa escurece)</translation>
    </message>
    <message>
        <source>Amount (negative is flatter)</source>
        <translation>Quantidade (negativa achata)</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualidade</translation>
    </message>
    <message>
        <source>Proof of outputs</source>
        <translation>Comprovação das saídas</translation>
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
        <translation>M4A (só áudio)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>Blur</source>
        <translation>Desfoque</translation>
    </message>
    <message>
        <source>Grayscale</source>
        <translation>Tons de cinza</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Sépia</translation>
    </message>
    <message>
        <source>Sharpen</source>
        <translation>Nitidez</translation>
    </message>
    <message>
        <source>Vignette</source>
        <translation>Vinheta</translation>
    </message>
    <message>
        <source>Pixelate</source>
        <translation>Pixelização</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>Brilho</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>Espelho</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Arquivamento</translation>
    </message>
    <message>
        <source>For keeping a copy that looks like the source, made slowly, in a Matroska file.</source>
        <translation>Para guardar uma cópia com a aparência da origem, codificada sem pressa, em um arquivo Matroska.</translation>
    </message>
    <message>
        <source>Sound alone</source>
        <translation>Só áudio</translation>
    </message>
    <message>
        <source>For listening: the sound of any source as one M4A file.</source>
        <translation>Para ouvir: o áudio de qualquer origem em um arquivo M4A.</translation>
    </message>
    <message>
        <source>For adaptive streaming alone: an HLS ladder from 240 to 1080.</source>
        <translation>Só para streaming adaptativo: uma escada HLS de 240 a 1080.</translation>
    </message>
    <message>
        <source>For sharing one file that plays everywhere, at the source&apos;s size.</source>
        <translation>Para compartilhar um único arquivo que toca em qualquer lugar, no tamanho da origem.</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Amostra</translation>
    </message>
    <message>
        <source>For trying everything at once: a small HLS ladder, an MP4, and pictures with and without blur.</source>
        <translation>Para experimentar tudo de uma vez: uma pequena escada HLS, um MP4 e imagens com e sem desfoque.</translation>
    </message>
    <message>
        <source>Thumbnails</source>
        <translation>Miniaturas</translation>
    </message>
    <message>
        <source>For choosing a poster: a few JPEG pictures from the first half minute.</source>
        <translation>Para escolher uma imagem de capa: algumas imagens JPEG do primeiro meio minuto.</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>Web</translation>
    </message>
    <message>
        <source>For a web site: an adaptive HLS ladder up to 1080 and one MP4 at 720 for players without HLS.</source>
        <translation>Para um site: uma escada HLS adaptativa até 1080 e um MP4 em 720 para players sem HLS.</translation>
    </message>
    <message>
        <source>For players that want formats free of licences: VP9 and Opus in one WebM file at the source&apos;s size.</source>
        <translation>Para players que preferem formatos livres de licenças: VP9 e Opus em um WebM no tamanho da origem.</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Geral</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Áudio</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imagens</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Celular</translation>
    </message>
    <message>
        <source>For watching on a phone or tablet: one MP4 at 720 that any of them plays.</source>
        <translation>Para assistir no celular ou tablet: um MP4 em 720 que qualquer um deles reproduz.</translation>
    </message>
    <message>
        <source>Television</source>
        <translation>Televisão</translation>
    </message>
    <message>
        <source>For the living room: one MP4 at 1080 in high quality.</source>
        <translation>Para a sala de estar: um MP4 em 1080 de alta qualidade.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
    </message>
    <message>
        <source>For sending in a chat or by e-mail: a small MP4 at 480.</source>
        <translation>Para enviar em um chat ou por e-mail: um MP4 pequeno em 480.</translation>
    </message>
    <message>
        <source>Speech</source>
        <translation>Fala</translation>
    </message>
    <message>
        <source>For podcasts and transcripts: the voices of any source in one small M4A file.</source>
        <translation>Para podcasts e transcrições: as vozes de qualquer origem em um pequeno arquivo M4A.</translation>
    </message>
    <message>
        <source>Picture series</source>
        <translation>Série de imagens</translation>
    </message>
    <message>
        <source>For an overview of a whole film: twelve JPEG pictures spread evenly over it.</source>
        <translation>Para uma visão geral de um filme inteiro: doze imagens JPEG distribuídas uniformemente.</translation>
    </message>
    <message>
        <source>Speed (13 is fastest)</source>
        <translation>Velocidade (13 é a mais rápida)</translation>
    </message>
    <message>
        <source>Bits a sample</source>
        <translation>Bits por amostra</translation>
    </message>
    <message>
        <source>QuickTime</source>
        <translation>QuickTime</translation>
    </message>
    <message>
        <source>MP3 (sound alone)</source>
        <translation>MP3 (apenas som)</translation>
    </message>
    <message>
        <source>FLAC (sound alone)</source>
        <translation>FLAC (apenas som)</translation>
    </message>
    <message>
        <source>Opus (sound alone)</source>
        <translation>Opus (apenas som)</translation>
    </message>
    <message>
        <source>WAV (sound alone)</source>
        <translation>WAV (apenas som)</translation>
    </message>
    <message>
        <source>Social portrait</source>
        <translation>Redes sociais, retrato</translation>
    </message>
    <message>
        <source>For feeds that are watched upright: one MP4 in 9:16 at 1080 by 1920, with black where the picture is wider.</source>
        <translation>Para feeds vistos na vertical: um MP4 em 9:16 de 1080 por 1920, com preto onde a imagem é mais larga.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>For an attachment that every mailbox takes: one MP4 at 480 that weighs at most 10 MB, whatever its length.</source>
        <translation>Para um anexo que qualquer caixa de correio aceita: um MP4 em 480 de no máximo 10 MB, qualquer que seja a duração.</translation>
    </message>
    <message>
        <source>Archive, every sound</source>
        <translation>Arquivo, todo o som</translation>
    </message>
    <message>
        <source>For keeping all there is in little room: ten-bit HEVC and every sound track without loss, in a Matroska file.</source>
        <translation>Para guardar tudo em pouco espaço: HEVC de dez bits e todas as faixas de som sem perdas, em um arquivo Matroska.</translation>
    </message>
    <message>
        <source>MP3</source>
        <translation>MP3</translation>
    </message>
    <message>
        <source>For anything that plays music: the sound of any source as one MP3 file.</source>
        <translation>Para tudo o que toca música: o som de qualquer origem em um arquivo MP3.</translation>
    </message>
    <message>
        <source>Deblock</source>
        <translation>Remover blocos</translation>
    </message>
    <message>
        <source>Denoise</source>
        <translation>Remover ruído</translation>
    </message>
    <message>
        <source>Saturation</source>
        <translation>Saturação</translation>
    </message>
    <message>
        <source>Amount (negative is paler)</source>
        <translation>Quantidade (negativo é mais pálido)</translation>
    </message>
    <message>
        <source>High pass</source>
        <translation>Passa-alta</translation>
    </message>
    <message>
        <source>Low pass</source>
        <translation>Passa-baixa</translation>
    </message>
    <message>
        <source>Compressor</source>
        <translation>Compressor</translation>
    </message>
    <message>
        <source>Frequency in Hz</source>
        <translation>Frequência em Hz</translation>
    </message>
    <message>
        <source>Reduction in dB</source>
        <translation>Redução em dB</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Razão</translation>
    </message>
    <message>
        <source>From, in dB</source>
        <translation>A partir de, em dB</translation>
    </message>
    <message>
        <source>Podcast</source>
        <translation>Podcast</translation>
    </message>
    <message>
        <source>For talk that is listened to on the way: rumble taken out, at the loudness that podcasts have, in one MP3.</source>
        <translation>Para fala que se ouve no caminho: sem ronco grave, na sonoridade habitual de podcasts, em um MP3.</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>Restaurado</translation>
    </message>
    <message>
        <source>For old tapes and small web videos: blocks and noise taken out, a little sharper, in one MP4 at the source&apos;s size.</source>
        <translation>Para fitas antigas e vídeos pequenos da web: sem blocos nem ruído, um pouco mais nítido, em um MP4 no tamanho da origem.</translation>
    </message>
    <message>
        <source>DASH and HLS (CMAF)</source>
        <translation>DASH e HLS (CMAF)</translation>
    </message>
    <message>
        <source>DASH and HLS</source>
        <translation>DASH e HLS</translation>
    </message>
    <message>
        <source>For streaming to every browser and TV: one ladder from 240 to 1080 under a DASH manifest and HLS playlists.</source>
        <translation>Para transmitir a qualquer navegador e TV: uma escada de 240 a 1080 com manifesto DASH e listas HLS.</translation>
    </message>
</context>
<context>
    <name>Zoetrope::CloseQuestion</name>
    <message>
        <source>Jobs are running</source>
        <translation>Há trabalhos em andamento</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) are running. What is to become of them?</source>
        <translation>
            <numerusform>Há %n trabalho em andamento. O que fazer com ele?</numerusform>
            <numerusform>Há %n trabalhos em andamento. O que fazer com eles?</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep running in the tray</source>
        <translation>Continuar na bandeja</translation>
    </message>
    <message>
        <source>The window closes and the jobs go on. The icon in the tray brings it back.</source>
        <translation>A janela fecha e os trabalhos continuam. O ícone na bandeja a traz de volta.</translation>
    </message>
    <message>
        <source>Stop, go on later</source>
        <translation>Parar e continuar depois</translation>
    </message>
    <message>
        <source>What they have encoded is kept: they go on from there the next time.</source>
        <translation>O que eles codificaram é mantido: da próxima vez, eles continuam dali.</translation>
    </message>
    <message>
        <source>Cancel the jobs</source>
        <translation>Cancelar os trabalhos</translation>
    </message>
    <message>
        <source>What they have encoded so far is lost. Jobs that wait stay in the queue.</source>
        <translation>O que foi codificado até agora se perde. Os trabalhos em espera ficam na fila.</translation>
    </message>
    <message>
        <source>Don&apos;t close</source>
        <translation>Não fechar</translation>
    </message>
</context>
<context>
    <name>Zoetrope::ComparePane</name>
    <message>
        <source>Source</source>
        <translation>Origem</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Saída</translation>
    </message>
</context>
<context>
    <name>Zoetrope::CompareView</name>
    <message>
        <source>Source and output at the same moment</source>
        <translation>Origem e saída no mesmo momento</translation>
    </message>
</context>
<context>
    <name>Zoetrope::ContactSheet</name>
    <message>
        <source>Pictures that came out</source>
        <translation>Imagens obtidas</translation>
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
        <translation>Desligar</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Tempo restante</translation>
    </message>
    <message>
        <source>Sleep now</source>
        <translation>Suspender agora</translation>
    </message>
    <message>
        <source>Shut down now</source>
        <translation>Desligar agora</translation>
    </message>
    <message>
        <source>Stay awake</source>
        <translation>Continuar ativo</translation>
    </message>
    <message>
        <source>Stay on</source>
        <translation>Continuar ligado</translation>
    </message>
    <message numerus="yes">
        <source>The queue is done. The machine goes to sleep in %n second(s).</source>
        <translation>
            <numerusform>A fila terminou. O computador será suspenso em %n segundo.</numerusform>
            <numerusform>A fila terminou. O computador será suspenso em %n segundos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The queue is done. The machine is shut down in %n second(s).</source>
        <translation>
            <numerusform>A fila terminou. O computador será desligado em %n segundo.</numerusform>
            <numerusform>A fila terminou. O computador será desligado em %n segundos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Zoetrope::DbusDesktop</name>
    <message>
        <source>The system would ask for a password first.</source>
        <translation>O sistema pediria uma senha antes.</translation>
    </message>
    <message>
        <source>The system does not allow it.</source>
        <translation>O sistema não permite.</translation>
    </message>
    <message>
        <source>This machine cannot do it.</source>
        <translation>Este computador não consegue fazê-lo.</translation>
    </message>
    <message>
        <source>There is no system bus.</source>
        <translation>Não há barramento do sistema.</translation>
    </message>
    <message>
        <source>There is no login service (logind) that could do it.</source>
        <translation>Não há um serviço de login (logind) que possa fazê-lo.</translation>
    </message>
    <message>
        <source>Videos are being encoded</source>
        <translation>Vídeos estão sendo codificados</translation>
    </message>
</context>
<context>
    <name>Zoetrope::DeliveryList</name>
    <message>
        <source>answer %1</source>
        <translation>resposta %1</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <comment>how often something was tried</comment>
        <translation>
            <numerusform>%n vez</numerusform>
            <numerusform>%n vezes</numerusform>
        </translation>
    </message>
    <message>
        <source>Waits to be sent</source>
        <translation>Aguardando envio</translation>
    </message>
    <message>
        <source>Tried %1, again at %2</source>
        <translation>Tentado %1, de novo às %2</translation>
    </message>
    <message>
        <source>Accepted at %1</source>
        <translation>Aceito às %1</translation>
    </message>
    <message>
        <source>tried %1</source>
        <translation>tentado %1</translation>
    </message>
    <message>
        <source>Given up at %1, tried %2</source>
        <translation>Abandonado às %1, tentado %2</translation>
    </message>
    <message>
        <source>Not sent: this address is not allowed</source>
        <translation>Não enviado: este endereço não é permitido</translation>
    </message>
    <message>
        <source>Failed; a later message was sent instead</source>
        <translation>Falhou; uma mensagem posterior foi enviada no lugar</translation>
    </message>
    <message>
        <source>Told to other programs</source>
        <translation>Informado a outros programas</translation>
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
        <translation>Divisor entre origem e saída</translation>
    </message>
    <message>
        <source>The left and right arrow keys move it.</source>
        <translation>As teclas de seta para a esquerda e para a direita o movem.</translation>
    </message>
    <message>
        <source>Drag, or move with the left and right arrow keys</source>
        <translation>Arraste ou mova com as teclas de seta para a esquerda e para a direita</translation>
    </message>
</context>
<context>
    <name>Zoetrope::Error</name>
    <message>
        <source>Work on %1 was stopped as asked.</source>
        <translation>Processamento interrompido, como pedido: %1.</translation>
    </message>
    <message>
        <source>Start it again to have the outputs made.</source>
        <translation>Inicie de novo para gerar as saídas.</translation>
    </message>
    <message>
        <source>Something went wrong inside Zoetrope while it worked on %1.</source>
        <translation>Algo deu errado dentro do Zoetrope ao processar %1.</translation>
    </message>
    <message>
        <source>Please report this together with the log.</source>
        <translation>Relate o problema e anexe o registro.</translation>
    </message>
    <message>
        <source>The memory did not suffice for %1.</source>
        <translation>Não houve memória suficiente para %1.</translation>
    </message>
    <message>
        <source>Close other programs, or ask for fewer or smaller renditions at once.</source>
        <translation>Feche outros programas ou peça menos variantes ao mesmo tempo, ou menores.</translation>
    </message>
    <message>
        <source>Could not understand %1.</source>
        <translation>Não foi possível entender %1.</translation>
    </message>
    <message>
        <source>Look it up with --help and try again.</source>
        <translation>Consulte com --help e tente de novo.</translation>
    </message>
    <message>
        <source>Could not accept %1: it asks for what cannot be done.</source>
        <translation>Não foi possível aceitar %1: pede algo que não pode ser feito.</translation>
    </message>
    <message>
        <source>Correct the fields named and try again.</source>
        <translation>Corrija os campos indicados e tente de novo.</translation>
    </message>
    <message>
        <source>Could not read %1: it was written for a newer Zoetrope.</source>
        <translation>Não foi possível ler %1: foi escrito para um Zoetrope mais novo.</translation>
    </message>
    <message>
        <source>Update Zoetrope to use it.</source>
        <translation>Atualize o Zoetrope para usá-lo.</translation>
    </message>
    <message>
        <source>Could not read %1 as a JSON object.</source>
        <translation>Não foi possível ler %1 como objeto JSON.</translation>
    </message>
    <message>
        <source>Correct the text there and try again.</source>
        <translation>Corrija o texto ali e tente de novo.</translation>
    </message>
    <message>
        <source>There is no preset called %1.</source>
        <translation>Não há predefinição chamada %1.</translation>
    </message>
    <message>
        <source>Choose one of those that “zoetrope presets” lists.</source>
        <translation>Escolha uma das que “zoetrope presets” lista.</translation>
    </message>
    <message>
        <source>Nothing is left to make from %1.</source>
        <translation>Não resta nada a gerar com %1.</translation>
    </message>
    <message>
        <source>Ask for an output that suits the source, such as a sound file for sound alone.</source>
        <translation>Peça uma saída adequada à origem, como um arquivo de áudio quando só há áudio.</translation>
    </message>
    <message>
        <source>Could not find %1.</source>
        <translation>Não foi possível encontrar %1.</translation>
    </message>
    <message>
        <source>Could not open %1: reading it is not allowed.</source>
        <translation>Não foi possível abrir %1: a leitura não é permitida.</translation>
    </message>
    <message>
        <source>Change the file&apos;s permissions, or pick another source.</source>
        <translation>Altere as permissões do arquivo ou escolha outra origem.</translation>
    </message>
    <message>
        <source>Could not use %1: it is a folder, a device or a pipe.</source>
        <translation>Não foi possível usar %1: é uma pasta, um dispositivo ou um pipe.</translation>
    </message>
    <message>
        <source>Pick a media file.</source>
        <translation>Escolha um arquivo de mídia.</translation>
    </message>
    <message>
        <source>Could not read %1: the disk it is on reports an error.</source>
        <translation>Não foi possível ler %1: o disco relata um erro.</translation>
    </message>
    <message>
        <source>Check the disk or the connection, copy the file again, and retry.</source>
        <translation>Verifique o disco ou a conexão, copie o arquivo de novo e tente outra vez.</translation>
    </message>
    <message>
        <source>Could not use %1: the file is empty.</source>
        <translation>Não foi possível usar %1: o arquivo está vazio.</translation>
    </message>
    <message>
        <source>Copy it again, or pick another source.</source>
        <translation>Copie de novo ou escolha outra origem.</translation>
    </message>
    <message>
        <source>Could not recognise %1 as video or sound.</source>
        <translation>Não foi possível reconhecer %1 como vídeo ou áudio.</translation>
    </message>
    <message>
        <source>Could not use %1: it only points to other files, which Zoetrope does not follow.</source>
        <translation>Não foi possível usar %1: só aponta para outros arquivos, que o Zoetrope não segue.</translation>
    </message>
    <message>
        <source>Pick the media file itself.</source>
        <translation>Escolha o próprio arquivo de mídia.</translation>
    </message>
    <message>
        <source>Could not use %1: it is a still picture.</source>
        <translation>Não foi possível usar %1: é uma imagem estática.</translation>
    </message>
    <message>
        <source>Pick a video or a sound file.</source>
        <translation>Escolha um arquivo de vídeo ou de áudio.</translation>
    </message>
    <message>
        <source>Could not find the picture or sound asked for in %1.</source>
        <translation>Não foi possível encontrar a imagem ou o áudio pedido: %1.</translation>
    </message>
    <message>
        <source>Pick another source, or ask for outputs that this one can give.</source>
        <translation>Escolha outra origem ou peça saídas que esta possa oferecer.</translation>
    </message>
    <message>
        <source>Could not read %1: it is encrypted.</source>
        <translation>Não foi possível ler %1: o conteúdo está criptografado.</translation>
    </message>
    <message>
        <source>Pick a source without copy protection.</source>
        <translation>Escolha uma origem sem proteção contra cópia.</translation>
    </message>
    <message>
        <source>Could not read %1: the file is damaged or ends early.</source>
        <translation>Não foi possível ler %1: o arquivo está danificado ou termina antes do fim.</translation>
    </message>
    <message>
        <source>Could not use %1: its picture has more pixels than Zoetrope decodes.</source>
        <translation>Não foi possível usar %1: a imagem tem mais pixels do que o Zoetrope decodifica.</translation>
    </message>
    <message>
        <source>Pick a smaller source.</source>
        <translation>Escolha uma origem menor.</translation>
    </message>
    <message>
        <source>Could not open %1 in time.</source>
        <translation>Não foi possível abrir %1 a tempo.</translation>
    </message>
    <message>
        <source>Check the disk or the connection and retry; if it stays, the file is not sound.</source>
        <translation>Verifique o disco ou a conexão e tente de novo; se persistir, o arquivo não está íntegro.</translation>
    </message>
    <message>
        <source>Gave up on %1: it gave no new picture or sound for a minute.</source>
        <translation>O Zoetrope desistiu: %1 não forneceu nova imagem nem áudio durante um minuto.</translation>
    </message>
    <message>
        <source>Copy the file again, or pick another source.</source>
        <translation>Copie o arquivo de novo ou escolha outra origem.</translation>
    </message>
    <message>
        <source>Could not go on with %1: the file was changed meanwhile.</source>
        <translation>Não foi possível continuar com %1: o arquivo foi alterado nesse meio-tempo.</translation>
    </message>
    <message>
        <source>Wait until it is written completely, then start again.</source>
        <translation>Espere até que esteja totalmente gravado e inicie de novo.</translation>
    </message>
    <message>
        <source>Waiting until %1 has been fetched.</source>
        <translation>Aguardando o download de %1.</translation>
    </message>
    <message>
        <source>The job goes on by itself once all of it is here; it is fetched while the local port is open.</source>
        <translation>O trabalho continua sozinho assim que tudo estiver aqui; o download ocorre enquanto a porta local está aberta.</translation>
    </message>
    <message>
        <source>Could not fetch %1.</source>
        <translation>Não foi possível baixar %1.</translation>
    </message>
    <message>
        <source>Check the address and that its server can be reached, then retry the job.</source>
        <translation>Verifique o endereço e se o servidor dele pode ser acessado e tente o trabalho novamente.</translation>
    </message>
    <message>
        <source>Could not take a picture at the moment asked for: it lies outside %1.</source>
        <translation>Não foi possível capturar uma imagem no momento pedido: %1 não o abrange.</translation>
    </message>
    <message>
        <source>Choose a moment within the source&apos;s length.</source>
        <translation>Escolha um momento dentro da duração da origem.</translation>
    </message>
    <message>
        <source>Could not spread pictures over %1: it does not say how long it is.</source>
        <translation>Não foi possível distribuir imagens por toda a duração: %1 não informa quanto dura.</translation>
    </message>
    <message>
        <source>Ask for pictures at exact times, or give the length of the part to use.</source>
        <translation>Peça imagens em tempos exatos ou informe a duração do trecho a usar.</translation>
    </message>
    <message>
        <source>Could not cut the range asked for: it lies outside %1.</source>
        <translation>Não foi possível recortar o intervalo pedido: %1 não o abrange.</translation>
    </message>
    <message>
        <source>Choose a start within the source&apos;s length.</source>
        <translation>Escolha um início dentro da duração da origem.</translation>
    </message>
    <message>
        <source>Could not decode %1: this computer&apos;s FFmpeg has no decoder for it.</source>
        <translation>Não foi possível decodificar %1: o FFmpeg deste computador não tem o decodificador necessário.</translation>
    </message>
    <message>
        <source>Install a fuller FFmpeg, or pick another source.</source>
        <translation>Instale um FFmpeg mais completo ou escolha outra origem.</translation>
    </message>
    <message>
        <source>Could not decode %1.</source>
        <translation>Não foi possível decodificar %1.</translation>
    </message>
    <message>
        <source>Could not find the filter %1 in this computer&apos;s FFmpeg.</source>
        <translation>Não foi possível encontrar o filtro %1 no FFmpeg deste computador.</translation>
    </message>
    <message>
        <source>Install a fuller FFmpeg, or leave the filter out.</source>
        <translation>Instale um FFmpeg mais completo ou deixe o filtro de fora.</translation>
    </message>
    <message>
        <source>Could not scale or filter the pictures of %1.</source>
        <translation>Não foi possível redimensionar ou filtrar as imagens para %1.</translation>
    </message>
    <message>
        <source>Try without the filter or with another size; the log has the details.</source>
        <translation>Tente sem o filtro ou com outro tamanho; o registro tem os detalhes.</translation>
    </message>
    <message>
        <source>Could not find an encoder for %1 in this computer&apos;s FFmpeg.</source>
        <translation>Não foi possível encontrar um codificador para %1 no FFmpeg deste computador.</translation>
    </message>
    <message>
        <source>Install a fuller FFmpeg, or choose another codec.</source>
        <translation>Instale um FFmpeg mais completo ou escolha outro codec.</translation>
    </message>
    <message>
        <source>Could not encode %1: the encoder gave up.</source>
        <translation>Não foi possível codificar %1: o codificador desistiu.</translation>
    </message>
    <message>
        <source>Try again with other settings; the log has the details.</source>
        <translation>Tente de novo com outras configurações; o registro tem os detalhes.</translation>
    </message>
    <message>
        <source>Could not start the encoder for %1: it does not take these settings.</source>
        <translation>Não foi possível iniciar o codificador para %1: ele não aceita estas configurações.</translation>
    </message>
    <message>
        <source>Choose another size, speed or profile.</source>
        <translation>Escolha outro tamanho, outra velocidade ou outro perfil.</translation>
    </message>
    <message>
        <source>Could not write %1: this computer&apos;s FFmpeg lacks the container.</source>
        <translation>Não foi possível gravar %1: o FFmpeg deste computador não tem esse contêiner.</translation>
    </message>
    <message>
        <source>Install a fuller FFmpeg, or choose another container.</source>
        <translation>Instale um FFmpeg mais completo ou escolha outro contêiner.</translation>
    </message>
    <message>
        <source>Could not put %1 together.</source>
        <translation>Não foi possível montar %1.</translation>
    </message>
    <message>
        <source>Choose another container; the log has the details.</source>
        <translation>Escolha outro contêiner; o registro tem os detalhes.</translation>
    </message>
    <message>
        <source>Could not use the intermediate file %1: it is not what was written.</source>
        <translation>Não foi possível usar o arquivo intermediário %1: não é o que foi gravado.</translation>
    </message>
    <message>
        <source>Check the disk, then start the job again.</source>
        <translation>Verifique o disco e inicie o trabalho de novo.</translation>
    </message>
    <message>
        <source>Could not write to %1: the folder does not exist.</source>
        <translation>Não foi possível gravar em %1: a pasta não existe.</translation>
    </message>
    <message>
        <source>Make the folder, or choose another.</source>
        <translation>Crie a pasta ou escolha outra.</translation>
    </message>
    <message>
        <source>Could not write %1: writing there is not allowed.</source>
        <translation>Não foi possível gravar %1: a gravação nesse local não é permitida.</translation>
    </message>
    <message>
        <source>Change the folder&apos;s permissions, or choose another.</source>
        <translation>Altere as permissões da pasta ou escolha outra.</translation>
    </message>
    <message>
        <source>Did not write %1: a file of that name exists already.</source>
        <translation>Não se gravou %1: já existe um arquivo com esse nome.</translation>
    </message>
    <message>
        <source>Move it away, or choose another name or folder.</source>
        <translation>Mova-o para outro lugar, ou escolha outro nome ou outra pasta.</translation>
    </message>
    <message>
        <source>Did not write %1: it is the source itself.</source>
        <translation>Não se gravou %1: é a própria origem.</translation>
    </message>
    <message>
        <source>Choose another name or folder.</source>
        <translation>Escolha outro nome ou outra pasta.</translation>
    </message>
    <message>
        <source>Could not make a file name from %1.</source>
        <translation>Não foi possível formar um nome de arquivo com %1.</translation>
    </message>
    <message>
        <source>Correct the name&apos;s pattern and try again.</source>
        <translation>Corrija o padrão do nome e tente de novo.</translation>
    </message>
    <message>
        <source>Could not write %1: two outputs would have that name.</source>
        <translation>Não foi possível gravar %1: duas saídas teriam esse nome.</translation>
    </message>
    <message>
        <source>Put {resolution} or {container} into the name&apos;s pattern.</source>
        <translation>Coloque {resolution} ou {container} no padrão do nome.</translation>
    </message>
    <message>
        <source>Could not write %1: the disk is full.</source>
        <translation>Não foi possível gravar %1: o disco está cheio.</translation>
    </message>
    <message>
        <source>Make room there, or choose another folder.</source>
        <translation>Libere espaço ou escolha outra pasta.</translation>
    </message>
    <message>
        <source>Could not write %1: the disk reports an error.</source>
        <translation>Não foi possível gravar %1: o disco relata um erro.</translation>
    </message>
    <message>
        <source>Check the disk, or choose another folder.</source>
        <translation>Verifique o disco ou escolha outra pasta.</translation>
    </message>
    <message>
        <source>Did not publish %1: what was written is not what was asked for.</source>
        <translation>Não se publicou %1: o que foi gravado não é o que foi pedido.</translation>
    </message>
    <message>
        <source>Start the job again; if it stays, please report it together with the log.</source>
        <translation>Inicie o trabalho de novo; se persistir, relate o problema e anexe o registro.</translation>
    </message>
    <message>
        <source>Gave up on %1: it goes beyond what Zoetrope allows one job.</source>
        <translation>O Zoetrope desistiu: %1 ultrapassa o que é permitido para um só trabalho.</translation>
    </message>
    <message>
        <source>Split the job, or pick a smaller source.</source>
        <translation>Divida o trabalho ou escolha uma origem menor.</translation>
    </message>
    <message>
        <source>Could not start the process that was to work on %1.</source>
        <translation>Não foi possível iniciar o processo para %1.</translation>
    </message>
    <message>
        <source>The process that worked on %1 crashed; other jobs were not touched.</source>
        <translation>O processo que trabalhava com %1 encerrou inesperadamente; os outros trabalhos não foram afetados.</translation>
    </message>
    <message>
        <source>Retry the job; if it crashes again, the source is likely damaged: pick another copy and report the log.</source>
        <translation>Tente o trabalho de novo; se voltar a encerrar, a origem provavelmente está danificada: escolha outra cópia e relate o problema com o registro.</translation>
    </message>
    <message>
        <source>The process that worked on %1 gave no sign of life any more and was ended.</source>
        <translation>O processo que trabalhava com %1 não deu mais sinal de vida e foi encerrado.</translation>
    </message>
    <message>
        <source>Retry the job; if it hangs again, pick another copy of the source and report the log.</source>
        <translation>Tente o trabalho de novo; se voltar a travar, escolha outra cópia da origem e relate o problema com o registro.</translation>
    </message>
    <message>
        <source>The process that worked on %1 said what cannot be understood and was ended.</source>
        <translation>O processo que trabalhava com %1 respondeu algo incompreensível e foi encerrado.</translation>
    </message>
    <message>
        <source>Retry the job; if it stays, reinstall Zoetrope and report the log.</source>
        <translation>Tente o trabalho de novo; se persistir, reinstale o Zoetrope e relate o problema com o registro.</translation>
    </message>
    <message>
        <source>Work on %1 needed more memory than one job may take.</source>
        <translation>Processar %1 exigiu mais memória do que um trabalho pode usar.</translation>
    </message>
    <message>
        <source>Ask for fewer or smaller renditions, or raise the limit in the settings.</source>
        <translation>Peça menos variantes ou menores, ou aumente o limite nas configurações.</translation>
    </message>
    <message>
        <source>Could not go on with %1: the process of an earlier attempt is still at work on it.</source>
        <translation>Não foi possível continuar com %1: o processo de uma tentativa anterior ainda está ativo.</translation>
    </message>
    <message>
        <source>It ends within moments; retry the job then.</source>
        <translation>Ele terminará em instantes; tente o trabalho de novo em seguida.</translation>
    </message>
    <message>
        <source>Could not read %1: the file is damaged.</source>
        <translation>Não foi possível ler %1: o arquivo está danificado.</translation>
    </message>
    <message>
        <source>It was set aside untouched and a new one was begun; import from it what can be saved.</source>
        <translation>Ele foi posto de lado intacto e um novo foi começado; importe dele o que puder ser salvo.</translation>
    </message>
    <message>
        <source>Could not read %1: a newer Zoetrope has written it.</source>
        <translation>Não foi possível ler %1: foi gravado por um Zoetrope mais novo.</translation>
    </message>
    <message>
        <source>Could not open %1: using it is not allowed.</source>
        <translation>Não foi possível abrir %1: o uso não é permitido.</translation>
    </message>
    <message>
        <source>Make its folder writable, or choose another data folder.</source>
        <translation>Permita a gravação na pasta dele ou escolha outra pasta de dados.</translation>
    </message>
    <message>
        <source>Could not write to %1; nothing of this step was kept.</source>
        <translation>Não foi possível gravar em %1; nada desta etapa foi mantido.</translation>
    </message>
    <message>
        <source>Check the disk it is on for space and errors, then try again.</source>
        <translation>Verifique o espaço e os erros do disco e tente de novo.</translation>
    </message>
    <message>
        <source>Another Zoetrope already works through %1.</source>
        <translation>Outro Zoetrope já está processando %1.</translation>
    </message>
    <message>
        <source>Use that one, or close it first; jobs that are submitted reach it.</source>
        <translation>Use esse outro ou feche-o antes; os trabalhos enviados chegam a ele.</translation>
    </message>
    <message>
        <source>There is no such job in the queue: %1.</source>
        <translation>Não há um trabalho assim na fila: %1.</translation>
    </message>
    <message>
        <source>Look up the number with “zoetrope list”.</source>
        <translation>Consulte o número com “zoetrope list”.</translation>
    </message>
    <message>
        <source>Could not do this with %1 in the state it is in.</source>
        <translation>Não foi possível fazer isto com %1 no estado atual.</translation>
    </message>
    <message>
        <source>Wait until the state has changed, then try again.</source>
        <translation>Espere até que o estado mude e tente de novo.</translation>
    </message>
    <message>
        <source>the job</source>
        <translation>o trabalho</translation>
    </message>
    <message>
        <source>the source</source>
        <translation>a origem</translation>
    </message>
    <message>
        <source>the output</source>
        <translation>a saída</translation>
    </message>
    <message>
        <source>the rendition</source>
        <translation>a variante</translation>
    </message>
    <message>
        <source>the folder</source>
        <translation>a pasta</translation>
    </message>
    <message>
        <source>that name</source>
        <translation>esse nome</translation>
    </message>
    <message>
        <source>the queue</source>
        <translation>a fila</translation>
    </message>
    <message>
        <source>Check its name and whether it was moved or deleted meanwhile, then retry, or pick another source.</source>
        <translation>Verifique o nome e se foi movido ou excluído nesse meio-tempo e tente de novo, ou escolha outra origem.</translation>
    </message>
    <message>
        <source>Check that Zoetrope is installed whole and that the machine has memory left. A job that waits for this goes on by itself then; retry one that has failed.</source>
        <translation>Verifique se o Zoetrope está instalado por completo e se resta memória no computador. Um trabalho que espera por isso continua então sozinho; tente de novo o que tiver falhado.</translation>
    </message>
    <message>
        <source>Could not use the subtitles in %1.</source>
        <translation>Não foi possível usar as legendas em %1.</translation>
    </message>
    <message>
        <source>Give them as a file of SRT, ASS or WebVTT, or leave them out.</source>
        <translation>Forneça-as como arquivo SRT, ASS ou WebVTT, ou deixe-as de fora.</translation>
    </message>
    <message>
        <source>Could not use %1 as a watermark.</source>
        <translation>Não foi possível usar %1 como marca-d’água.</translation>
    </message>
    <message>
        <source>Give a picture as PNG, JPEG or WebP, or leave it out.</source>
        <translation>Indique uma imagem PNG, JPEG ou WebP, ou deixe-a de fora.</translation>
    </message>
</context>
<context>
    <name>Zoetrope::GroupMembers</name>
    <message>
        <source>Add a preset</source>
        <translation>Adicionar uma predefinição</translation>
    </message>
    <message>
        <source>Move %1 up</source>
        <translation>Mover %1 para cima</translation>
    </message>
    <message>
        <source>Move %1 down</source>
        <translation>Mover %1 para baixo</translation>
    </message>
    <message>
        <source>Take %1 out of the group</source>
        <translation>Tirar %1 do grupo</translation>
    </message>
</context>
<context>
    <name>Zoetrope::HelpMenu</name>
    <message>
        <source>&amp;Help</source>
        <translation>Aj&amp;uda</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>A&amp;talhos de teclado</translation>
    </message>
    <message>
        <source>&amp;About Zoetrope</source>
        <translation>&amp;Sobre o Zoetrope</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atalhos de teclado</translation>
    </message>
    <message>
        <source>About Zoetrope</source>
        <translation>Sobre o Zoetrope</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Zoetrope %1&lt;/h3&gt;&lt;p&gt;Encodes whole batches, each thing once, and proves what it made.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later. Built on Qt and FFmpeg.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Zoetrope %1&lt;/h3&gt;&lt;p&gt;Codifica lotes inteiros, cada coisa uma só vez, e comprova o que gerou.&lt;/p&gt;&lt;p&gt;Software livre sob a Licença Pública Geral GNU, versão 3 ou posterior. Baseado em Qt e FFmpeg.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>Zoetrope::Inspector</name>
    <message>
        <source>Mixed</source>
        <translation>Vários</translation>
    </message>
</context>
<context>
    <name>Zoetrope::Intake</name>
    <message numerus="yes">
        <source>%n file(s) are neither video nor sound and were left out.</source>
        <translation>
            <numerusform>%n arquivo não é vídeo nem áudio e foi deixado de fora.</numerusform>
            <numerusform>%n arquivos não são vídeo nem áudio e foram deixados de fora.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read.</source>
        <translation>
            <numerusform>Não foi possível ler %n arquivo.</numerusform>
            <numerusform>Não foi possível ler %n arquivos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) were left out, since sources must be files on this machine: download them first.</source>
        <translation>
            <numerusform>%n endereço ficou de fora, pois as fontes devem ser arquivos deste computador: baixe-o primeiro.</numerusform>
            <numerusform>%n endereços ficaram de fora, pois as fontes devem ser arquivos deste computador: baixe-os primeiro.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Zoetrope::LogPage</name>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Choose another folder …</source>
        <translation>Escolher outra pasta …</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir pasta</translation>
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
        <translation>Selecione um único trabalho para ler o que aconteceu com ele.</translation>
    </message>
</context>
<context>
    <name>Zoetrope::LostWishesDialog</name>
    <message>
        <source>Not carried over</source>
        <translation>Não transferido</translation>
    </message>
    <message>
        <source>Zoetrope has no place for these settings yet. The presets work without them; look at what they make.</source>
        <translation>O Zoetrope ainda não tem lugar para estas configurações. As predefinições funcionam sem elas; veja o que elas criam.</translation>
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
        <translation>Fila</translation>
    </message>
    <message>
        <source>Drop videos here</source>
        <translation>Solte vídeos aqui</translation>
    </message>
    <message>
        <source>Files, folders, or a whole batch. Choose what becomes of them on the right, then press Start.</source>
        <translation>Arquivos, pastas ou um lote inteiro. Escolha à direita o que será feito deles e pressione Iniciar.</translation>
    </message>
    <message>
        <source>Main</source>
        <translation>Principal</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Adicionar arquivos</translation>
    </message>
    <message>
        <source>Add folder</source>
        <translation>Adicionar pasta</translation>
    </message>
    <message>
        <source>Pause queue</source>
        <translation>Pausar fila</translation>
    </message>
    <message>
        <source>Which rows are shown</source>
        <translation>Quais linhas são mostradas</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Unfinished</source>
        <translation>Não concluídos</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verificados</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Com falha</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Pesquisar</translation>
    </message>
    <message>
        <source>Search the queue</source>
        <translation>Pesquisar na fila</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Localizar</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arquivo</translation>
    </message>
    <message>
        <source>Add &amp;files …</source>
        <translation>Adicionar &amp;arquivos …</translation>
    </message>
    <message>
        <source>Add f&amp;older …</source>
        <translation>Adicionar &amp;pasta …</translation>
    </message>
    <message>
        <source>&amp;Paste files</source>
        <translation>C&amp;olar arquivos</translation>
    </message>
    <message>
        <source>&amp;Settings …</source>
        <translation>&amp;Configurações …</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Sair</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Refazer</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Selecionar &amp;tudo</translation>
    </message>
    <message>
        <source>&amp;Jobs</source>
        <translation>&amp;Trabalhos</translation>
    </message>
    <message>
        <source>Stop after the current jobs</source>
        <translation>Parar após os trabalhos em andamento</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>E&amp;xibir</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origem</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>Saídas</translation>
    </message>
    <message>
        <source>Thumbnails</source>
        <translation>Miniaturas</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Prévia</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Video and sound (%1);;All files (*)</source>
        <translation>Vídeo e áudio (%1);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>%1 was not started. %2</source>
        <translation>%1 não foi iniciado. %2</translation>
    </message>
    <message numerus="yes">
        <source>%n rows were not started. The first, %1: %2</source>
        <translation>
            <numerusform>%n linha não foi iniciada. A primeira, %1: %2</numerusform>
            <numerusform>%n linhas não foram iniciadas. A primeira, %1: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Resume queue</source>
        <translation>Retomar fila</translation>
    </message>
    <message>
        <source>%1 % — Zoetrope</source>
        <translation>%1% — Zoetrope</translation>
    </message>
    <message>
        <source>Output folder</source>
        <translation>Pasta de saída</translation>
    </message>
    <message>
        <source>Change output folder</source>
        <translation>Alterar pasta de saída</translation>
    </message>
    <message>
        <source>Rows could not be saved</source>
        <translation>Não foi possível salvar linhas</translation>
    </message>
    <message>
        <source>&amp;Group rows</source>
        <translation>A&amp;grupar linhas</translation>
    </message>
    <message>
        <source>&amp;Not at all</source>
        <translation>&amp;Não agrupar</translation>
    </message>
    <message>
        <source>By &amp;state</source>
        <translation>Por &amp;estado</translation>
    </message>
    <message>
        <source>By &amp;folder of the source</source>
        <translation>Por &amp;pasta da origem</translation>
    </message>
    <message>
        <source>The machine stays as it is. %1</source>
        <translation>O computador fica como está. %1</translation>
    </message>
    <message>
        <source>By &amp;origin</source>
        <translation>Por &amp;origem</translation>
    </message>
    <message>
        <source>There is no file, no folder and no list of files in it.</source>
        <translation>Não há nele nenhum arquivo, nenhuma pasta nem lista de arquivos.</translation>
    </message>
</context>
<context>
    <name>Zoetrope::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Fechar esta mensagem</translation>
    </message>
</context>
<context>
    <name>Zoetrope::NewKeyDialog</name>
    <message>
        <source>It may only look, and change nothing</source>
        <translation>Pode apenas ver, sem alterar nada</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Nova chave</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>There is a key of this name already.</source>
        <translation>Já existe uma chave com este nome.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Chave</translation>
    </message>
    <message>
        <source>Copy the key</source>
        <translation>Copiar a chave</translation>
    </message>
    <message>
        <source>Copy it now: it is not shown again.</source>
        <translation>Copie-a agora: ela não será mostrada de novo.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluído</translation>
    </message>
</context>
<context>
    <name>Zoetrope::Notice</name>
    <message numerus="yes">
        <source>The source is damaged in %n place(s); what could be read was used.</source>
        <translation>
            <numerusform>A origem está danificada em %n ponto; foi usado o que pôde ser lido.</numerusform>
            <numerusform>A origem está danificada em %n pontos; foi usado o que pôde ser lido.</numerusform>
        </translation>
    </message>
    <message>
        <source>The source ends after %1, but its header states %2: it may be incomplete.</source>
        <translation>A origem termina após %1, mas seu cabeçalho indica %2: talvez esteja incompleta.</translation>
    </message>
    <message>
        <source>Encoding started over: what an earlier attempt left has no readable record.</source>
        <translation>A codificação recomeçou do início: o que uma tentativa anterior deixou não tem registro legível.</translation>
    </message>
    <message>
        <source>Encoding started over: the source has changed since the earlier attempt.</source>
        <translation>A codificação recomeçou do início: a origem mudou desde a tentativa anterior.</translation>
    </message>
    <message>
        <source>Encoding started over: the encoders are of another version than in the earlier attempt.</source>
        <translation>A codificação recomeçou do início: os codificadores são de outra versão que na tentativa anterior.</translation>
    </message>
    <message>
        <source>Encoding started over: what is to be made has changed since the earlier attempt.</source>
        <translation>A codificação recomeçou do início: o que será gerado mudou desde a tentativa anterior.</translation>
    </message>
    <message>
        <source>%1 It was set aside untouched as %2, and a new queue was begun; &quot;zoetrope import&quot; brings over what can be read of it.</source>
        <translation>%1 Ele foi posto de lado intacto como %2 e uma nova fila foi começada; &quot;zoetrope import&quot; traz o que puder ser lido dele.</translation>
    </message>
    <message>
        <source>The queue was brought to this version&apos;s form; a copy of the old one is %1.</source>
        <translation>A fila foi adaptada ao formato desta versão; há uma cópia da antiga em %1.</translation>
    </message>
    <message>
        <source>%1 was left out: there is a file of this name.</source>
        <translation>%1 ficou de fora: há um arquivo com este nome.</translation>
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
        <translation>em %1 de %2 trabalhos</translation>
    </message>
    <message>
        <source>Remove the output %1</source>
        <translation>Remover a saída %1</translation>
    </message>
    <message>
        <source>Change format</source>
        <translation>Alterar formato</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>%1 (some)</source>
        <translation>%1 (em alguns)</translation>
    </message>
    <message>
        <source>Change resolutions</source>
        <translation>Alterar resoluções</translation>
    </message>
    <message>
        <source>Other …</source>
        <translation>Outra …</translation>
    </message>
    <message>
        <source>Another resolution</source>
        <translation>Outra resolução</translation>
    </message>
    <message>
        <source>Short side of the picture, in pixels:</source>
        <translation>Lado menor da imagem, em pixels:</translation>
    </message>
    <message>
        <source>Resolutions</source>
        <translation>Resoluções</translation>
    </message>
    <message>
        <source>Change video codec</source>
        <translation>Alterar codec de vídeo</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vídeo</translation>
    </message>
    <message>
        <source>Change video quality</source>
        <translation>Alterar qualidade do vídeo</translation>
    </message>
    <message>
        <source>Constant quality</source>
        <translation>Qualidade constante</translation>
    </message>
    <message>
        <source>Average bit rate</source>
        <translation>Taxa de bits média</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Taxa</translation>
    </message>
    <message>
        <source>Change rate</source>
        <translation>Alterar taxa</translation>
    </message>
    <message>
        <source> kbit/s</source>
        <translation> kbit/s</translation>
    </message>
    <message>
        <source>No sound</source>
        <translation>Sem áudio</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Áudio</translation>
    </message>
    <message>
        <source>Change sound</source>
        <translation>Alterar áudio</translation>
    </message>
    <message>
        <source>%1 kbit/s</source>
        <translation>%1 kbit/s</translation>
    </message>
    <message>
        <source>Sound bit rate</source>
        <translation>Taxa de bits do áudio</translation>
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
        <translation>Como a origem</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canais</translation>
    </message>
    <message>
        <source>{name}-{resolution}</source>
        <comment>keep the words in braces</comment>
        <translation>{name}-{resolution}</translation>
    </message>
    <message>
        <source>Change name</source>
        <translation>Alterar nome</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nome do arquivo</translation>
    </message>
    <message>
        <source>{name} of the source, {resolution}, {width}, {height}, {container}, {label}, {index} of the file, {counter} of jobs started together, {date}; / makes a folder.</source>
        <translation>{name} da origem, {resolution}, {width}, {height}, {container}, {label}, {index} do arquivo, {counter} dos trabalhos iniciados juntos, {date}; / cria uma pasta.</translation>
    </message>
    <message>
        <source>Average bit rate, two passes</source>
        <translation>Taxa de bits média, duas passagens</translation>
    </message>
    <message>
        <source>File size</source>
        <translation>Tamanho do arquivo</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>Most that the file may weigh</source>
        <translation>Tamanho máximo do arquivo</translation>
    </message>
    <message>
        <source>Half of the source&apos;s</source>
        <translation>Metade da origem</translation>
    </message>
    <message>
        <source>%1 per second</source>
        <translation>%1 por segundo</translation>
    </message>
    <message>
        <source>Change frame rate</source>
        <translation>Alterar a taxa de quadros</translation>
    </message>
    <message>
        <source>Frame rate</source>
        <translation>Taxa de quadros</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translation>Imagem inteira</translation>
    </message>
    <message>
        <source>Without black borders</source>
        <translation>Sem bordas pretas</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Manualmente</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Corte</translation>
    </message>
    <message>
        <source>Change crop</source>
        <translation>Alterar o corte</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Esquerda</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Em cima</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Direita</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>Embaixo</translation>
    </message>
    <message>
        <source>Pixels off this side: %1</source>
        <translation>Pixels removidos deste lado: %1</translation>
    </message>
    <message>
        <source>Its own</source>
        <translation>A da imagem</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Proporção</translation>
    </message>
    <message>
        <source>Change shape</source>
        <translation>Alterar a proporção</translation>
    </message>
    <message>
        <source>With black around</source>
        <translation>Com preto ao redor</translation>
    </message>
    <message>
        <source>Cut to fit</source>
        <translation>Cortada para preencher</translation>
    </message>
    <message>
        <source>Stretched</source>
        <translation>Esticada</translation>
    </message>
    <message>
        <source>How it comes into its shape</source>
        <translation>Como se chega a essa proporção</translation>
    </message>
    <message>
        <source>Not turned</source>
        <translation>Sem girar</translation>
    </message>
    <message>
        <source>A quarter to the right</source>
        <translation>Um quarto à direita</translation>
    </message>
    <message>
        <source>Upside down</source>
        <translation>De cabeça para baixo</translation>
    </message>
    <message>
        <source>A quarter to the left</source>
        <translation>Um quarto à esquerda</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Rotação</translation>
    </message>
    <message>
        <source>Change turn</source>
        <translation>Alterar a rotação</translation>
    </message>
    <message>
        <source>Mirrored</source>
        <translation>Espelhada</translation>
    </message>
    <message>
        <source>The usual one</source>
        <translation>A habitual</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Languages in order of preference, such as de,en, or numbers, such as 1,3.</source>
        <translation>Idiomas por ordem de preferência, como de,en, ou números, como 1,3.</translation>
    </message>
    <message>
        <source>Sound tracks</source>
        <translation>Faixas de som</translation>
    </message>
    <message>
        <source>Change sound tracks</source>
        <translation>Alterar as faixas de som</translation>
    </message>
    <message>
        <source> dB</source>
        <translation> dB</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>Ganho</translation>
    </message>
    <message>
        <source>Change filters</source>
        <translation>Alterar filtros</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>Sound filters</source>
        <translation>Filtros de som</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>As loud as it is</source>
        <translation>No volume original</translation>
    </message>
    <message>
        <source>Brought to a loudness</source>
        <translation>Levado a uma sonoridade</translation>
    </message>
    <message>
        <source>Brought to a peak</source>
        <translation>Levado a um pico</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nível</translation>
    </message>
    <message>
        <source>The sound is measured first. Television wants −23 LUFS, the web about −16.</source>
        <translation>O som é medido primeiro. A televisão pede −23 LUFS; a web, cerca de −16.</translation>
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
        <translation>Saída </translation>
    </message>
    <message>
        <source>Fade out</source>
        <translation>Saída gradual</translation>
    </message>
    <message>
        <source>Level in%1</source>
        <translation>Nível em%1</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>No subtitles</source>
        <translation>Sem legendas</translation>
    </message>
    <message>
        <source>As tracks</source>
        <translation>Como faixas</translation>
    </message>
    <message>
        <source>Drawn into the picture</source>
        <translation>Desenhadas na imagem</translation>
    </message>
    <message>
        <source>As files beside it</source>
        <translation>Como arquivos ao lado</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation>Legendas</translation>
    </message>
    <message>
        <source>Change subtitles</source>
        <translation>Alterar as legendas</translation>
    </message>
    <message>
        <source>Subtitle tracks</source>
        <translation>Faixas de legendas</translation>
    </message>
    <message>
        <source>Remove the subtitles %1</source>
        <translation>Remover as legendas %1</translation>
    </message>
    <message>
        <source>Add a file …</source>
        <translation>Adicionar um arquivo…</translation>
    </message>
    <message>
        <source>Choose subtitles</source>
        <translation>Escolher legendas</translation>
    </message>
    <message>
        <source>Subtitles (%1)</source>
        <translation>Legendas (%1)</translation>
    </message>
    <message>
        <source>Watermark</source>
        <translation>Marca-d’água</translation>
    </message>
    <message>
        <source>Change watermark</source>
        <translation>Alterar a marca-d’água</translation>
    </message>
    <message>
        <source>Remove the watermark %1</source>
        <translation>Remover a marca-d’água %1</translation>
    </message>
    <message>
        <source>Top left</source>
        <translation>Superior esquerdo</translation>
    </message>
    <message>
        <source>Top right</source>
        <translation>Superior direito</translation>
    </message>
    <message>
        <source>Center</source>
        <translation>Centro</translation>
    </message>
    <message>
        <source>Bottom left</source>
        <translation>Inferior esquerdo</translation>
    </message>
    <message>
        <source>Bottom right</source>
        <translation>Inferior direito</translation>
    </message>
    <message>
        <source>At a place of its own</source>
        <translation>Em um lugar próprio</translation>
    </message>
    <message>
        <source>Position of the watermark</source>
        <translation>Posição da marca-d’água</translation>
    </message>
    <message>
        <source> % wide</source>
        <translation> % de largura</translation>
    </message>
    <message>
        <source>Of the picture&apos;s width</source>
        <translation>Da largura da imagem</translation>
    </message>
    <message>
        <source>Size of the watermark</source>
        <translation>Tamanho da marca-d’água</translation>
    </message>
    <message>
        <source> % opaque</source>
        <translation> % opaca</translation>
    </message>
    <message>
        <source>Opacity of the watermark</source>
        <translation>Opacidade da marca-d’água</translation>
    </message>
    <message>
        <source>Add a picture …</source>
        <translation>Adicionar uma imagem …</translation>
    </message>
    <message>
        <source>Choose a watermark</source>
        <translation>Escolher uma marca-d’água</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>Imagens (%1)</translation>
    </message>
</context>
<context>
    <name>Zoetrope::OutputsPage</name>
    <message>
        <source>Write times as 1:23 or 0:01:23.5.</source>
        <translation>Escreva os tempos como 1:23 ou 0:01:23.5.</translation>
    </message>
    <message>
        <source>The end must come after the start.</source>
        <translation>O fim deve vir depois do início.</translation>
    </message>
    <message>
        <source>Output folder</source>
        <translation>Pasta de saída</translation>
    </message>
    <message>
        <source>Choose the output folder</source>
        <translation>Escolher a pasta de saída</translation>
    </message>
    <message>
        <source>Save in</source>
        <translation>Salvar em</translation>
    </message>
    <message>
        <source>Add output</source>
        <translation>Adicionar saída</translation>
    </message>
    <message>
        <source>Save as preset …</source>
        <translation>Salvar como predefinição …</translation>
    </message>
    <message>
        <source>What will be written</source>
        <translation>O que será gravado</translation>
    </message>
    <message>
        <source>From a preset</source>
        <translation>De uma predefinição</translation>
    </message>
    <message>
        <source>By format</source>
        <translation>Por formato</translation>
    </message>
    <message>
        <source>Select a source to say what becomes of it.</source>
        <translation>Selecione uma origem para dizer o que será feito dela.</translation>
    </message>
    <message>
        <source>What has begun can no longer be edited. Duplicate it to make something else of it.</source>
        <translation>O que já começou não pode mais ser editado. Duplique para fazer outra coisa com ele.</translation>
    </message>
    <message numerus="yes">
        <source>%n of the selected jobs have begun and stay as they are.</source>
        <translation>
            <numerusform>%n dos trabalhos selecionados já começou e fica como está.</numerusform>
            <numerusform>%n dos trabalhos selecionados já começaram e ficam como estão.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You are editing %n jobs at once.</source>
        <translation>
            <numerusform>Você está editando %n trabalho ao mesmo tempo.</numerusform>
            <numerusform>Você está editando %n trabalhos ao mesmo tempo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Known once the source has been read.</source>
        <translation>Será conhecido quando a origem tiver sido lida.</translation>
    </message>
    <message>
        <source>%1 (exists already)</source>
        <translation>%1 (já existe)</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e mais %n</numerusform>
            <numerusform>e mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove output</source>
        <translation>Remover saída</translation>
    </message>
    <message>
        <source>Change output folder</source>
        <translation>Alterar pasta de saída</translation>
    </message>
    <message>
        <source>Start of the part</source>
        <translation>Início do trecho</translation>
    </message>
    <message>
        <source>beginning</source>
        <translation>início</translation>
    </message>
    <message>
        <source>End of the part</source>
        <translation>Fim do trecho</translation>
    </message>
    <message>
        <source>end</source>
        <translation>fim</translation>
    </message>
    <message>
        <source>Use from</source>
        <translation>Usar de</translation>
    </message>
    <message>
        <source>to</source>
        <comment>a part of the source: from … to …</comment>
        <translation>até</translation>
    </message>
    <message>
        <source>Change the part</source>
        <translation>Alterar o trecho</translation>
    </message>
</context>
<context>
    <name>Zoetrope::Player</name>
    <message>
        <source>This sound cannot be played here. Open it with another program.</source>
        <translation>Este áudio não pode ser reproduzido aqui. Abra-o com outro programa.</translation>
    </message>
    <message>
        <source>Nothing on this machine can play video, so single frames are shown, without sound.</source>
        <translation>Nada neste computador consegue reproduzir vídeo, por isso são mostrados quadros isolados, sem áudio.</translation>
    </message>
    <message>
        <source>The player of this machine does not know this format, so single frames are shown, without sound.</source>
        <translation>O player deste computador não conhece este formato, por isso são mostrados quadros isolados, sem áudio.</translation>
    </message>
    <message>
        <source>The player of this machine does not answer, so single frames are shown, without sound.</source>
        <translation>O player deste computador não responde, por isso são mostrados quadros isolados, sem áudio.</translation>
    </message>
    <message>
        <source>The player of this machine is not reliable with streams, so single frames are shown, without sound.</source>
        <translation>O player deste computador não é confiável com fluxos, por isso são mostrados quadros isolados, sem áudio.</translation>
    </message>
    <message>
        <source>No sound device was found: playing without sound.</source>
        <translation>Nenhum dispositivo de áudio foi encontrado: reproduzindo sem áudio.</translation>
    </message>
    <message>
        <source>No sound device was found, so this cannot be heard.</source>
        <translation>Nenhum dispositivo de áudio foi encontrado, por isso não é possível ouvir isto.</translation>
    </message>
</context>
<context>
    <name>Zoetrope::PlayerView</name>
    <message>
        <source>Picture</source>
        <translation>Imagem</translation>
    </message>
    <message>
        <source>Space plays and pauses, comma and period step by frames.</source>
        <translation>Espaço reproduz e pausa; vírgula e ponto avançam ou voltam por quadros.</translation>
    </message>
</context>
<context>
    <name>Zoetrope::PortAccessPage</name>
    <message>
        <source>Each program can have a key of its own beside the port&apos;s token, to be taken back without disturbing the others.</source>
        <translation>Além do token da porta, cada programa pode ter sua própria chave, revogável sem atrapalhar os outros.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Chaves</translation>
    </message>
    <message>
        <source>Make a key for a program</source>
        <translation>Criar uma chave para um programa</translation>
    </message>
    <message>
        <source>Take the selected keys back</source>
        <translation>Revogar as chaves selecionadas</translation>
    </message>
    <message>
        <source>%1 is not the origin of a web page, such as https://app.example.org.</source>
        <translation>%1 não é a origem de uma página web, como https://app.example.org.</translation>
    </message>
    <message>
        <source>Web pages</source>
        <translation>Páginas web</translation>
    </message>
    <message>
        <source>Pages whose scripts may ask, each by its origin, such as https://app.example.org. They need a key all the same.</source>
        <translation>Páginas cujos scripts podem fazer pedidos, cada uma por sua origem, como https://app.example.org. Mesmo assim precisam de uma chave.</translation>
    </message>
    <message>
        <source>Fetch sources from all public servers</source>
        <translation>Buscar fontes em todos os servidores públicos</translation>
    </message>
    <message>
        <source>%1 is not the name of a machine.</source>
        <translation>%1 não é o nome de uma máquina.</translation>
    </message>
    <message>
        <source>Sources from</source>
        <translation>Fontes de</translation>
    </message>
    <message>
        <source>Servers from which sources are fetched by their web address, also within your own network.</source>
        <translation>Servidores dos quais as fontes são buscadas pelo endereço web, também na sua própria rede.</translation>
    </message>
    <message>
        <source>Webhooks to</source>
        <translation>Webhooks para</translation>
    </message>
    <message>
        <source>Machines, beyond this one, that may be told how far a job is and how it ended.</source>
        <translation>Máquinas, além desta, que podem ser informadas do andamento de um trabalho e de como terminou.</translation>
    </message>
    <message>
        <source>%1 (may only look)</source>
        <comment>a key</comment>
        <translation>%1 (pode apenas ver)</translation>
    </message>
    <message>
        <source>Take keys back</source>
        <translation>Revogar chaves</translation>
    </message>
    <message>
        <source>Programs that show these keys are refused from now on. Take them back?</source>
        <translation>Os programas que apresentarem estas chaves serão recusados a partir de agora. Revogá-las?</translation>
    </message>
</context>
<context>
    <name>Zoetrope::PortPage</name>
    <message>
        <source>Port</source>
        <translation>Porta</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Copiar: %1</translation>
    </message>
    <message>
        <source>Make a new token</source>
        <translation>Criar um novo token</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>What a program must show to be let in. Who has it can read and write the folders below.</source>
        <translation>O que um programa precisa mostrar para entrar. Quem o tiver pode ler e gravar as pastas abaixo.</translation>
    </message>
    <message>
        <source>Without any, programs upload their sources and fetch what was made from the port.</source>
        <translation>Sem nenhuma, os programas enviam suas fontes e buscam os resultados pela porta.</translation>
    </message>
    <message>
        <source>Folders they may name</source>
        <translation>Pastas permitidas</translation>
    </message>
    <message>
        <source>Allow another folder</source>
        <translation>Permitir outra pasta</translation>
    </message>
    <message>
        <source>No longer allow the selected folders</source>
        <translation>Não permitir mais as pastas selecionadas</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fechada</translation>
    </message>
    <message>
        <source>Programs that show the old token are refused from now on. Make a new one?</source>
        <translation>Programas que mostrarem o token antigo serão recusados. Criar um novo?</translation>
    </message>
    <message>
        <source>Programs that were written for VideoSDK, TPStreams, Xvid.com or Zencoder can send their jobs to this queue instead.</source>
        <translation>Programas escritos para VideoSDK, TPStreams, Xvid.com ou Zencoder podem enviar suas tarefas para esta fila.</translation>
    </message>
    <message>
        <source>Let other programs ask for jobs</source>
        <translation>Permitir que outros programas peçam tarefas</translation>
    </message>
    <message>
        <source>Programs on other machines, too, over TLS</source>
        <translation>Também programas de outras máquinas, por TLS</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>Its key</source>
        <translation>A chave dele</translation>
    </message>
    <message>
        <source>a PEM file</source>
        <translation>um arquivo PEM</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>Escolher: %1</translation>
    </message>
    <message>
        <source>PEM files (%1)</source>
        <translation>Arquivos PEM (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>Todos os arquivos (%1)</translation>
    </message>
</context>
<context>
    <name>Zoetrope::PresetDesk</name>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (cópia)</translation>
    </message>
</context>
<context>
    <name>Zoetrope::PresetDetails</name>
    <message>
        <source>What it makes</source>
        <translation>O que ela cria</translation>
    </message>
    <message>
        <source>About the selected preset</source>
        <translation>Sobre a predefinição selecionada</translation>
    </message>
    <message>
        <source>Select a preset to see what it makes.</source>
        <translation>Selecione uma predefinição para ver o que ela cria.</translation>
    </message>
    <message numerus="yes">
        <source>%n presets selected</source>
        <translation>
            <numerusform>%n predefinição selecionada</numerusform>
            <numerusform>%n predefinições selecionadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Group of %n preset(s), added all at once</source>
        <translation>
            <numerusform>Grupo de %n predefinição</numerusform>
            <numerusform>Grupo de %n predefinições, adicionadas de uma vez</numerusform>
        </translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>Sua</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>Incluída</translation>
    </message>
</context>
<context>
    <name>Zoetrope::PresetDialog</name>
    <message>
        <source>Presets</source>
        <translation>Predefinições</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Pesquisar</translation>
    </message>
    <message>
        <source>Search the presets</source>
        <translation>Pesquisar nas predefinições</translation>
    </message>
    <message>
        <source>Import …</source>
        <translation>Importar …</translation>
    </message>
    <message>
        <source>Presets of Zoetrope or HandBrake, from files</source>
        <translation>Predefinições do Zoetrope ou do HandBrake, de arquivos</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Exportar …</translation>
    </message>
    <message>
        <source>The selected presets, or all of your own, into one file</source>
        <translation>As predefinições selecionadas, ou todas as suas, em um arquivo</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favorita</translation>
    </message>
    <message>
        <source>Group …</source>
        <translation>Agrupar …</translation>
    </message>
    <message>
        <source>Makes a group of the selected presets, to be added all at once</source>
        <translation>Cria um grupo com as predefinições selecionadas, para adicioná-las de uma vez</translation>
    </message>
    <message>
        <source>Rename …</source>
        <translation>Renomear …</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Add to the selected rows</source>
        <translation>Adicionar às linhas selecionadas</translation>
    </message>
    <message>
        <source>Use for new rows</source>
        <translation>Usar nas novas linhas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Rename preset</source>
        <translation>Renomear predefinição</translation>
    </message>
    <message>
        <source>Rename group</source>
        <translation>Renomear grupo</translation>
    </message>
    <message>
        <source>Name of the group:</source>
        <translation>Nome do grupo:</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Novo grupo</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>“%1” foi excluído.</translation>
    </message>
    <message numerus="yes">
        <source>%n presets were deleted.</source>
        <translation>
            <numerusform>%n predefinição foi excluída.</numerusform>
            <numerusform>%n predefinições foram excluídas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Import presets</source>
        <translation>Importar predefinições</translation>
    </message>
    <message>
        <source>Presets of Zoetrope or HandBrake (*.json);;All files (*)</source>
        <translation>Predefinições do Zoetrope ou do HandBrake (*.json);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>You have no presets of your own yet. Select what to export.</source>
        <translation>Você ainda não tem predefinições próprias. Selecione o que exportar.</translation>
    </message>
    <message>
        <source>Export presets</source>
        <translation>Exportar predefinições</translation>
    </message>
    <message>
        <source>Presets (*.json)</source>
        <translation>Predefinições (*.json)</translation>
    </message>
    <message numerus="yes">
        <source>%n preset(s) exported to %1.</source>
        <translation>
            <numerusform>%n predefinição exportada para %1.</numerusform>
            <numerusform>%n predefinições exportadas para %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no longer in “%2”.</source>
        <translation>“%1” não está mais em “%2”.</translation>
    </message>
</context>
<context>
    <name>Zoetrope::PresetForm</name>
    <message>
        <source>My presets</source>
        <translation>Minhas predefinições</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoria</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Para que serve</translation>
    </message>
</context>
<context>
    <name>Zoetrope::PresetList</name>
    <message>
        <source>My presets</source>
        <translation>Minhas predefinições</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Predefinições</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoritas</translation>
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
        <translation>áudio a %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>at %1</source>
        <comment>moments of pictures</comment>
        <translation>em %1</translation>
    </message>
    <message>
        <source>spread evenly</source>
        <translation>distribuídas uniformemente</translation>
    </message>
    <message>
        <source>File format</source>
        <translation>Formato de arquivo</translation>
    </message>
    <message>
        <source>Video encoder</source>
        <translation>Codificador de vídeo</translation>
    </message>
    <message>
        <source>Exact quality</source>
        <translation>Qualidade exata</translation>
    </message>
    <message>
        <source>Encoder speed</source>
        <translation>Velocidade do codificador</translation>
    </message>
    <message>
        <source>Encoder options</source>
        <translation>Opções do codificador</translation>
    </message>
    <message>
        <source>Several passes</source>
        <translation>Várias passagens</translation>
    </message>
    <message>
        <source>Frame rate</source>
        <translation>Taxa de quadros</translation>
    </message>
    <message>
        <source>Picture size</source>
        <translation>Tamanho da imagem</translation>
    </message>
    <message>
        <source>Borders</source>
        <translation>Bordas</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>Rotação</translation>
    </message>
    <message>
        <source>Picture filter</source>
        <translation>Filtro de imagem</translation>
    </message>
    <message>
        <source>Sound encoder</source>
        <translation>Codificador de áudio</translation>
    </message>
    <message>
        <source>More sound tracks</source>
        <translation>Mais faixas de áudio</translation>
    </message>
    <message>
        <source>Sound mix</source>
        <translation>Mixagem de áudio</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation>Legendas</translation>
    </message>
</context>
<context>
    <name>Zoetrope::PreviewMedium</name>
    <message>
        <source>Sound</source>
        <translation>Áudio</translation>
    </message>
    <message>
        <source>%1p</source>
        <translation>%1p</translation>
    </message>
    <message>
        <source>Whole stream</source>
        <translation>Fluxo completo</translation>
    </message>
    <message>
        <source>%1 – HLS stream</source>
        <extracomment>%1 is a name</extracomment>
        <translation>%1 – fluxo HLS</translation>
    </message>
    <message>
        <source>%1 – sound</source>
        <translation>%1 – áudio</translation>
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
        <translation>Ainda não há nada para mostrar: as saídas aparecem aqui depois de verificadas.</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Saída</translation>
    </message>
    <message>
        <source>Variant of the stream</source>
        <translation>Variante do fluxo</translation>
    </message>
    <message>
        <source>The whole stream, or one of its renditions alone</source>
        <translation>O fluxo completo ou apenas uma de suas variantes</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproduzir</translation>
    </message>
    <message>
        <source>Side by side with the source</source>
        <translation>Lado a lado com a origem</translation>
    </message>
    <message>
        <source>Split between source and output</source>
        <translation>Dividida entre origem e saída</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imagens</translation>
    </message>
</context>
<context>
    <name>Zoetrope::QueueActions</name>
    <message>
        <source>Priority</source>
        <translation>Prioridade</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Iniciar</translation>
    </message>
    <message>
        <source>Start the selected rows, or all that have not been started</source>
        <translation>Iniciar as linhas selecionadas, ou todas as que ainda não foram iniciadas</translation>
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
        <translation>&amp;Tentar de novo</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Duplicar</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Remover</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Mo&amp;ver para cima</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>Mover para &amp;baixo</translation>
    </message>
    <message>
        <source>Move to &amp;top</source>
        <translation>Mover para o t&amp;opo</translation>
    </message>
    <message>
        <source>&amp;Open output</source>
        <translation>&amp;Abrir saída</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>Abrir pa&amp;sta</translation>
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
        <translation>Baixa</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>Reto&amp;mar</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Manter</translation>
    </message>
    <message>
        <source>Cancel jobs</source>
        <translation>Cancelar trabalhos</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n job(s)? What they have encoded so far is lost.</source>
        <translation>
            <numerusform>Cancelar %n trabalho? O que ele codificou até agora será perdido.</numerusform>
            <numerusform>Cancelar %n trabalhos? O que eles codificaram até agora será perdido.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel them</source>
        <translation>Cancelar trabalhos</translation>
    </message>
    <message>
        <source>Remove jobs</source>
        <translation>Remover trabalhos</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n job(s) and their logs from the list? Their outputs stay where they are.</source>
        <translation>
            <numerusform>Remover da lista %n trabalho e seu registro? As saídas ficam onde estão.</numerusform>
            <numerusform>Remover da lista %n trabalhos e seus registros? As saídas ficam onde estão.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove them</source>
        <translation>Remover</translation>
    </message>
</context>
<context>
    <name>Zoetrope::QueueDesk</name>
    <message numerus="yes">
        <source>Remove %n row(s)</source>
        <translation>
            <numerusform>Remover %n linha</numerusform>
            <numerusform>Remover %n linhas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n source(s)</source>
        <translation>
            <numerusform>Adicionar %n origem</numerusform>
            <numerusform>Adicionar %n origens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n job(s)</source>
        <translation>
            <numerusform>Duplicar %n trabalho</numerusform>
            <numerusform>Duplicar %n trabalhos</numerusform>
        </translation>
    </message>
    <message>
        <source>Set priority</source>
        <translation>Definir prioridade</translation>
    </message>
    <message>
        <source>It has no outputs yet. Add one from a preset, or under Outputs.</source>
        <translation>Ainda não tem saídas. Adicione uma de uma predefinição ou em Saídas.</translation>
    </message>
    <message>
        <source>%1 (at %2)</source>
        <translation>%1 (em %2)</translation>
    </message>
    <message numerus="yes">
        <source>Move %n row(s)</source>
        <translation>
            <numerusform>Mover %n linha</numerusform>
            <numerusform>Mover %n linhas</numerusform>
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
        <translation>Janela e linha de comando</translation>
    </message>
</context>
<context>
    <name>Zoetrope::QueueModel</name>
    <message numerus="yes">
        <source>%n output(s)</source>
        <translation>
            <numerusform>%n saída</numerusform>
            <numerusform>%n saídas</numerusform>
        </translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origem</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>Saídas</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
</context>
<context>
    <name>Zoetrope::Row</name>
    <message>
        <source>%1 and source size</source>
        <translation>%1 e tamanho da origem</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Não iniciado</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Aguardando</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Retido</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Codificando</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausado</translation>
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
        <translation>Verificado, com avisos</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falhou</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>It waits for you to press Start.</source>
        <translation>Espera que você pressione Iniciar.</translation>
    </message>
    <message>
        <source>It starts as soon as there is room for it.</source>
        <translation>Começa assim que houver lugar para ele.</translation>
    </message>
    <message>
        <source>It is being encoded; outputs appear once they are verified.</source>
        <translation>Está sendo codificado; as saídas aparecem depois de verificadas.</translation>
    </message>
    <message>
        <source>It goes on from where it stopped when you resume it.</source>
        <translation>Continua de onde parou quando você o retomar.</translation>
    </message>
    <message>
        <source>Its outputs were verified and are being put in place.</source>
        <translation>As saídas foram verificadas e estão sendo colocadas no lugar.</translation>
    </message>
    <message>
        <source>Every output was opened, measured and decoded in samples.</source>
        <translation>Cada saída foi aberta, medida e decodificada por amostragem.</translation>
    </message>
    <message>
        <source>Every output was verified; there is something to know about them.</source>
        <translation>Todas as saídas foram verificadas; há algo a saber sobre elas.</translation>
    </message>
    <message>
        <source>Its log says why.</source>
        <translation>O registro explica o motivo.</translation>
    </message>
    <message>
        <source>It was cancelled; nothing was left behind.</source>
        <translation>Foi cancelado; nada ficou para trás.</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Lendo …</translation>
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
        <translation>imagens</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n imagem</numerusform>
            <numerusform>%n imagens</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Nada ainda</translation>
    </message>
    <message>
        <source>Pictures every %1</source>
        <translation>Imagens a cada %1</translation>
    </message>
    <message>
        <source>source size</source>
        <translation>tamanho da origem</translation>
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
        <translation>restante: %1</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Another program sent it to the port (%1) on %2. It is job %3.</source>
        <comment>%1: VideoSDK API; %2: date and time</comment>
        <translation>Outro programa o enviou à porta (%1) em %2. É o trabalho %3.</translation>
    </message>
</context>
<context>
    <name>Zoetrope::RunningFrame</name>
    <message>
        <source>What is being encoded</source>
        <translation>O que está sendo codificado</translation>
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
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>Saídas</translation>
    </message>
    <message>
        <source>Output folder</source>
        <translation>Pasta de saída</translation>
    </message>
    <message>
        <source>Choose the output folder</source>
        <translation>Escolher a pasta de saída</translation>
    </message>
    <message>
        <source>The folder must be a whole path, such as %1.</source>
        <translation>A pasta deve ser um caminho completo, como %1.</translation>
    </message>
    <message>
        <source>Beside each source instead</source>
        <translation>Ao lado de cada origem</translation>
    </message>
    <message>
        <source>Save in</source>
        <translation>Salvar em</translation>
    </message>
    <message>
        <source>Number the new file</source>
        <translation>Numerar o novo arquivo</translation>
    </message>
    <message>
        <source>Replace it, once the new one is verified</source>
        <translation>Substituí-lo depois que o novo for verificado</translation>
    </message>
    <message>
        <source>Leave the output out</source>
        <translation>Deixar a saída de fora</translation>
    </message>
    <message>
        <source>Fail</source>
        <translation>Dar erro</translation>
    </message>
    <message>
        <source>When a file exists</source>
        <translation>Quando um arquivo já existe</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>As many as this machine bears</source>
        <translation>Tantos quantos este computador suportar</translation>
    </message>
    <message>
        <source>Jobs at once</source>
        <translation>Trabalhos ao mesmo tempo</translation>
    </message>
    <message>
        <source>Do nothing</source>
        <translation>Não fazer nada</translation>
    </message>
    <message>
        <source>Notify me</source>
        <translation>Notificar</translation>
    </message>
    <message>
        <source>Quit Zoetrope</source>
        <translation>Sair do Zoetrope</translation>
    </message>
    <message>
        <source>When the queue is done</source>
        <translation>Quando a fila terminar</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Janela</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como o sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claras</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuras</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Cores</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Decode samples of each output</source>
        <translation>Decodificar amostras de cada saída</translation>
    </message>
    <message>
        <source>Decode every picture and sound</source>
        <translation>Decodificar cada imagem e som</translation>
    </message>
    <message>
        <source>Every output is counted and timed before it gets its name; decoding all of it takes longer.</source>
        <translation>Cada saída é contada e medida antes de receber o nome; decodificá-la inteira leva mais tempo.</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Verificação</translation>
    </message>
    <message>
        <source>All of this machine</source>
        <translation>Todos os deste computador</translation>
    </message>
    <message>
        <source>For all jobs together; those that run keep what they have.</source>
        <translation>Para todos os trabalhos juntos; os que estão em andamento mantêm os seus.</translation>
    </message>
    <message>
        <source>CPU threads</source>
        <translation>Threads da CPU</translation>
    </message>
    <message>
        <source>Run each job in a process of its own</source>
        <translation>Executar cada trabalho em um processo próprio</translation>
    </message>
    <message>
        <source>A file that makes a decoder crash then ends its own job alone, and can reach nothing else.</source>
        <translation>Assim, um arquivo que faz um decodificador travar encerra apenas o próprio trabalho e não alcança mais nada.</translation>
    </message>
    <message>
        <source>Put the machine to sleep</source>
        <translation>Suspender o computador</translation>
    </message>
    <message>
        <source>Shut the machine down</source>
        <translation>Desligar o computador</translation>
    </message>
    <message>
        <source>This desktop cannot be asked to.</source>
        <translation>Este ambiente de trabalho não permite.</translation>
    </message>
    <message>
        <source>Notify me when a job fails</source>
        <translation>Notificar quando um trabalho falhar</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a choice that is greyed: the reason</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Porta</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Acesso</translation>
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
        <translation>taxa variável</translation>
    </message>
    <message>
        <source>interlaced</source>
        <translation>entrelaçado</translation>
    </message>
    <message>
        <source>%1-bit</source>
        <translation>%1 bits</translation>
    </message>
    <message>
        <source>turned by %1°</source>
        <translation>girado em %1°</translation>
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
        <translation>Duração</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vídeo</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Áudio</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation>Legendas</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Capítulos</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Contêiner</translation>
    </message>
    <message>
        <source>Bit rate</source>
        <translation>Taxa de bits</translation>
    </message>
    <message>
        <source>%1 kbit/s</source>
        <translation>%1 kbit/s</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Observação</translation>
    </message>
    <message>
        <source>A picture of the source</source>
        <translation>Uma imagem da origem</translation>
    </message>
    <message>
        <source>Select a source to see what is inside.</source>
        <translation>Selecione uma origem para ver o que ela contém.</translation>
    </message>
    <message numerus="yes">
        <source>%n sources are selected.</source>
        <translation>
            <numerusform>%n origem selecionada.</numerusform>
            <numerusform>%n origens selecionadas.</numerusform>
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
            <numerusform>%n aguardando</numerusform>
            <numerusform>%n aguardando</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paused</source>
        <translation>
            <numerusform>%n pausado</numerusform>
            <numerusform>%n pausados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not started</source>
        <translation>
            <numerusform>%n não iniciado</numerusform>
            <numerusform>%n não iniciados</numerusform>
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
            <numerusform>%n com falha</numerusform>
            <numerusform>%n com falha</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Nada a fazer</translation>
    </message>
    <message>
        <source>Queue paused</source>
        <translation>Fila pausada</translation>
    </message>
    <message>
        <source>Stopping after the current jobs</source>
        <translation>Parando após os trabalhos em andamento</translation>
    </message>
    <message>
        <source>Done about %1</source>
        <translation>Término previsto: %1</translation>
    </message>
    <message>
        <source>Done between %1 and %2</source>
        <translation>Término previsto: entre %1 e %2</translation>
    </message>
    <message>
        <source>Progress of the whole queue</source>
        <translation>Progresso de toda a fila</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 livres</translation>
    </message>
    <message>
        <source>Where other programs of this machine ask for jobs: see Settings</source>
        <translation>Onde outros programas desta máquina pedem trabalhos: veja Configurações</translation>
    </message>
</context>
<context>
    <name>Zoetrope::StillDelegate</name>
    <message>
        <source>Cannot be shown here</source>
        <translation>Não pode ser mostrada aqui</translation>
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
        <translation>Todas as imagens</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Previous picture</source>
        <translation>Imagem anterior</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>Page Up</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>Próxima imagem</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>Page Down</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Reduzir</translation>
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
        <translation>Ampliar</translation>
    </message>
    <message>
        <source>Plus</source>
        <translation>Mais</translation>
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
        <translation>Esta imagem não pode ser mostrada aqui.</translation>
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
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>The source at the chosen moment</source>
        <translation>A origem no momento escolhido</translation>
    </message>
    <message>
        <source>Sizes</source>
        <translation>Tamanhos</translation>
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
        <translation>Vírgula e ponto avançam ou voltam quadro a quadro.</translation>
    </message>
    <message>
        <source>At a percentage …</source>
        <translation>Em uma porcentagem …</translation>
    </message>
    <message>
        <source>Add a moment</source>
        <translation>Adicionar um momento</translation>
    </message>
    <message>
        <source>Percent of the length:</source>
        <translation>Porcentagem da duração:</translation>
    </message>
    <message>
        <source>Add moment</source>
        <translation>Adicionar momento</translation>
    </message>
    <message>
        <source>So many, evenly …</source>
        <translation>Certo número, a intervalos iguais …</translation>
    </message>
    <message>
        <source>Add moments</source>
        <translation>Adicionar momentos</translation>
    </message>
    <message>
        <source>How many pictures:</source>
        <translation>Quantas imagens:</translation>
    </message>
    <message>
        <source>Every so many seconds …</source>
        <translation>A cada tantos segundos …</translation>
    </message>
    <message>
        <source>One picture every … seconds:</source>
        <translation>Uma imagem a cada … segundos:</translation>
    </message>
    <message>
        <source>Add this moment</source>
        <translation>Adicionar este momento</translation>
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
        <translation>Selecione uma origem para escolher imagens dela.</translation>
    </message>
    <message>
        <source>What has begun can no longer be edited. Duplicate it to take other pictures.</source>
        <translation>O que já começou não pode mais ser editado. Duplique para capturar outras imagens.</translation>
    </message>
    <message numerus="yes">
        <source>You are editing %n jobs at once; the picture is of the first.</source>
        <translation>
            <numerusform>Você está editando %n trabalho ao mesmo tempo; a imagem é do primeiro.</numerusform>
            <numerusform>Você está editando %n trabalhos ao mesmo tempo; a imagem é do primeiro.</numerusform>
        </translation>
    </message>
    <message>
        <source>This source has no picture.</source>
        <translation>Esta origem não tem imagem.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Remover %1</translation>
    </message>
    <message>
        <source>Remove moment</source>
        <translation>Remover momento</translation>
    </message>
    <message>
        <source>Change pictures</source>
        <translation>Alterar imagens</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message numerus="yes">
        <source>%n evenly</source>
        <translation>
            <numerusform>%n a intervalos iguais</numerusform>
            <numerusform>%n a intervalos iguais</numerusform>
        </translation>
    </message>
    <message>
        <source>every %1</source>
        <translation>a cada %1</translation>
    </message>
    <message>
        <source>None yet: no pictures are taken.</source>
        <translation>Nenhum ainda: nenhuma imagem será capturada.</translation>
    </message>
    <message>
        <source>Change filters</source>
        <translation>Alterar filtros</translation>
    </message>
    <message>
        <source>Change filter</source>
        <translation>Alterar filtro</translation>
    </message>
    <message>
        <source>Sets of pictures</source>
        <translation>Conjuntos de imagens</translation>
    </message>
    <message>
        <source>Add a set</source>
        <translation>Adicionar um conjunto</translation>
    </message>
    <message>
        <source>Remove this set</source>
        <translation>Remover este conjunto</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number of a set, what is in it</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>None yet. The first begins with whatever you choose below.</source>
        <translation>Nenhum ainda. O primeiro começa com o que você escolher abaixo.</translation>
    </message>
    <message>
        <source>Remove set</source>
        <translation>Remover conjunto</translation>
    </message>
</context>
<context>
    <name>Zoetrope::TransportBar</name>
    <message>
        <source>One frame back</source>
        <translation>Um quadro para trás</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Vírgula</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproduzir</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espaço</translation>
    </message>
    <message>
        <source>One frame forward</source>
        <translation>Um quadro para a frente</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Ponto</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Posição</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tempo</translation>
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
        <translation>Volume</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Tela cheia</translation>
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
        <translation>Sair da tela cheia</translation>
    </message>
</context>
<context>
    <name>Zoetrope::TrayIcon</name>
    <message>
        <source>Show window</source>
        <translation>Mostrar janela</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
</context>
<context>
    <name>Zoetrope::WindowPort</name>
    <message>
        <source>Port closed</source>
        <translation>Porta fechada</translation>
    </message>
    <message>
        <source>Port %1</source>
        <translation>Porta %1</translation>
    </message>
    <message>
        <source>Port %1 not open</source>
        <translation>Porta %1 não aberta</translation>
    </message>
    <message>
        <source>Other machines are let in over TLS alone: choose a certificate and its key.</source>
        <translation>Outras máquinas só são admitidas por TLS: escolha um certificado e a chave dele.</translation>
    </message>
</context>
<context>
    <name>Zoetrope::WindowPresets</name>
    <message>
        <source>&amp;Presets …</source>
        <translation>&amp;Predefinições …</translation>
    </message>
    <message>
        <source>Preset for new rows</source>
        <translation>Predefinição para novas linhas</translation>
    </message>
    <message>
        <source>What new rows become; for the selected rows use Add output</source>
        <translation>O que as novas linhas se tornam; para as linhas selecionadas, use Adicionar saída</translation>
    </message>
    <message>
        <source>New rows become “%1”.</source>
        <translation>As novas linhas usam “%1”.</translation>
    </message>
    <message>
        <source>Select the rows that the preset is to be added to.</source>
        <translation>Selecione as linhas às quais adicionar a predefinição.</translation>
    </message>
    <message>
        <source>What has begun can no longer be edited. Duplicate it to make something else of it.</source>
        <translation>O que já começou não pode mais ser editado. Duplique para fazer outra coisa com ele.</translation>
    </message>
    <message>
        <source>Add preset %1</source>
        <translation>Adicionar predefinição %1</translation>
    </message>
    <message numerus="yes">
        <source>%n preset(s) imported.</source>
        <translation>
            <numerusform>%n predefinição importada.</numerusform>
            <numerusform>%n predefinições importadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n preset(s) were there already.</source>
        <translation>
            <numerusform>%n predefinição já existia.</numerusform>
            <numerusform>%n predefinições já existiam.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) could not be carried over.</source>
        <translation>
            <numerusform>%n configuração não pôde ser transferida.</numerusform>
            <numerusform>%n configurações não puderam ser transferidas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Save as preset</source>
        <translation>Salvar como predefinição</translation>
    </message>
    <message>
        <source>The preset “%1” was replaced.</source>
        <translation>A predefinição “%1” foi substituída.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Saved as the preset “%1”.</source>
        <translation>Salvo como a predefinição “%1”.</translation>
    </message>
</context>
</TS>
