<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Zoetrope::AfterQueue</name>
    <message>
        <source>A job failed</source>
        <translation>有一个任务失败</translation>
    </message>
    <message numerus="yes">
        <source>%n jobs failed</source>
        <translation>
            <numerusform>%n 个任务失败</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) verified.</source>
        <translation>
            <numerusform>%n 个任务已验证。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 verified, %2 failed or cancelled.</source>
        <translation>%1 个已验证，%2 个失败或已取消。</translation>
    </message>
    <message>
        <source>The queue is done</source>
        <translation>队列已完成</translation>
    </message>
</context>
<context>
    <name>Zoetrope::Catalog</name>
    <message>
        <source>Quality (0 is best)</source>
        <translation>质量（0 为最佳）</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>配置（Profile）</translation>
    </message>
    <message>
        <source>Tuned for</source>
        <translation>调优（Tune）</translation>
    </message>
    <message>
        <source>Speed (8 is fastest)</source>
        <translation>速度（8 为最快）</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>强度</translation>
    </message>
    <message>
        <source>Block, in percent of the short side</source>
        <translation>块大小（占短边的百分比）</translation>
    </message>
    <message>
        <source>Amount (negative is darker)</source>
        <translation>幅度（负值更暗）</translation>
    </message>
    <message>
        <source>Amount (negative is flatter)</source>
        <translation>幅度（负值更平淡）</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>质量</translation>
    </message>
    <message>
        <source>Proof of outputs</source>
        <translation>输出验证</translation>
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
        <translation>M4A（仅音频）</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Blur</source>
        <translation>模糊</translation>
    </message>
    <message>
        <source>Grayscale</source>
        <translation>灰度</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>棕褐色</translation>
    </message>
    <message>
        <source>Sharpen</source>
        <translation>锐化</translation>
    </message>
    <message>
        <source>Vignette</source>
        <translation>暗角</translation>
    </message>
    <message>
        <source>Pixelate</source>
        <translation>马赛克</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>亮度</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>对比度</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>镜像</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>存档</translation>
    </message>
    <message>
        <source>For keeping a copy that looks like the source, made slowly, in a Matroska file.</source>
        <translation>用于保存与源文件观感一致的副本：慢速编码，生成 Matroska 文件。</translation>
    </message>
    <message>
        <source>Sound alone</source>
        <translation>仅音频</translation>
    </message>
    <message>
        <source>For listening: the sound of any source as one M4A file.</source>
        <translation>用于收听：将任意源文件的音频生成一个 M4A 文件。</translation>
    </message>
    <message>
        <source>For adaptive streaming alone: an HLS ladder from 240 to 1080.</source>
        <translation>仅用于自适应流媒体：生成 240 至 1080 的 HLS 码率阶梯。</translation>
    </message>
    <message>
        <source>For sharing one file that plays everywhere, at the source&apos;s size.</source>
        <translation>用于分享随处可播放的单个文件，保持源文件的尺寸。</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>For trying everything at once: a small HLS ladder, an MP4, and pictures with and without blur.</source>
        <translation>用于一次试用所有功能：小型 HLS 码率阶梯、一个 MP4，以及带模糊和不带模糊的截图。</translation>
    </message>
    <message>
        <source>Thumbnails</source>
        <translation>缩略图</translation>
    </message>
    <message>
        <source>For choosing a poster: a few JPEG pictures from the first half minute.</source>
        <translation>用于挑选封面：从前半分钟截取几张 JPEG 图片。</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>网页</translation>
    </message>
    <message>
        <source>For a web site: an adaptive HLS ladder up to 1080 and one MP4 at 720 for players without HLS.</source>
        <translation>用于网站：最高 1080 的自适应 HLS 码率阶梯，以及供不支持 HLS 的播放器使用的一个 720 MP4。</translation>
    </message>
    <message>
        <source>For players that want formats free of licences: VP9 and Opus in one WebM file at the source&apos;s size.</source>
        <translation>用于需要免许可费格式的播放器：VP9 和 Opus 合为一个 WebM 文件，保持源文件的尺寸。</translation>
    </message>
    <message>
        <source>General</source>
        <translation>通用</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>音频</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>手机</translation>
    </message>
    <message>
        <source>For watching on a phone or tablet: one MP4 at 720 that any of them plays.</source>
        <translation>用于在手机或平板上观看：一个任何设备都能播放的 720 MP4。</translation>
    </message>
    <message>
        <source>Television</source>
        <translation>电视</translation>
    </message>
    <message>
        <source>For the living room: one MP4 at 1080 in high quality.</source>
        <translation>用于客厅：一个高质量的 1080 MP4。</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>For sending in a chat or by e-mail: a small MP4 at 480.</source>
        <translation>用于通过聊天或电子邮件发送：一个 480 的小 MP4。</translation>
    </message>
    <message>
        <source>Speech</source>
        <translation>语音</translation>
    </message>
    <message>
        <source>For podcasts and transcripts: the voices of any source in one small M4A file.</source>
        <translation>用于播客和听写：将任意源文件的语音生成一个小的 M4A 文件。</translation>
    </message>
    <message>
        <source>Picture series</source>
        <translation>图片系列</translation>
    </message>
    <message>
        <source>For an overview of a whole film: twelve JPEG pictures spread evenly over it.</source>
        <translation>用于概览整部影片：均匀截取的十二张 JPEG 图片。</translation>
    </message>
    <message>
        <source>Speed (13 is fastest)</source>
        <translation>速度（13 最快）</translation>
    </message>
    <message>
        <source>Bits a sample</source>
        <translation>每采样位数</translation>
    </message>
    <message>
        <source>QuickTime</source>
        <translation>QuickTime</translation>
    </message>
    <message>
        <source>MP3 (sound alone)</source>
        <translation>MP3（仅音频）</translation>
    </message>
    <message>
        <source>FLAC (sound alone)</source>
        <translation>FLAC（仅音频）</translation>
    </message>
    <message>
        <source>Opus (sound alone)</source>
        <translation>Opus（仅音频）</translation>
    </message>
    <message>
        <source>WAV (sound alone)</source>
        <translation>WAV（仅音频）</translation>
    </message>
    <message>
        <source>Social portrait</source>
        <translation>社交竖屏</translation>
    </message>
    <message>
        <source>For feeds that are watched upright: one MP4 in 9:16 at 1080 by 1920, with black where the picture is wider.</source>
        <translation>适合竖屏观看的信息流：一个 1080×1920、9:16 的 MP4，画面较宽时补黑边。</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>For an attachment that every mailbox takes: one MP4 at 480 that weighs at most 10 MB, whatever its length.</source>
        <translation>任何邮箱都能接收的附件：一个 480 的 MP4，无论多长都不超过 10 MB。</translation>
    </message>
    <message>
        <source>Archive, every sound</source>
        <translation>存档，全部音轨</translation>
    </message>
    <message>
        <source>For keeping all there is in little room: ten-bit HEVC and every sound track without loss, in a Matroska file.</source>
        <translation>以较小体积保存全部内容：10 位 HEVC 和所有无损音轨，存入一个 Matroska 文件。</translation>
    </message>
    <message>
        <source>MP3</source>
        <translation>MP3</translation>
    </message>
    <message>
        <source>For anything that plays music: the sound of any source as one MP3 file.</source>
        <translation>适合一切音乐播放设备：把任意源的声音存为一个 MP3 文件。</translation>
    </message>
    <message>
        <source>Deblock</source>
        <translation>去块</translation>
    </message>
    <message>
        <source>Denoise</source>
        <translation>降噪</translation>
    </message>
    <message>
        <source>Saturation</source>
        <translation>饱和度</translation>
    </message>
    <message>
        <source>Amount (negative is paler)</source>
        <translation>程度（负值更淡）</translation>
    </message>
    <message>
        <source>High pass</source>
        <translation>高通</translation>
    </message>
    <message>
        <source>Low pass</source>
        <translation>低通</translation>
    </message>
    <message>
        <source>Compressor</source>
        <translation>压缩器</translation>
    </message>
    <message>
        <source>Frequency in Hz</source>
        <translation>频率（Hz）</translation>
    </message>
    <message>
        <source>Reduction in dB</source>
        <translation>降低量（dB）</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>比率</translation>
    </message>
    <message>
        <source>From, in dB</source>
        <translation>起始于（dB）</translation>
    </message>
    <message>
        <source>Podcast</source>
        <translation>播客</translation>
    </message>
    <message>
        <source>For talk that is listened to on the way: rumble taken out, at the loudness that podcasts have, in one MP3.</source>
        <translation>适合路上收听的谈话：去除低频隆隆声，响度与播客一致，存为一个 MP3。</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>修复</translation>
    </message>
    <message>
        <source>For old tapes and small web videos: blocks and noise taken out, a little sharper, in one MP4 at the source&apos;s size.</source>
        <translation>适合旧录像带和小尺寸网络视频：去除块和噪点，略微锐化，按源尺寸存为一个 MP4。</translation>
    </message>
    <message>
        <source>DASH and HLS (CMAF)</source>
        <translation>DASH 和 HLS (CMAF)</translation>
    </message>
    <message>
        <source>DASH and HLS</source>
        <translation>DASH 和 HLS</translation>
    </message>
    <message>
        <source>For streaming to every browser and TV: one ladder from 240 to 1080 under a DASH manifest and HLS playlists.</source>
        <translation>面向所有浏览器和电视的流媒体：从 240 到 1080 的一套码率阶梯，附 DASH 清单和 HLS 播放列表。</translation>
    </message>
</context>
<context>
    <name>Zoetrope::CloseQuestion</name>
    <message>
        <source>Jobs are running</source>
        <translation>任务正在运行</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) are running. What is to become of them?</source>
        <translation>
            <numerusform>%n 个任务正在运行。要如何处理？</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep running in the tray</source>
        <translation>在托盘中继续运行</translation>
    </message>
    <message>
        <source>The window closes and the jobs go on. The icon in the tray brings it back.</source>
        <translation>窗口关闭，任务继续运行。点击托盘图标可重新打开窗口。</translation>
    </message>
    <message>
        <source>Stop, go on later</source>
        <translation>停止，稍后继续</translation>
    </message>
    <message>
        <source>What they have encoded is kept: they go on from there the next time.</source>
        <translation>已编码的部分会保留，下次将从该处继续。</translation>
    </message>
    <message>
        <source>Cancel the jobs</source>
        <translation>取消这些任务</translation>
    </message>
    <message>
        <source>What they have encoded so far is lost. Jobs that wait stay in the queue.</source>
        <translation>目前已编码的部分会丢失。等待中的任务仍留在队列中。</translation>
    </message>
    <message>
        <source>Don&apos;t close</source>
        <translation>不关闭</translation>
    </message>
</context>
<context>
    <name>Zoetrope::ComparePane</name>
    <message>
        <source>Source</source>
        <translation>源文件</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>输出</translation>
    </message>
</context>
<context>
    <name>Zoetrope::CompareView</name>
    <message>
        <source>Source and output at the same moment</source>
        <translation>同一时刻的源文件与输出</translation>
    </message>
</context>
<context>
    <name>Zoetrope::ContactSheet</name>
    <message>
        <source>Pictures that came out</source>
        <translation>已生成的截图</translation>
    </message>
</context>
<context>
    <name>Zoetrope::CountdownDialog</name>
    <message>
        <source>Going to sleep</source>
        <translation>即将睡眠</translation>
    </message>
    <message>
        <source>Shutting down</source>
        <translation>即将关机</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>剩余时间</translation>
    </message>
    <message>
        <source>Sleep now</source>
        <translation>立即睡眠</translation>
    </message>
    <message>
        <source>Shut down now</source>
        <translation>立即关机</translation>
    </message>
    <message>
        <source>Stay awake</source>
        <translation>保持唤醒</translation>
    </message>
    <message>
        <source>Stay on</source>
        <translation>保持开机</translation>
    </message>
    <message numerus="yes">
        <source>The queue is done. The machine goes to sleep in %n second(s).</source>
        <translation>
            <numerusform>队列已完成。本机将在 %n 秒后进入睡眠。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The queue is done. The machine is shut down in %n second(s).</source>
        <translation>
            <numerusform>队列已完成。本机将在 %n 秒后关机。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Zoetrope::DbusDesktop</name>
    <message>
        <source>The system would ask for a password first.</source>
        <translation>系统会先要求输入密码。</translation>
    </message>
    <message>
        <source>The system does not allow it.</source>
        <translation>系统不允许。</translation>
    </message>
    <message>
        <source>This machine cannot do it.</source>
        <translation>本机不支持。</translation>
    </message>
    <message>
        <source>There is no system bus.</source>
        <translation>没有系统总线。</translation>
    </message>
    <message>
        <source>There is no login service (logind) that could do it.</source>
        <translation>没有可执行此操作的登录服务 (logind)。</translation>
    </message>
    <message>
        <source>Videos are being encoded</source>
        <translation>正在编码视频</translation>
    </message>
</context>
<context>
    <name>Zoetrope::DeliveryList</name>
    <message>
        <source>answer %1</source>
        <translation>应答 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <comment>how often something was tried</comment>
        <translation>
            <numerusform>%n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>Waits to be sent</source>
        <translation>等待发送</translation>
    </message>
    <message>
        <source>Tried %1, again at %2</source>
        <translation>已尝试 %1，将于 %2 再试</translation>
    </message>
    <message>
        <source>Accepted at %1</source>
        <translation>已于 %1 接受</translation>
    </message>
    <message>
        <source>tried %1</source>
        <translation>尝试 %1</translation>
    </message>
    <message>
        <source>Given up at %1, tried %2</source>
        <translation>已于 %1 放弃，尝试 %2</translation>
    </message>
    <message>
        <source>Not sent: this address is not allowed</source>
        <translation>未发送：不允许此地址</translation>
    </message>
    <message>
        <source>Failed; a later message was sent instead</source>
        <translation>失败；已改为发送较新的消息</translation>
    </message>
    <message>
        <source>Told to other programs</source>
        <translation>已通知其他程序</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier</source>
        <translation>
            <numerusform>更早的 %n 条</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Zoetrope::DividerHandle</name>
    <message>
        <source>Divider between source and output</source>
        <translation>源文件与输出的分隔线</translation>
    </message>
    <message>
        <source>The left and right arrow keys move it.</source>
        <translation>可用左右方向键移动。</translation>
    </message>
    <message>
        <source>Drag, or move with the left and right arrow keys</source>
        <translation>拖动，或用左右方向键移动</translation>
    </message>
</context>
<context>
    <name>Zoetrope::Error</name>
    <message>
        <source>Work on %1 was stopped as asked.</source>
        <translation>已按要求停止处理%1。</translation>
    </message>
    <message>
        <source>Start it again to have the outputs made.</source>
        <translation>如需生成输出，请重新开始。</translation>
    </message>
    <message>
        <source>Something went wrong inside Zoetrope while it worked on %1.</source>
        <translation>处理%1时，Zoetrope 内部出现问题。</translation>
    </message>
    <message>
        <source>Please report this together with the log.</source>
        <translation>请连同日志一起报告此问题。</translation>
    </message>
    <message>
        <source>The memory did not suffice for %1.</source>
        <translation>内存不足，无法处理%1。</translation>
    </message>
    <message>
        <source>Close other programs, or ask for fewer or smaller renditions at once.</source>
        <translation>请关闭其他程序，或减少同时生成的档位（rendition）数量或尺寸。</translation>
    </message>
    <message>
        <source>Could not understand %1.</source>
        <translation>无法理解%1。</translation>
    </message>
    <message>
        <source>Look it up with --help and try again.</source>
        <translation>请用 --help 查看用法后重试。</translation>
    </message>
    <message>
        <source>Could not accept %1: it asks for what cannot be done.</source>
        <translation>无法接受%1：其中要求了无法完成的操作。</translation>
    </message>
    <message>
        <source>Correct the fields named and try again.</source>
        <translation>请更正所指出的字段后重试。</translation>
    </message>
    <message>
        <source>Could not read %1: it was written for a newer Zoetrope.</source>
        <translation>无法读取%1：它是为更新版本的 Zoetrope 编写的。</translation>
    </message>
    <message>
        <source>Update Zoetrope to use it.</source>
        <translation>请更新 Zoetrope 后再使用。</translation>
    </message>
    <message>
        <source>Could not read %1 as a JSON object.</source>
        <translation>无法将%1作为 JSON 对象读取。</translation>
    </message>
    <message>
        <source>Correct the text there and try again.</source>
        <translation>请更正该处文本后重试。</translation>
    </message>
    <message>
        <source>There is no preset called %1.</source>
        <translation>没有名为%1的预设。</translation>
    </message>
    <message>
        <source>Choose one of those that “zoetrope presets” lists.</source>
        <translation>请从“zoetrope presets”列出的预设中选择。</translation>
    </message>
    <message>
        <source>Nothing is left to make from %1.</source>
        <translation>%1已没有可生成的内容。</translation>
    </message>
    <message>
        <source>Ask for an output that suits the source, such as a sound file for sound alone.</source>
        <translation>请选择适合源文件的输出，例如对纯音频选择音频文件。</translation>
    </message>
    <message>
        <source>Could not find %1.</source>
        <translation>找不到%1。</translation>
    </message>
    <message>
        <source>Could not open %1: reading it is not allowed.</source>
        <translation>无法打开%1：没有读取权限。</translation>
    </message>
    <message>
        <source>Change the file&apos;s permissions, or pick another source.</source>
        <translation>请更改文件权限，或选择其他源文件。</translation>
    </message>
    <message>
        <source>Could not use %1: it is a folder, a device or a pipe.</source>
        <translation>无法使用%1：它是文件夹、设备或管道。</translation>
    </message>
    <message>
        <source>Pick a media file.</source>
        <translation>请选择媒体文件。</translation>
    </message>
    <message>
        <source>Could not read %1: the disk it is on reports an error.</source>
        <translation>无法读取%1：所在磁盘报告错误。</translation>
    </message>
    <message>
        <source>Check the disk or the connection, copy the file again, and retry.</source>
        <translation>请检查磁盘或连接，重新复制文件后重试。</translation>
    </message>
    <message>
        <source>Could not use %1: the file is empty.</source>
        <translation>无法使用%1：文件为空。</translation>
    </message>
    <message>
        <source>Copy it again, or pick another source.</source>
        <translation>请重新复制，或选择其他源文件。</translation>
    </message>
    <message>
        <source>Could not recognise %1 as video or sound.</source>
        <translation>无法将%1识别为视频或音频。</translation>
    </message>
    <message>
        <source>Could not use %1: it only points to other files, which Zoetrope does not follow.</source>
        <translation>无法使用%1：它只指向其他文件，而 Zoetrope 不会跟随这些指向。</translation>
    </message>
    <message>
        <source>Pick the media file itself.</source>
        <translation>请选择媒体文件本身。</translation>
    </message>
    <message>
        <source>Could not use %1: it is a still picture.</source>
        <translation>无法使用%1：它是静态图片。</translation>
    </message>
    <message>
        <source>Pick a video or a sound file.</source>
        <translation>请选择视频或音频文件。</translation>
    </message>
    <message>
        <source>Could not find the picture or sound asked for in %1.</source>
        <translation>在%1中找不到所要求的画面或音频。</translation>
    </message>
    <message>
        <source>Pick another source, or ask for outputs that this one can give.</source>
        <translation>请选择其他源文件，或选择此源文件能够提供的输出。</translation>
    </message>
    <message>
        <source>Could not read %1: it is encrypted.</source>
        <translation>无法读取%1：它已加密。</translation>
    </message>
    <message>
        <source>Pick a source without copy protection.</source>
        <translation>请选择没有版权保护加密的源文件。</translation>
    </message>
    <message>
        <source>Could not read %1: the file is damaged or ends early.</source>
        <translation>无法读取%1：文件已损坏或不完整。</translation>
    </message>
    <message>
        <source>Could not use %1: its picture has more pixels than Zoetrope decodes.</source>
        <translation>无法使用%1：其画面像素数超出 Zoetrope 可解码的范围。</translation>
    </message>
    <message>
        <source>Pick a smaller source.</source>
        <translation>请选择尺寸更小的源文件。</translation>
    </message>
    <message>
        <source>Could not open %1 in time.</source>
        <translation>未能及时打开%1。</translation>
    </message>
    <message>
        <source>Check the disk or the connection and retry; if it stays, the file is not sound.</source>
        <translation>请检查磁盘或连接后重试；如果问题仍然存在，则文件本身有问题。</translation>
    </message>
    <message>
        <source>Gave up on %1: it gave no new picture or sound for a minute.</source>
        <translation>已放弃处理%1：一分钟内没有得到新的画面或音频。</translation>
    </message>
    <message>
        <source>Copy the file again, or pick another source.</source>
        <translation>请重新复制文件，或选择其他源文件。</translation>
    </message>
    <message>
        <source>Could not go on with %1: the file was changed meanwhile.</source>
        <translation>无法继续处理%1：文件在此期间被更改。</translation>
    </message>
    <message>
        <source>Wait until it is written completely, then start again.</source>
        <translation>请等待文件写入完成后重新开始。</translation>
    </message>
    <message>
        <source>Waiting until %1 has been fetched.</source>
        <translation>正在等待获取 %1。</translation>
    </message>
    <message>
        <source>The job goes on by itself once all of it is here; it is fetched while the local port is open.</source>
        <translation>全部获取后任务会自动继续；仅在本地端口打开时获取。</translation>
    </message>
    <message>
        <source>Could not fetch %1.</source>
        <translation>无法获取 %1。</translation>
    </message>
    <message>
        <source>Check the address and that its server can be reached, then retry the job.</source>
        <translation>请检查地址以及其服务器是否可以访问，然后重试任务。</translation>
    </message>
    <message>
        <source>Could not take a picture at the moment asked for: it lies outside %1.</source>
        <translation>无法在指定时刻截图：该时刻超出%1的范围。</translation>
    </message>
    <message>
        <source>Choose a moment within the source&apos;s length.</source>
        <translation>请选择源文件时长范围内的时刻。</translation>
    </message>
    <message>
        <source>Could not spread pictures over %1: it does not say how long it is.</source>
        <translation>无法在%1中均匀截图：它没有注明时长。</translation>
    </message>
    <message>
        <source>Ask for pictures at exact times, or give the length of the part to use.</source>
        <translation>请指定确切的截图时刻，或给出要使用的片段长度。</translation>
    </message>
    <message>
        <source>Could not cut the range asked for: it lies outside %1.</source>
        <translation>无法截取指定片段：它超出%1的范围。</translation>
    </message>
    <message>
        <source>Choose a start within the source&apos;s length.</source>
        <translation>请选择源文件时长范围内的起点。</translation>
    </message>
    <message>
        <source>Could not decode %1: this computer&apos;s FFmpeg has no decoder for it.</source>
        <translation>无法解码%1：本机的 FFmpeg 没有对应的解码器。</translation>
    </message>
    <message>
        <source>Install a fuller FFmpeg, or pick another source.</source>
        <translation>请安装功能更完整的 FFmpeg，或选择其他源文件。</translation>
    </message>
    <message>
        <source>Could not decode %1.</source>
        <translation>无法解码%1。</translation>
    </message>
    <message>
        <source>Could not find the filter %1 in this computer&apos;s FFmpeg.</source>
        <translation>在本机的 FFmpeg 中找不到滤镜%1。</translation>
    </message>
    <message>
        <source>Install a fuller FFmpeg, or leave the filter out.</source>
        <translation>请安装功能更完整的 FFmpeg，或去掉该滤镜。</translation>
    </message>
    <message>
        <source>Could not scale or filter the pictures of %1.</source>
        <translation>无法对%1的画面进行缩放或滤镜处理。</translation>
    </message>
    <message>
        <source>Try without the filter or with another size; the log has the details.</source>
        <translation>请去掉滤镜或换用其他尺寸再试；详情见日志。</translation>
    </message>
    <message>
        <source>Could not find an encoder for %1 in this computer&apos;s FFmpeg.</source>
        <translation>在本机的 FFmpeg 中找不到%1的编码器。</translation>
    </message>
    <message>
        <source>Install a fuller FFmpeg, or choose another codec.</source>
        <translation>请安装功能更完整的 FFmpeg，或选择其他编解码器。</translation>
    </message>
    <message>
        <source>Could not encode %1: the encoder gave up.</source>
        <translation>无法编码%1：编码器中途失败。</translation>
    </message>
    <message>
        <source>Try again with other settings; the log has the details.</source>
        <translation>请换用其他设置重试；详情见日志。</translation>
    </message>
    <message>
        <source>Could not start the encoder for %1: it does not take these settings.</source>
        <translation>无法启动%1的编码器：它不接受这些设置。</translation>
    </message>
    <message>
        <source>Choose another size, speed or profile.</source>
        <translation>请选择其他尺寸、速度或配置（Profile）。</translation>
    </message>
    <message>
        <source>Could not write %1: this computer&apos;s FFmpeg lacks the container.</source>
        <translation>无法写入%1：本机的 FFmpeg 缺少该容器格式。</translation>
    </message>
    <message>
        <source>Install a fuller FFmpeg, or choose another container.</source>
        <translation>请安装功能更完整的 FFmpeg，或选择其他容器。</translation>
    </message>
    <message>
        <source>Could not put %1 together.</source>
        <translation>无法封装%1。</translation>
    </message>
    <message>
        <source>Choose another container; the log has the details.</source>
        <translation>请选择其他容器；详情见日志。</translation>
    </message>
    <message>
        <source>Could not use the intermediate file %1: it is not what was written.</source>
        <translation>无法使用中间文件%1：其内容与写入时不符。</translation>
    </message>
    <message>
        <source>Check the disk, then start the job again.</source>
        <translation>请检查磁盘，然后重新开始该任务。</translation>
    </message>
    <message>
        <source>Could not write to %1: the folder does not exist.</source>
        <translation>无法写入%1：文件夹不存在。</translation>
    </message>
    <message>
        <source>Make the folder, or choose another.</source>
        <translation>请创建该文件夹，或选择其他文件夹。</translation>
    </message>
    <message>
        <source>Could not write %1: writing there is not allowed.</source>
        <translation>无法写入%1：没有该处的写入权限。</translation>
    </message>
    <message>
        <source>Change the folder&apos;s permissions, or choose another.</source>
        <translation>请更改文件夹权限，或选择其他文件夹。</translation>
    </message>
    <message>
        <source>Did not write %1: a file of that name exists already.</source>
        <translation>未写入%1：同名文件已存在。</translation>
    </message>
    <message>
        <source>Move it away, or choose another name or folder.</source>
        <translation>请移走该文件，或选择其他名称或文件夹。</translation>
    </message>
    <message>
        <source>Did not write %1: it is the source itself.</source>
        <translation>未写入%1：它就是源文件本身。</translation>
    </message>
    <message>
        <source>Choose another name or folder.</source>
        <translation>请选择其他名称或文件夹。</translation>
    </message>
    <message>
        <source>Could not make a file name from %1.</source>
        <translation>无法由%1生成文件名。</translation>
    </message>
    <message>
        <source>Correct the name&apos;s pattern and try again.</source>
        <translation>请更正名称模板后重试。</translation>
    </message>
    <message>
        <source>Could not write %1: two outputs would have that name.</source>
        <translation>无法写入%1：有两个输出会使用该名称。</translation>
    </message>
    <message>
        <source>Put {resolution} or {container} into the name&apos;s pattern.</source>
        <translation>请在名称模板中加入 {resolution} 或 {container}。</translation>
    </message>
    <message>
        <source>Could not write %1: the disk is full.</source>
        <translation>无法写入%1：磁盘已满。</translation>
    </message>
    <message>
        <source>Make room there, or choose another folder.</source>
        <translation>请腾出空间，或选择其他文件夹。</translation>
    </message>
    <message>
        <source>Could not write %1: the disk reports an error.</source>
        <translation>无法写入%1：磁盘报告错误。</translation>
    </message>
    <message>
        <source>Check the disk, or choose another folder.</source>
        <translation>请检查磁盘，或选择其他文件夹。</translation>
    </message>
    <message>
        <source>Did not publish %1: what was written is not what was asked for.</source>
        <translation>未交付%1：写出的内容与要求不符。</translation>
    </message>
    <message>
        <source>Start the job again; if it stays, please report it together with the log.</source>
        <translation>请重新开始该任务；如果问题仍然存在，请连同日志一起报告。</translation>
    </message>
    <message>
        <source>Gave up on %1: it goes beyond what Zoetrope allows one job.</source>
        <translation>已放弃处理%1：超出了 Zoetrope 对单个任务的限制。</translation>
    </message>
    <message>
        <source>Split the job, or pick a smaller source.</source>
        <translation>请拆分任务，或选择更小的源文件。</translation>
    </message>
    <message>
        <source>Could not start the process that was to work on %1.</source>
        <translation>无法启动处理%1的进程。</translation>
    </message>
    <message>
        <source>The process that worked on %1 crashed; other jobs were not touched.</source>
        <translation>处理%1的进程崩溃了；其他任务未受影响。</translation>
    </message>
    <message>
        <source>Retry the job; if it crashes again, the source is likely damaged: pick another copy and report the log.</source>
        <translation>请重试该任务；如果再次崩溃，源文件很可能已损坏：请换用另一份副本并报告日志。</translation>
    </message>
    <message>
        <source>The process that worked on %1 gave no sign of life any more and was ended.</source>
        <translation>处理%1的进程不再响应，已被结束。</translation>
    </message>
    <message>
        <source>Retry the job; if it hangs again, pick another copy of the source and report the log.</source>
        <translation>请重试该任务；如果再次停止响应，请换用源文件的另一份副本并报告日志。</translation>
    </message>
    <message>
        <source>The process that worked on %1 said what cannot be understood and was ended.</source>
        <translation>处理%1的进程返回了无法理解的内容，已被结束。</translation>
    </message>
    <message>
        <source>Retry the job; if it stays, reinstall Zoetrope and report the log.</source>
        <translation>请重试该任务；如果问题仍然存在，请重新安装 Zoetrope 并报告日志。</translation>
    </message>
    <message>
        <source>Work on %1 needed more memory than one job may take.</source>
        <translation>处理%1所需的内存超出了单个任务的上限。</translation>
    </message>
    <message>
        <source>Ask for fewer or smaller renditions, or raise the limit in the settings.</source>
        <translation>请减少档位（rendition）数量或尺寸，或在设置中提高上限。</translation>
    </message>
    <message>
        <source>Could not go on with %1: the process of an earlier attempt is still at work on it.</source>
        <translation>无法继续处理%1：先前尝试的进程仍在处理它。</translation>
    </message>
    <message>
        <source>It ends within moments; retry the job then.</source>
        <translation>它很快就会结束；届时请重试该任务。</translation>
    </message>
    <message>
        <source>Could not read %1: the file is damaged.</source>
        <translation>无法读取%1：文件已损坏。</translation>
    </message>
    <message>
        <source>It was set aside untouched and a new one was begun; import from it what can be saved.</source>
        <translation>原文件已原样移到一旁，并新建了一个文件；可从原文件导入能挽救的内容。</translation>
    </message>
    <message>
        <source>Could not read %1: a newer Zoetrope has written it.</source>
        <translation>无法读取%1：它由更新版本的 Zoetrope 写入。</translation>
    </message>
    <message>
        <source>Could not open %1: using it is not allowed.</source>
        <translation>无法打开%1：没有使用权限。</translation>
    </message>
    <message>
        <source>Make its folder writable, or choose another data folder.</source>
        <translation>请使其所在文件夹可写，或选择其他数据文件夹。</translation>
    </message>
    <message>
        <source>Could not write to %1; nothing of this step was kept.</source>
        <translation>无法写入%1；此步骤的内容均未保存。</translation>
    </message>
    <message>
        <source>Check the disk it is on for space and errors, then try again.</source>
        <translation>请检查所在磁盘的空间和错误，然后重试。</translation>
    </message>
    <message>
        <source>Another Zoetrope already works through %1.</source>
        <translation>另一个 Zoetrope 已在处理%1。</translation>
    </message>
    <message>
        <source>Use that one, or close it first; jobs that are submitted reach it.</source>
        <translation>请使用那个 Zoetrope，或先将其关闭；提交的任务会送达那里。</translation>
    </message>
    <message>
        <source>There is no such job in the queue: %1.</source>
        <translation>队列中没有这样的任务：%1。</translation>
    </message>
    <message>
        <source>Look up the number with “zoetrope list”.</source>
        <translation>请用“zoetrope list”查看编号。</translation>
    </message>
    <message>
        <source>Could not do this with %1 in the state it is in.</source>
        <translation>%1处于当前状态，无法执行此操作。</translation>
    </message>
    <message>
        <source>Wait until the state has changed, then try again.</source>
        <translation>请等待状态改变后重试。</translation>
    </message>
    <message>
        <source>the job</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>the source</source>
        <translation>源文件</translation>
    </message>
    <message>
        <source>the output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>the rendition</source>
        <translation>档位（rendition）</translation>
    </message>
    <message>
        <source>the folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>that name</source>
        <translation>该名称</translation>
    </message>
    <message>
        <source>the queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>Check its name and whether it was moved or deleted meanwhile, then retry, or pick another source.</source>
        <translation>请检查名称以及其间是否被移动或删除，然后重试，或选择其他源文件。</translation>
    </message>
    <message>
        <source>Check that Zoetrope is installed whole and that the machine has memory left. A job that waits for this goes on by itself then; retry one that has failed.</source>
        <translation>请检查 Zoetrope 安装是否完整、机器是否还有可用内存。因此等待的任务随后会自动继续；失败的任务请重试。</translation>
    </message>
    <message>
        <source>Could not use the subtitles in %1.</source>
        <translation>无法使用 %1 中的字幕。</translation>
    </message>
    <message>
        <source>Give them as a file of SRT, ASS or WebVTT, or leave them out.</source>
        <translation>请以 SRT、ASS 或 WebVTT 文件提供，或不使用字幕。</translation>
    </message>
    <message>
        <source>Could not use %1 as a watermark.</source>
        <translation>无法将 %1 用作水印。</translation>
    </message>
    <message>
        <source>Give a picture as PNG, JPEG or WebP, or leave it out.</source>
        <translation>请提供 PNG、JPEG 或 WebP 图片，或将其去掉。</translation>
    </message>
</context>
<context>
    <name>Zoetrope::GroupMembers</name>
    <message>
        <source>Add a preset</source>
        <translation>添加预设</translation>
    </message>
    <message>
        <source>Move %1 up</source>
        <translation>上移%1</translation>
    </message>
    <message>
        <source>Move %1 down</source>
        <translation>下移%1</translation>
    </message>
    <message>
        <source>Take %1 out of the group</source>
        <translation>将%1移出组</translation>
    </message>
</context>
<context>
    <name>Zoetrope::HelpMenu</name>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Zoetrope</source>
        <translation>关于 Zoetrope(&amp;A)</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>About Zoetrope</source>
        <translation>关于 Zoetrope</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Zoetrope %1&lt;/h3&gt;&lt;p&gt;Encodes whole batches, each thing once, and proves what it made.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later. Built on Qt and FFmpeg.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Zoetrope %1&lt;/h3&gt;&lt;p&gt;整批编码，每项内容只编码一次，并验证所生成的结果。&lt;/p&gt;&lt;p&gt;基于 GNU 通用公共许可证第 3 版或更高版本的自由软件。基于 Qt 和 FFmpeg 构建。&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>Zoetrope::Inspector</name>
    <message>
        <source>Mixed</source>
        <translation>混合</translation>
    </message>
</context>
<context>
    <name>Zoetrope::Intake</name>
    <message numerus="yes">
        <source>%n file(s) are neither video nor sound and were left out.</source>
        <translation>
            <numerusform>%n 个文件既不是视频也不是音频，已略过。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read.</source>
        <translation>
            <numerusform>%n 个文件无法读取。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) were left out, since sources must be files on this machine: download them first.</source>
        <translation>
            <numerusform>已略过 %n 个地址：源必须是本机上的文件，请先下载。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Zoetrope::LogPage</name>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Choose another folder …</source>
        <translation>选择其他文件夹 …</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Copy log</source>
        <translation>复制日志</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Select one job to read what happened to it.</source>
        <translation>选择一个任务以查看其经过。</translation>
    </message>
</context>
<context>
    <name>Zoetrope::LostWishesDialog</name>
    <message>
        <source>Not carried over</source>
        <translation>未能沿用的设置</translation>
    </message>
    <message>
        <source>Zoetrope has no place for these settings yet. The presets work without them; look at what they make.</source>
        <translation>Zoetrope 尚不支持这些设置。预设可在没有它们的情况下使用；请查看其生成的内容。</translation>
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
        <translation>队列</translation>
    </message>
    <message>
        <source>Drop videos here</source>
        <translation>将视频拖放到此处</translation>
    </message>
    <message>
        <source>Files, folders, or a whole batch. Choose what becomes of them on the right, then press Start.</source>
        <translation>可以是文件、文件夹或整批内容。在右侧选择要生成的内容，然后按“开始”。</translation>
    </message>
    <message>
        <source>Main</source>
        <translation>主工具栏</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>添加文件</translation>
    </message>
    <message>
        <source>Add folder</source>
        <translation>添加文件夹</translation>
    </message>
    <message>
        <source>Pause queue</source>
        <translation>暂停队列</translation>
    </message>
    <message>
        <source>Which rows are shown</source>
        <translation>显示哪些条目</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Unfinished</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>已验证</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search the queue</source>
        <translation>搜索队列</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>Add &amp;files …</source>
        <translation>添加文件(&amp;F) …</translation>
    </message>
    <message>
        <source>Add f&amp;older …</source>
        <translation>添加文件夹(&amp;O) …</translation>
    </message>
    <message>
        <source>&amp;Paste files</source>
        <translation>粘贴文件(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Settings …</source>
        <translation>设置(&amp;S) …</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>全选(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Jobs</source>
        <translation>任务(&amp;J)</translation>
    </message>
    <message>
        <source>Stop after the current jobs</source>
        <translation>当前任务完成后停止</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>源文件</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>Thumbnails</source>
        <translation>缩略图</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Video and sound (%1);;All files (*)</source>
        <translation>视频和音频 (%1);;所有文件 (*)</translation>
    </message>
    <message>
        <source>%1 was not started. %2</source>
        <translation>%1 未开始。%2</translation>
    </message>
    <message numerus="yes">
        <source>%n rows were not started. The first, %1: %2</source>
        <translation>
            <numerusform>%n 个条目未开始。第一个是 %1：%2</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>显示它们</translation>
    </message>
    <message>
        <source>Resume queue</source>
        <translation>继续队列</translation>
    </message>
    <message>
        <source>%1 % — Zoetrope</source>
        <translation>%1 % — Zoetrope</translation>
    </message>
    <message>
        <source>Output folder</source>
        <translation>输出文件夹</translation>
    </message>
    <message>
        <source>Change output folder</source>
        <translation>更改输出文件夹</translation>
    </message>
    <message>
        <source>Rows could not be saved</source>
        <translation>无法保存条目</translation>
    </message>
    <message>
        <source>&amp;Group rows</source>
        <translation>条目分组(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Not at all</source>
        <translation>不分组(&amp;N)</translation>
    </message>
    <message>
        <source>By &amp;state</source>
        <translation>按状态(&amp;S)</translation>
    </message>
    <message>
        <source>By &amp;folder of the source</source>
        <translation>按源文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>The machine stays as it is. %1</source>
        <translation>本机保持现状。%1</translation>
    </message>
    <message>
        <source>By &amp;origin</source>
        <translation>按来源程序(&amp;O)</translation>
    </message>
    <message>
        <source>There is no file, no folder and no list of files in it.</source>
        <translation>其中没有文件、文件夹或文件列表。</translation>
    </message>
</context>
<context>
    <name>Zoetrope::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
</context>
<context>
    <name>Zoetrope::NewKeyDialog</name>
    <message>
        <source>It may only look, and change nothing</source>
        <translation>只能查看，不能更改任何内容</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>新密钥</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>There is a key of this name already.</source>
        <translation>已存在同名密钥。</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Copy the key</source>
        <translation>复制密钥</translation>
    </message>
    <message>
        <source>Copy it now: it is not shown again.</source>
        <translation>请立即复制：以后不再显示。</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
</context>
<context>
    <name>Zoetrope::Notice</name>
    <message numerus="yes">
        <source>The source is damaged in %n place(s); what could be read was used.</source>
        <translation>
            <numerusform>源文件有 %n 处损坏；已使用能够读取的部分。</numerusform>
        </translation>
    </message>
    <message>
        <source>The source ends after %1, but its header states %2: it may be incomplete.</source>
        <translation>源文件在 %1 处结束，但其文件头标明为 %2：它可能不完整。</translation>
    </message>
    <message>
        <source>Encoding started over: what an earlier attempt left has no readable record.</source>
        <translation>编码已从头开始：先前尝试留下的内容没有可读的记录。</translation>
    </message>
    <message>
        <source>Encoding started over: the source has changed since the earlier attempt.</source>
        <translation>编码已从头开始：自先前尝试以来源文件已更改。</translation>
    </message>
    <message>
        <source>Encoding started over: the encoders are of another version than in the earlier attempt.</source>
        <translation>编码已从头开始：编码器版本与先前尝试时不同。</translation>
    </message>
    <message>
        <source>Encoding started over: what is to be made has changed since the earlier attempt.</source>
        <translation>编码已从头开始：自先前尝试以来要生成的内容已更改。</translation>
    </message>
    <message>
        <source>%1 It was set aside untouched as %2, and a new queue was begun; &quot;zoetrope import&quot; brings over what can be read of it.</source>
        <translation>%1 原队列已原样另存为 %2，并新建了一个队列；可用“zoetrope import”导入其中能够读取的内容。</translation>
    </message>
    <message>
        <source>The queue was brought to this version&apos;s form; a copy of the old one is %1.</source>
        <translation>队列已转换为此版本的格式；旧队列的副本为 %1。</translation>
    </message>
    <message>
        <source>%1 was left out: there is a file of this name.</source>
        <translation>已略过 %1：已有同名文件。</translation>
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
        <translation>%2 个任务中的 %1 个</translation>
    </message>
    <message>
        <source>Remove the output %1</source>
        <translation>移除输出 %1</translation>
    </message>
    <message>
        <source>Change format</source>
        <translation>更改格式</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>%1 (some)</source>
        <translation>%1（部分）</translation>
    </message>
    <message>
        <source>Change resolutions</source>
        <translation>更改分辨率</translation>
    </message>
    <message>
        <source>Other …</source>
        <translation>其他 …</translation>
    </message>
    <message>
        <source>Another resolution</source>
        <translation>其他分辨率</translation>
    </message>
    <message>
        <source>Short side of the picture, in pixels:</source>
        <translation>画面短边（像素）：</translation>
    </message>
    <message>
        <source>Resolutions</source>
        <translation>分辨率</translation>
    </message>
    <message>
        <source>Change video codec</source>
        <translation>更改视频编解码器</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>视频</translation>
    </message>
    <message>
        <source>Change video quality</source>
        <translation>更改视频质量</translation>
    </message>
    <message>
        <source>Constant quality</source>
        <translation>恒定质量</translation>
    </message>
    <message>
        <source>Average bit rate</source>
        <translation>平均码率</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>码率</translation>
    </message>
    <message>
        <source>Change rate</source>
        <translation>更改码率</translation>
    </message>
    <message>
        <source> kbit/s</source>
        <translation> kbit/s</translation>
    </message>
    <message>
        <source>No sound</source>
        <translation>无音频</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>音频</translation>
    </message>
    <message>
        <source>Change sound</source>
        <translation>更改音频</translation>
    </message>
    <message>
        <source>%1 kbit/s</source>
        <translation>%1 kbit/s</translation>
    </message>
    <message>
        <source>Sound bit rate</source>
        <translation>音频码率</translation>
    </message>
    <message>
        <source>Mono</source>
        <translation>单声道</translation>
    </message>
    <message>
        <source>Stereo</source>
        <translation>立体声</translation>
    </message>
    <message>
        <source>As the source</source>
        <translation>与源文件相同</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>声道</translation>
    </message>
    <message>
        <source>{name}-{resolution}</source>
        <comment>keep the words in braces</comment>
        <translation>{name}-{resolution}</translation>
    </message>
    <message>
        <source>Change name</source>
        <translation>更改名称</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>文件名</translation>
    </message>
    <message>
        <source>{name} of the source, {resolution}, {width}, {height}, {container}, {label}, {index} of the file, {counter} of jobs started together, {date}; / makes a folder.</source>
        <translation>{name}（源文件名）、{resolution}、{width}、{height}、{container}、{label}、{index}（文件序号）、{counter}（一起开始的任务序号）、{date}；/ 会创建文件夹。</translation>
    </message>
    <message>
        <source>Average bit rate, two passes</source>
        <translation>平均码率，两遍</translation>
    </message>
    <message>
        <source>File size</source>
        <translation>文件大小</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>Most that the file may weigh</source>
        <translation>文件大小上限</translation>
    </message>
    <message>
        <source>Half of the source&apos;s</source>
        <translation>源的一半</translation>
    </message>
    <message>
        <source>%1 per second</source>
        <translation>每秒 %1</translation>
    </message>
    <message>
        <source>Change frame rate</source>
        <translation>更改帧率</translation>
    </message>
    <message>
        <source>Frame rate</source>
        <translation>帧率</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translation>整个画面</translation>
    </message>
    <message>
        <source>Without black borders</source>
        <translation>去除黑边</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>手动</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>裁剪</translation>
    </message>
    <message>
        <source>Change crop</source>
        <translation>更改裁剪</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>左</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>上</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>右</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>下</translation>
    </message>
    <message>
        <source>Pixels off this side: %1</source>
        <translation>从此侧裁去的像素：%1</translation>
    </message>
    <message>
        <source>Its own</source>
        <translation>保持原样</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>宽高比</translation>
    </message>
    <message>
        <source>Change shape</source>
        <translation>更改宽高比</translation>
    </message>
    <message>
        <source>With black around</source>
        <translation>四周补黑</translation>
    </message>
    <message>
        <source>Cut to fit</source>
        <translation>裁切以填满</translation>
    </message>
    <message>
        <source>Stretched</source>
        <translation>拉伸</translation>
    </message>
    <message>
        <source>How it comes into its shape</source>
        <translation>如何变为该宽高比</translation>
    </message>
    <message>
        <source>Not turned</source>
        <translation>不旋转</translation>
    </message>
    <message>
        <source>A quarter to the right</source>
        <translation>向右转 90 度</translation>
    </message>
    <message>
        <source>Upside down</source>
        <translation>上下颠倒</translation>
    </message>
    <message>
        <source>A quarter to the left</source>
        <translation>向左转 90 度</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>旋转</translation>
    </message>
    <message>
        <source>Change turn</source>
        <translation>更改旋转</translation>
    </message>
    <message>
        <source>Mirrored</source>
        <translation>镜像</translation>
    </message>
    <message>
        <source>The usual one</source>
        <translation>通常的音轨</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Languages in order of preference, such as de,en, or numbers, such as 1,3.</source>
        <translation>按优先顺序填写语言（如 de,en）或编号（如 1,3）。</translation>
    </message>
    <message>
        <source>Sound tracks</source>
        <translation>音轨</translation>
    </message>
    <message>
        <source>Change sound tracks</source>
        <translation>更改音轨</translation>
    </message>
    <message>
        <source> dB</source>
        <translation> dB</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>增益</translation>
    </message>
    <message>
        <source>Change filters</source>
        <translation>更改滤镜</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>滤镜</translation>
    </message>
    <message>
        <source>Sound filters</source>
        <translation>声音滤镜</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>As loud as it is</source>
        <translation>保持原有音量</translation>
    </message>
    <message>
        <source>Brought to a loudness</source>
        <translation>调整到指定响度</translation>
    </message>
    <message>
        <source>Brought to a peak</source>
        <translation>调整到指定峰值</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>电平</translation>
    </message>
    <message>
        <source>The sound is measured first. Television wants −23 LUFS, the web about −16.</source>
        <translation>先测量声音。电视要求 −23 LUFS，网络约为 −16。</translation>
    </message>
    <message>
        <source> LUFS</source>
        <translation> LUFS</translation>
    </message>
    <message>
        <source>Fade in </source>
        <translation>淡入 </translation>
    </message>
    <message>
        <source>Fade in</source>
        <translation>淡入</translation>
    </message>
    <message>
        <source>Fade out </source>
        <translation>淡出 </translation>
    </message>
    <message>
        <source>Fade out</source>
        <translation>淡出</translation>
    </message>
    <message>
        <source>Level in%1</source>
        <translation>电平，单位%1</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>No subtitles</source>
        <translation>无字幕</translation>
    </message>
    <message>
        <source>As tracks</source>
        <translation>作为轨道</translation>
    </message>
    <message>
        <source>Drawn into the picture</source>
        <translation>绘入画面</translation>
    </message>
    <message>
        <source>As files beside it</source>
        <translation>作为旁边的文件</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation>字幕</translation>
    </message>
    <message>
        <source>Change subtitles</source>
        <translation>更改字幕</translation>
    </message>
    <message>
        <source>Subtitle tracks</source>
        <translation>字幕轨道</translation>
    </message>
    <message>
        <source>Remove the subtitles %1</source>
        <translation>移除字幕 %1</translation>
    </message>
    <message>
        <source>Add a file …</source>
        <translation>添加文件…</translation>
    </message>
    <message>
        <source>Choose subtitles</source>
        <translation>选择字幕</translation>
    </message>
    <message>
        <source>Subtitles (%1)</source>
        <translation>字幕 (%1)</translation>
    </message>
    <message>
        <source>Watermark</source>
        <translation>水印</translation>
    </message>
    <message>
        <source>Change watermark</source>
        <translation>更改水印</translation>
    </message>
    <message>
        <source>Remove the watermark %1</source>
        <translation>移除水印 %1</translation>
    </message>
    <message>
        <source>Top left</source>
        <translation>左上</translation>
    </message>
    <message>
        <source>Top right</source>
        <translation>右上</translation>
    </message>
    <message>
        <source>Center</source>
        <translation>居中</translation>
    </message>
    <message>
        <source>Bottom left</source>
        <translation>左下</translation>
    </message>
    <message>
        <source>Bottom right</source>
        <translation>右下</translation>
    </message>
    <message>
        <source>At a place of its own</source>
        <translation>自定义位置</translation>
    </message>
    <message>
        <source>Position of the watermark</source>
        <translation>水印位置</translation>
    </message>
    <message>
        <source> % wide</source>
        <translation> % 宽</translation>
    </message>
    <message>
        <source>Of the picture&apos;s width</source>
        <translation>相对于画面宽度</translation>
    </message>
    <message>
        <source>Size of the watermark</source>
        <translation>水印大小</translation>
    </message>
    <message>
        <source> % opaque</source>
        <translation> % 不透明</translation>
    </message>
    <message>
        <source>Opacity of the watermark</source>
        <translation>水印不透明度</translation>
    </message>
    <message>
        <source>Add a picture …</source>
        <translation>添加图片 …</translation>
    </message>
    <message>
        <source>Choose a watermark</source>
        <translation>选择水印</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>图片 (%1)</translation>
    </message>
</context>
<context>
    <name>Zoetrope::OutputsPage</name>
    <message>
        <source>Write times as 1:23 or 0:01:23.5.</source>
        <translation>请按 1:23 或 0:01:23.5 的形式填写时间。</translation>
    </message>
    <message>
        <source>The end must come after the start.</source>
        <translation>终点必须在起点之后。</translation>
    </message>
    <message>
        <source>Output folder</source>
        <translation>输出文件夹</translation>
    </message>
    <message>
        <source>Choose the output folder</source>
        <translation>选择输出文件夹</translation>
    </message>
    <message>
        <source>Save in</source>
        <translation>保存到</translation>
    </message>
    <message>
        <source>Add output</source>
        <translation>添加输出</translation>
    </message>
    <message>
        <source>Save as preset …</source>
        <translation>另存为预设 …</translation>
    </message>
    <message>
        <source>What will be written</source>
        <translation>将写入的文件</translation>
    </message>
    <message>
        <source>From a preset</source>
        <translation>从预设</translation>
    </message>
    <message>
        <source>By format</source>
        <translation>按格式</translation>
    </message>
    <message>
        <source>Select a source to say what becomes of it.</source>
        <translation>选择一个源文件以指定要生成的内容。</translation>
    </message>
    <message>
        <source>What has begun can no longer be edited. Duplicate it to make something else of it.</source>
        <translation>已开始的任务不能再编辑。如需生成其他内容，请复制该任务。</translation>
    </message>
    <message numerus="yes">
        <source>%n of the selected jobs have begun and stay as they are.</source>
        <translation>
            <numerusform>所选任务中有 %n 个已开始，将保持不变。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You are editing %n jobs at once.</source>
        <translation>
            <numerusform>正在同时编辑 %n 个任务。</numerusform>
        </translation>
    </message>
    <message>
        <source>Known once the source has been read.</source>
        <translation>读取源文件后可知。</translation>
    </message>
    <message>
        <source>%1 (exists already)</source>
        <translation>%1（已存在）</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove output</source>
        <translation>移除输出</translation>
    </message>
    <message>
        <source>Change output folder</source>
        <translation>更改输出文件夹</translation>
    </message>
    <message>
        <source>Start of the part</source>
        <translation>片段起点</translation>
    </message>
    <message>
        <source>beginning</source>
        <translation>开头</translation>
    </message>
    <message>
        <source>End of the part</source>
        <translation>片段终点</translation>
    </message>
    <message>
        <source>end</source>
        <translation>结尾</translation>
    </message>
    <message>
        <source>Use from</source>
        <translation>使用片段</translation>
    </message>
    <message>
        <source>to</source>
        <comment>a part of the source: from … to …</comment>
        <translation>至</translation>
    </message>
    <message>
        <source>Change the part</source>
        <translation>更改片段</translation>
    </message>
</context>
<context>
    <name>Zoetrope::Player</name>
    <message>
        <source>This sound cannot be played here. Open it with another program.</source>
        <translation>此处无法播放此音频。请用其他程序打开。</translation>
    </message>
    <message>
        <source>Nothing on this machine can play video, so single frames are shown, without sound.</source>
        <translation>本机没有可播放视频的组件，因此只显示单帧画面，没有声音。</translation>
    </message>
    <message>
        <source>The player of this machine does not know this format, so single frames are shown, without sound.</source>
        <translation>本机的播放器不支持此格式，因此只显示单帧画面，没有声音。</translation>
    </message>
    <message>
        <source>The player of this machine does not answer, so single frames are shown, without sound.</source>
        <translation>本机的播放器没有响应，因此只显示单帧画面，没有声音。</translation>
    </message>
    <message>
        <source>The player of this machine is not reliable with streams, so single frames are shown, without sound.</source>
        <translation>本机的播放器播放流时不可靠，因此只显示单帧画面，没有声音。</translation>
    </message>
    <message>
        <source>No sound device was found: playing without sound.</source>
        <translation>未找到音频设备：正在无声播放。</translation>
    </message>
    <message>
        <source>No sound device was found, so this cannot be heard.</source>
        <translation>未找到音频设备，因此无法收听。</translation>
    </message>
</context>
<context>
    <name>Zoetrope::PlayerView</name>
    <message>
        <source>Picture</source>
        <translation>画面</translation>
    </message>
    <message>
        <source>Space plays and pauses, comma and period step by frames.</source>
        <translation>空格键播放和暂停，逗号和句号逐帧移动。</translation>
    </message>
</context>
<context>
    <name>Zoetrope::PortAccessPage</name>
    <message>
        <source>Each program can have a key of its own beside the port&apos;s token, to be taken back without disturbing the others.</source>
        <translation>除端口令牌外，每个程序还可以拥有自己的密钥，收回时不影响其他程序。</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Make a key for a program</source>
        <translation>为程序创建密钥</translation>
    </message>
    <message>
        <source>Take the selected keys back</source>
        <translation>收回所选密钥</translation>
    </message>
    <message>
        <source>%1 is not the origin of a web page, such as https://app.example.org.</source>
        <translation>%1 不是网页来源，例如 https://app.example.org。</translation>
    </message>
    <message>
        <source>Web pages</source>
        <translation>网页</translation>
    </message>
    <message>
        <source>Pages whose scripts may ask, each by its origin, such as https://app.example.org. They need a key all the same.</source>
        <translation>允许其脚本发出请求的页面，逐一写出来源，例如 https://app.example.org。它们同样需要密钥。</translation>
    </message>
    <message>
        <source>Fetch sources from all public servers</source>
        <translation>从所有公共服务器获取源文件</translation>
    </message>
    <message>
        <source>%1 is not the name of a machine.</source>
        <translation>%1 不是计算机名称。</translation>
    </message>
    <message>
        <source>Sources from</source>
        <translation>源文件来自</translation>
    </message>
    <message>
        <source>Servers from which sources are fetched by their web address, also within your own network.</source>
        <translation>可通过网址获取源文件的服务器，包括您自己网络内的服务器。</translation>
    </message>
    <message>
        <source>Webhooks to</source>
        <translation>Webhook 发往</translation>
    </message>
    <message>
        <source>Machines, beyond this one, that may be told how far a job is and how it ended.</source>
        <translation>除本机外，可以告知任务进度和结果的计算机。</translation>
    </message>
    <message>
        <source>%1 (may only look)</source>
        <comment>a key</comment>
        <translation>%1（只能查看）</translation>
    </message>
    <message>
        <source>Take keys back</source>
        <translation>收回密钥</translation>
    </message>
    <message>
        <source>Programs that show these keys are refused from now on. Take them back?</source>
        <translation>出示这些密钥的程序今后将被拒绝。要收回吗？</translation>
    </message>
</context>
<context>
    <name>Zoetrope::PortPage</name>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>复制：%1</translation>
    </message>
    <message>
        <source>Make a new token</source>
        <translation>生成新令牌</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>What a program must show to be let in. Who has it can read and write the folders below.</source>
        <translation>程序接入时必须出示的凭据。持有者可以读写下列文件夹。</translation>
    </message>
    <message>
        <source>Without any, programs upload their sources and fetch what was made from the port.</source>
        <translation>若未指定，程序将上传其源文件，并从端口获取结果。</translation>
    </message>
    <message>
        <source>Folders they may name</source>
        <translation>允许的文件夹</translation>
    </message>
    <message>
        <source>Allow another folder</source>
        <translation>允许其他文件夹</translation>
    </message>
    <message>
        <source>No longer allow the selected folders</source>
        <translation>不再允许所选文件夹</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>Programs that show the old token are refused from now on. Make a new one?</source>
        <translation>出示旧令牌的程序将从现在起被拒绝。要生成新令牌吗？</translation>
    </message>
    <message>
        <source>Programs that were written for VideoSDK, TPStreams, Xvid.com or Zencoder can send their jobs to this queue instead.</source>
        <translation>为 VideoSDK、TPStreams、Xvid.com 或 Zencoder 编写的程序可以改为将任务发送到此队列。</translation>
    </message>
    <message>
        <source>Let other programs ask for jobs</source>
        <translation>允许其他程序提交任务</translation>
    </message>
    <message>
        <source>Programs on other machines, too, over TLS</source>
        <translation>也允许其他计算机上的程序（通过 TLS）</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>Its key</source>
        <translation>其密钥</translation>
    </message>
    <message>
        <source>a PEM file</source>
        <translation>PEM 文件</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>选择：%1</translation>
    </message>
    <message>
        <source>PEM files (%1)</source>
        <translation>PEM 文件 (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>所有文件 (%1)</translation>
    </message>
</context>
<context>
    <name>Zoetrope::PresetDesk</name>
    <message>
        <source>%1 (copy)</source>
        <translation>%1（副本）</translation>
    </message>
</context>
<context>
    <name>Zoetrope::PresetDetails</name>
    <message>
        <source>What it makes</source>
        <translation>生成的内容</translation>
    </message>
    <message>
        <source>About the selected preset</source>
        <translation>关于所选预设</translation>
    </message>
    <message>
        <source>Select a preset to see what it makes.</source>
        <translation>选择一个预设以查看其生成的内容。</translation>
    </message>
    <message numerus="yes">
        <source>%n presets selected</source>
        <translation>
            <numerusform>已选择 %n 个预设</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Group of %n preset(s), added all at once</source>
        <translation>
            <numerusform>包含 %n 个预设的组，一次全部添加</numerusform>
        </translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>自定义</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>内置</translation>
    </message>
</context>
<context>
    <name>Zoetrope::PresetDialog</name>
    <message>
        <source>Presets</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search the presets</source>
        <translation>搜索预设</translation>
    </message>
    <message>
        <source>Import …</source>
        <translation>导入 …</translation>
    </message>
    <message>
        <source>Presets of Zoetrope or HandBrake, from files</source>
        <translation>从文件导入 Zoetrope 或 HandBrake 的预设</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>导出 …</translation>
    </message>
    <message>
        <source>The selected presets, or all of your own, into one file</source>
        <translation>将所选预设或全部自定义预设导出到一个文件</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>收藏</translation>
    </message>
    <message>
        <source>Group …</source>
        <translation>编组 …</translation>
    </message>
    <message>
        <source>Makes a group of the selected presets, to be added all at once</source>
        <translation>将所选预设编为一组，以便一次全部添加</translation>
    </message>
    <message>
        <source>Rename …</source>
        <translation>重命名 …</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Add to the selected rows</source>
        <translation>添加到所选条目</translation>
    </message>
    <message>
        <source>Use for new rows</source>
        <translation>用于新条目</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Rename preset</source>
        <translation>重命名预设</translation>
    </message>
    <message>
        <source>Rename group</source>
        <translation>重命名组</translation>
    </message>
    <message>
        <source>Name of the group:</source>
        <translation>组名称：</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>新建组</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>已删除“%1”。</translation>
    </message>
    <message numerus="yes">
        <source>%n presets were deleted.</source>
        <translation>
            <numerusform>已删除 %n 个预设。</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Import presets</source>
        <translation>导入预设</translation>
    </message>
    <message>
        <source>Presets of Zoetrope or HandBrake (*.json);;All files (*)</source>
        <translation>Zoetrope 或 HandBrake 的预设 (*.json);;所有文件 (*)</translation>
    </message>
    <message>
        <source>You have no presets of your own yet. Select what to export.</source>
        <translation>尚无自定义预设。请选择要导出的内容。</translation>
    </message>
    <message>
        <source>Export presets</source>
        <translation>导出预设</translation>
    </message>
    <message>
        <source>Presets (*.json)</source>
        <translation>预设 (*.json)</translation>
    </message>
    <message numerus="yes">
        <source>%n preset(s) exported to %1.</source>
        <translation>
            <numerusform>已将 %n 个预设导出到 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no longer in “%2”.</source>
        <translation>“%1”已移出“%2”。</translation>
    </message>
</context>
<context>
    <name>Zoetrope::PresetForm</name>
    <message>
        <source>My presets</source>
        <translation>我的预设</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>用途</translation>
    </message>
</context>
<context>
    <name>Zoetrope::PresetList</name>
    <message>
        <source>My presets</source>
        <translation>我的预设</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>收藏</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>组</translation>
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
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>sound at %1</source>
        <translation>音频 %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>at %1</source>
        <comment>moments of pictures</comment>
        <translation>时间点 %1</translation>
    </message>
    <message>
        <source>spread evenly</source>
        <translation>均匀分布</translation>
    </message>
    <message>
        <source>File format</source>
        <translation>文件格式</translation>
    </message>
    <message>
        <source>Video encoder</source>
        <translation>视频编码器</translation>
    </message>
    <message>
        <source>Exact quality</source>
        <translation>精确质量</translation>
    </message>
    <message>
        <source>Encoder speed</source>
        <translation>编码器速度</translation>
    </message>
    <message>
        <source>Encoder options</source>
        <translation>编码器选项</translation>
    </message>
    <message>
        <source>Several passes</source>
        <translation>多遍编码</translation>
    </message>
    <message>
        <source>Frame rate</source>
        <translation>帧率</translation>
    </message>
    <message>
        <source>Picture size</source>
        <translation>画面尺寸</translation>
    </message>
    <message>
        <source>Borders</source>
        <translation>黑边</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>旋转</translation>
    </message>
    <message>
        <source>Picture filter</source>
        <translation>画面滤镜</translation>
    </message>
    <message>
        <source>Sound encoder</source>
        <translation>音频编码器</translation>
    </message>
    <message>
        <source>More sound tracks</source>
        <translation>更多音轨</translation>
    </message>
    <message>
        <source>Sound mix</source>
        <translation>混音</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation>字幕</translation>
    </message>
</context>
<context>
    <name>Zoetrope::PreviewMedium</name>
    <message>
        <source>Sound</source>
        <translation>音频</translation>
    </message>
    <message>
        <source>%1p</source>
        <translation>%1p</translation>
    </message>
    <message>
        <source>Whole stream</source>
        <translation>整个流</translation>
    </message>
    <message>
        <source>%1 – HLS stream</source>
        <extracomment>%1 is a name</extracomment>
        <translation>%1 – HLS 流</translation>
    </message>
    <message>
        <source>%1 – sound</source>
        <translation>%1 – 音频</translation>
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
        <translation>暂无可显示的内容：输出经过验证后会出现在此处。</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>Variant of the stream</source>
        <translation>流的变体</translation>
    </message>
    <message>
        <source>The whole stream, or one of its renditions alone</source>
        <translation>整个流，或其中单个档位（rendition）</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Side by side with the source</source>
        <translation>与源文件并排</translation>
    </message>
    <message>
        <source>Split between source and output</source>
        <translation>源文件与输出分割对比</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>截图</translation>
    </message>
</context>
<context>
    <name>Zoetrope::QueueActions</name>
    <message>
        <source>Priority</source>
        <translation>优先级</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>开始(&amp;S)</translation>
    </message>
    <message>
        <source>Start the selected rows, or all that have not been started</source>
        <translation>开始所选条目，或所有未开始的条目</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>暂停(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>重试(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>复制任务(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>上移(&amp;U)</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>下移(&amp;W)</translation>
    </message>
    <message>
        <source>Move to &amp;top</source>
        <translation>移到顶部(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Open output</source>
        <translation>打开输出(&amp;O)</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>打开文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>普通</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>继续(&amp;R)</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Cancel jobs</source>
        <translation>取消任务</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n job(s)? What they have encoded so far is lost.</source>
        <translation>
            <numerusform>要取消 %n 个任务吗？到目前为止已编码的内容将丢失。</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel them</source>
        <translation>取消这些任务</translation>
    </message>
    <message>
        <source>Remove jobs</source>
        <translation>移除任务</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n job(s) and their logs from the list? Their outputs stay where they are.</source>
        <translation>
            <numerusform>要从列表中移除 %n 个任务及其日志吗？其输出会保留在原处。</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove them</source>
        <translation>移除这些任务</translation>
    </message>
</context>
<context>
    <name>Zoetrope::QueueDesk</name>
    <message numerus="yes">
        <source>Remove %n row(s)</source>
        <translation>
            <numerusform>移除 %n 个条目</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n source(s)</source>
        <translation>
            <numerusform>添加 %n 个源文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n job(s)</source>
        <translation>
            <numerusform>复制 %n 个任务</numerusform>
        </translation>
    </message>
    <message>
        <source>Set priority</source>
        <translation>设置优先级</translation>
    </message>
    <message>
        <source>It has no outputs yet. Add one from a preset, or under Outputs.</source>
        <translation>尚无输出。请从预设或在“输出”中添加一个。</translation>
    </message>
    <message>
        <source>%1 (at %2)</source>
        <translation>%1（位于 %2）</translation>
    </message>
    <message numerus="yes">
        <source>Move %n row(s)</source>
        <translation>
            <numerusform>移动 %n 个条目</numerusform>
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
        <translation>窗口和命令行</translation>
    </message>
</context>
<context>
    <name>Zoetrope::QueueModel</name>
    <message numerus="yes">
        <source>%n output(s)</source>
        <translation>
            <numerusform>%n 个输出</numerusform>
        </translation>
    </message>
    <message>
        <source>Source</source>
        <translation>源文件</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
</context>
<context>
    <name>Zoetrope::Row</name>
    <message>
        <source>%1 and source size</source>
        <translation>%1 和源尺寸</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>未开始</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>暂缓</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>正在编码</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Publishing</source>
        <translation>正在交付</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>已验证</translation>
    </message>
    <message>
        <source>Verified, warnings</source>
        <translation>已验证，有警告</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>It waits for you to press Start.</source>
        <translation>正在等待您按“开始”。</translation>
    </message>
    <message>
        <source>It starts as soon as there is room for it.</source>
        <translation>一有空位就会开始。</translation>
    </message>
    <message>
        <source>It is being encoded; outputs appear once they are verified.</source>
        <translation>正在编码；输出经过验证后会出现。</translation>
    </message>
    <message>
        <source>It goes on from where it stopped when you resume it.</source>
        <translation>继续后将从停止处接着进行。</translation>
    </message>
    <message>
        <source>Its outputs were verified and are being put in place.</source>
        <translation>其输出已验证，正在放到目标位置。</translation>
    </message>
    <message>
        <source>Every output was opened, measured and decoded in samples.</source>
        <translation>每个输出都已打开、测量并抽样解码。</translation>
    </message>
    <message>
        <source>Every output was verified; there is something to know about them.</source>
        <translation>每个输出都已验证；有一些需要了解的情况。</translation>
    </message>
    <message>
        <source>Its log says why.</source>
        <translation>原因见其日志。</translation>
    </message>
    <message>
        <source>It was cancelled; nothing was left behind.</source>
        <translation>已取消；没有留下任何内容。</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>正在读取 …</translation>
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
        <translation>截图</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n 张截图</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>暂无内容</translation>
    </message>
    <message>
        <source>Pictures every %1</source>
        <translation>每 %1 一张截图</translation>
    </message>
    <message>
        <source>source size</source>
        <translation>源尺寸</translation>
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
        <translation>剩余 %1</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>Another program sent it to the port (%1) on %2. It is job %3.</source>
        <comment>%1: VideoSDK API; %2: date and time</comment>
        <translation>其他程序于 %2 将其发送到端口（%1）。这是任务 %3。</translation>
    </message>
</context>
<context>
    <name>Zoetrope::RunningFrame</name>
    <message>
        <source>What is being encoded</source>
        <translation>正在编码的画面</translation>
    </message>
    <message>
        <source>Being encoded: %1</source>
        <translation>正在编码：%1</translation>
    </message>
</context>
<context>
    <name>Zoetrope::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>Output folder</source>
        <translation>输出文件夹</translation>
    </message>
    <message>
        <source>Choose the output folder</source>
        <translation>选择输出文件夹</translation>
    </message>
    <message>
        <source>The folder must be a whole path, such as %1.</source>
        <translation>文件夹必须是完整路径，例如 %1。</translation>
    </message>
    <message>
        <source>Beside each source instead</source>
        <translation>改为与各源文件放在一起</translation>
    </message>
    <message>
        <source>Save in</source>
        <translation>保存到</translation>
    </message>
    <message>
        <source>Number the new file</source>
        <translation>为新文件编号</translation>
    </message>
    <message>
        <source>Replace it, once the new one is verified</source>
        <translation>新文件通过验证后替换原文件</translation>
    </message>
    <message>
        <source>Leave the output out</source>
        <translation>略过该输出</translation>
    </message>
    <message>
        <source>Fail</source>
        <translation>视为失败</translation>
    </message>
    <message>
        <source>When a file exists</source>
        <translation>文件已存在时</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>As many as this machine bears</source>
        <translation>按本机能力而定</translation>
    </message>
    <message>
        <source>Jobs at once</source>
        <translation>同时运行的任务数</translation>
    </message>
    <message>
        <source>Do nothing</source>
        <translation>什么都不做</translation>
    </message>
    <message>
        <source>Notify me</source>
        <translation>通知我</translation>
    </message>
    <message>
        <source>Quit Zoetrope</source>
        <translation>退出 Zoetrope</translation>
    </message>
    <message>
        <source>When the queue is done</source>
        <translation>队列完成时</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Decode samples of each output</source>
        <translation>解码每个输出的样本</translation>
    </message>
    <message>
        <source>Decode every picture and sound</source>
        <translation>解码全部画面和声音</translation>
    </message>
    <message>
        <source>Every output is counted and timed before it gets its name; decoding all of it takes longer.</source>
        <translation>每个输出在命名前都会核对数量和时间；全部解码耗时更长。</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>All of this machine</source>
        <translation>本机全部</translation>
    </message>
    <message>
        <source>For all jobs together; those that run keep what they have.</source>
        <translation>所有任务合计；正在运行的任务保持不变。</translation>
    </message>
    <message>
        <source>CPU threads</source>
        <translation>CPU 线程</translation>
    </message>
    <message>
        <source>Run each job in a process of its own</source>
        <translation>每个任务在独立进程中运行</translation>
    </message>
    <message>
        <source>A file that makes a decoder crash then ends its own job alone, and can reach nothing else.</source>
        <translation>这样，使解码器崩溃的文件只会结束它自己的任务，无法触及其他内容。</translation>
    </message>
    <message>
        <source>Put the machine to sleep</source>
        <translation>让本机睡眠</translation>
    </message>
    <message>
        <source>Shut the machine down</source>
        <translation>关闭本机</translation>
    </message>
    <message>
        <source>This desktop cannot be asked to.</source>
        <translation>此桌面环境不支持。</translation>
    </message>
    <message>
        <source>Notify me when a job fails</source>
        <translation>任务失败时通知我</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a choice that is greyed: the reason</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>访问</translation>
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
        <translation>可变帧率</translation>
    </message>
    <message>
        <source>interlaced</source>
        <translation>隔行扫描</translation>
    </message>
    <message>
        <source>%1-bit</source>
        <translation>%1 位</translation>
    </message>
    <message>
        <source>turned by %1°</source>
        <translation>旋转 %1°</translation>
    </message>
    <message>
        <source>%1 kHz</source>
        <translation>%1 kHz</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>视频</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>音频</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation>字幕</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>章节</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>容器</translation>
    </message>
    <message>
        <source>Bit rate</source>
        <translation>码率</translation>
    </message>
    <message>
        <source>%1 kbit/s</source>
        <translation>%1 kbit/s</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>A picture of the source</source>
        <translation>源文件画面</translation>
    </message>
    <message>
        <source>Select a source to see what is inside.</source>
        <translation>选择一个源文件以查看其内容。</translation>
    </message>
    <message numerus="yes">
        <source>%n sources are selected.</source>
        <translation>
            <numerusform>已选择 %n 个源文件。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Zoetrope::StatusLine</name>
    <message numerus="yes">
        <source>%n encoding</source>
        <translation>
            <numerusform>%n 个正在编码</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n 个等待中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paused</source>
        <translation>
            <numerusform>%n 个已暂停</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not started</source>
        <translation>
            <numerusform>%n 个未开始</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n verified</source>
        <translation>
            <numerusform>%n 个已验证</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n 个失败</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>没有要处理的任务</translation>
    </message>
    <message>
        <source>Queue paused</source>
        <translation>队列已暂停</translation>
    </message>
    <message>
        <source>Stopping after the current jobs</source>
        <translation>当前任务完成后停止</translation>
    </message>
    <message>
        <source>Done about %1</source>
        <translation>预计 %1 左右完成</translation>
    </message>
    <message>
        <source>Done between %1 and %2</source>
        <translation>预计 %1 至 %2 之间完成</translation>
    </message>
    <message>
        <source>Progress of the whole queue</source>
        <translation>整个队列的进度</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>可用 %1</translation>
    </message>
    <message>
        <source>Where other programs of this machine ask for jobs: see Settings</source>
        <translation>本机上的其他程序在此提交任务：请参阅设置</translation>
    </message>
</context>
<context>
    <name>Zoetrope::StillDelegate</name>
    <message>
        <source>Cannot be shown here</source>
        <translation>无法在此显示</translation>
    </message>
</context>
<context>
    <name>Zoetrope::StillListModel</name>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a file name, %2 its size in dots and bytes</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1 × %2, %3</source>
        <extracomment>Width and height of a picture, and the size of its file: 640 × 360, 51 kB</extracomment>
        <translation>%1 × %2，%3</translation>
    </message>
</context>
<context>
    <name>Zoetrope::StillViewer</name>
    <message>
        <source>All pictures</source>
        <translation>所有截图</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Previous picture</source>
        <translation>上一张截图</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>Page Up</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>下一张截图</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>Page Down</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Minus</source>
        <translation>减号</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Plus</source>
        <translation>加号</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>适合窗口</translation>
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
        <translation>无法在此显示此截图。</translation>
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
        <translation>无</translation>
    </message>
    <message>
        <source>The source at the chosen moment</source>
        <translation>所选时刻的源文件画面</translation>
    </message>
    <message>
        <source>Sizes</source>
        <translation>尺寸</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>时刻</translation>
    </message>
    <message>
        <source>Comma and period go frame by frame.</source>
        <translation>逗号和句号可逐帧移动。</translation>
    </message>
    <message>
        <source>At a percentage …</source>
        <translation>按百分比 …</translation>
    </message>
    <message>
        <source>Add a moment</source>
        <translation>添加时刻</translation>
    </message>
    <message>
        <source>Percent of the length:</source>
        <translation>占时长的百分比：</translation>
    </message>
    <message>
        <source>Add moment</source>
        <translation>添加时刻</translation>
    </message>
    <message>
        <source>So many, evenly …</source>
        <translation>按张数均匀分布 …</translation>
    </message>
    <message>
        <source>Add moments</source>
        <translation>添加多个时刻</translation>
    </message>
    <message>
        <source>How many pictures:</source>
        <translation>截图张数：</translation>
    </message>
    <message>
        <source>Every so many seconds …</source>
        <translation>每隔若干秒 …</translation>
    </message>
    <message>
        <source>One picture every … seconds:</source>
        <translation>截图间隔（秒）：</translation>
    </message>
    <message>
        <source>Add this moment</source>
        <translation>添加此时刻</translation>
    </message>
    <message>
        <source>Moments</source>
        <translation>时刻</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>滤镜</translation>
    </message>
    <message>
        <source>Select a source to choose pictures of it.</source>
        <translation>选择一个源文件以挑选其截图。</translation>
    </message>
    <message>
        <source>What has begun can no longer be edited. Duplicate it to take other pictures.</source>
        <translation>已开始的任务不能再编辑。如需截取其他图片，请复制该任务。</translation>
    </message>
    <message numerus="yes">
        <source>You are editing %n jobs at once; the picture is of the first.</source>
        <translation>
            <numerusform>正在同时编辑 %n 个任务；画面来自第一个任务。</numerusform>
        </translation>
    </message>
    <message>
        <source>This source has no picture.</source>
        <translation>此源文件没有画面。</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>移除 %1</translation>
    </message>
    <message>
        <source>Remove moment</source>
        <translation>移除时刻</translation>
    </message>
    <message>
        <source>Change pictures</source>
        <translation>更改截图</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message numerus="yes">
        <source>%n evenly</source>
        <translation>
            <numerusform>均匀 %n 张</numerusform>
        </translation>
    </message>
    <message>
        <source>every %1</source>
        <translation>每 %1</translation>
    </message>
    <message>
        <source>None yet: no pictures are taken.</source>
        <translation>尚无时刻：不会截图。</translation>
    </message>
    <message>
        <source>Change filters</source>
        <translation>更改滤镜</translation>
    </message>
    <message>
        <source>Change filter</source>
        <translation>更改滤镜</translation>
    </message>
    <message>
        <source>Sets of pictures</source>
        <translation>截图组</translation>
    </message>
    <message>
        <source>Add a set</source>
        <translation>添加一组</translation>
    </message>
    <message>
        <source>Remove this set</source>
        <translation>移除此组</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number of a set, what is in it</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>None yet. The first begins with whatever you choose below.</source>
        <translation>尚无截图组。在下方做出选择即创建第一组。</translation>
    </message>
    <message>
        <source>Remove set</source>
        <translation>移除组</translation>
    </message>
</context>
<context>
    <name>Zoetrope::TransportBar</name>
    <message>
        <source>One frame back</source>
        <translation>后退一帧</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>逗号</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>One frame forward</source>
        <translation>前进一帧</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>句号</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>静音</translation>
    </message>
    <message>
        <source>M</source>
        <translation>M</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>音量</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全屏</translation>
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
        <translation>暂停</translation>
    </message>
    <message>
        <source>Leave full screen</source>
        <translation>退出全屏</translation>
    </message>
</context>
<context>
    <name>Zoetrope::TrayIcon</name>
    <message>
        <source>Show window</source>
        <translation>显示窗口</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
</context>
<context>
    <name>Zoetrope::WindowPort</name>
    <message>
        <source>Port closed</source>
        <translation>端口已关闭</translation>
    </message>
    <message>
        <source>Port %1</source>
        <translation>端口 %1</translation>
    </message>
    <message>
        <source>Port %1 not open</source>
        <translation>端口 %1 未打开</translation>
    </message>
    <message>
        <source>Other machines are let in over TLS alone: choose a certificate and its key.</source>
        <translation>其他计算机只能通过 TLS 接入：请选择证书及其密钥。</translation>
    </message>
</context>
<context>
    <name>Zoetrope::WindowPresets</name>
    <message>
        <source>&amp;Presets …</source>
        <translation>预设(&amp;P) …</translation>
    </message>
    <message>
        <source>Preset for new rows</source>
        <translation>新条目的预设</translation>
    </message>
    <message>
        <source>What new rows become; for the selected rows use Add output</source>
        <translation>新条目将生成的内容；对所选条目请使用“添加输出”</translation>
    </message>
    <message>
        <source>New rows become “%1”.</source>
        <translation>新条目将使用“%1”。</translation>
    </message>
    <message>
        <source>Select the rows that the preset is to be added to.</source>
        <translation>请选择要添加预设的条目。</translation>
    </message>
    <message>
        <source>What has begun can no longer be edited. Duplicate it to make something else of it.</source>
        <translation>已开始的任务不能再编辑。如需生成其他内容，请复制该任务。</translation>
    </message>
    <message>
        <source>Add preset %1</source>
        <translation>添加预设 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n preset(s) imported.</source>
        <translation>
            <numerusform>已导入 %n 个预设。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n preset(s) were there already.</source>
        <translation>
            <numerusform>%n 个预设已存在。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) could not be carried over.</source>
        <translation>
            <numerusform>有 %n 项设置未能沿用。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>显示它们</translation>
    </message>
    <message>
        <source>Save as preset</source>
        <translation>另存为预设</translation>
    </message>
    <message>
        <source>The preset “%1” was replaced.</source>
        <translation>已替换预设“%1”。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Saved as the preset “%1”.</source>
        <translation>已存为预设“%1”。</translation>
    </message>
</context>
</TS>
