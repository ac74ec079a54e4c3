#!/bin/sh
# Measures with wrk what a page costs the server's processor, kept and with
# keys that mean nothing to it (utm_source), whole, as HEAD and as 304:
# tools/load/foreign.sh [PROGRAM] [SECONDS]
# Time of the processor is what the kernel counts for the server, so other work
# on the machine changes it little.
set -eu
program=${1:-build/aicontinent}
seconds=${2:-5}
here=$(dirname "$0")
command -v wrk >/dev/null || { echo "wrk is missing: apt-get install wrk" >&2; exit 1; }
"$program" serve --addr 127.0.0.1:8095 >/dev/null 2>&1 &
server=$!
trap 'kill $server 2>/dev/null' EXIT
site=http://127.0.0.1:8095
until curl -fs "$site/healthz" >/dev/null; do sleep 0.1; done
ticks() { awk '{print $14 + $15}' /proc/$server/stat; }
say() {
	awk -v n="$2" -v t="$3" -v hz="$(getconf CLK_TCK)" -v name="$1" \
		'BEGIN {printf "%-28s %8d requests  %8.3f ms of the processor each\n", name, n, 1000 * t / hz / n}'
}
run() {
	name=$1 path=$2 tag=${3:-}
	curl -fs -o /dev/null --compressed "$site$path"
	before=$(ticks)
	requests=$(wrk -t1 -c2 -d "${seconds}s" -H 'Accept-Encoding: gzip, br' -H "If-None-Match: $tag" -s "$here/foreign.lua" "$site" -- "$path" | awk '/requests in/ {print $1}')
	say "$name" "$requests" $(($(ticks) - before))
}
# wrk waits for the body of an answer to HEAD.
head() {
	name=$1 path=$2 requests=2000
	before=$(ticks)
	curl -fsI --compressed "$site$path#[1-$requests]" >/dev/null
	say "$name" "$requests" $(($(ticks) - before))
}
tag() { curl -fs -o /dev/null -D - -H 'Accept-Encoding: gzip, br' "$site$1" | awk 'tolower($1) == "etag:" {print $2}' | tr -d '\r'; }
kept='/en/?e=300' foreign='/en/?e=300&utm_source=newsletter'
run "kept" "$kept"
run "foreign key" "$foreign"
run "foreign key, another each" "/en/?e=300&fbclid="
run "kept, 304" "$kept" "$(tag "$kept")"
run "foreign key, 304" "$foreign" "$(tag "$foreign")"
head "kept, HEAD" "$kept"
head "foreign key, HEAD" "$foreign"
