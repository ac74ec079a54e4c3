// Package house checks the rules for this program's source as tests: which packages
// may import which, what embeds can share, where clocks and randomness may be used,
// and how exported names are documented. Each rule states its reason.
package house
