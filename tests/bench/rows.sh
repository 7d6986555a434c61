# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The rows of each task: one function a contestant, run in an empty folder which takes its outputs. All encode alike:
# x264 crf 23, a key frame every 2 s (closed GOP, none at scene cuts), AAC 128 kbit/s stereo.

zoetrope_encode() { "$ZOETROPE_BENCH_PROGRAM" encode "$@" --quality 23 --key-frames 2; }
bare_ffmpeg() { ffmpeg -nostdin -v error -y "$@"; }
source_file() { echo "$ZOETROPE_BENCH_SOURCES/$1"; }

# Frames between key frames, for those who count in frames.
grid_of() {
    ffprobe -v error -select_streams v:0 -show_entries stream=avg_frame_rate -of csv=p=0 "$1" |
        awk -F/ '{ printf "%d", 2 * $1 / $2 + 0.5 }'
}
x264_settings() { echo "-c:v libx264 -preset $1 -crf 23 -g $2 -keyint_min $2 -sc_threshold 0 -pix_fmt yuv420p"; }
aac_settings="-c:a aac -b:a 128k -ac 2"
five_rungs="1080 720 480 360 240"

# function_of TASK ROW: `L5-veryfast expert` -> `L5_veryfast__expert`
function_of() { echo "${1//-/_}__${2//-/_}"; }

# rows_of TASK: those whose program is here.
rows_of() {
    local rows row usable=
    case $1 in
    L5 | L5-veryfast) rows="zoetrope expert cascade five handbrake" ;;
    L5-limit) rows="zoetrope limit" ;;
    L3) rows="zoetrope expert tee plain" ;;
    T) rows="zoetrope thumbnailer seek" ;;
    T-key) rows="zoetrope thumbnailer nokey" ;;
    T-long) rows="zoetrope thumbnailer seek" ;;
    B) rows="zoetrope loop two handbrake" ;;
    memory) rows="one-minute ten-minutes" ;;
    quality) rows="zoetrope expert" ;;
    growth) rows="ten twenty forty" ;;
    esac
    for row in $rows; do
        case $row in
        zoetrope | *-minute* | ten | twenty | forty) [[ -n ${program-} ]] || continue ;;
        handbrake) have HandBrakeCLI || continue ;;
        thumbnailer) have ffmpegthumbnailer || continue ;;
        esac
        usable+="$row "
    done
    echo "$usable"
}

# fewest_files TASK: how many files each of its rows must leave.
fewest_files() {
    case $1 in
    L5 | L5-veryfast | L5-limit | quality | growth) echo 5 ;;
    L3) echo 12 ;;
    T | T-key) echo 60 ;;
    B) echo 16 ;;
    *) echo 1 ;;
    esac
}

# --- L5: one source, five MP4 renditions -----------------------------------------------------------------------------

ladder_by_zoetrope() { zoetrope_encode "$(source_file "$1")" -o . --speed "$2" --resolutions 1080,720,480,360,240 --format mp4; }

# ladder_by_graph SOURCE SPEED GRAPH: one command, one decode; GRAPH names its outputs [o1080] and so on.
ladder_by_graph() {
    local source grid rung arguments=()
    source=$(source_file "$1")
    grid=$(grid_of "$source")
    for rung in $five_rungs; do
        # shellcheck disable=SC2046,SC2206 # the settings are words
        arguments+=(-map "[o$rung]" -map 0:a $(x264_settings "$2" "$grid") $aac_settings -movflags +faststart "$rung.mp4")
    done
    bare_ffmpeg -i "$source" -filter_complex "$3" "${arguments[@]}"
}
star_graph='[0:v]split=5[s1][s2][s3][s4][s5];[s1]scale=-2:1080[o1080];[s2]scale=-2:720[o720];[s3]scale=-2:480[o480];[s4]scale=-2:360[o360];[s5]scale=-2:240[o240]'
cascade_graph='[0:v]split[o1080][a];[a]scale=-2:720,split[o720][b];[b]scale=-2:480,split[o480][c];[c]scale=-2:360,split[o360][d];[d]scale=-2:240[o240]'

ladder_by_five() {
    local source rung
    source=$(source_file "$1")
    for rung in $five_rungs; do
        # shellcheck disable=SC2046,SC2086
        bare_ffmpeg -i "$source" -vf "scale=-2:$rung" $(x264_settings "$2" "$(grid_of "$source")") $aac_settings \
            -movflags +faststart "$rung.mp4" || return
    done
}

handbrake() { # SOURCE SPEED HEIGHT FILE
    local grid
    grid=$(grid_of "$1")
    HandBrakeCLI -i "$1" -o "$4" -f av_mp4 -O -e x264 --encoder-preset "$2" -q 23 --height "$3" --crop 0:0:0:0 \
        --encopts "keyint=$grid:min-keyint=$grid:scenecut=0" -E av_aac -B 128 -6 stereo --no-comb-detect \
        --no-deinterlace </dev/null
}
ladder_by_handbrake() {
    local rung
    for rung in $five_rungs; do
        handbrake "$(source_file "$1")" "$2" "$rung" "$rung.mp4" || return
    done
}

L5__zoetrope() { ladder_by_zoetrope ladder-20.mp4 medium; }
L5__expert() { ladder_by_graph ladder-20.mp4 medium "$star_graph"; }
L5__cascade() { ladder_by_graph ladder-20.mp4 medium "$cascade_graph"; }
L5__five() { ladder_by_five ladder-20.mp4 medium; }
L5__handbrake() { ladder_by_handbrake ladder-20.mp4 medium; }
L5_veryfast__zoetrope() { ladder_by_zoetrope ladder-20.mp4 veryfast; }
L5_veryfast__expert() { ladder_by_graph ladder-20.mp4 veryfast "$star_graph"; }
L5_veryfast__cascade() { ladder_by_graph ladder-20.mp4 veryfast "$cascade_graph"; }
L5_veryfast__five() { ladder_by_five ladder-20.mp4 veryfast; }
L5_veryfast__handbrake() { ladder_by_handbrake ladder-20.mp4 veryfast; }

# What cannot be saved: each rendition's x264 on one thread and on ready pictures, decoding and scaling once, AAC once.
L5_limit__zoetrope() { ladder_by_zoetrope ladder-20.mp4 medium; }
L5_limit__limit() {
    local source rung
    source=$(source_file ladder-20.mp4)
    for rung in $five_rungs; do
        # shellcheck disable=SC2046
        bare_ffmpeg -i "$(source_file "ready-$rung.y4m")" -threads 1 $(x264_settings medium "$(grid_of "$source")") \
            "$rung.mp4" || return
    done
    # shellcheck disable=SC2086
    bare_ffmpeg -i "$source" -vn $aac_settings sound.m4a
    bare_ffmpeg -i "$source" -an -vf scale=-2:720,scale=-2:480,scale=-2:360,scale=-2:240 -f null -
}

quality__zoetrope() { L5__zoetrope; }
quality__expert() { L5__expert; }

growth__ten() { ladder_by_zoetrope ladder-10.mp4 veryfast; }
growth__twenty() { ladder_by_zoetrope ladder-20.mp4 veryfast; }
growth__forty() { ladder_by_zoetrope ladder-40.mp4 veryfast; }

# --- L3: the sample job ----------------------------------------------------------------------------------------------

L3__zoetrope() {
    zoetrope_encode "$(source_file ladder-10.mp4)" -o . --speed medium --resolutions 240,360,480 --format hls \
        --segment-seconds 6 --resolutions 360 --format mp4 \
        --thumbnail time=00:00:03,sizes=360,formats=jpg+webp,filters=none+blur
}

sample_graph='[0:v]split=5[a][b][c][d][p];[a]scale=-2:240[v240];[b]scale=-2:360[v360];[c]scale=-2:480[v480];[d]scale=-2:360[m360];[p]select=eq(n\,75),scale=-2:360,split=4[p1][p2][p3][p4];[p3]gblur=sigma=20[b1];[p4]gblur=sigma=20[b2]'
picture_outputs="-map [p1] -frames:v 1 plain.jpg -map [p2] -frames:v 1 -c:v libwebp plain.webp -map [b1] -frames:v 1 blur.jpg -map [b2] -frames:v 1 -c:v libwebp blur.webp"
hls_settings="-f hls -hls_time 6 -hls_playlist_type vod -hls_segment_type fmp4"

L3__expert() {
    local source settings
    source=$(source_file ladder-10.mp4)
    settings=$(x264_settings medium "$(grid_of "$source")")
    mkdir -p hls/{0,1,2,3}
    # shellcheck disable=SC2086
    bare_ffmpeg -i "$source" -filter_complex "$sample_graph" \
        -map '[v240]' -map '[v360]' -map '[v480]' -map 0:a $settings $aac_settings $hls_settings \
        -master_pl_name master.m3u8 -var_stream_map "v:0,agroup:s v:1,agroup:s v:2,agroup:s a:0,agroup:s" hls/%v/index.m3u8 \
        -map '[m360]' -map 0:a $settings $aac_settings -movflags +faststart 360.mp4 $picture_outputs
}

# 360 and the sound are encoded once and go into both packages.
L3__tee() {
    local source settings graph one
    source=$(source_file ladder-10.mp4)
    settings=$(x264_settings medium "$(grid_of "$source")")
    graph=${sample_graph/'split=5[a][b][c][d][p]'/'split=4[a][b][c][p]'}
    graph=${graph/';[d]scale=-2:360[m360]'/}
    one='f=hls:hls_time=6:hls_playlist_type=vod:hls_segment_type=fmp4'
    mkdir -p hls/{240,360,480,sound}
    # shellcheck disable=SC2086
    bare_ffmpeg -i "$source" -filter_complex "$graph" \
        -map '[v240]' $settings $hls_settings hls/240/index.m3u8 -map '[v480]' $settings $hls_settings hls/480/index.m3u8 \
        -map '[v360]' -map 0:a $settings $aac_settings -flags +global_header -f tee \
        "[select=\'v\':$one:hls_fmp4_init_filename=v.mp4]hls/360/index.m3u8|[select=\'a\':$one:hls_fmp4_init_filename=a.mp4]hls/sound/index.m3u8|[f=mp4:movflags=+faststart]360.mp4" \
        $picture_outputs
}

# What scripts do: a command for each of the eight things.
L3__plain() {
    local source settings rung filter format
    source=$(source_file ladder-10.mp4)
    settings=$(x264_settings medium "$(grid_of "$source")")
    # shellcheck disable=SC2086
    for rung in 240 360 480; do
        mkdir -p "hls/$rung"
        bare_ffmpeg -i "$source" -vf "scale=-2:$rung" $settings $aac_settings $hls_settings "hls/$rung/index.m3u8" || return
    done
    # shellcheck disable=SC2086
    bare_ffmpeg -i "$source" -vf scale=-2:360 $settings $aac_settings -movflags +faststart 360.mp4 || return
    for filter in null gblur=sigma=20; do
        for format in jpg webp; do
            bare_ffmpeg -ss 3 -i "$source" -vf "scale=-2:360,$filter" -frames:v 1 "${filter%%=*}.$format" || return
        done
    done
}

# --- T: one picture of each of sixty files ---------------------------------------------------------------------------

pictures_by_zoetrope() {
    "$ZOETROPE_BENCH_PROGRAM" encode "$ZOETROPE_BENCH_SOURCES"/sixty/*.mp4 -o . \
        --thumbnail "time=00:00:03,sizes=360,formats=jpg,filters=none$1"
}
each_of_sixty() { # FUNCTION: called with a source and the picture's name
    local file
    for file in "$ZOETROPE_BENCH_SOURCES"/sixty/*.mp4; do
        "$1" "$file" "$(basename "$file" .mp4).jpg" || return
    done
}
picture_by_thumbnailer() { ffmpegthumbnailer -i "$1" -o "$2" -s 360 -t 00:00:03; }
picture_by_seek() {
    bare_ffmpeg -ss 3 -i "$1" -vf scale=-2:360 -frames:v 1 -update 1 "$2"
    [[ -s $2 ]] || bare_ffmpeg -sseof -0.3 -i "$1" -vf scale=-2:360 -frames:v 1 -update 1 "$2" # shorter than 3 s
}
picture_by_nokey() {
    bare_ffmpeg -skip_frame nokey -noaccurate_seek -ss 3 -i "$1" -vf scale=-2:360 -frames:v 1 -update 1 "$2"
    [[ -s $2 ]] || bare_ffmpeg -skip_frame nokey -i "$1" -vf scale=-2:360 -frames:v 1 -update 1 "$2"
}

T__zoetrope() { pictures_by_zoetrope ""; }
T__thumbnailer() { each_of_sixty picture_by_thumbnailer; }
T__seek() { each_of_sixty picture_by_seek; }
T_key__zoetrope() { pictures_by_zoetrope ",accuracy=key"; }
T_key__thumbnailer() { each_of_sixty picture_by_thumbnailer; }
T_key__nokey() { each_of_sixty picture_by_nokey; }

# --- T-long: one exact picture late in two hours --------------------------------------------------------------------

late="01:47:13"
T_long__zoetrope() {
    "$ZOETROPE_BENCH_PROGRAM" encode "$(source_file two-hours.mp4)" -o . \
        --thumbnail "time=$late,sizes=180,formats=jpg,filters=none"
}
T_long__thumbnailer() { ffmpegthumbnailer -i "$(source_file two-hours.mp4)" -o late.jpg -s 180 -t "$late"; }
T_long__seek() { bare_ffmpeg -ss "$late" -i "$(source_file two-hours.mp4)" -frames:v 1 -update 1 late.jpg; }

# --- B: many short clips ---------------------------------------------------------------------------------------------

batch_one() {
    # shellcheck disable=SC2046,SC2086
    bare_ffmpeg -i "$1" -vf 'scale=-2:480' $(x264_settings veryfast "$(grid_of "$1")") $aac_settings -movflags +faststart \
        "$(basename "$1")"
}
B__zoetrope() { zoetrope_encode "$ZOETROPE_BENCH_SOURCES"/sixteen/*.mp4 -o . --speed veryfast --resolutions 480 --format mp4; }
B__loop() {
    local file
    for file in "$ZOETROPE_BENCH_SOURCES"/sixteen/*.mp4; do batch_one "$file" || return; done
}
B__two() {
    export -f batch_one bare_ffmpeg x264_settings grid_of
    export aac_settings
    printf '%s\n' "$ZOETROPE_BENCH_SOURCES"/sixteen/*.mp4 | xargs -P 2 -I '{}' bash -c 'batch_one "$1"' bash '{}'
}
B__handbrake() {
    local file
    for file in "$ZOETROPE_BENCH_SOURCES"/sixteen/*.mp4; do handbrake "$file" veryfast 480 "$(basename "$file")" || return; done
}

# --- memory: the same job on a short and on a long source ------------------------------------------------------------

memory__one_minute() { zoetrope_encode "$(source_file long-1.mp4)" -o . --speed veryfast --resolutions 240 --format mp4; }
memory__ten_minutes() { zoetrope_encode "$(source_file long-10.mp4)" -o . --speed veryfast --resolutions 240 --format mp4; }
