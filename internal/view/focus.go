package view

// IDs of what takes focus.
const (
	// SplitsID is of the section that shows where a split stands among all.
	SplitsID = "splits"
	// SoughtID is of the menu of beliefs that can be sought.
	SoughtID = "ask.belief"
	// NumberID is of what a number of the sentence opens.
	NumberID = "number"

	AnswerID  = "answer"     // of the sentence, where what a number of it opened is closed
	GuessSaid = "guess-said" // of what is said of the guess
)

// ReadingID is the paragraph that says how the plan is read, on the calculator and,
// with its reasons, on the method page.
const ReadingID = "reading"

// SplitID is the id of the split's title, which takes focus when all is reset.
const SplitID = "split-title"

// AnswerSuffix ends the ID of the part of a question that takes long to work
// out.
const AnswerSuffix = ".answer"

// IDs of the figures there are.
const (
	FigureAdoption = "adoption"
	FigureCapacity = "capacity"
	FigureCompute  = "compute"
	FigureGDP      = "gdp"
	FigureEnergy   = "energy"
	FigureBalance  = "balance"
	FigureJobs     = "jobs"
	FigureFrontier = "frontier"
	FigureWaits    = "waits"    // what has become of the money
	FigureProfiles = "profiles" // what each profile of firms does
)
