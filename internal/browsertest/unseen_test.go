package browsertest

import (
	"slices"
	"testing"

	"aicontinent/internal/chromium"
)

// noting writes down in what order the sentence and a section far below the window
// change after a move, and where between them a frame has been painted. Window.then is
// called with each change of the sentence. It begins when the browser has told the page's script
// what is in view, which it does in the order in which it was asked, and after a first
// answer, which describes the whole page.
const noting = `new Promise((told) => new IntersectionObserver(() => told(true)).observe(document.getElementById("questions"))).then(() => {
  window.noted = [];
  window.moved = NaN;
  const slider = document.getElementById("s.support");
  window.move = (value) => {
    slider.value = window.moved = value;
    slider.dispatchEvent(new Event("input", { bubbles: true }));
  };
  const note = (what) => () => {
    if (what === "answer" && Number(slider.getAttribute("value")) !== moved) return;
    noted.push(what);
    if (what === "answer") requestAnimationFrame(() => setTimeout(() => noted.push("frame")));
    if (what === "answer") window.then?.();
  };
  const watch = (id, what, changes) => new MutationObserver(note(what)).observe(document.getElementById(id), { subtree: true, ...changes });
  watch("questions", "below", { attributeFilter: ["value"] });
  watch("answer", "answer", { childList: true, characterData: true });
  return true;
})`

// openNoting opens a page that has been answered once, and writes down what follows.
func openNoting(t *testing.T) *chromium.Tab {
	t.Helper()
	tab := openLightOnly(t, "/en/", chromium.View{})
	click(t, tab, "preset equal")
	wait(t, tab, `document.querySelector("#questions [name='s']").value === "250,250,250,250"`)
	eval[bool](t, tab, noting)
	return tab
}

// A section out of view is changed after the frame in which its answer is painted.
func TestUnseenSectionsFollowTheFrame(t *testing.T) {
	t.Parallel()
	tab := openNoting(t)
	eval[bool](t, tab, `(move(33), true)`)
	wait(t, tab, `noted.includes("below")`)
	if !eval[bool](t, tab, `noted.slice(0, noted.indexOf("below")).join().startsWith("answer,frame")`) {
		t.Errorf("the page changes in the order %q, want the answer, a frame and what is below", eval[string](t, tab, `noted.join()`))
	}
}

// What a section out of view still lacks is made up for before the page is printed.
func TestUnseenSectionsArePrinted(t *testing.T) {
	t.Parallel()
	tab := openNoting(t)
	eval[bool](t, tab, `(() => {
  const carried = () => document.querySelector("#questions [name='s']").value;
  const before = carried();
  window.then = () => {
    window.then = null;
    window.waits = carried() === before;
    dispatchEvent(new Event("beforeprint"));
    window.printed = carried() !== before;
  };
  move(33);
  return true;
})()`)
	wait(t, tab, `"printed" in window`)
	if !eval[bool](t, tab, `waits`) {
		t.Error("the section changes with the answer, want it to follow")
	}
	if !eval[bool](t, tab, `printed`) {
		t.Error("the section is printed as it was, want it as answered")
	}
}

// A gesture without end, whose every answer is followed by the next move, leaves no
// pause. The sections out of view follow all the same, within some 200 ms.
func TestUnseenSectionsFollowALongGesture(t *testing.T) {
	t.Parallel()
	tab := openNoting(t)
	eval[bool](t, tab, `(() => {
  const after = setTimeout;
  window.setTimeout = (does, ms, ...given) => ms > 20 || after(does, ms, ...given);
  let moves = 0;
  window.then = () => noted.includes("below") || requestAnimationFrame(() => move(34 - (moves++ % 2)));
  move(33);
  return true;
})()`)
	wait(t, tab, `noted.includes("below")`)
	const most = 40 // a frame each, and some
	if answers := eval[int](t, tab, `noted.slice(0, noted.indexOf("below")).filter((what) => what === "answer").length`); answers > most {
		t.Errorf("the section follows after %d answers, want at most %d", answers, most)
	}
}

// However busy the page is, the program describes no more than the next part of it ahead:
// an answer would have to wait for all of it. Here the page is busy from the first part
// on that follows an answer, and then a control moves.
func TestProgramDoesNotOutrunThePage(t *testing.T) {
	t.Parallel()
	tab := openNoting(t)
	eval[bool](t, tab, `(() => {
  window.came = null;
  const { postMessage } = Worker.prototype;
  Worker.prototype.postMessage = function (...given) {
    if (!window.came) {
      window.came = [];
      this.addEventListener("message", ({ data }) => came.push(data.answers ? "answer" : data.operations ? "part" : "word"));
    }
    return postMessage.apply(this, given);
  };
  return true;
})()`)
	click(t, tab, "preset adoption")
	wait(t, tab, `came?.includes("part")`)
	eval[bool](t, tab, `(() => {
  const until = performance.now() + 500;
  while (performance.now() < until);
  came.length = 0;
  move(33);
  return true;
})()`)
	wait(t, tab, `came.includes("answer")`)
	count := func(what string) int {
		return eval[int](t, tab, `came.slice(0, came.indexOf("answer")).filter((what) => what === "`+what+`").length`)
	}
	if parts := count("part"); parts > 1 {
		t.Errorf("%d parts of the page come before the answer, want at most one", parts)
	}
	const most = 22 // the progress, in steps of a twentieth
	if words := count("word"); words > most {
		t.Errorf("%d messages without an answer or a part come before the answer, want at most %d", words, most)
	}
}

// An answer that changes nothing, and comes before the last change is painted, does not
// keep the program from going on.
func TestAnswerWithoutAChangeStopsNothing(t *testing.T) {
	t.Parallel()
	tab := openLightOnly(t, "/en/", chromium.View{})
	eval[bool](t, tab, `((button) => { button.click(); button.click(); return true; })(document.querySelector("[data-do='preset equal']"))`)
	hasShares(t, tab, 25, 25, 25, 25)
	wait(t, tab, `!document.querySelector(".is-veiled, #work.is-busy")`)
}

// Sections outside the window that take long are no part of an answer, and follow it.
func TestLateSectionsFollow(t *testing.T) {
	t.Parallel()
	tab := visit(t, server.URL+base+"/en/", hearing)
	wait(t, tab, `document.documentElement.dataset.program === "light"`)
	for preset, shares := range map[string]string{"equal": "250,250,250,250", "adoption": "100,100,100,700"} {
		click(t, tab, "preset "+preset)
		wait(t, tab, `[...document.querySelectorAll("#stances a.chip")].every((link) => link.href.includes("`+shares+`"))`)
	}
	words := eval[[]string](t, tab, `heard.flatMap((message) => (message.answers ? message.operations.split("\x1f") : []))`)
	if !slices.Contains(words, "answer") {
		t.Errorf("the answers change %q, want the sentence among it, or the test shows nothing", words)
	}
	if slices.Contains(words, "stances") {
		t.Error("an answer changes the assumptions of others, far outside the window; want them to follow")
	}
}
