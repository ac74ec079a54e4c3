// Package browsertest tests the site in a real Chromium: what only a browser
// shows. One Chromium and one server serve all tests.
package browsertest
