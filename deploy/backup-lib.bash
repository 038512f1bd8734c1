# Shared by `backup` and `restore`; not run by itself.
# SPDX-License-Identifier: EUPL-1.2
# shellcheck shell=bash disable=SC2034 # the names are used by those two

readonly FORMAT='techedufonds-backup 1'
readonly NAME_PATTERN='^techedufonds-[0-9]{8}T[0-9]{6}Z$'
readonly APPLICATION='techedufonds'

say() { printf '%s\n' "$*"; }

die() {
    printf '%s: %s\n' "${0##*/}" "$*" >&2
    exit 1
}

need() {
    local tool
    for tool in "$@"; do
        command -v "$tool" >/dev/null || die "$tool is not installed"
    done
}

# Reads NAME=VALUE lines without running them; what the environment already holds wins.
read_env() {
    [[ -r $1 ]] || die "cannot read $1"
    local line name value
    while IFS= read -r line || [[ -n $line ]]; do
        [[ $line =~ ^[[:space:]]*((TEF|PG)[A-Z0-9_]*)=(.*)$ ]] || continue
        name=${BASH_REMATCH[1]}
        value=${BASH_REMATCH[3]}
        [[ $value =~ ^(.*[^[:space:]])[[:space:]]*$ ]] && value=${BASH_REMATCH[1]}
        [[ $value =~ ^\"(.*)\"$ || $value =~ ^\'(.*)\'$ ]] && value=${BASH_REMATCH[1]}
        [[ -v $name ]] || export "$name=$value"
    done <"$1"
}

percent_decode() {
    local text=${1//\\/\\\\}
    printf '%b' "${text//%/\\x}"
}

# Sets KIND, and for SQLite DB_FILE or for PostgreSQL DB_URL (without the password, which `ps` would show).
read_database_url() {
    local url=${TEF_DATABASE:-}
    case $url in
        '') die 'TEF_DATABASE is not set' ;;
        sqlite:*)
            KIND=sqlite
            url=${url#sqlite:}
            url=${url#//}
            DB_FILE=$(percent_decode "${url%%\?*}")
            [[ -n $DB_FILE && $DB_FILE != :memory: ]] || die 'TEF_DATABASE names no file'
            [[ $DB_FILE == /* ]] || DB_FILE=$PWD/$DB_FILE
            ;;
        postgres://* | postgresql://*)
            KIND=postgres
            DB_URL=$url
            if [[ $url =~ ^(postgres(ql)?://[^:@/?]*):([^@/]*)@(.*)$ ]]; then
                DB_URL=${BASH_REMATCH[1]}@${BASH_REMATCH[4]}
                PGPASSWORD=$(percent_decode "${BASH_REMATCH[3]}")
                export PGPASSWORD
            fi
            ;;
        *) die 'TEF_DATABASE is neither sqlite:// nor postgres://' ;;
    esac
}

# Sets FILES_KIND to folder, s3 or none, and FILES_DIR.
read_files_setting() {
    case ${TEF_FILES:-} in
        '') FILES_KIND=none ;;
        s3://*) FILES_KIND=s3 ;;
        *)
            FILES_KIND=folder
            FILES_DIR=${TEF_FILES%/}
            [[ $FILES_DIR == /* ]] || FILES_DIR=$PWD/$FILES_DIR
            ;;
    esac
}

have_sqlite() { command -v sqlite3 >/dev/null || need python3; }

# sqlite FILE STATEMENT…: prints the rows, columns separated by |.
sqlite() {
    if command -v sqlite3 >/dev/null; then
        sqlite3 -batch -bail -init /dev/null -cmd '.timeout 10000' "$@"
        return
    fi
    python3 - "$@" <<'PYTHON'
import sqlite3, sys

try:
    connection = sqlite3.connect(sys.argv[1], timeout=10, isolation_level=None)
    for statement in sys.argv[2:]:
        for row in connection.execute(statement):
            print("|".join("" if value is None else str(value) for value in row))
except sqlite3.Error as error:
    sys.exit(f"Error: {error}")
PYTHON
}

sql_text() { printf "'%s'" "${1//\'/\'\'}"; }

# The whole file is sound and every reference leads somewhere.
sqlite_is_sound() {
    [[ $(sqlite "$1" 'pragma integrity_check') == ok ]] || return 1
    [[ -z $(sqlite "$1" 'pragma foreign_key_check') ]]
}

pg() { psql --no-psqlrc --quiet --tuples-only --no-align --set=ON_ERROR_STOP=1 --dbname="$DB_URL" "$@"; }

readonly SCHEMA_VERSION_SQL='select version from seaql_migrations order by version desc limit 1'

sha256_of() {
    local sum
    sum=$(sha256sum <"$1")
    printf '%s' "${sum%% *}"
}
