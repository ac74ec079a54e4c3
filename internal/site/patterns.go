package site

// patterns fill the areas of charts for readers whose browser replaces the page's
// colours: one for each line of money. Styles refer to them by ID.
const patterns = `<svg class="patterns" width="0" height="0" aria-hidden="true" focusable="false"><defs>` +
	`<pattern id="pattern-gigafactories" width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path class="is-gigafactories" d="M0 2H4"/></pattern>` +
	`<pattern id="pattern-factories" width="5" height="5" patternUnits="userSpaceOnUse"><path class="is-factories" d="M1.5 1.5h0M4 4h0"/></pattern>` +
	`<pattern id="pattern-capacity" width="5" height="5" patternUnits="userSpaceOnUse"><path class="is-capacity" d="M0 2.5H5"/></pattern>` +
	`<pattern id="pattern-support" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path class="is-support" d="M0 3H6M3 0V6"/></pattern>` +
	`</defs></svg>`
