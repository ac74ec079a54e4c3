// Package model is the simulation of Europe's AI plan: money becomes capacity after
// a delay, capacity becomes compute, compute and support change how fast firms
// adopt AI, and adoption becomes productivity after a lag. Every scenario is run
// with the programme and without it; the difference is its effect.
//
// The package is pure: it computes a trajectory from levers and parameters, with no
// I/O, clock, randomness or user interface. The same input gives the same bits on
// every processor and in the browser: the package has its own transcendental
// functions, and products are rounded before they are added, so that no compiler
// fuses the two operations. docs/MODEL.md gives the equations in words.
//
// Money is in billions of 2025 euros, capacity in MW of IT load, compute in
// H100-equivalents, rates per year, shares as fractions of 1.
package model

// Version identifies the equations and the central values of the parameters. It
// changes whenever a published number would.
const Version = "1.1"
