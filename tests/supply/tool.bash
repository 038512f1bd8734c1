# Shared by the scripts of this folder: a tool at one version, installed into a folder of its own when it is missing.
# SPDX-License-Identifier: EUPL-1.2
# shellcheck shell=bash

supply_cache=${TEF_SUPPLY_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/techedufonds-supply}

# tool NAME VERSION: prints where it is.
tool() {
    local name=$1 version=$2 home=$supply_cache/$1-$2
    if [[ ! -x $home/bin/$name ]]; then
        echo "installing $name $version into $home" >&2
        nice -n 19 cargo install --quiet --locked --jobs 1 --root "$home" --version "=$version" "$name" >&2
    fi
    printf '%s\n' "$home/bin/$name"
}
