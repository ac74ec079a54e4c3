package uncertainty_test

import (
	"os"
	"os/exec"
	"regexp"
	"runtime"
	"testing"
)

// No compiler fuses a product and a sum, so that draws are the same on all
// processors. A line that this test names needs float64(…) around its product.
func TestNothingIsFused(t *testing.T) {
	if testing.Short() || runtime.GOOS == "js" {
		t.Skip("it compiles the package for other processors")
	}
	goTool, err := exec.LookPath("go")
	if err != nil {
		t.Skip("there is no go command")
	}
	fused := regexp.MustCompile(`internal/uncertainty/(\w+\.go:\d+)\)\s+(V?FN?M(?:ADD|SUB)\w*)\s`)
	product := regexp.MustCompile(`internal/uncertainty/draws\.go:\d+\)\s+(V?FMUL|MULSD|VMULSD)`)
	for _, processor := range []string{"arm64", "amd64"} {
		build := exec.Command(goTool, "build", "-gcflags=-S", ".")
		build.Env = append(os.Environ(), "GOOS=linux", "GOARCH="+processor, "GOAMD64=v3", "CGO_ENABLED=0")
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
