package site

// Coarse is a configuration whose pages show the first, rough answer of what takes
// many runs, which is a tenth of their work.
func Coarse(c Config) Config {
	c.coarse = true
	return c
}
