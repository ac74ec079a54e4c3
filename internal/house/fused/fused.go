// Package fused checks the compiled code of a package, for its tests: the same
// input gives the same bits on all processors only if no compiler fuses a product
// and a sum into one rounding.
package fused

import (
	"os/exec"
	"regexp"
	"runtime"
	"testing"
)

// None checks that nothing is fused in the package of the test that calls it, such
// as internal/model, on some processors that could. A line that it reports needs
// float64(…) around its product. To show that the check works, it must find
// products in the given file of the package.
func None(t *testing.T, path, file string, processors ...string) {
	t.Helper()
	if testing.Short() || runtime.GOOS == "js" {
		t.Skip("it compiles the package for other processors")
	}
	goTool, err := exec.LookPath("go")
	if err != nil {
		t.Skip("there is no go command")
	}
	fused := regexp.MustCompile(regexp.QuoteMeta(path) + `/(\w+\.go:\d+)\)\s+(V?FN?M(?:ADD|SUB)\w*)\s`)
	product := regexp.MustCompile(regexp.QuoteMeta(path+"/"+file) + `:\d+\)\s+(V?FMUL|MULSD|VMULSD)`)
	for _, processor := range processors {
		build := exec.Command(goTool, "build", "-gcflags=-S", ".")
		build.Env = append(build.Environ(), "GOOS=linux", "GOARCH="+processor, "GOAMD64=v3", "CGO_ENABLED=0")
		listing, err := build.CombinedOutput()
		if err != nil {
			t.Fatalf("%s: %v\n%s", processor, err, listing)
		}
		if !product.Match(listing) {
			t.Errorf("%s: the listing shows no product: the test sees nothing", processor)
		}
		for _, m := range fused.FindAllSubmatch(listing, -1) {
			t.Errorf("%s: %s is fused: %s", processor, m[1], m[2])
		}
	}
}
