#!/bin/sh
# Runs every fuzz target of the module for so long each: tools/fuzz.sh 60s
set -eu
time=${1:-10s}
go list -f '{{.Dir}}' ./... | while read -r dir; do
	for target in $(grep -hoE '^func Fuzz[A-Za-z0-9_]*' "$dir"/*_test.go 2>/dev/null | sed 's/func //'); do
		echo "$dir $target"
		(cd "$dir" && go test -run '^$' -fuzz "^$target\$" -fuzztime "$time" .)
	done
done
