# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# From the results file (task row cpu wall rss, a line a run) to medians, ratios and goals.

# median TASK ROW COLUMN (3 cpu, 4 wall, 5 rss in KiB); empty when the row has no result.
median() {
    awk -v task="$1" -v row="$2" -v column="$3" '$1 == task && $2 == row { print $column }' "$work/results" | sort -g |
        awk '{ value[NR] = $1 } END { if (NR) print NR % 2 ? value[(NR + 1) / 2] : (value[NR / 2] + value[NR / 2 + 1]) / 2 }'
}

# goal TASK WHAT COLUMN ROW BASE LIMIT: `row / base <= limit`, with the medians.
goal() {
    local own base
    own=$(median "$1" "$4" "$3")
    base=$(median "$1" "$5" "$3")
    [[ -n $own && -n $base ]] || return
    awk -v own="$own" -v base="$base" -v limit="$6" -v what="$2" -v name="$5" 'BEGIN {
        ratio = base > 0 ? own / base : 0
        printf "  goal  %-5s %.3f x %-12s <= %.2f  %s\n", what, ratio, name, limit, ratio <= limit ? "reached" : "MISSED"
    }'
}

# goal_within TASK WHAT COLUMN ROW LIMIT: the median itself, for what is promised in seconds.
goal_within() {
    local own
    own=$(median "$1" "$4" "$3")
    [[ -n $own ]] || return
    awk -v own="$own" -v limit="$5" -v what="$2" 'BEGIN {
        printf "  goal  %-5s %.2f s <= %.2f s  %s\n", what, own, limit, own <= limit ? "reached" : "MISSED"
    }'
}

report_task() {
    local task=$1 row base cpu wall rss
    base=${2#zoetrope }
    base=${base%% *}
    printf '\n%s: medians of %d, ratios to %s\n' "$task" "$rounds" "$base"
    for row in $2; do
        cpu=$(median "$task" "$row" 3) wall=$(median "$task" "$row" 4) rss=$(median "$task" "$row" 5)
        [[ -n $cpu ]] || { printf '  %-14s failed\n' "$row"; continue; }
        awk -v row="$row" -v cpu="$cpu" -v wall="$wall" -v rss="$rss" -v base_cpu="$(median "$task" "$base" 3)" \
            -v base_wall="$(median "$task" "$base" 4)" -v base_rss="$(median "$task" "$base" 5)" 'BEGIN {
            printf "  %-14s cpu %8.2f s (%s)  wall %8.2f s (%s)  rss %6d MiB (%s)\n", row, cpu, ratio(cpu, base_cpu), wall,
                ratio(wall, base_wall), rss / 1024, ratio(rss, base_rss)
        }
        function ratio(own, other) { return other > 0 ? sprintf("%5.3f", own / other) : "  -  " }'
    done
    report_goals "$task"
    echo
}

report_goals() {
    case $1 in
    L5)
        goal L5 CPU 3 zoetrope expert 0.93
        goal L5 wall 4 zoetrope expert 0.90
        goal L5 RSS 5 zoetrope expert 0.85
        ;;
    L5-limit) goal L5-limit CPU 3 zoetrope limit 1.06 ;;
    L5-veryfast) goal L5-veryfast CPU 3 zoetrope expert 0.90 ;;
    L3)
        goal L3 CPU 3 zoetrope expert 0.76
        goal L3 CPU 3 zoetrope tee 0.93
        goal L3 wall 4 zoetrope expert 0.76
        goal L3 wall 4 zoetrope tee 0.93
        ;;
    T)
        goal T CPU 3 zoetrope thumbnailer 0.65
        goal T wall 4 zoetrope thumbnailer 0.50
        ;;
    T-key) goal T-key wall 4 zoetrope thumbnailer 0.10 ;;
    T-long) goal_within T-long wall 4 zoetrope 2 ;;
    B)
        goal B CPU 3 zoetrope loop 0.88
        goal B CPU 3 zoetrope handbrake 0.60
        goal B wall 4 zoetrope two 0.90
        ;;
    memory) goal memory RSS 5 ten-minutes one-minute 1.05 ;;
    growth)
        goal growth CPU 3 twenty ten 2.06
        goal growth CPU 3 forty twenty 2.06
        ;;
    quality) report_quality ;;
    esac
}

# ssim FILE SOURCE WIDTH HEIGHT: against the source at that size, picture by picture, whatever their clocks say. Where
# sound begins before the picture, a writer of constant rate shows the first picture twice: the better of both counts.
ssim() {
    local doubled
    for doubled in 0 1; do
        ffmpeg -nostdin -hide_banner -i "$1" -i "$2" -lavfi \
            "[1:v]scale=$3:$4:flags=lanczos+accurate_rnd,settb=1/1000,setpts=N[reference];[0:v]trim=start_frame=$doubled,settb=1/1000,setpts=N[own];[own][reference]ssim=shortest=1" \
            -f null - 2>&1 | sed -n 's/.*SSIM.*All:\([0-9.]*\).*/\1/p'
    done | sort -g | tail -n 1
}

# Sizes within 1 % and SSIM within 0.001 of the expert's, rung by rung.
report_quality() {
    local file width height expert own_bytes expert_bytes own_ssim expert_ssim
    while IFS= read -r file; do
        IFS=, read -r width height < <(ffprobe -v error -select_streams v:0 -show_entries stream=width,height -of csv=p=0 "$file")
        expert="$work/out/quality.expert/$height.mp4"
        [[ -e $expert ]] || continue
        own_bytes=$(stat -c %s "$file") expert_bytes=$(stat -c %s "$expert")
        own_ssim=$(ssim "$file" "$sources/ladder-20.mp4" "$width" "$height")
        expert_ssim=$(ssim "$expert" "$sources/ladder-20.mp4" "$width" "$height")
        awk -v height="$height" -v a="$own_bytes" -v b="$expert_bytes" -v s="$own_ssim" -v t="$expert_ssim" 'BEGIN {
            size = a / b
            good = size >= 0.99 && size <= 1.01 && s - t >= -0.001
            printf "  goal  %4dp size %.4f x expert (within 1 %%), SSIM %.5f, expert %.5f (at most 0.001 less)  %s\n", height,
                size, s, t, good ? "reached" : "MISSED"
        }'
    done < <(find "$work/out/quality.zoetrope" -name '*.mp4' -size +0 | sort)
}
