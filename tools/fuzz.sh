#!/bin/sh
# Runs every fuzz target of the module for so long each, two at a time:
# tools/fuzz.sh 60s
# What a target finds is kept under testdata/fuzz of its package, where plain
# tests run it from then on.
set -eu
time=${1:-10s}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cache=$(go env GOCACHE)/fuzz

# Each package is built once for all its targets.
built() { echo "$work/$(echo "$1" | tr / _).test"; }
go list -f '{{.ImportPath}} {{.Dir}}' ./... | while read -r package dir; do
	targets=$(grep -hoE '^func Fuzz[A-Za-z0-9_]*' "$dir"/*_test.go 2>/dev/null | sed 's/func //')
	[ -n "$targets" ] || continue
	echo "$package $(built "$package")" >>"$work/packages"
	for target in $targets; do
		echo "$package $dir $(built "$package") $target" >>"$work/targets"
	done
done
xargs -P 2 -n 2 sh -c 'go test -c -fuzz . -o "$2" "$1"' build <"$work/packages"

cat >"$work/one" <<'EOF'
package=$1 dir=$2 program=$3 target=$4 time=$5 cache=$6 work=$7
mkdir -p "$cache/$package"
fuzz() {
	(cd "$dir" && "$program" -test.run '^$' -test.fuzz "^$target\$" -test.fuzztime "$time" -test.fuzzcachedir "$cache/$package" -test.parallel 1) >"$work/$target.log" 2>&1
}
# Until Go 1.27 the end of the time itself may be reported as a failure without an
# input (https://go.dev/issue/75804). An input that hangs does so again.
ended() {
	grep -A 1 '^--- FAIL' "$work/$target.log" | grep -qx '    context deadline exceeded' && ! grep -q 'Failing input written' "$work/$target.log"
}
if fuzz || { ended && fuzz; }; then
	echo "ok	$package	$target	$(grep -oE 'execs: [0-9]+' "$work/$target.log" | tail -1)"
else
	cat "$work/$target.log"
	echo "FAIL	$package	$target"
	echo "$target" >>"$work/failed"
fi
EOF
xargs -P 2 -I LINE sh -c "sh '$work/one' LINE '$time' '$cache' '$work'" <"$work/targets"

all=$(wc -l <"$work/targets")
failed=$([ ! -e "$work/failed" ] || wc -l <"$work/failed")
echo "fuzz targets: $((all - ${failed:-0})) passed, ${failed:-0} failed"
[ -z "$failed" ]
