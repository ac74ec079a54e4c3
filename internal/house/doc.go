// Package house holds the rules of this program's source as tests: what may
// import what, what embeds can share, where clocks and chance may be, and what
// is written about each exported name. Each rule says why it is one.
package house
