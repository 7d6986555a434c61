<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>Zoetrope::AfterQueue</name>
    <message>
        <source>A job failed</source>
        <translation>ジョブが失敗しました</translation>
    </message>
    <message numerus="yes">
        <source>%n jobs failed</source>
        <translation>
            <numerusform>%n 件のジョブが失敗しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) verified.</source>
        <translation>
            <numerusform>%n 件のジョブが検証済みです。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 verified, %2 failed or cancelled.</source>
        <translation>検証済み %1 件、失敗またはキャンセル %2 件。</translation>
    </message>
    <message>
        <source>The queue is done</source>
        <translation>キューが完了しました</translation>
    </message>
</context>
<context>
    <name>Zoetrope::Catalog</name>
    <message>
        <source>Quality (0 is best)</source>
        <translation>品質（0 が最高）</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>Tuned for</source>
        <translation>チューニング</translation>
    </message>
    <message>
        <source>Speed (8 is fastest)</source>
        <translation>速度（8 が最速）</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>強さ</translation>
    </message>
    <message>
        <source>Block, in percent of the short side</source>
        <translation>ブロックの大きさ（短辺に対するパーセント）</translation>
    </message>
    <message>
        <source>Amount (negative is darker)</source>
        <translation>量（負の値で暗く）</translation>
    </message>
    <message>
        <source>Amount (negative is flatter)</source>
        <translation>量（負の値で弱く）</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>品質</translation>
    </message>
    <message>
        <source>Proof of outputs</source>
        <translation>出力の検証</translation>
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
        <translation>M4A（音声のみ）</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Blur</source>
        <translation>ぼかし</translation>
    </message>
    <message>
        <source>Grayscale</source>
        <translation>グレースケール</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>セピア</translation>
    </message>
    <message>
        <source>Sharpen</source>
        <translation>シャープ</translation>
    </message>
    <message>
        <source>Vignette</source>
        <translation>ビネット</translation>
    </message>
    <message>
        <source>Pixelate</source>
        <translation>モザイク</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>明るさ</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>コントラスト</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>左右反転</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>アーカイブ</translation>
    </message>
    <message>
        <source>For keeping a copy that looks like the source, made slowly, in a Matroska file.</source>
        <translation>ソースと同じ見た目のコピーを保存する用途です。時間をかけて Matroska ファイルを作成します。</translation>
    </message>
    <message>
        <source>Sound alone</source>
        <translation>音声のみ</translation>
    </message>
    <message>
        <source>For listening: the sound of any source as one M4A file.</source>
        <translation>聴くための用途です。どのソースの音声も 1 つの M4A ファイルにします。</translation>
    </message>
    <message>
        <source>For adaptive streaming alone: an HLS ladder from 240 to 1080.</source>
        <translation>アダプティブストリーミング専用です。240 から 1080 までの HLS ラダーを作成します。</translation>
    </message>
    <message>
        <source>For sharing one file that plays everywhere, at the source&apos;s size.</source>
        <translation>どこでも再生できる 1 つのファイルを共有する用途です。ソースのサイズのまま作成します。</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>サンプル</translation>
    </message>
    <message>
        <source>For trying everything at once: a small HLS ladder, an MP4, and pictures with and without blur.</source>
        <translation>すべてを一度に試す用途です。小さな HLS ラダー、MP4、ぼかしあり・なしの静止画を作成します。</translation>
    </message>
    <message>
        <source>Thumbnails</source>
        <translation>サムネイル</translation>
    </message>
    <message>
        <source>For choosing a poster: a few JPEG pictures from the first half minute.</source>
        <translation>ポスター画像を選ぶ用途です。最初の 30 秒から JPEG の静止画を数枚作成します。</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>ウェブ</translation>
    </message>
    <message>
        <source>For a web site: an adaptive HLS ladder up to 1080 and one MP4 at 720 for players without HLS.</source>
        <translation>ウェブサイト向けです。最大 1080 のアダプティブ HLS ラダーと、HLS 非対応プレーヤー用の 720 の MP4 を 1 つ作成します。</translation>
    </message>
    <message>
        <source>For players that want formats free of licences: VP9 and Opus in one WebM file at the source&apos;s size.</source>
        <translation>ライセンス料のかからない形式を求めるプレーヤー向けです。VP9 と Opus を、ソースのサイズのまま 1 つの WebM ファイルにします。</translation>
    </message>
    <message>
        <source>General</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>音声</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>静止画</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>スマートフォン</translation>
    </message>
    <message>
        <source>For watching on a phone or tablet: one MP4 at 720 that any of them plays.</source>
        <translation>スマートフォンやタブレットで見る用途です。どの機種でも再生できる 720 の MP4 を 1 つ作成します。</translation>
    </message>
    <message>
        <source>Television</source>
        <translation>テレビ</translation>
    </message>
    <message>
        <source>For the living room: one MP4 at 1080 in high quality.</source>
        <translation>リビングで見る用途です。高品質な 1080 の MP4 を 1 つ作成します。</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>For sending in a chat or by e-mail: a small MP4 at 480.</source>
        <translation>チャットやメールで送る用途です。480 の小さな MP4 を作成します。</translation>
    </message>
    <message>
        <source>Speech</source>
        <translation>話し声</translation>
    </message>
    <message>
        <source>For podcasts and transcripts: the voices of any source in one small M4A file.</source>
        <translation>ポッドキャストや文字起こしの用途です。どのソースの声も 1 つの小さな M4A ファイルにします。</translation>
    </message>
    <message>
        <source>Picture series</source>
        <translation>静止画の一覧</translation>
    </message>
    <message>
        <source>For an overview of a whole film: twelve JPEG pictures spread evenly over it.</source>
        <translation>作品全体を見渡す用途です。均等な間隔で JPEG の静止画を 12 枚作成します。</translation>
    </message>
    <message>
        <source>Speed (13 is fastest)</source>
        <translation>速度（13が最速）</translation>
    </message>
    <message>
        <source>Bits a sample</source>
        <translation>サンプルあたりのビット数</translation>
    </message>
    <message>
        <source>QuickTime</source>
        <translation>QuickTime</translation>
    </message>
    <message>
        <source>MP3 (sound alone)</source>
        <translation>MP3（音声のみ）</translation>
    </message>
    <message>
        <source>FLAC (sound alone)</source>
        <translation>FLAC（音声のみ）</translation>
    </message>
    <message>
        <source>Opus (sound alone)</source>
        <translation>Opus（音声のみ）</translation>
    </message>
    <message>
        <source>WAV (sound alone)</source>
        <translation>WAV（音声のみ）</translation>
    </message>
    <message>
        <source>Social portrait</source>
        <translation>SNS 縦長</translation>
    </message>
    <message>
        <source>For feeds that are watched upright: one MP4 in 9:16 at 1080 by 1920, with black where the picture is wider.</source>
        <translation>縦向きで見るフィード向け：1080×1920、9:16 の MP4 ひとつ。横長の画像には黒い余白を付けます。</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>電子メール</translation>
    </message>
    <message>
        <source>For an attachment that every mailbox takes: one MP4 at 480 that weighs at most 10 MB, whatever its length.</source>
        <translation>どのメールボックスでも受け取れる添付ファイル向け：長さにかかわらず最大 10 MB の 480 の MP4 ひとつ。</translation>
    </message>
    <message>
        <source>Archive, every sound</source>
        <translation>アーカイブ、全音声</translation>
    </message>
    <message>
        <source>For keeping all there is in little room: ten-bit HEVC and every sound track without loss, in a Matroska file.</source>
        <translation>すべてを小さく保存：10 ビット HEVC と全音声トラックを劣化なしで Matroska ファイルに。</translation>
    </message>
    <message>
        <source>MP3</source>
        <translation>MP3</translation>
    </message>
    <message>
        <source>For anything that plays music: the sound of any source as one MP3 file.</source>
        <translation>音楽を再生できるもの全般に：どのソースの音声も MP3 ファイルひとつに。</translation>
    </message>
    <message>
        <source>Deblock</source>
        <translation>ブロック除去</translation>
    </message>
    <message>
        <source>Denoise</source>
        <translation>ノイズ除去</translation>
    </message>
    <message>
        <source>Saturation</source>
        <translation>彩度</translation>
    </message>
    <message>
        <source>Amount (negative is paler)</source>
        <translation>量（負の値は淡く）</translation>
    </message>
    <message>
        <source>High pass</source>
        <translation>ハイパス</translation>
    </message>
    <message>
        <source>Low pass</source>
        <translation>ローパス</translation>
    </message>
    <message>
        <source>Compressor</source>
        <translation>コンプレッサー</translation>
    </message>
    <message>
        <source>Frequency in Hz</source>
        <translation>周波数（Hz）</translation>
    </message>
    <message>
        <source>Reduction in dB</source>
        <translation>低減量（dB）</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>レシオ</translation>
    </message>
    <message>
        <source>From, in dB</source>
        <translation>しきい値（dB）</translation>
    </message>
    <message>
        <source>Podcast</source>
        <translation>ポッドキャスト</translation>
    </message>
    <message>
        <source>For talk that is listened to on the way: rumble taken out, at the loudness that podcasts have, in one MP3.</source>
        <translation>移動中に聴く話し声に：低い雑音を除き、ポッドキャストの標準的な音量で、1 つの MP3 に。</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>修復</translation>
    </message>
    <message>
        <source>For old tapes and small web videos: blocks and noise taken out, a little sharper, in one MP4 at the source&apos;s size.</source>
        <translation>古いテープや小さなウェブ動画に：ブロックとノイズを除き、少しくっきりと、元のサイズの 1 つの MP4 に。</translation>
    </message>
    <message>
        <source>DASH and HLS (CMAF)</source>
        <translation>DASH と HLS (CMAF)</translation>
    </message>
    <message>
        <source>DASH and HLS</source>
        <translation>DASH と HLS</translation>
    </message>
    <message>
        <source>For streaming to every browser and TV: one ladder from 240 to 1080 under a DASH manifest and HLS playlists.</source>
        <translation>あらゆるブラウザーとテレビへの配信用：240 から 1080 までのラダーを、DASH マニフェストと HLS プレイリストで。</translation>
    </message>
</context>
<context>
    <name>Zoetrope::CloseQuestion</name>
    <message>
        <source>Jobs are running</source>
        <translation>ジョブが実行中です</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) are running. What is to become of them?</source>
        <translation>
            <numerusform>%n 件のジョブが実行中です。どうしますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep running in the tray</source>
        <translation>トレイで実行を続ける</translation>
    </message>
    <message>
        <source>The window closes and the jobs go on. The icon in the tray brings it back.</source>
        <translation>ウィンドウを閉じてもジョブは続行します。トレイのアイコンから再び表示できます。</translation>
    </message>
    <message>
        <source>Stop, go on later</source>
        <translation>停止して後で続行</translation>
    </message>
    <message>
        <source>What they have encoded is kept: they go on from there the next time.</source>
        <translation>エンコード済みの部分は保持され、次回はそこから続行します。</translation>
    </message>
    <message>
        <source>Cancel the jobs</source>
        <translation>ジョブをキャンセル</translation>
    </message>
    <message>
        <source>What they have encoded so far is lost. Jobs that wait stay in the queue.</source>
        <translation>これまでにエンコードした部分は失われます。待機中のジョブはキューに残ります。</translation>
    </message>
    <message>
        <source>Don&apos;t close</source>
        <translation>閉じない</translation>
    </message>
</context>
<context>
    <name>Zoetrope::ComparePane</name>
    <message>
        <source>Source</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>出力</translation>
    </message>
</context>
<context>
    <name>Zoetrope::CompareView</name>
    <message>
        <source>Source and output at the same moment</source>
        <translation>同じ時点のソースと出力</translation>
    </message>
</context>
<context>
    <name>Zoetrope::ContactSheet</name>
    <message>
        <source>Pictures that came out</source>
        <translation>できあがった静止画</translation>
    </message>
</context>
<context>
    <name>Zoetrope::CountdownDialog</name>
    <message>
        <source>Going to sleep</source>
        <translation>スリープ</translation>
    </message>
    <message>
        <source>Shutting down</source>
        <translation>シャットダウン</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>残り時間</translation>
    </message>
    <message>
        <source>Sleep now</source>
        <translation>今すぐスリープ</translation>
    </message>
    <message>
        <source>Shut down now</source>
        <translation>今すぐシャットダウン</translation>
    </message>
    <message>
        <source>Stay awake</source>
        <translation>スリープしない</translation>
    </message>
    <message>
        <source>Stay on</source>
        <translation>シャットダウンしない</translation>
    </message>
    <message numerus="yes">
        <source>The queue is done. The machine goes to sleep in %n second(s).</source>
        <translation>
            <numerusform>キューが完了しました。%n 秒後にマシンがスリープします。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The queue is done. The machine is shut down in %n second(s).</source>
        <translation>
            <numerusform>キューが完了しました。%n 秒後にマシンがシャットダウンします。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Zoetrope::DbusDesktop</name>
    <message>
        <source>The system would ask for a password first.</source>
        <translation>システムが先にパスワードを求めます。</translation>
    </message>
    <message>
        <source>The system does not allow it.</source>
        <translation>システムで許可されていません。</translation>
    </message>
    <message>
        <source>This machine cannot do it.</source>
        <translation>このマシンではできません。</translation>
    </message>
    <message>
        <source>There is no system bus.</source>
        <translation>システムバスがありません。</translation>
    </message>
    <message>
        <source>There is no login service (logind) that could do it.</source>
        <translation>実行できるログインサービス (logind) がありません。</translation>
    </message>
    <message>
        <source>Videos are being encoded</source>
        <translation>動画をエンコード中</translation>
    </message>
</context>
<context>
    <name>Zoetrope::DeliveryList</name>
    <message>
        <source>answer %1</source>
        <translation>応答 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <comment>how often something was tried</comment>
        <translation>
            <numerusform>%n 回</numerusform>
        </translation>
    </message>
    <message>
        <source>Waits to be sent</source>
        <translation>送信待ち</translation>
    </message>
    <message>
        <source>Tried %1, again at %2</source>
        <translation>%1試行、次は %2</translation>
    </message>
    <message>
        <source>Accepted at %1</source>
        <translation>%1 に受理</translation>
    </message>
    <message>
        <source>tried %1</source>
        <translation>%1試行</translation>
    </message>
    <message>
        <source>Given up at %1, tried %2</source>
        <translation>%1 に断念、%2試行</translation>
    </message>
    <message>
        <source>Not sent: this address is not allowed</source>
        <translation>未送信: このアドレスは許可されていません</translation>
    </message>
    <message>
        <source>Failed; a later message was sent instead</source>
        <translation>失敗。代わりに後のメッセージが送られました</translation>
    </message>
    <message>
        <source>Told to other programs</source>
        <translation>ほかのプログラムへの通知</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier</source>
        <translation>
            <numerusform>ほかに以前の %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Zoetrope::DividerHandle</name>
    <message>
        <source>Divider between source and output</source>
        <translation>ソースと出力の境界線</translation>
    </message>
    <message>
        <source>The left and right arrow keys move it.</source>
        <translation>左右の矢印キーで動かせます。</translation>
    </message>
    <message>
        <source>Drag, or move with the left and right arrow keys</source>
        <translation>ドラッグ、または左右の矢印キーで移動</translation>
    </message>
</context>
<context>
    <name>Zoetrope::Error</name>
    <message>
        <source>Work on %1 was stopped as asked.</source>
        <translation>指示により%1の処理を停止しました。</translation>
    </message>
    <message>
        <source>Start it again to have the outputs made.</source>
        <translation>出力を作成するには、もう一度開始してください。</translation>
    </message>
    <message>
        <source>Something went wrong inside Zoetrope while it worked on %1.</source>
        <translation>%1の処理中に Zoetrope の内部で問題が発生しました。</translation>
    </message>
    <message>
        <source>Please report this together with the log.</source>
        <translation>ログを添えて報告してください。</translation>
    </message>
    <message>
        <source>The memory did not suffice for %1.</source>
        <translation>%1を処理するにはメモリが足りませんでした。</translation>
    </message>
    <message>
        <source>Close other programs, or ask for fewer or smaller renditions at once.</source>
        <translation>ほかのプログラムを閉じるか、同時に作成するレンディションを減らすか小さくしてください。</translation>
    </message>
    <message>
        <source>Could not understand %1.</source>
        <translation>%1を解釈できませんでした。</translation>
    </message>
    <message>
        <source>Look it up with --help and try again.</source>
        <translation>--help で確認して、もう一度試してください。</translation>
    </message>
    <message>
        <source>Could not accept %1: it asks for what cannot be done.</source>
        <translation>%1を受け付けられませんでした。実行できない内容が指定されています。</translation>
    </message>
    <message>
        <source>Correct the fields named and try again.</source>
        <translation>示された項目を修正して、もう一度試してください。</translation>
    </message>
    <message>
        <source>Could not read %1: it was written for a newer Zoetrope.</source>
        <translation>%1を読み込めませんでした。より新しい Zoetrope 用に書かれています。</translation>
    </message>
    <message>
        <source>Update Zoetrope to use it.</source>
        <translation>使用するには Zoetrope を更新してください。</translation>
    </message>
    <message>
        <source>Could not read %1 as a JSON object.</source>
        <translation>%1を JSON オブジェクトとして読み込めませんでした。</translation>
    </message>
    <message>
        <source>Correct the text there and try again.</source>
        <translation>その箇所のテキストを修正して、もう一度試してください。</translation>
    </message>
    <message>
        <source>There is no preset called %1.</source>
        <translation>%1というプリセットはありません。</translation>
    </message>
    <message>
        <source>Choose one of those that “zoetrope presets” lists.</source>
        <translation>「zoetrope presets」で一覧表示されるものから選んでください。</translation>
    </message>
    <message>
        <source>Nothing is left to make from %1.</source>
        <translation>%1から作成できるものが残っていません。</translation>
    </message>
    <message>
        <source>Ask for an output that suits the source, such as a sound file for sound alone.</source>
        <translation>ソースに合った出力を指定してください。たとえば音声のみのソースには音声ファイルを選びます。</translation>
    </message>
    <message>
        <source>Could not find %1.</source>
        <translation>%1が見つかりませんでした。</translation>
    </message>
    <message>
        <source>Could not open %1: reading it is not allowed.</source>
        <translation>%1を開けませんでした。読み取りが許可されていません。</translation>
    </message>
    <message>
        <source>Change the file&apos;s permissions, or pick another source.</source>
        <translation>ファイルのアクセス権を変更するか、別のソースを選んでください。</translation>
    </message>
    <message>
        <source>Could not use %1: it is a folder, a device or a pipe.</source>
        <translation>%1は使用できません。フォルダー、デバイス、またはパイプです。</translation>
    </message>
    <message>
        <source>Pick a media file.</source>
        <translation>メディアファイルを選んでください。</translation>
    </message>
    <message>
        <source>Could not read %1: the disk it is on reports an error.</source>
        <translation>%1を読み込めませんでした。保存先のディスクがエラーを報告しています。</translation>
    </message>
    <message>
        <source>Check the disk or the connection, copy the file again, and retry.</source>
        <translation>ディスクまたは接続を確認し、ファイルをコピーし直してから再試行してください。</translation>
    </message>
    <message>
        <source>Could not use %1: the file is empty.</source>
        <translation>%1は使用できません。ファイルが空です。</translation>
    </message>
    <message>
        <source>Copy it again, or pick another source.</source>
        <translation>コピーし直すか、別のソースを選んでください。</translation>
    </message>
    <message>
        <source>Could not recognise %1 as video or sound.</source>
        <translation>%1を動画または音声として認識できませんでした。</translation>
    </message>
    <message>
        <source>Could not use %1: it only points to other files, which Zoetrope does not follow.</source>
        <translation>%1は使用できません。ほかのファイルを参照しているだけのもので、Zoetrope は参照先をたどりません。</translation>
    </message>
    <message>
        <source>Pick the media file itself.</source>
        <translation>メディアファイルそのものを選んでください。</translation>
    </message>
    <message>
        <source>Could not use %1: it is a still picture.</source>
        <translation>%1は使用できません。静止画像です。</translation>
    </message>
    <message>
        <source>Pick a video or a sound file.</source>
        <translation>動画または音声のファイルを選んでください。</translation>
    </message>
    <message>
        <source>Could not find the picture or sound asked for in %1.</source>
        <translation>指定された映像または音声が%1に見つかりませんでした。</translation>
    </message>
    <message>
        <source>Pick another source, or ask for outputs that this one can give.</source>
        <translation>別のソースを選ぶか、このソースから作成できる出力を指定してください。</translation>
    </message>
    <message>
        <source>Could not read %1: it is encrypted.</source>
        <translation>%1を読み込めませんでした。暗号化されています。</translation>
    </message>
    <message>
        <source>Pick a source without copy protection.</source>
        <translation>コピー保護のないソースを選んでください。</translation>
    </message>
    <message>
        <source>Could not read %1: the file is damaged or ends early.</source>
        <translation>%1を読み込めませんでした。ファイルが破損しているか、途中で終わっています。</translation>
    </message>
    <message>
        <source>Could not use %1: its picture has more pixels than Zoetrope decodes.</source>
        <translation>%1は使用できません。映像のピクセル数が Zoetrope のデコード上限を超えています。</translation>
    </message>
    <message>
        <source>Pick a smaller source.</source>
        <translation>より小さいソースを選んでください。</translation>
    </message>
    <message>
        <source>Could not open %1 in time.</source>
        <translation>%1を時間内に開けませんでした。</translation>
    </message>
    <message>
        <source>Check the disk or the connection and retry; if it stays, the file is not sound.</source>
        <translation>ディスクまたは接続を確認して再試行してください。それでも続く場合は、ファイルに問題があります。</translation>
    </message>
    <message>
        <source>Gave up on %1: it gave no new picture or sound for a minute.</source>
        <translation>%1の処理を中止しました。1 分間、新しい映像も音声も得られませんでした。</translation>
    </message>
    <message>
        <source>Copy the file again, or pick another source.</source>
        <translation>ファイルをコピーし直すか、別のソースを選んでください。</translation>
    </message>
    <message>
        <source>Could not go on with %1: the file was changed meanwhile.</source>
        <translation>%1の処理を続けられませんでした。途中でファイルが変更されました。</translation>
    </message>
    <message>
        <source>Wait until it is written completely, then start again.</source>
        <translation>書き込みが完了するまで待ってから、もう一度開始してください。</translation>
    </message>
    <message>
        <source>Waiting until %1 has been fetched.</source>
        <translation>%1 の取得を待っています。</translation>
    </message>
    <message>
        <source>The job goes on by itself once all of it is here; it is fetched while the local port is open.</source>
        <translation>すべて届くとジョブは自動的に続きます。取得はローカルポートが開いている間に行われます。</translation>
    </message>
    <message>
        <source>Could not fetch %1.</source>
        <translation>%1 を取得できませんでした。</translation>
    </message>
    <message>
        <source>Check the address and that its server can be reached, then retry the job.</source>
        <translation>アドレスと、そのサーバーに接続できることを確認してから、ジョブを再試行してください。</translation>
    </message>
    <message>
        <source>Could not take a picture at the moment asked for: it lies outside %1.</source>
        <translation>指定された時点の静止画を取得できませんでした。%1の範囲外です。</translation>
    </message>
    <message>
        <source>Choose a moment within the source&apos;s length.</source>
        <translation>ソースの長さの範囲内の時点を選んでください。</translation>
    </message>
    <message>
        <source>Could not spread pictures over %1: it does not say how long it is.</source>
        <translation>%1に静止画を等間隔で割り当てられませんでした。長さの情報がありません。</translation>
    </message>
    <message>
        <source>Ask for pictures at exact times, or give the length of the part to use.</source>
        <translation>静止画の時刻を直接指定するか、使用する範囲の長さを指定してください。</translation>
    </message>
    <message>
        <source>Could not cut the range asked for: it lies outside %1.</source>
        <translation>指定された範囲を切り出せませんでした。%1の範囲外です。</translation>
    </message>
    <message>
        <source>Choose a start within the source&apos;s length.</source>
        <translation>ソースの長さの範囲内の開始位置を選んでください。</translation>
    </message>
    <message>
        <source>Could not decode %1: this computer&apos;s FFmpeg has no decoder for it.</source>
        <translation>%1をデコードできませんでした。このコンピューターの FFmpeg には対応するデコーダーがありません。</translation>
    </message>
    <message>
        <source>Install a fuller FFmpeg, or pick another source.</source>
        <translation>より多機能な FFmpeg をインストールするか、別のソースを選んでください。</translation>
    </message>
    <message>
        <source>Could not decode %1.</source>
        <translation>%1をデコードできませんでした。</translation>
    </message>
    <message>
        <source>Could not find the filter %1 in this computer&apos;s FFmpeg.</source>
        <translation>このコンピューターの FFmpeg にフィルター%1が見つかりませんでした。</translation>
    </message>
    <message>
        <source>Install a fuller FFmpeg, or leave the filter out.</source>
        <translation>より多機能な FFmpeg をインストールするか、このフィルターを外してください。</translation>
    </message>
    <message>
        <source>Could not scale or filter the pictures of %1.</source>
        <translation>%1の映像を拡大縮小またはフィルター処理できませんでした。</translation>
    </message>
    <message>
        <source>Try without the filter or with another size; the log has the details.</source>
        <translation>フィルターを外すか、別のサイズで試してください。詳細はログにあります。</translation>
    </message>
    <message>
        <source>Could not find an encoder for %1 in this computer&apos;s FFmpeg.</source>
        <translation>このコンピューターの FFmpeg に%1のエンコーダーが見つかりませんでした。</translation>
    </message>
    <message>
        <source>Install a fuller FFmpeg, or choose another codec.</source>
        <translation>より多機能な FFmpeg をインストールするか、別のコーデックを選んでください。</translation>
    </message>
    <message>
        <source>Could not encode %1: the encoder gave up.</source>
        <translation>%1をエンコードできませんでした。エンコーダーが処理を中断しました。</translation>
    </message>
    <message>
        <source>Try again with other settings; the log has the details.</source>
        <translation>別の設定でもう一度試してください。詳細はログにあります。</translation>
    </message>
    <message>
        <source>Could not start the encoder for %1: it does not take these settings.</source>
        <translation>%1のエンコーダーを開始できませんでした。この設定には対応していません。</translation>
    </message>
    <message>
        <source>Choose another size, speed or profile.</source>
        <translation>別のサイズ、速度、またはプロファイルを選んでください。</translation>
    </message>
    <message>
        <source>Could not write %1: this computer&apos;s FFmpeg lacks the container.</source>
        <translation>%1を書き込めませんでした。このコンピューターの FFmpeg はこのコンテナーに対応していません。</translation>
    </message>
    <message>
        <source>Install a fuller FFmpeg, or choose another container.</source>
        <translation>より多機能な FFmpeg をインストールするか、別のコンテナーを選んでください。</translation>
    </message>
    <message>
        <source>Could not put %1 together.</source>
        <translation>%1を多重化できませんでした。</translation>
    </message>
    <message>
        <source>Choose another container; the log has the details.</source>
        <translation>別のコンテナーを選んでください。詳細はログにあります。</translation>
    </message>
    <message>
        <source>Could not use the intermediate file %1: it is not what was written.</source>
        <translation>中間ファイル%1を使用できませんでした。書き込んだ内容と異なります。</translation>
    </message>
    <message>
        <source>Check the disk, then start the job again.</source>
        <translation>ディスクを確認してから、ジョブをもう一度開始してください。</translation>
    </message>
    <message>
        <source>Could not write to %1: the folder does not exist.</source>
        <translation>%1に書き込めませんでした。フォルダーが存在しません。</translation>
    </message>
    <message>
        <source>Make the folder, or choose another.</source>
        <translation>フォルダーを作成するか、別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Could not write %1: writing there is not allowed.</source>
        <translation>%1を書き込めませんでした。その場所への書き込みが許可されていません。</translation>
    </message>
    <message>
        <source>Change the folder&apos;s permissions, or choose another.</source>
        <translation>フォルダーのアクセス権を変更するか、別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Did not write %1: a file of that name exists already.</source>
        <translation>%1を書き込みませんでした。同じ名前のファイルがすでにあります。</translation>
    </message>
    <message>
        <source>Move it away, or choose another name or folder.</source>
        <translation>そのファイルを移動するか、別の名前またはフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Did not write %1: it is the source itself.</source>
        <translation>%1を書き込みませんでした。ソースそのものです。</translation>
    </message>
    <message>
        <source>Choose another name or folder.</source>
        <translation>別の名前またはフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Could not make a file name from %1.</source>
        <translation>%1からファイル名を作成できませんでした。</translation>
    </message>
    <message>
        <source>Correct the name&apos;s pattern and try again.</source>
        <translation>名前のパターンを修正して、もう一度試してください。</translation>
    </message>
    <message>
        <source>Could not write %1: two outputs would have that name.</source>
        <translation>%1を書き込めませんでした。2 つの出力が同じ名前になります。</translation>
    </message>
    <message>
        <source>Put {resolution} or {container} into the name&apos;s pattern.</source>
        <translation>名前のパターンに {resolution} または {container} を入れてください。</translation>
    </message>
    <message>
        <source>Could not write %1: the disk is full.</source>
        <translation>%1を書き込めませんでした。ディスクの空きがありません。</translation>
    </message>
    <message>
        <source>Make room there, or choose another folder.</source>
        <translation>空き容量を増やすか、別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Could not write %1: the disk reports an error.</source>
        <translation>%1を書き込めませんでした。ディスクがエラーを報告しています。</translation>
    </message>
    <message>
        <source>Check the disk, or choose another folder.</source>
        <translation>ディスクを確認するか、別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Did not publish %1: what was written is not what was asked for.</source>
        <translation>%1を出力先に配置しませんでした。書き込まれた内容が指定と異なります。</translation>
    </message>
    <message>
        <source>Start the job again; if it stays, please report it together with the log.</source>
        <translation>ジョブをもう一度開始してください。それでも続く場合は、ログを添えて報告してください。</translation>
    </message>
    <message>
        <source>Gave up on %1: it goes beyond what Zoetrope allows one job.</source>
        <translation>%1の処理を中止しました。Zoetrope が 1 つのジョブに許可する上限を超えています。</translation>
    </message>
    <message>
        <source>Split the job, or pick a smaller source.</source>
        <translation>ジョブを分割するか、より小さいソースを選んでください。</translation>
    </message>
    <message>
        <source>Could not start the process that was to work on %1.</source>
        <translation>%1を処理するプロセスを開始できませんでした。</translation>
    </message>
    <message>
        <source>The process that worked on %1 crashed; other jobs were not touched.</source>
        <translation>%1を処理していたプロセスがクラッシュしました。ほかのジョブに影響はありません。</translation>
    </message>
    <message>
        <source>Retry the job; if it crashes again, the source is likely damaged: pick another copy and report the log.</source>
        <translation>ジョブを再試行してください。再びクラッシュする場合はソースが破損している可能性が高いため、別のコピーを選び、ログを報告してください。</translation>
    </message>
    <message>
        <source>The process that worked on %1 gave no sign of life any more and was ended.</source>
        <translation>%1を処理していたプロセスが応答しなくなったため、終了させました。</translation>
    </message>
    <message>
        <source>Retry the job; if it hangs again, pick another copy of the source and report the log.</source>
        <translation>ジョブを再試行してください。再び応答しなくなる場合は、ソースの別のコピーを選び、ログを報告してください。</translation>
    </message>
    <message>
        <source>The process that worked on %1 said what cannot be understood and was ended.</source>
        <translation>%1を処理していたプロセスが解釈できない応答を返したため、終了させました。</translation>
    </message>
    <message>
        <source>Retry the job; if it stays, reinstall Zoetrope and report the log.</source>
        <translation>ジョブを再試行してください。それでも続く場合は、Zoetrope を再インストールし、ログを報告してください。</translation>
    </message>
    <message>
        <source>Work on %1 needed more memory than one job may take.</source>
        <translation>%1の処理に、1 つのジョブに許可された量を超えるメモリが必要でした。</translation>
    </message>
    <message>
        <source>Ask for fewer or smaller renditions, or raise the limit in the settings.</source>
        <translation>レンディションを減らすか小さくする、または設定で上限を引き上げてください。</translation>
    </message>
    <message>
        <source>Could not go on with %1: the process of an earlier attempt is still at work on it.</source>
        <translation>%1の処理を続けられませんでした。前回の試行のプロセスがまだ処理中です。</translation>
    </message>
    <message>
        <source>It ends within moments; retry the job then.</source>
        <translation>まもなく終了します。その後でジョブを再試行してください。</translation>
    </message>
    <message>
        <source>Could not read %1: the file is damaged.</source>
        <translation>%1を読み込めませんでした。ファイルが破損しています。</translation>
    </message>
    <message>
        <source>It was set aside untouched and a new one was begun; import from it what can be saved.</source>
        <translation>元のファイルは変更せずに退避し、新しいファイルを作成しました。救出できるものはそこからインポートしてください。</translation>
    </message>
    <message>
        <source>Could not read %1: a newer Zoetrope has written it.</source>
        <translation>%1を読み込めませんでした。より新しい Zoetrope で書き込まれています。</translation>
    </message>
    <message>
        <source>Could not open %1: using it is not allowed.</source>
        <translation>%1を開けませんでした。使用が許可されていません。</translation>
    </message>
    <message>
        <source>Make its folder writable, or choose another data folder.</source>
        <translation>そのフォルダーを書き込み可能にするか、別のデータフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Could not write to %1; nothing of this step was kept.</source>
        <translation>%1に書き込めませんでした。この操作の内容は何も保存されていません。</translation>
    </message>
    <message>
        <source>Check the disk it is on for space and errors, then try again.</source>
        <translation>保存先のディスクの空き容量とエラーを確認してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>Another Zoetrope already works through %1.</source>
        <translation>別の Zoetrope がすでに%1を処理しています。</translation>
    </message>
    <message>
        <source>Use that one, or close it first; jobs that are submitted reach it.</source>
        <translation>そちらを使用するか、先に閉じてください。登録したジョブはそちらに届きます。</translation>
    </message>
    <message>
        <source>There is no such job in the queue: %1.</source>
        <translation>キューにそのようなジョブはありません: %1</translation>
    </message>
    <message>
        <source>Look up the number with “zoetrope list”.</source>
        <translation>「zoetrope list」で番号を確認してください。</translation>
    </message>
    <message>
        <source>Could not do this with %1 in the state it is in.</source>
        <translation>現在の状態の%1に対して、この操作はできませんでした。</translation>
    </message>
    <message>
        <source>Wait until the state has changed, then try again.</source>
        <translation>状態が変わるまで待ってから、もう一度試してください。</translation>
    </message>
    <message>
        <source>the job</source>
        <translation>ジョブ</translation>
    </message>
    <message>
        <source>the source</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>the output</source>
        <translation>出力</translation>
    </message>
    <message>
        <source>the rendition</source>
        <translation>レンディション</translation>
    </message>
    <message>
        <source>the folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>that name</source>
        <translation>その名前</translation>
    </message>
    <message>
        <source>the queue</source>
        <translation>キュー</translation>
    </message>
    <message>
        <source>Check its name and whether it was moved or deleted meanwhile, then retry, or pick another source.</source>
        <translation>名前と、その間に移動または削除されていないかを確認してから再試行するか、別のソースを選んでください。</translation>
    </message>
    <message>
        <source>Check that Zoetrope is installed whole and that the machine has memory left. A job that waits for this goes on by itself then; retry one that has failed.</source>
        <translation>Zoetrope が完全にインストールされていること、メモリに空きがあることを確認してください。これを待っているジョブは自動的に続行します。失敗したジョブは再試行してください。</translation>
    </message>
    <message>
        <source>Could not use the subtitles in %1.</source>
        <translation>%1 の字幕を使用できませんでした。</translation>
    </message>
    <message>
        <source>Give them as a file of SRT, ASS or WebVTT, or leave them out.</source>
        <translation>SRT、ASS、WebVTT のいずれかのファイルで指定するか、字幕を外してください。</translation>
    </message>
    <message>
        <source>Could not use %1 as a watermark.</source>
        <translation>%1 を透かしとして使用できませんでした。</translation>
    </message>
    <message>
        <source>Give a picture as PNG, JPEG or WebP, or leave it out.</source>
        <translation>PNG、JPEG、WebP のいずれかの画像を指定するか、外してください。</translation>
    </message>
</context>
<context>
    <name>Zoetrope::GroupMembers</name>
    <message>
        <source>Add a preset</source>
        <translation>プリセットを追加</translation>
    </message>
    <message>
        <source>Move %1 up</source>
        <translation>%1を上へ移動</translation>
    </message>
    <message>
        <source>Move %1 down</source>
        <translation>%1を下へ移動</translation>
    </message>
    <message>
        <source>Take %1 out of the group</source>
        <translation>%1をグループから外す</translation>
    </message>
</context>
<context>
    <name>Zoetrope::HelpMenu</name>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>キーボードショートカット(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Zoetrope</source>
        <translation>Zoetrope について(&amp;A)</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>About Zoetrope</source>
        <translation>Zoetrope について</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Zoetrope %1&lt;/h3&gt;&lt;p&gt;Encodes whole batches, each thing once, and proves what it made.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later. Built on Qt and FFmpeg.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Zoetrope %1&lt;/h3&gt;&lt;p&gt;まとめて一括でエンコードし、同じ処理は一度だけ行い、作成した結果を検証します。&lt;/p&gt;&lt;p&gt;GNU General Public License バージョン 3 以降に基づくフリーソフトウェアです。Qt と FFmpeg を使用しています。&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>Zoetrope::Inspector</name>
    <message>
        <source>Mixed</source>
        <translation>混在</translation>
    </message>
</context>
<context>
    <name>Zoetrope::Intake</name>
    <message numerus="yes">
        <source>%n file(s) are neither video nor sound and were left out.</source>
        <translation>
            <numerusform>%n 個のファイルは動画でも音声でもないため、除外しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read.</source>
        <translation>
            <numerusform>%n 個のファイルを読み込めませんでした。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) were left out, since sources must be files on this machine: download them first.</source>
        <translation>
            <numerusform>%n 件のアドレスを除きました。ソースはこのコンピューター上のファイルでなければなりません。先にダウンロードしてください。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Zoetrope::LogPage</name>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Choose another folder …</source>
        <translation>別のフォルダーを選択 …</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>Copy log</source>
        <translation>ログをコピー</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Select one job to read what happened to it.</source>
        <translation>ジョブを 1 つ選択すると、その経過を確認できます。</translation>
    </message>
</context>
<context>
    <name>Zoetrope::LostWishesDialog</name>
    <message>
        <source>Not carried over</source>
        <translation>引き継げなかった設定</translation>
    </message>
    <message>
        <source>Zoetrope has no place for these settings yet. The presets work without them; look at what they make.</source>
        <translation>これらの設定は Zoetrope ではまだ使用できません。プリセットはこれらなしで動作します。出力内容を確認してください。</translation>
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
        <translation>キュー</translation>
    </message>
    <message>
        <source>Drop videos here</source>
        <translation>ここに動画をドロップ</translation>
    </message>
    <message>
        <source>Files, folders, or a whole batch. Choose what becomes of them on the right, then press Start.</source>
        <translation>ファイル、フォルダー、または一括でまとめて追加できます。右側で出力内容を選び、「開始」を押してください。</translation>
    </message>
    <message>
        <source>Main</source>
        <translation>メイン</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>ファイルを追加</translation>
    </message>
    <message>
        <source>Add folder</source>
        <translation>フォルダーを追加</translation>
    </message>
    <message>
        <source>Pause queue</source>
        <translation>キューを一時停止</translation>
    </message>
    <message>
        <source>Which rows are shown</source>
        <translation>表示する行</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Unfinished</source>
        <translation>未完了</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>検証済み</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Search the queue</source>
        <translation>キューを検索</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>Add &amp;files …</source>
        <translation>ファイルを追加(&amp;F) …</translation>
    </message>
    <message>
        <source>Add f&amp;older …</source>
        <translation>フォルダーを追加(&amp;O) …</translation>
    </message>
    <message>
        <source>&amp;Paste files</source>
        <translation>ファイルを貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Settings …</source>
        <translation>設定(&amp;S) …</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直し</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>すべて選択(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Jobs</source>
        <translation>ジョブ(&amp;J)</translation>
    </message>
    <message>
        <source>Stop after the current jobs</source>
        <translation>現在のジョブの後に停止</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>出力</translation>
    </message>
    <message>
        <source>Thumbnails</source>
        <translation>サムネイル</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Video and sound (%1);;All files (*)</source>
        <translation>動画と音声 (%1);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>%1 was not started. %2</source>
        <translation>%1 は開始されませんでした。%2</translation>
    </message>
    <message numerus="yes">
        <source>%n rows were not started. The first, %1: %2</source>
        <translation>
            <numerusform>%n 行は開始されませんでした。最初の行 %1: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Resume queue</source>
        <translation>キューを再開</translation>
    </message>
    <message>
        <source>%1 % — Zoetrope</source>
        <translation>%1 % — Zoetrope</translation>
    </message>
    <message>
        <source>Output folder</source>
        <translation>出力フォルダー</translation>
    </message>
    <message>
        <source>Change output folder</source>
        <translation>出力フォルダーの変更</translation>
    </message>
    <message>
        <source>Rows could not be saved</source>
        <translation>行を保存できませんでした</translation>
    </message>
    <message>
        <source>&amp;Group rows</source>
        <translation>行のグループ化(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Not at all</source>
        <translation>しない(&amp;N)</translation>
    </message>
    <message>
        <source>By &amp;state</source>
        <translation>状態別(&amp;S)</translation>
    </message>
    <message>
        <source>By &amp;folder of the source</source>
        <translation>ソースのフォルダー別(&amp;F)</translation>
    </message>
    <message>
        <source>The machine stays as it is. %1</source>
        <translation>マシンの状態は変わりません。%1</translation>
    </message>
    <message>
        <source>By &amp;origin</source>
        <translation>受付元別(&amp;O)</translation>
    </message>
    <message>
        <source>There is no file, no folder and no list of files in it.</source>
        <translation>ファイルもフォルダーもファイルの一覧も含まれていません。</translation>
    </message>
</context>
<context>
    <name>Zoetrope::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>このメッセージを閉じる</translation>
    </message>
</context>
<context>
    <name>Zoetrope::NewKeyDialog</name>
    <message>
        <source>It may only look, and change nothing</source>
        <translation>閲覧のみ許可し、変更はさせない</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>新しいキー</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>There is a key of this name already.</source>
        <translation>この名前のキーはすでにあります。</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Copy the key</source>
        <translation>キーをコピー</translation>
    </message>
    <message>
        <source>Copy it now: it is not shown again.</source>
        <translation>今すぐコピーしてください。二度と表示されません。</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
</context>
<context>
    <name>Zoetrope::Notice</name>
    <message numerus="yes">
        <source>The source is damaged in %n place(s); what could be read was used.</source>
        <translation>
            <numerusform>ソースが %n か所で破損しています。読み取れた部分を使用しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The source ends after %1, but its header states %2: it may be incomplete.</source>
        <translation>ソースは %1 で終わっていますが、ヘッダーには %2 と記録されています。不完全な可能性があります。</translation>
    </message>
    <message>
        <source>Encoding started over: what an earlier attempt left has no readable record.</source>
        <translation>エンコードを最初からやり直しました。前回の試行が残したものに、読み取れる記録がありません。</translation>
    </message>
    <message>
        <source>Encoding started over: the source has changed since the earlier attempt.</source>
        <translation>エンコードを最初からやり直しました。前回の試行の後にソースが変更されています。</translation>
    </message>
    <message>
        <source>Encoding started over: the encoders are of another version than in the earlier attempt.</source>
        <translation>エンコードを最初からやり直しました。エンコーダーのバージョンが前回の試行と異なります。</translation>
    </message>
    <message>
        <source>Encoding started over: what is to be made has changed since the earlier attempt.</source>
        <translation>エンコードを最初からやり直しました。前回の試行の後に作成する内容が変更されています。</translation>
    </message>
    <message>
        <source>%1 It was set aside untouched as %2, and a new queue was begun; &quot;zoetrope import&quot; brings over what can be read of it.</source>
        <translation>%1 元のキューは変更せずに %2 として退避し、新しいキューを作成しました。「zoetrope import」で、読み取れるものを取り込めます。</translation>
    </message>
    <message>
        <source>The queue was brought to this version&apos;s form; a copy of the old one is %1.</source>
        <translation>キューをこのバージョンの形式に変換しました。元のキューのコピーは %1 です。</translation>
    </message>
    <message>
        <source>%1 was left out: there is a file of this name.</source>
        <translation>%1 を除外しました。同じ名前のファイルがあります。</translation>
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
        <translation>%2 件中 %1 件のジョブ</translation>
    </message>
    <message>
        <source>Remove the output %1</source>
        <translation>出力 %1 を削除</translation>
    </message>
    <message>
        <source>Change format</source>
        <translation>形式の変更</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>%1 (some)</source>
        <translation>%1（一部）</translation>
    </message>
    <message>
        <source>Change resolutions</source>
        <translation>解像度の変更</translation>
    </message>
    <message>
        <source>Other …</source>
        <translation>その他 …</translation>
    </message>
    <message>
        <source>Another resolution</source>
        <translation>別の解像度</translation>
    </message>
    <message>
        <source>Short side of the picture, in pixels:</source>
        <translation>映像の短辺（ピクセル）:</translation>
    </message>
    <message>
        <source>Resolutions</source>
        <translation>解像度</translation>
    </message>
    <message>
        <source>Change video codec</source>
        <translation>動画コーデックの変更</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>動画</translation>
    </message>
    <message>
        <source>Change video quality</source>
        <translation>動画品質の変更</translation>
    </message>
    <message>
        <source>Constant quality</source>
        <translation>固定品質</translation>
    </message>
    <message>
        <source>Average bit rate</source>
        <translation>平均ビットレート</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>レート</translation>
    </message>
    <message>
        <source>Change rate</source>
        <translation>レートの変更</translation>
    </message>
    <message>
        <source> kbit/s</source>
        <translation> kbit/s</translation>
    </message>
    <message>
        <source>No sound</source>
        <translation>音声なし</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>音声</translation>
    </message>
    <message>
        <source>Change sound</source>
        <translation>音声の変更</translation>
    </message>
    <message>
        <source>%1 kbit/s</source>
        <translation>%1 kbit/s</translation>
    </message>
    <message>
        <source>Sound bit rate</source>
        <translation>音声ビットレート</translation>
    </message>
    <message>
        <source>Mono</source>
        <translation>モノラル</translation>
    </message>
    <message>
        <source>Stereo</source>
        <translation>ステレオ</translation>
    </message>
    <message>
        <source>As the source</source>
        <translation>ソースと同じ</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>チャンネル</translation>
    </message>
    <message>
        <source>{name}-{resolution}</source>
        <comment>keep the words in braces</comment>
        <translation>{name}-{resolution}</translation>
    </message>
    <message>
        <source>Change name</source>
        <translation>名前の変更</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>ファイル名</translation>
    </message>
    <message>
        <source>{name} of the source, {resolution}, {width}, {height}, {container}, {label}, {index} of the file, {counter} of jobs started together, {date}; / makes a folder.</source>
        <translation>{name}（ソース名）、{resolution}、{width}、{height}、{container}、{label}、{index}（ファイルの番号）、{counter}（同時に開始したジョブの番号）、{date}。/ はフォルダーになります。</translation>
    </message>
    <message>
        <source>Average bit rate, two passes</source>
        <translation>平均ビットレート、2パス</translation>
    </message>
    <message>
        <source>File size</source>
        <translation>ファイルサイズ</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>Most that the file may weigh</source>
        <translation>ファイルの最大サイズ</translation>
    </message>
    <message>
        <source>Half of the source&apos;s</source>
        <translation>ソースの半分</translation>
    </message>
    <message>
        <source>%1 per second</source>
        <translation>毎秒 %1</translation>
    </message>
    <message>
        <source>Change frame rate</source>
        <translation>フレームレートを変更</translation>
    </message>
    <message>
        <source>Frame rate</source>
        <translation>フレームレート</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translation>画像全体</translation>
    </message>
    <message>
        <source>Without black borders</source>
        <translation>黒帯なし</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>手動</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>切り抜き</translation>
    </message>
    <message>
        <source>Change crop</source>
        <translation>切り抜きを変更</translation>
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
        <translation>この側から取り除くピクセル数: %1</translation>
    </message>
    <message>
        <source>Its own</source>
        <translation>元のまま</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>縦横比</translation>
    </message>
    <message>
        <source>Change shape</source>
        <translation>縦横比を変更</translation>
    </message>
    <message>
        <source>With black around</source>
        <translation>余白を黒で埋める</translation>
    </message>
    <message>
        <source>Cut to fit</source>
        <translation>はみ出しを切り取る</translation>
    </message>
    <message>
        <source>Stretched</source>
        <translation>引き伸ばす</translation>
    </message>
    <message>
        <source>How it comes into its shape</source>
        <translation>縦横比への合わせ方</translation>
    </message>
    <message>
        <source>Not turned</source>
        <translation>回転しない</translation>
    </message>
    <message>
        <source>A quarter to the right</source>
        <translation>右へ90度</translation>
    </message>
    <message>
        <source>Upside down</source>
        <translation>上下逆さま</translation>
    </message>
    <message>
        <source>A quarter to the left</source>
        <translation>左へ90度</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>回転</translation>
    </message>
    <message>
        <source>Change turn</source>
        <translation>回転を変更</translation>
    </message>
    <message>
        <source>Mirrored</source>
        <translation>左右反転</translation>
    </message>
    <message>
        <source>The usual one</source>
        <translation>通常のもの</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Languages in order of preference, such as de,en, or numbers, such as 1,3.</source>
        <translation>de,en のような優先順の言語、または 1,3 のような番号。</translation>
    </message>
    <message>
        <source>Sound tracks</source>
        <translation>音声トラック</translation>
    </message>
    <message>
        <source>Change sound tracks</source>
        <translation>音声トラックを変更</translation>
    </message>
    <message>
        <source> dB</source>
        <translation> dB</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>ゲイン</translation>
    </message>
    <message>
        <source>Change filters</source>
        <translation>フィルターを変更</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Sound filters</source>
        <translation>音声フィルター</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>As loud as it is</source>
        <translation>元の音量のまま</translation>
    </message>
    <message>
        <source>Brought to a loudness</source>
        <translation>ラウドネスを合わせる</translation>
    </message>
    <message>
        <source>Brought to a peak</source>
        <translation>ピークを合わせる</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>レベル</translation>
    </message>
    <message>
        <source>The sound is measured first. Television wants −23 LUFS, the web about −16.</source>
        <translation>まず音を測ります。テレビは −23 LUFS、ウェブはおよそ −16 です。</translation>
    </message>
    <message>
        <source> LUFS</source>
        <translation> LUFS</translation>
    </message>
    <message>
        <source>Fade in </source>
        <translation>フェードイン </translation>
    </message>
    <message>
        <source>Fade in</source>
        <translation>フェードイン</translation>
    </message>
    <message>
        <source>Fade out </source>
        <translation>フェードアウト </translation>
    </message>
    <message>
        <source>Fade out</source>
        <translation>フェードアウト</translation>
    </message>
    <message>
        <source>Level in%1</source>
        <translation>レベル（%1）</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>No subtitles</source>
        <translation>字幕なし</translation>
    </message>
    <message>
        <source>As tracks</source>
        <translation>トラックとして</translation>
    </message>
    <message>
        <source>Drawn into the picture</source>
        <translation>映像に焼き込む</translation>
    </message>
    <message>
        <source>As files beside it</source>
        <translation>別ファイルとして</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation>字幕</translation>
    </message>
    <message>
        <source>Change subtitles</source>
        <translation>字幕を変更</translation>
    </message>
    <message>
        <source>Subtitle tracks</source>
        <translation>字幕トラック</translation>
    </message>
    <message>
        <source>Remove the subtitles %1</source>
        <translation>字幕 %1 を外す</translation>
    </message>
    <message>
        <source>Add a file …</source>
        <translation>ファイルを追加…</translation>
    </message>
    <message>
        <source>Choose subtitles</source>
        <translation>字幕を選択</translation>
    </message>
    <message>
        <source>Subtitles (%1)</source>
        <translation>字幕 (%1)</translation>
    </message>
    <message>
        <source>Watermark</source>
        <translation>透かし</translation>
    </message>
    <message>
        <source>Change watermark</source>
        <translation>透かしを変更</translation>
    </message>
    <message>
        <source>Remove the watermark %1</source>
        <translation>透かし %1 を削除</translation>
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
        <translation>中央</translation>
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
        <translation>独自の位置</translation>
    </message>
    <message>
        <source>Position of the watermark</source>
        <translation>透かしの位置</translation>
    </message>
    <message>
        <source> % wide</source>
        <translation> % 幅</translation>
    </message>
    <message>
        <source>Of the picture&apos;s width</source>
        <translation>画像の幅に対する割合</translation>
    </message>
    <message>
        <source>Size of the watermark</source>
        <translation>透かしの大きさ</translation>
    </message>
    <message>
        <source> % opaque</source>
        <translation> % 不透明</translation>
    </message>
    <message>
        <source>Opacity of the watermark</source>
        <translation>透かしの不透明度</translation>
    </message>
    <message>
        <source>Add a picture …</source>
        <translation>画像を追加 …</translation>
    </message>
    <message>
        <source>Choose a watermark</source>
        <translation>透かしを選択</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>画像 (%1)</translation>
    </message>
</context>
<context>
    <name>Zoetrope::OutputsPage</name>
    <message>
        <source>Write times as 1:23 or 0:01:23.5.</source>
        <translation>時刻は 1:23 または 0:01:23.5 の形式で入力してください。</translation>
    </message>
    <message>
        <source>The end must come after the start.</source>
        <translation>終了は開始より後にしてください。</translation>
    </message>
    <message>
        <source>Output folder</source>
        <translation>出力フォルダー</translation>
    </message>
    <message>
        <source>Choose the output folder</source>
        <translation>出力フォルダーの選択</translation>
    </message>
    <message>
        <source>Save in</source>
        <translation>保存先</translation>
    </message>
    <message>
        <source>Add output</source>
        <translation>出力を追加</translation>
    </message>
    <message>
        <source>Save as preset …</source>
        <translation>プリセットとして保存 …</translation>
    </message>
    <message>
        <source>What will be written</source>
        <translation>書き込まれるファイル</translation>
    </message>
    <message>
        <source>From a preset</source>
        <translation>プリセットから</translation>
    </message>
    <message>
        <source>By format</source>
        <translation>形式から</translation>
    </message>
    <message>
        <source>Select a source to say what becomes of it.</source>
        <translation>ソースを選択して、出力内容を指定してください。</translation>
    </message>
    <message>
        <source>What has begun can no longer be edited. Duplicate it to make something else of it.</source>
        <translation>開始済みのジョブは編集できません。別の内容で作成するには複製してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n of the selected jobs have begun and stay as they are.</source>
        <translation>
            <numerusform>選択したジョブのうち %n 件は開始済みのため、変更されません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You are editing %n jobs at once.</source>
        <translation>
            <numerusform>%n 件のジョブを同時に編集しています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Known once the source has been read.</source>
        <translation>ソースを読み込むと表示されます。</translation>
    </message>
    <message>
        <source>%1 (exists already)</source>
        <translation>%1（既存）</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove output</source>
        <translation>出力の削除</translation>
    </message>
    <message>
        <source>Change output folder</source>
        <translation>出力フォルダーの変更</translation>
    </message>
    <message>
        <source>Start of the part</source>
        <translation>範囲の開始</translation>
    </message>
    <message>
        <source>beginning</source>
        <translation>先頭</translation>
    </message>
    <message>
        <source>End of the part</source>
        <translation>範囲の終了</translation>
    </message>
    <message>
        <source>end</source>
        <translation>末尾</translation>
    </message>
    <message>
        <source>Use from</source>
        <translation>使用範囲</translation>
    </message>
    <message>
        <source>to</source>
        <comment>a part of the source: from … to …</comment>
        <translation>～</translation>
    </message>
    <message>
        <source>Change the part</source>
        <translation>範囲の変更</translation>
    </message>
</context>
<context>
    <name>Zoetrope::Player</name>
    <message>
        <source>This sound cannot be played here. Open it with another program.</source>
        <translation>この音声はここでは再生できません。別のプログラムで開いてください。</translation>
    </message>
    <message>
        <source>Nothing on this machine can play video, so single frames are shown, without sound.</source>
        <translation>このマシンには動画を再生できるものがないため、音声なしで 1 フレームずつ表示します。</translation>
    </message>
    <message>
        <source>The player of this machine does not know this format, so single frames are shown, without sound.</source>
        <translation>このマシンのプレーヤーはこの形式に対応していないため、音声なしで 1 フレームずつ表示します。</translation>
    </message>
    <message>
        <source>The player of this machine does not answer, so single frames are shown, without sound.</source>
        <translation>このマシンのプレーヤーが応答しないため、音声なしで 1 フレームずつ表示します。</translation>
    </message>
    <message>
        <source>The player of this machine is not reliable with streams, so single frames are shown, without sound.</source>
        <translation>このマシンのプレーヤーはストリームを安定して再生できないため、音声なしで 1 フレームずつ表示します。</translation>
    </message>
    <message>
        <source>No sound device was found: playing without sound.</source>
        <translation>音声デバイスが見つからないため、音声なしで再生しています。</translation>
    </message>
    <message>
        <source>No sound device was found, so this cannot be heard.</source>
        <translation>音声デバイスが見つからないため、再生できません。</translation>
    </message>
</context>
<context>
    <name>Zoetrope::PlayerView</name>
    <message>
        <source>Picture</source>
        <translation>映像</translation>
    </message>
    <message>
        <source>Space plays and pauses, comma and period step by frames.</source>
        <translation>スペースで再生と一時停止、コンマとピリオドでコマ送りします。</translation>
    </message>
</context>
<context>
    <name>Zoetrope::PortAccessPage</name>
    <message>
        <source>Each program can have a key of its own beside the port&apos;s token, to be taken back without disturbing the others.</source>
        <translation>ポートのトークンとは別に、各プログラムに専用のキーを渡せます。ほかに影響を与えずに取り消せます。</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Make a key for a program</source>
        <translation>プログラム用のキーを作成</translation>
    </message>
    <message>
        <source>Take the selected keys back</source>
        <translation>選択したキーを取り消す</translation>
    </message>
    <message>
        <source>%1 is not the origin of a web page, such as https://app.example.org.</source>
        <translation>%1 は https://app.example.org のようなウェブページのオリジンではありません。</translation>
    </message>
    <message>
        <source>Web pages</source>
        <translation>ウェブページ</translation>
    </message>
    <message>
        <source>Pages whose scripts may ask, each by its origin, such as https://app.example.org. They need a key all the same.</source>
        <translation>スクリプトからの要求を許可するページを、https://app.example.org のようなオリジンで指定します。キーは別途必要です。</translation>
    </message>
    <message>
        <source>Fetch sources from all public servers</source>
        <translation>すべての公開サーバーからソースを取得する</translation>
    </message>
    <message>
        <source>%1 is not the name of a machine.</source>
        <translation>%1 はマシンの名前ではありません。</translation>
    </message>
    <message>
        <source>Sources from</source>
        <translation>ソースの取得元</translation>
    </message>
    <message>
        <source>Servers from which sources are fetched by their web address, also within your own network.</source>
        <translation>ウェブアドレスでソースを取得するサーバー。自分のネットワーク内も含みます。</translation>
    </message>
    <message>
        <source>Webhooks to</source>
        <translation>Webhook の送信先</translation>
    </message>
    <message>
        <source>Machines, beyond this one, that may be told how far a job is and how it ended.</source>
        <translation>このマシン以外で、ジョブの進み具合と結果を知らせてよいマシン。</translation>
    </message>
    <message>
        <source>%1 (may only look)</source>
        <comment>a key</comment>
        <translation>%1（閲覧のみ）</translation>
    </message>
    <message>
        <source>Take keys back</source>
        <translation>キーの取り消し</translation>
    </message>
    <message>
        <source>Programs that show these keys are refused from now on. Take them back?</source>
        <translation>これらのキーを提示するプログラムは今後拒否されます。取り消しますか？</translation>
    </message>
</context>
<context>
    <name>Zoetrope::PortPage</name>
    <message>
        <source>Port</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>コピー: %1</translation>
    </message>
    <message>
        <source>Make a new token</source>
        <translation>新しいトークンを作成</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>What a program must show to be let in. Who has it can read and write the folders below.</source>
        <translation>プログラムが接続時に示す必要があるものです。これを持つ者は下のフォルダーを読み書きできます。</translation>
    </message>
    <message>
        <source>Without any, programs upload their sources and fetch what was made from the port.</source>
        <translation>指定がない場合、プログラムはソースをアップロードし、結果をポートから取得します。</translation>
    </message>
    <message>
        <source>Folders they may name</source>
        <translation>許可するフォルダー</translation>
    </message>
    <message>
        <source>Allow another folder</source>
        <translation>別のフォルダーを許可</translation>
    </message>
    <message>
        <source>No longer allow the selected folders</source>
        <translation>選択したフォルダーの許可を取り消す</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>閉じています</translation>
    </message>
    <message>
        <source>Programs that show the old token are refused from now on. Make a new one?</source>
        <translation>古いトークンを示すプログラムは今後拒否されます。新しく作成しますか？</translation>
    </message>
    <message>
        <source>Programs that were written for VideoSDK, TPStreams, Xvid.com or Zencoder can send their jobs to this queue instead.</source>
        <translation>VideoSDK、TPStreams、Xvid.com、Zencoder 向けに書かれたプログラムは、代わりにこのキューへジョブを送れます。</translation>
    </message>
    <message>
        <source>Let other programs ask for jobs</source>
        <translation>ほかのプログラムからのジョブを受け付ける</translation>
    </message>
    <message>
        <source>Programs on other machines, too, over TLS</source>
        <translation>ほかのコンピューターのプログラムからも受け付ける（TLS 経由）</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>証明書</translation>
    </message>
    <message>
        <source>Its key</source>
        <translation>証明書の鍵</translation>
    </message>
    <message>
        <source>a PEM file</source>
        <translation>PEM ファイル</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>選択: %1</translation>
    </message>
    <message>
        <source>PEM files (%1)</source>
        <translation>PEM ファイル (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>すべてのファイル (%1)</translation>
    </message>
</context>
<context>
    <name>Zoetrope::PresetDesk</name>
    <message>
        <source>%1 (copy)</source>
        <translation>%1（コピー）</translation>
    </message>
</context>
<context>
    <name>Zoetrope::PresetDetails</name>
    <message>
        <source>What it makes</source>
        <translation>出力内容</translation>
    </message>
    <message>
        <source>About the selected preset</source>
        <translation>選択したプリセットについて</translation>
    </message>
    <message>
        <source>Select a preset to see what it makes.</source>
        <translation>プリセットを選択すると、出力内容が表示されます。</translation>
    </message>
    <message numerus="yes">
        <source>%n presets selected</source>
        <translation>
            <numerusform>%n 件のプリセットを選択中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Group of %n preset(s), added all at once</source>
        <translation>
            <numerusform>%n 件のプリセットのグループ。まとめて追加されます</numerusform>
        </translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>ユーザー作成</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>標準</translation>
    </message>
</context>
<context>
    <name>Zoetrope::PresetDialog</name>
    <message>
        <source>Presets</source>
        <translation>プリセット</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Search the presets</source>
        <translation>プリセットを検索</translation>
    </message>
    <message>
        <source>Import …</source>
        <translation>読み込み …</translation>
    </message>
    <message>
        <source>Presets of Zoetrope or HandBrake, from files</source>
        <translation>Zoetrope または HandBrake のプリセットをファイルから読み込みます</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>書き出し …</translation>
    </message>
    <message>
        <source>The selected presets, or all of your own, into one file</source>
        <translation>選択したプリセット、または自分で作成したすべてのプリセットを 1 つのファイルに書き出します</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>お気に入り</translation>
    </message>
    <message>
        <source>Group …</source>
        <translation>グループ化 …</translation>
    </message>
    <message>
        <source>Makes a group of the selected presets, to be added all at once</source>
        <translation>選択したプリセットをグループにして、まとめて追加できるようにします</translation>
    </message>
    <message>
        <source>Rename …</source>
        <translation>名前を変更 …</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Add to the selected rows</source>
        <translation>選択中の行に追加</translation>
    </message>
    <message>
        <source>Use for new rows</source>
        <translation>新しい行に使用</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Rename preset</source>
        <translation>プリセットの名前を変更</translation>
    </message>
    <message>
        <source>Rename group</source>
        <translation>グループの名前を変更</translation>
    </message>
    <message>
        <source>Name of the group:</source>
        <translation>グループの名前:</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>新しいグループ</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>「%1」を削除しました。</translation>
    </message>
    <message numerus="yes">
        <source>%n presets were deleted.</source>
        <translation>
            <numerusform>%n 件のプリセットを削除しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Import presets</source>
        <translation>プリセットの読み込み</translation>
    </message>
    <message>
        <source>Presets of Zoetrope or HandBrake (*.json);;All files (*)</source>
        <translation>Zoetrope または HandBrake のプリセット (*.json);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>You have no presets of your own yet. Select what to export.</source>
        <translation>自分で作成したプリセットはまだありません。書き出すものを選択してください。</translation>
    </message>
    <message>
        <source>Export presets</source>
        <translation>プリセットの書き出し</translation>
    </message>
    <message>
        <source>Presets (*.json)</source>
        <translation>プリセット (*.json)</translation>
    </message>
    <message numerus="yes">
        <source>%n preset(s) exported to %1.</source>
        <translation>
            <numerusform>%n 件のプリセットを %1 に書き出しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no longer in “%2”.</source>
        <translation>「%1」を「%2」から外しました。</translation>
    </message>
</context>
<context>
    <name>Zoetrope::PresetForm</name>
    <message>
        <source>My presets</source>
        <translation>マイプリセット</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>カテゴリー</translation>
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
        <translation>マイプリセット</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>プリセット</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>お気に入り</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>グループ</translation>
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
        <translation>音声 %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>at %1</source>
        <comment>moments of pictures</comment>
        <translation>位置 %1</translation>
    </message>
    <message>
        <source>spread evenly</source>
        <translation>均等に配置</translation>
    </message>
    <message>
        <source>File format</source>
        <translation>ファイル形式</translation>
    </message>
    <message>
        <source>Video encoder</source>
        <translation>動画エンコーダー</translation>
    </message>
    <message>
        <source>Exact quality</source>
        <translation>正確な品質</translation>
    </message>
    <message>
        <source>Encoder speed</source>
        <translation>エンコーダーの速度</translation>
    </message>
    <message>
        <source>Encoder options</source>
        <translation>エンコーダーのオプション</translation>
    </message>
    <message>
        <source>Several passes</source>
        <translation>複数パス</translation>
    </message>
    <message>
        <source>Frame rate</source>
        <translation>フレームレート</translation>
    </message>
    <message>
        <source>Picture size</source>
        <translation>画面サイズ</translation>
    </message>
    <message>
        <source>Borders</source>
        <translation>余白</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>回転</translation>
    </message>
    <message>
        <source>Picture filter</source>
        <translation>画像フィルター</translation>
    </message>
    <message>
        <source>Sound encoder</source>
        <translation>音声エンコーダー</translation>
    </message>
    <message>
        <source>More sound tracks</source>
        <translation>追加の音声トラック</translation>
    </message>
    <message>
        <source>Sound mix</source>
        <translation>音声のミックス</translation>
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
        <translation>音声</translation>
    </message>
    <message>
        <source>%1p</source>
        <translation>%1p</translation>
    </message>
    <message>
        <source>Whole stream</source>
        <translation>ストリーム全体</translation>
    </message>
    <message>
        <source>%1 – HLS stream</source>
        <extracomment>%1 is a name</extracomment>
        <translation>%1 – HLS ストリーム</translation>
    </message>
    <message>
        <source>%1 – sound</source>
        <translation>%1 – 音声</translation>
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
        <translation>まだ表示するものがありません。出力は検証が済むとここに表示されます。</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>出力</translation>
    </message>
    <message>
        <source>Variant of the stream</source>
        <translation>ストリームのバリアント</translation>
    </message>
    <message>
        <source>The whole stream, or one of its renditions alone</source>
        <translation>ストリーム全体、またはレンディションを 1 つだけ</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>再生</translation>
    </message>
    <message>
        <source>Side by side with the source</source>
        <translation>ソースと並べて表示</translation>
    </message>
    <message>
        <source>Split between source and output</source>
        <translation>ソースと出力を分割表示</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>静止画</translation>
    </message>
</context>
<context>
    <name>Zoetrope::QueueActions</name>
    <message>
        <source>Priority</source>
        <translation>優先度</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>開始(&amp;S)</translation>
    </message>
    <message>
        <source>Start the selected rows, or all that have not been started</source>
        <translation>選択した行、または未開始のすべての行を開始</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>一時停止(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>再試行(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>複製(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>上へ移動(&amp;U)</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>下へ移動(&amp;W)</translation>
    </message>
    <message>
        <source>Move to &amp;top</source>
        <translation>先頭へ移動(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Open output</source>
        <translation>出力を開く(&amp;O)</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>フォルダーを開く(&amp;F)</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>通常</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>再開(&amp;R)</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>残す</translation>
    </message>
    <message>
        <source>Cancel jobs</source>
        <translation>ジョブのキャンセル</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n job(s)? What they have encoded so far is lost.</source>
        <translation>
            <numerusform>%n 件のジョブをキャンセルしますか？ これまでにエンコードした内容は失われます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel them</source>
        <translation>キャンセルする</translation>
    </message>
    <message>
        <source>Remove jobs</source>
        <translation>ジョブの削除</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n job(s) and their logs from the list? Their outputs stay where they are.</source>
        <translation>
            <numerusform>%n 件のジョブとそのログを一覧から削除しますか？ 出力はそのまま残ります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove them</source>
        <translation>削除する</translation>
    </message>
</context>
<context>
    <name>Zoetrope::QueueDesk</name>
    <message numerus="yes">
        <source>Remove %n row(s)</source>
        <translation>
            <numerusform>%n 行の削除</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n source(s)</source>
        <translation>
            <numerusform>%n 件のソースの追加</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n job(s)</source>
        <translation>
            <numerusform>%n 件のジョブの複製</numerusform>
        </translation>
    </message>
    <message>
        <source>Set priority</source>
        <translation>優先度の設定</translation>
    </message>
    <message>
        <source>It has no outputs yet. Add one from a preset, or under Outputs.</source>
        <translation>まだ出力がありません。プリセットから、または「出力」で追加してください。</translation>
    </message>
    <message>
        <source>%1 (at %2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message numerus="yes">
        <source>Move %n row(s)</source>
        <translation>
            <numerusform>%n 行の移動</numerusform>
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
        <translation>ウィンドウとコマンドライン</translation>
    </message>
</context>
<context>
    <name>Zoetrope::QueueModel</name>
    <message numerus="yes">
        <source>%n output(s)</source>
        <translation>
            <numerusform>%n 個の出力</numerusform>
        </translation>
    </message>
    <message>
        <source>Source</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>出力</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
</context>
<context>
    <name>Zoetrope::Row</name>
    <message>
        <source>%1 and source size</source>
        <translation>%1、ソースのサイズ</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>未開始</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>保留中</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>エンコード中</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>Publishing</source>
        <translation>配置中</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>検証済み</translation>
    </message>
    <message>
        <source>Verified, warnings</source>
        <translation>検証済み、警告あり</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>キャンセル済み</translation>
    </message>
    <message>
        <source>It waits for you to press Start.</source>
        <translation>「開始」を押すのを待っています。</translation>
    </message>
    <message>
        <source>It starts as soon as there is room for it.</source>
        <translation>空きができしだい開始します。</translation>
    </message>
    <message>
        <source>It is being encoded; outputs appear once they are verified.</source>
        <translation>エンコード中です。出力は検証が済むと表示されます。</translation>
    </message>
    <message>
        <source>It goes on from where it stopped when you resume it.</source>
        <translation>再開すると、停止したところから続行します。</translation>
    </message>
    <message>
        <source>Its outputs were verified and are being put in place.</source>
        <translation>出力は検証済みで、出力先に配置しています。</translation>
    </message>
    <message>
        <source>Every output was opened, measured and decoded in samples.</source>
        <translation>すべての出力を開いて測定し、抜き取りでデコードして確認しました。</translation>
    </message>
    <message>
        <source>Every output was verified; there is something to know about them.</source>
        <translation>すべての出力を検証しました。確認していただきたい点があります。</translation>
    </message>
    <message>
        <source>Its log says why.</source>
        <translation>理由はログに記載されています。</translation>
    </message>
    <message>
        <source>It was cancelled; nothing was left behind.</source>
        <translation>キャンセルされました。何も残っていません。</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>読み込み中 …</translation>
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
        <translation>静止画</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n 枚の静止画</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>まだ何もありません</translation>
    </message>
    <message>
        <source>Pictures every %1</source>
        <translation>%1 ごとの静止画</translation>
    </message>
    <message>
        <source>source size</source>
        <translation>ソースのサイズ</translation>
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
        <translation>残り %1</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>Another program sent it to the port (%1) on %2. It is job %3.</source>
        <comment>%1: VideoSDK API; %2: date and time</comment>
        <translation>ほかのプログラムが %2 にポート（%1）へ送りました。ジョブ番号は %3 です。</translation>
    </message>
</context>
<context>
    <name>Zoetrope::RunningFrame</name>
    <message>
        <source>What is being encoded</source>
        <translation>エンコード中の映像</translation>
    </message>
    <message>
        <source>Being encoded: %1</source>
        <translation>エンコード中: %1</translation>
    </message>
</context>
<context>
    <name>Zoetrope::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>出力</translation>
    </message>
    <message>
        <source>Output folder</source>
        <translation>出力フォルダー</translation>
    </message>
    <message>
        <source>Choose the output folder</source>
        <translation>出力フォルダーの選択</translation>
    </message>
    <message>
        <source>The folder must be a whole path, such as %1.</source>
        <translation>フォルダーは %1 のような完全なパスで指定してください。</translation>
    </message>
    <message>
        <source>Beside each source instead</source>
        <translation>各ソースと同じ場所にする</translation>
    </message>
    <message>
        <source>Save in</source>
        <translation>保存先</translation>
    </message>
    <message>
        <source>Number the new file</source>
        <translation>新しいファイルに番号を付ける</translation>
    </message>
    <message>
        <source>Replace it, once the new one is verified</source>
        <translation>新しいファイルの検証後に置き換える</translation>
    </message>
    <message>
        <source>Leave the output out</source>
        <translation>その出力を作成しない</translation>
    </message>
    <message>
        <source>Fail</source>
        <translation>失敗とする</translation>
    </message>
    <message>
        <source>When a file exists</source>
        <translation>ファイルがすでにある場合</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>キュー</translation>
    </message>
    <message>
        <source>As many as this machine bears</source>
        <translation>このマシンの性能に合わせる</translation>
    </message>
    <message>
        <source>Jobs at once</source>
        <translation>同時実行ジョブ数</translation>
    </message>
    <message>
        <source>Do nothing</source>
        <translation>何もしない</translation>
    </message>
    <message>
        <source>Notify me</source>
        <translation>通知する</translation>
    </message>
    <message>
        <source>Quit Zoetrope</source>
        <translation>Zoetrope を終了する</translation>
    </message>
    <message>
        <source>When the queue is done</source>
        <translation>キューの完了時</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>ウィンドウ</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Decode samples of each output</source>
        <translation>各出力の一部をデコード</translation>
    </message>
    <message>
        <source>Decode every picture and sound</source>
        <translation>すべての映像と音声をデコード</translation>
    </message>
    <message>
        <source>Every output is counted and timed before it gets its name; decoding all of it takes longer.</source>
        <translation>どの出力も名前が付く前に数と時間を確認します。すべてをデコードすると時間がかかります。</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>検証</translation>
    </message>
    <message>
        <source>All of this machine</source>
        <translation>このマシンのすべて</translation>
    </message>
    <message>
        <source>For all jobs together; those that run keep what they have.</source>
        <translation>すべてのジョブの合計です。実行中のジョブの割り当ては変わりません。</translation>
    </message>
    <message>
        <source>CPU threads</source>
        <translation>CPU スレッド</translation>
    </message>
    <message>
        <source>Run each job in a process of its own</source>
        <translation>各ジョブを専用のプロセスで実行する</translation>
    </message>
    <message>
        <source>A file that makes a decoder crash then ends its own job alone, and can reach nothing else.</source>
        <translation>デコーダーをクラッシュさせるファイルがあっても、そのジョブだけが終了し、ほかには影響しません。</translation>
    </message>
    <message>
        <source>Put the machine to sleep</source>
        <translation>マシンをスリープする</translation>
    </message>
    <message>
        <source>Shut the machine down</source>
        <translation>マシンをシャットダウンする</translation>
    </message>
    <message>
        <source>This desktop cannot be asked to.</source>
        <translation>このデスクトップでは利用できません。</translation>
    </message>
    <message>
        <source>Notify me when a job fails</source>
        <translation>ジョブが失敗したら通知する</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a choice that is greyed: the reason</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>アクセス</translation>
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
        <translation>可変フレームレート</translation>
    </message>
    <message>
        <source>interlaced</source>
        <translation>インターレース</translation>
    </message>
    <message>
        <source>%1-bit</source>
        <translation>%1 ビット</translation>
    </message>
    <message>
        <source>turned by %1°</source>
        <translation>%1° 回転</translation>
    </message>
    <message>
        <source>%1 kHz</source>
        <translation>%1 kHz</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>動画</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>音声</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation>字幕</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>チャプター</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>コンテナー</translation>
    </message>
    <message>
        <source>Bit rate</source>
        <translation>ビットレート</translation>
    </message>
    <message>
        <source>%1 kbit/s</source>
        <translation>%1 kbit/s</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>A picture of the source</source>
        <translation>ソースの画面</translation>
    </message>
    <message>
        <source>Select a source to see what is inside.</source>
        <translation>ソースを選択すると、内容を確認できます。</translation>
    </message>
    <message numerus="yes">
        <source>%n sources are selected.</source>
        <translation>
            <numerusform>%n 件のソースを選択しています。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Zoetrope::StatusLine</name>
    <message numerus="yes">
        <source>%n encoding</source>
        <translation>
            <numerusform>エンコード中 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>待機中 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paused</source>
        <translation>
            <numerusform>一時停止中 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not started</source>
        <translation>
            <numerusform>未開始 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n verified</source>
        <translation>
            <numerusform>検証済み %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>失敗 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>処理するものはありません</translation>
    </message>
    <message>
        <source>Queue paused</source>
        <translation>キューは一時停止中</translation>
    </message>
    <message>
        <source>Stopping after the current jobs</source>
        <translation>現在のジョブの後に停止します</translation>
    </message>
    <message>
        <source>Done about %1</source>
        <translation>%1 ごろ完了予定</translation>
    </message>
    <message>
        <source>Done between %1 and %2</source>
        <translation>%1 ～ %2 に完了予定</translation>
    </message>
    <message>
        <source>Progress of the whole queue</source>
        <translation>キュー全体の進行状況</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>空き %1</translation>
    </message>
    <message>
        <source>Where other programs of this machine ask for jobs: see Settings</source>
        <translation>このコンピューター上のほかのプログラムがジョブを依頼する場所です。設定を参照</translation>
    </message>
</context>
<context>
    <name>Zoetrope::StillDelegate</name>
    <message>
        <source>Cannot be shown here</source>
        <translation>ここでは表示できません</translation>
    </message>
</context>
<context>
    <name>Zoetrope::StillListModel</name>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a file name, %2 its size in dots and bytes</extracomment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1 × %2, %3</source>
        <extracomment>Width and height of a picture, and the size of its file: 640 × 360, 51 kB</extracomment>
        <translation>%1 × %2、%3</translation>
    </message>
</context>
<context>
    <name>Zoetrope::StillViewer</name>
    <message>
        <source>All pictures</source>
        <translation>すべての静止画</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Previous picture</source>
        <translation>前の静止画</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>Page Up</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>次の静止画</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>Page Down</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>Minus</source>
        <translation>マイナス</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>ズーム</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>拡大</translation>
    </message>
    <message>
        <source>Plus</source>
        <translation>プラス</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>全体表示</translation>
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
        <translation>この静止画はここでは表示できません。</translation>
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
        <translation>なし</translation>
    </message>
    <message>
        <source>The source at the chosen moment</source>
        <translation>選択した時点のソース</translation>
    </message>
    <message>
        <source>Sizes</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>時点</translation>
    </message>
    <message>
        <source>Comma and period go frame by frame.</source>
        <translation>コンマとピリオドで 1 フレームずつ移動します。</translation>
    </message>
    <message>
        <source>At a percentage …</source>
        <translation>割合で指定 …</translation>
    </message>
    <message>
        <source>Add a moment</source>
        <translation>時点の追加</translation>
    </message>
    <message>
        <source>Percent of the length:</source>
        <translation>長さに対するパーセント:</translation>
    </message>
    <message>
        <source>Add moment</source>
        <translation>時点を追加</translation>
    </message>
    <message>
        <source>So many, evenly …</source>
        <translation>枚数を指定して等間隔に …</translation>
    </message>
    <message>
        <source>Add moments</source>
        <translation>時点を追加</translation>
    </message>
    <message>
        <source>How many pictures:</source>
        <translation>静止画の枚数:</translation>
    </message>
    <message>
        <source>Every so many seconds …</source>
        <translation>秒数を指定して一定間隔で …</translation>
    </message>
    <message>
        <source>One picture every … seconds:</source>
        <translation>静止画の間隔（秒）:</translation>
    </message>
    <message>
        <source>Add this moment</source>
        <translation>この時点を追加</translation>
    </message>
    <message>
        <source>Moments</source>
        <translation>時点</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Select a source to choose pictures of it.</source>
        <translation>ソースを選択すると、静止画にする時点を選べます。</translation>
    </message>
    <message>
        <source>What has begun can no longer be edited. Duplicate it to take other pictures.</source>
        <translation>開始済みのジョブは編集できません。別の静止画を取得するには複製してください。</translation>
    </message>
    <message numerus="yes">
        <source>You are editing %n jobs at once; the picture is of the first.</source>
        <translation>
            <numerusform>%n 件のジョブを同時に編集しています。画面は最初のジョブのものです。</numerusform>
        </translation>
    </message>
    <message>
        <source>This source has no picture.</source>
        <translation>このソースには映像がありません。</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 を削除</translation>
    </message>
    <message>
        <source>Remove moment</source>
        <translation>時点の削除</translation>
    </message>
    <message>
        <source>Change pictures</source>
        <translation>静止画の変更</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message numerus="yes">
        <source>%n evenly</source>
        <translation>
            <numerusform>等間隔で %n 枚</numerusform>
        </translation>
    </message>
    <message>
        <source>every %1</source>
        <translation>%1 ごと</translation>
    </message>
    <message>
        <source>None yet: no pictures are taken.</source>
        <translation>まだありません。静止画は作成されません。</translation>
    </message>
    <message>
        <source>Change filters</source>
        <translation>フィルターの変更</translation>
    </message>
    <message>
        <source>Change filter</source>
        <translation>フィルターの変更</translation>
    </message>
    <message>
        <source>Sets of pictures</source>
        <translation>静止画のセット</translation>
    </message>
    <message>
        <source>Add a set</source>
        <translation>セットを追加</translation>
    </message>
    <message>
        <source>Remove this set</source>
        <translation>このセットを削除</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number of a set, what is in it</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>None yet. The first begins with whatever you choose below.</source>
        <translation>まだありません。下で何かを選ぶと最初のセットができます。</translation>
    </message>
    <message>
        <source>Remove set</source>
        <translation>セットの削除</translation>
    </message>
</context>
<context>
    <name>Zoetrope::TransportBar</name>
    <message>
        <source>One frame back</source>
        <translation>1 フレーム戻る</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>コンマ</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>再生</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>スペース</translation>
    </message>
    <message>
        <source>One frame forward</source>
        <translation>1 フレーム進む</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>ピリオド</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>ミュート</translation>
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
        <translation>全画面表示</translation>
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
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Leave full screen</source>
        <translation>全画面表示を終了</translation>
    </message>
</context>
<context>
    <name>Zoetrope::TrayIcon</name>
    <message>
        <source>Show window</source>
        <translation>ウィンドウを表示</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
</context>
<context>
    <name>Zoetrope::WindowPort</name>
    <message>
        <source>Port closed</source>
        <translation>ポートは閉じています</translation>
    </message>
    <message>
        <source>Port %1</source>
        <translation>ポート %1</translation>
    </message>
    <message>
        <source>Port %1 not open</source>
        <translation>ポート %1 は開いていません</translation>
    </message>
    <message>
        <source>Other machines are let in over TLS alone: choose a certificate and its key.</source>
        <translation>ほかのコンピューターは TLS 経由でのみ受け付けます。証明書とその鍵を選んでください。</translation>
    </message>
</context>
<context>
    <name>Zoetrope::WindowPresets</name>
    <message>
        <source>&amp;Presets …</source>
        <translation>プリセット(&amp;P) …</translation>
    </message>
    <message>
        <source>Preset for new rows</source>
        <translation>新しい行のプリセット</translation>
    </message>
    <message>
        <source>What new rows become; for the selected rows use Add output</source>
        <translation>新しい行の出力内容です。選択中の行には「出力を追加」を使用してください</translation>
    </message>
    <message>
        <source>New rows become “%1”.</source>
        <translation>新しい行には「%1」が使用されます。</translation>
    </message>
    <message>
        <source>Select the rows that the preset is to be added to.</source>
        <translation>プリセットを追加する行を選択してください。</translation>
    </message>
    <message>
        <source>What has begun can no longer be edited. Duplicate it to make something else of it.</source>
        <translation>開始済みのジョブは編集できません。別の内容で作成するには複製してください。</translation>
    </message>
    <message>
        <source>Add preset %1</source>
        <translation>プリセット %1 の追加</translation>
    </message>
    <message numerus="yes">
        <source>%n preset(s) imported.</source>
        <translation>
            <numerusform>%n 件のプリセットを読み込みました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n preset(s) were there already.</source>
        <translation>
            <numerusform>%n 件のプリセットは既にあります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) could not be carried over.</source>
        <translation>
            <numerusform>%n 件の設定を引き継げませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Save as preset</source>
        <translation>プリセットとして保存</translation>
    </message>
    <message>
        <source>The preset “%1” was replaced.</source>
        <translation>プリセット「%1」を置き換えました。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Saved as the preset “%1”.</source>
        <translation>プリセット「%1」として保存しました。</translation>
    </message>
</context>
</TS>
