package main

import (
	"go/ast"
	"go/format"
	"go/parser"
	"go/token"
	"slices"
	"strings"
	"testing"

	"aicontinent/internal/locale"
)

// step is a transformation of a compiled program, or of a text in it.
type step func([]byte) ([]byte, error)

func plainStep(of func([]byte) []byte) step {
	return func(b []byte) ([]byte, error) { return of(b), nil }
}

// Each step changes what it is for, and leaves similar code alone.
func TestSteps(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		name     string
		step     step
		old, new string
	}{
		{"a field", shortFields, `[{prop:"Name",name:"Name",embedded:false,exported:true,typ:$String,tag:""}]`, `[$fieldOf("Name",$String)]`},
		{"a field with another property stays", shortFields,
			`{prop:"a",name:"a",embedded:false,exported:false,typ:T,tag:""}{prop:"b$1",name:"b",embedded:false,exported:false,typ:T,tag:""}{prop:"C",name:"D",embedded:false,exported:true,typ:T,tag:""}`,
			`$fieldOf("a",T){prop:"b$1",name:"b",embedded:false,exported:false,typ:T,tag:""}{prop:"C",name:"D",embedded:false,exported:true,typ:T,tag:""}`},
		{"names with dollars, the most frequent first", plainStep(shortNames), `$long($other,$long,"$long",$,a$b)`, `$a($b,$a,"$a",$,a$b)`},
		{"names of types and packages", plainStep(shortTypes), `D=$newType(8,$kindString,"view.Lang",true,"aicontinent/internal/view",true,null);E=$newType(8,$kindSlice,"[]int",false,"",false);$packages["aicontinent/cmd/light"]`,
			`D=$newType(8,$kindString,"b",true,"view",true,null);E=$newType(8,$kindSlice,"[]int",false,"",false);$packages["cmd/light"]`},
		{"checks", shortChecks, `return((i<0||i>=a.length)?($throwRuntimeError("index out of range"),undefined):a[i]);`, `return((i<0||i>=a.length)?$outOfRange():a[i]);`},
		{"lists of methods that no assertion needs", dropMethods, `A.methods=[{prop:"In",name:"In"}];B.methods=[{prop:"Error",name:"Error"}];`, `B.methods=[{prop:"Error",name:"Error"}];`},
	} {
		t.Run(c.name, func(t *testing.T) {
			got, err := c.step([]byte(c.old))
			if err != nil || string(got) != c.new {
				t.Errorf("got\n%s\n(error %v), want\n%s", got, err, c.new)
			}
		})
	}
}

// Of the prelude, what the program does not use and the names of functions go, and
// quick functions take the places of slow ones.
func TestPrelude(t *testing.T) {
	t.Parallel()
	slow := ""
	for _, name := range replaced.FindAllStringSubmatch(quick, -1) {
		slow += ",$" + name[1] + name[2] + `=i((...all)=>all,"$` + name[1] + name[2] + `")`
	}
	prelude := "(function() {\n" + `var g=Object.defineProperty;var i=(r,e)=>g(r,"name",{value:e,configurable:!0});` +
		`var $used=i(e=>e.replace("a","$1"),"$used"),$other=i(()=>$used(),"$other"),$inner=i(()=>2,"$inner")` + slow + `;var $outer=i(function(){return $inner()},"$outer");` + "\n"
	const program = `$packages["runtime"]=(function(){$used();$outer();$subslice();`
	got, err := dropUnused([]byte(prelude + program))
	if err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{`$used=e=>e.replace("a","$1")`, `$inner=()=>2`, `$outer=function(){return $inner()}`, `$slowSubslice=(...all)=>all`, `$subslice=(slice,low,`} {
		if strings.Count(string(got), want) != 1 {
			t.Errorf("got %s, want %s in it once", got, want)
		}
	}
	for _, gone := range []string{"$other", "$append", "$slowAppend", `"$used"`, "i("} {
		if strings.Contains(string(got), gone) {
			t.Errorf("got %s, want it without %s", got, gone)
		}
	}
	if !strings.HasSuffix(string(got), ";"+program) {
		t.Errorf("got %s, want %s at the end", got, program)
	}
	if _, err := dropUnused([]byte(strings.Replace(prelude, "$append=", "$appendOther=", 1) + program)); err == nil || !strings.Contains(err.Error(), "$append") {
		t.Errorf("without $append: error %v, want one that names it", err)
	}
}

// A step that finds nothing to do is an error, because the compiler's output must
// have changed.
func TestStepsThatFindNothing(t *testing.T) {
	t.Parallel()
	for name, step := range map[string]step{"shortFields": shortFields, "shortChecks": shortChecks, "dropMethods": dropMethods, "dropUnused": dropUnused} {
		if _, err := step([]byte(`a=1;`)); err == nil {
			t.Errorf("%s finds something in a script that has nothing, want an error", name)
		}
	}
}

// A program in which a function may block is refused.
func TestWaitingIsRefused(t *testing.T) {
	t.Parallel()
	if _, err := shrink([]byte(`var $c=$restore(this,{});`)); err == nil || !strings.Contains(err.Error(), "may wait") {
		t.Errorf("got the error %v, want that the function may wait", err)
	}
}

// Placeholders replace texts while the program is compiled, without changing line
// numbers; then the texts of a language replace the placeholders.
func TestMarks(t *testing.T) {
	t.Parallel()
	const text = `package p

var a = locale.Text(
	"Share of " +
		"firms",
)
var b = []locale.Text{"a", "", "a"}
var c = locale.Plural{One: "job", Other: "jobs"}
var d = "a"
`
	m := marks{}
	got, err := m.put("f.go", []byte(text))
	if err != nil {
		t.Fatal(err)
	}
	want := strings.NewReplacer(`	"Share of " +
		"firms"`, "\t\n"+`"{{text 0}}"`, `{"a", "", "a"}`, `{"{{text 1}}", "", "{{text 1}}"}`, `{One: "job", Other: "jobs"}`, `{One: "{{text 2}}", Other: ""}`).Replace(text)
	if string(got) != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
	script, err := written([]byte(`a="{{text 1}}";b="{{text 2}}"`), []string{"", `é"\`, "one\x00two"})
	if want := "a=\"\u00c3\u00a9\\\"\\\\\";b=\"one\\x00two\""; string(script) != want || err != nil {
		t.Errorf("script %s (error %v), want %s", script, err, want)
	}
	if _, err := written([]byte(`a="one {{text 1}}"`), []string{"", "two"}); err == nil {
		t.Error("a placeholder within a string gives no error, want one")
	}
}

// Unused declarations are removed, with everything that only they use; used ones
// stay.
func TestPrune(t *testing.T) {
	t.Parallel()
	const text = `package main

import (
	"slices"
	"strings"
)

type kept struct {
	used   int
	unused other
}

type other struct{ x int }

var table = []int{1}

var left = strings.ToUpper("a")

func main() { k := kept{used: 1}; _ = k.used; call(table) }

func call(list []int) { slices.Sort(list) }

func gone() { reached() }

func reached() {}
`
	set := token.NewFileSet()
	tree, err := parser.ParseFile(set, "main.go", text, 0)
	if err != nil {
		t.Fatal(err)
	}
	prune([]*source{{dir: "cmd/light", name: "main.go", set: set, tree: tree}}, map[string]bool{"cmd/light/main.go:23": true})
	var b strings.Builder
	if err := format.Node(&b, set, tree); err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{"used", "table", "call", "slices"} {
		if !strings.Contains(b.String(), name) {
			t.Errorf("%s is gone, want it kept:\n%s", name, b.String())
		}
	}
	for _, name := range []string{"unused", "other", "left", "strings", "gone", "reached"} {
		if slices.ContainsFunc(names(tree), func(n string) bool { return n == name }) {
			t.Errorf("%s is still there, want it removed:\n%s", name, b.String())
		}
	}
}

// names lists the identifiers of a file.
func names(tree *ast.File) (list []string) {
	ast.Inspect(tree, func(n ast.Node) bool {
		if id, ok := n.(*ast.Ident); ok {
			list = append(list, id.Name)
		}
		return true
	})
	return list
}

// In tables of languages a program keeps only the row of its own language.
func TestOfOne(t *testing.T) {
	t.Parallel()
	var rows, others []string
	for _, l := range locale.Langs {
		rows = append(rows, `new X.ptr("{{languages `+l.Code()+` xx}}.",["a)",2],c)`)
		others = append(others, "null")
	}
	script := "a=b([" + strings.Join(rows, ",") + "]);" + `d([` + strings.Join(rows, ",") + "]);"
	for i, l := range locale.Langs[:2] {
		list := slices.Clone(others)
		list[i] = `new X.ptr(".",["a)",2],c)`
		want := "a=b([" + strings.Join(list, ",") + "]);" + `d([` + strings.Join(list, ",") + "]);"
		got, err := ofOne([]byte(script), l)
		if err != nil || string(got) != want {
			t.Errorf("%s: %s, %v; want %s", l.Code(), got, err, want)
		}
	}
	if _, err := ofOne([]byte("a"), locale.Fr); err == nil {
		t.Error("without a table of texts there is no error, want one")
	}
}
