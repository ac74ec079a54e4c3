// Package engines has journeys of readers that are tested in three browsers: Chromium,
// Firefox and WebKit. make test-all runs them.
package engines
