# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# What the tasks work on: cuts (stream copies) of the real clips when those are there, else clips made by ffmpeg.

media_folder() { echo "${ZOETROPE_MEDIA:-$project_folder/../shared/media}"; }
real_clip() { local path; path=$(media_folder)/real/$1; [[ -r $path ]] && echo "$path"; }
quiet_ffmpeg() { ffmpeg -nostdin -v error -y "$@"; }

# made_clip SIZE RATE SECONDS FILE: moving texture with grain, so that the encoder has something to do.
made_clip() {
    quiet_ffmpeg -f lavfi -i "testsrc2=size=$1:rate=$2:duration=$3,noise=alls=3:allf=t" \
        -f lavfi -i "sine=frequency=440:duration=$3" -c:v libx264 -preset veryfast -crf 18 -g 48 -pix_fmt yuv420p \
        -c:a aac -ac 2 "$4"
}

# ladder_source SECONDS: the first seconds of the 1080p clip.
ladder_source() {
    local file="$sources/ladder-$1.mp4" clip
    [[ -e $file ]] && return
    if clip=$(real_clip bbb-1080p25-40s.mp4); then
        quiet_ffmpeg -i "$clip" -t "$1" -c copy -map 0:v -map 0:a "$file"
    else
        made_clip 1920x1080 25 "$1" "$file"
    fi
}

# The five renditions of the ladder's source, not encoded: nothing is left to do for an encoder but to encode.
ready_pictures() {
    local rung
    for rung in 1080 720 480 360 240; do
        quiet_ffmpeg -i "$sources/ladder-20.mp4" -vf "scale=-2:$rung" -pix_fmt yuv420p -f yuv4mpegpipe \
            "$sources/ready-$rung.y4m"
    done
}

# long_source MINUTES: a small picture for a long time.
long_source() {
    local file="$sources/long-$1.mp4" clip="$sources/half-minute.mp4" real
    [[ -e $file ]] && return
    if real=$(real_clip bbb-480p24-30s.mp4); then clip=$real; else [[ -e $clip ]] || made_clip 854x480 24 30 "$clip"; fi
    quiet_ffmpeg -stream_loop $(($1 * 2 - 1)) -i "$clip" -c copy -map 0:v -map 0:a "$file"
}

# two_hours: so small a picture that two hours of it are 60 MB or so; what it costs to get anywhere in it is the same.
two_hours() {
    local file="$sources/two-hours.mp4" part="$sources/part.mp4"
    [[ -e $file ]] && return
    quiet_ffmpeg -f lavfi -i testsrc2=size=320x180:rate=12:duration=30 -c:v libx264 -preset veryfast -crf 30 -g 120 \
        -pix_fmt yuv420p "$part" && quiet_ffmpeg -stream_loop 239 -i "$part" -c copy "$file"
}

# short_sources FOLDER COUNT SECONDS: cuts of all the real clips in turn, each from another place.
short_sources() {
    local folder="$sources/$1" count=$2 seconds=$3 clips=() clip index=0 start
    [[ -d $folder ]] && return
    mkdir -p "$folder"
    for clip in "$(media_folder)"/real/{bbb-1080p25,bbb-720p30,bbb-480p24,car-,sam2-dog,sam2-cups,sam2-juggle}*.mp4; do
        [[ -r $clip ]] && clips+=("$clip")
    done
    if ((${#clips[@]} == 0)); then
        made_clip 1280x720 25 12 "$sources/made.mp4"
        clips=("$sources/made.mp4")
    fi
    while ((index < count)); do
        clip=${clips[index % ${#clips[@]}]}
        start=$((index / ${#clips[@]} * 2))
        quiet_ffmpeg -ss "$start" -i "$clip" -t "$seconds" -map 0:v:0 -map '0:a?' -c copy -avoid_negative_ts make_zero \
            "$folder/$(printf 'clip-%02d.mp4' "$index")"
        index=$((index + 1))
    done
}

prepare_sources() {
    case $1 in
    L5 | L5-veryfast | quality) ladder_source 20 ;;
    L5-limit) ladder_source 20 && ready_pictures ;;
    L3) ladder_source 10 ;;
    T | T-key) short_sources sixty 60 4 ;;
    T-long) two_hours ;;
    B) short_sources sixteen 16 3 ;;
    memory) long_source 1 && long_source 10 ;;
    growth) ladder_source 10 && ladder_source 20 && ladder_source 40 ;;
    esac
}
