package site

// Coarse returns a configuration whose pages show the first, rough results of what
// takes many runs, for a tenth of the work.
func Coarse(c Config) Config {
	c.coarse = true
	return c
}
