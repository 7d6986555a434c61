# SPDX-License-Identifier: GPL-3.0-or-later
# Shared by ./run and ./test; sourced by bash. Says what it does on standard error, since standard output belongs to the
# program that runs afterwards.

packages=(g++ cmake ninja-build pkg-config qt6-base-dev libqt6sql6-sqlite libavcodec-dev libavformat-dev libavfilter-dev
    libavutil-dev libswscale-dev libswresample-dev libseccomp-dev libboost-dev libssl-dev libzip-dev)
# For the window: what it is built from, and what plays and shows its outputs. On Debian 12 Qt Multimedia plays through
# GStreamer (base: playback; good: MP4, WebM, Matroska; bad: HLS; libav: decoders); WebP pictures need the image formats,
# the buttons that Qt names itself its translations.
packages+=(qt6-multimedia-dev qt6-svg-dev qt6-tools-dev qt6-l10n-tools gstreamer1.0-plugins-base gstreamer1.0-plugins-good gstreamer1.0-plugins-bad
    gstreamer1.0-libav qt6-image-formats-plugins qt6-translations-l10n fonts-dejavu-core)
comforts=(ccache) # come along with the others, but are not worth asking for root

say() { printf '%s\n' "$*" >&2; }

# Runs a command with its output in a log; shows the log's end only when it fails.
logged() {
    local log=$1
    shift
    mkdir -p "$(dirname "$log")"
    if ! "$@" >>"$log" 2>&1 </dev/null; then
        say "This failed: $*"
        say "The end of its log ($log):"
        tail -n 40 "$log" >&2
        return 1
    fi
}

missing_packages() {
    local installed
    installed=$(dpkg-query -W -f '${db:Status-Abbrev}|${Package}\n' "${packages[@]}" 2>/dev/null)
    local package
    for package in "${packages[@]}"; do
        # On Debian 13 pkg-config is provided by pkgconf; what counts is the tool.
        [[ $package == pkg-config ]] && command -v pkg-config >/dev/null && continue
        [[ $'\n'$installed$'\n' == *$'\n'"ii |$package"$'\n'* ]] || printf '%s\n' "$package"
    done
}

# Installs what is missing through apt-get, as root or through sudo; otherwise says what to install.
install_packages() {
    if ! command -v dpkg-query >/dev/null; then
        return 0 # not a Debian: CMake names what it does not find
    fi
    local missing
    mapfile -t missing < <(missing_packages)
    ((${#missing[@]} == 0)) && return 0
    missing+=("${comforts[@]}")

    local as_root=()
    if ((EUID != 0)); then
        if ! command -v sudo >/dev/null; then
            say "These packages are missing, and installing them needs root:"
            say "  apt-get install --no-install-recommends ${missing[*]}"
            return 1
        fi
        as_root=(sudo)
        if [[ ! -t 0 ]]; then
            as_root+=(-n) # nobody there to type a password
        elif ! sudo -v; then
            say "Without root, ask somebody to install: ${missing[*]}"
            return 1
        fi
    fi
    say "Installing ${missing[*]} …"
    local apt=("${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -q)
    if ! logged build/install.log "${apt[@]}" update \
        || ! logged build/install.log "${apt[@]}" install -y --no-install-recommends "${missing[@]}"; then
        say "To do it by hand, as root: apt-get install --no-install-recommends ${missing[*]}"
        return 1
    fi
}

# The time stamps in precompiled headers do not change what is compiled from them.
export CCACHE_SLOPPINESS=pch_defines,time_macros

# build_tree PRESET [TARGET…]: configures where needed and builds in build/PRESET.
build_tree() {
    local preset=$1 folder=build/$1
    shift
    mkdir -p "$folder"
    # Two of us at once would spoil each other's build.
    exec 9>"$folder/.lock"
    flock 9
    : >"$folder.log"
    if [[ ! -e $folder/build.ninja ]]; then
        local launcher=()
        command -v ccache >/dev/null && launcher=(-DCMAKE_CXX_COMPILER_LAUNCHER=ccache)
        logged "$folder.log" cmake --preset "$preset" "${launcher[@]}" || return 1
        say "Building in $folder; the first time takes some minutes (log: $folder.log) …"
    fi
    logged "$folder.log" ninja -C "$folder" "$@" || return 1
    exec 9>&-
}
