<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Zoetrope</name>
    <message>
        <source>Sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1p</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole stream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – HLS stream</source>
        <extracomment>%1 is a name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2 × %3</source>
        <extracomment>A name and the size of a picture: clip.mp4 – 1280 × 720</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Zoetrope::Catalog</name>
    <message>
        <source>Quality (0 is best)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tuned for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed (8 is fastest)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block, in percent of the short side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount (negative is darker)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount (negative is flatter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proof of outputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MP4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matroska</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WebM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>M4A (sound alone)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grayscale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sharpen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vignette</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pixelate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For keeping a copy that looks like the source, made slowly, in a Matroska file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For listening: the sound of any source as one M4A file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For adaptive streaming alone: an HLS ladder from 240 to 1080.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For sharing one file that plays everywhere, at the source&apos;s size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For trying everything at once: a small HLS ladder, an MP4, and pictures with and without blur.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thumbnails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For choosing a poster: a few JPEG pictures from the first half minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a web site: an adaptive HLS ladder up to 1080 and one MP4 at 720 for players without HLS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For players that want formats free of licences: VP9 and Opus in one WebM file at the source&apos;s size.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Zoetrope::ComparePane</name>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Zoetrope::CompareView</name>
    <message>
        <source>Source and output at the same moment</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Zoetrope::ContactSheet</name>
    <message>
        <source>Pictures that came out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Zoetrope::DividerHandle</name>
    <message>
        <source>Divider between source and output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The left and right arrow keys move it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag, or move with the left and right arrow keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Zoetrope::Error</name>
    <message>
        <source>Work on %1 was stopped as asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start it again to have the outputs made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong inside Zoetrope while it worked on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please report this together with the log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The memory did not suffice for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close other programs, or ask for fewer or smaller renditions at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not understand %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look it up with --help and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not accept %1: it asks for what cannot be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the fields named and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not read %1: it was written for a newer Zoetrope.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update Zoetrope to use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not read %1 as a JSON object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the text there and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no preset called %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of those that “zoetrope presets” lists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is left to make from %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for an output that suits the source, such as a sound file for sound alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not find %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the name, or pick another source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not open %1: reading it is not allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the file&apos;s permissions, or pick another source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not use %1: it is a folder, a device or a pipe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick a media file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not read %1: the disk it is on reports an error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the disk or the connection, copy the file again, and retry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not use %1: the file is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy it again, or pick another source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not recognise %1 as video or sound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not use %1: it only points to other files, which Zoetrope does not follow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick the media file itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not use %1: it is a still picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick a video or a sound file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not find the picture or sound asked for in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick another source, or ask for outputs that this one can give.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not read %1: it is encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick a source without copy protection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not read %1: the file is damaged or ends early.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not use %1: its picture has more pixels than Zoetrope decodes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick a smaller source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not open %1 in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the disk or the connection and retry; if it stays, the file is not sound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gave up on %1: it gave no new picture or sound for a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the file again, or pick another source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not go on with %1: the file was changed meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until it is written completely, then start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not take a picture at the moment asked for: it lies outside %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a moment within the source&apos;s length.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not spread pictures over %1: it does not say how long it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for pictures at exact times, or give the length of the part to use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not cut the range asked for: it lies outside %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a start within the source&apos;s length.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not decode %1: this computer&apos;s FFmpeg has no decoder for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install a fuller FFmpeg, or pick another source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not decode %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not find the filter %1 in this computer&apos;s FFmpeg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install a fuller FFmpeg, or leave the filter out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not scale or filter the pictures of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try without the filter or with another size; the log has the details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not find an encoder for %1 in this computer&apos;s FFmpeg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install a fuller FFmpeg, or choose another codec.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not encode %1: the encoder gave up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again with other settings; the log has the details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not start the encoder for %1: it does not take these settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another size, speed or profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not write %1: this computer&apos;s FFmpeg lacks the container.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install a fuller FFmpeg, or choose another container.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not put %1 together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another container; the log has the details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not use the intermediate file %1: it is not what was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the disk, then start the job again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not write to %1: the folder does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the folder, or choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not write %1: writing there is not allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the folder&apos;s permissions, or choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did not write %1: a file of that name exists already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move it away, or choose another name or folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did not write %1: it is the source itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name or folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not make a file name from %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the name&apos;s pattern and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not write %1: two outputs would have that name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put {resolution} or {container} into the name&apos;s pattern.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not write %1: the disk is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room there, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not write %1: the disk reports an error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the disk, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did not publish %1: what was written is not what was asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the job again; if it stays, please report it together with the log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gave up on %1: it goes beyond what Zoetrope allows one job.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split the job, or pick a smaller source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not start the process that was to work on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that Zoetrope is installed whole and that the machine has memory left, then retry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The process that worked on %1 crashed; other jobs were not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry the job; if it crashes again, the source is likely damaged: pick another copy and report the log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The process that worked on %1 gave no sign of life any more and was ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry the job; if it hangs again, pick another copy of the source and report the log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The process that worked on %1 said what cannot be understood and was ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry the job; if it stays, reinstall Zoetrope and report the log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work on %1 needed more memory than one job may take.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for fewer or smaller renditions, or raise the limit in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not go on with %1: the process of an earlier attempt is still at work on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ends within moments; retry the job then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not read %1: the file is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was set aside untouched and a new one was begun; import from it what can be saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not read %1: a newer Zoetrope has written it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not open %1: using it is not allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make its folder writable, or choose another data folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not write to %1; nothing of this step was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the disk it is on for space and errors, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another Zoetrope already works through %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use that one, or close it first; jobs that are submitted reach it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such job in the queue: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look up the number with “zoetrope list”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not do this with %1 in the state it is in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until the state has changed, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the rendition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the queue</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Zoetrope::Inspector</name>
    <message>
        <source>Mixed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Zoetrope::Intake</name>
    <message numerus="yes">
        <source>%n file(s) are neither video nor sound and were left out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) were left out: sources must be files.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Zoetrope::LogPage</name>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select one job to read what happened to it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Zoetrope::MainWindow</name>
    <message>
        <source>Zoetrope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop videos here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files, folders, or a whole batch. Choose what becomes of them on the right, then press Start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Main</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preset for new rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What new rows become; for the selected rows use Add output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which rows are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfinished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add &amp;files …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add f&amp;older …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Settings …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop after the current jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Zoetrope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Zoetrope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;h3&gt;Zoetrope %1&lt;/h3&gt;&lt;p&gt;Encodes whole batches, each thing once, and proves what it made.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later. Built on Qt and FFmpeg.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thumbnails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Video and sound (%1);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not started. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n rows were not started. The first, %1: %2</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 % — Zoetrope</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) verified.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 verified, %2 failed or cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The queue is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the preset:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as the preset “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change output folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jobs are running</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) are running. What they have encoded is kept: they go on from there the next time.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Keep running in the tray</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop, go on later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Don&apos;t close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows could not be saved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Zoetrope::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Zoetrope::Notice</name>
    <message numerus="yes">
        <source>The source is damaged in %n place(s); what could be read was used.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The source ends after %1, but its header states %2: it may be incomplete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encoding started over: what an earlier attempt left has no readable record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encoding started over: the source has changed since the earlier attempt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encoding started over: the encoders are of another version than in the earlier attempt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encoding started over: what is to be made has changed since the earlier attempt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 It was set aside untouched as %2, and a new queue was begun; &quot;zoetrope import&quot; brings over what can be read of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The queue was brought to this version&apos;s form; a copy of the old one is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was left out: there is a file of this name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Zoetrope::OutputCard</name>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in %1 of %2 jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the output %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (some)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change resolutions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another resolution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short side of the picture, in pixels:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolutions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change video codec</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change video quality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Constant quality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average bit rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> kbit/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 kbit/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound bit rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mono</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stereo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}-{resolution}</source>
        <comment>keep the words in braces</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens: {name} {resolution} {width} {height} {container} {label} {index}; / makes a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Zoetrope::OutputsPage</name>
    <message>
        <source>Write times as 1:23 or 0:01:23.5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end must come after the start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the output folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as preset …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a source to say what becomes of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What has begun can no longer be edited. Duplicate it to make something else of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n of the selected jobs have begun and stay as they are.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You are editing %n jobs at once.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Known once the source has been read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (exists already)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Remove output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add preset %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change output folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start of the part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End of the part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <comment>a part of the source: from … to …</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the part</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Zoetrope::Player</name>
    <message>
        <source>This sound cannot be played here. Open it with another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing on this machine can play video, so single frames are shown, without sound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The player of this machine does not know this format, so single frames are shown, without sound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The player of this machine does not answer, so single frames are shown, without sound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The player of this machine finds no place in a stream but its beginning, so single frames are shown, without sound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sound device was found: playing without sound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sound device was found, so this cannot be heard.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Zoetrope::PlayerView</name>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space plays and pauses, comma and period step by frames.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Zoetrope::PreviewPage</name>
    <message>
        <source>Nothing to show yet: outputs appear here once they are verified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variant of the stream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole stream, or one of its renditions alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side by side with the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split between source and output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Zoetrope::QueueActions</name>
    <message>
        <source>Priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the selected rows, or all that have not been started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to &amp;top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n job(s)? What they have encoded so far is lost.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Remove %n job(s) and their logs from the list? Their outputs stay where they are.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Remove them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Zoetrope::QueueDesk</name>
    <message numerus="yes">
        <source>Remove %n row(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n source(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n job(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Set priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no outputs yet. Add one from a preset, or under Outputs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (at %2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Zoetrope::QueueModel</name>
    <message numerus="yes">
        <source>%n output(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Zoetrope::Row</name>
    <message>
        <source>%1 and source size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publishing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified, warnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It waits for you to press Start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It starts as soon as there is room for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is being encoded; outputs appear once they are verified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes on from where it stopped when you resume it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its outputs were verified and are being put in place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every output was opened, measured and decoded in samples.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every output was verified; there is something to know about them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its log says why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was cancelled; nothing was left behind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 fps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 kHz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures every %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>source size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1×</source>
        <comment>speed: media seconds a second</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Zoetrope::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the output folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder must be a whole path, such as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beside each source instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number the new file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace it, once the new one is verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the output out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When a file exists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As many as this machine bears</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jobs at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notify me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit Zoetrope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the queue is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Zoetrope::SourcePage</name>
    <message>
        <source>%1 fps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>variable rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interlaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1-bit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>turned by %1°</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 kHz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Container</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bit rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 kbit/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture of the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a source to see what is inside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n sources are selected.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Zoetrope::StatusLine</name>
    <message numerus="yes">
        <source>%n encoding</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paused</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not started</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n verified</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping after the current jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done about %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done between %1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the whole queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Zoetrope::StillDelegate</name>
    <message>
        <source>Cannot be shown here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Zoetrope::StillListModel</name>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a file name, %2 its size in dots and bytes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %2, %3</source>
        <extracomment>Width and height of a picture, and the size of its file: 640 × 360, 51 kB</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Zoetrope::StillViewer</name>
    <message>
        <source>All pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>100 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A button&apos;s name and the key that does the same</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This picture cannot be shown here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>A share of a hundred</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Zoetrope::ThumbnailsPage</name>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source at the chosen moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sizes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comma and period go frame by frame.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At a percentage …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Percent of the length:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So many, evenly …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add moments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many pictures:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every so many seconds …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One picture every … seconds:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add this moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a source to choose pictures of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What has begun can no longer be edited. Duplicate it to take other pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>You are editing %n jobs at once; the picture is of the first.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This source has no picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n evenly</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>every %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet: no pictures are taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change filter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Zoetrope::TransportBar</name>
    <message>
        <source>One frame back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One frame forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>M</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A button&apos;s name and the key that does the same</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <extracomment>Where a film stands and how long it is: 0:07 / 1:30</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave full screen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
