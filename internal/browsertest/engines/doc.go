// Package engines holds the journeys of readers that are tested in three browser
// engines: Chromium, Firefox and WebKit. make test-all runs them.
package engines
