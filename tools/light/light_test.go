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
	inPackage := func(code string) string { return `$packages["aicontinent/internal/view"]=(function(){` + code }
	for _, c := range []struct {
		name     string
		step     step
		old, new string
	}{
		{"a copy of a new value", keepNew, `a=$clone(new T(1,f(2,"),")),T);`, `a=new T(1,f(2,"),"));`},
		{"one copy inside another", keepNew, `$clone(new T($clone(new U(1),U)),T)`, `new T(new U(1))`},
		{"a copy of what is not new stays", keepNew, `$clone(new T(1),T);$clone(x,T)`, `new T(1);$clone(x,T)`},
		{"a loop", shortLoops, `while(true){if(!(i<f(a,b))){break;}i++;}`, `while(i<f(a,b)){i++;}`},
		{"a loop that ends elsewhere stays", shortLoops, `while(true){if(!(a)){break;}}while(true){if(!(b)){c();break;}}`, `while(a){}while(true){if(!(b)){c();break;}}`},
		{"a field", shortFields, `[{prop:"Name",name:"Name",embedded:false,exported:true,typ:$String,tag:""}]`, `[$fieldOf("Name",$String)]`},
		{"a field with another property stays", shortFields,
			`{prop:"a",name:"a",embedded:false,exported:false,typ:T,tag:""}{prop:"b$1",name:"b",embedded:false,exported:false,typ:T,tag:""}{prop:"C",name:"D",embedded:false,exported:true,typ:T,tag:""}`,
			`$fieldOf("a",T){prop:"b$1",name:"b",embedded:false,exported:false,typ:T,tag:""}{prop:"C",name:"D",embedded:false,exported:true,typ:T,tag:""}`},
		{"a remainder by a number", keepRemainders, `b=(c=i%10,c===c?c:$throwRuntimeError("integer divide by zero"));`, `b=(c=i%10);`},
		{"a remainder by what may be zero stays", keepRemainders, `d%2,e===e?e:$throwRuntimeError("integer divide by zero");b=(c=i%n,c===c?c:$throwRuntimeError("integer divide by zero"));`,
			`d%2;b=(c=i%n,c===c?c:$throwRuntimeError("integer divide by zero"));`},
		{"methods of pointers", dropPointers,
			inPackage(`Y=$newType(1,$kindUint8,"view.Lang",true);$ptrType(Y).prototype.In=function(...$args){return new Y(this.$get()).In(...$args);};x`),
			inPackage(`Y=$newType(1,$kindUint8,"view.Lang",true);x`)},
		{"methods of pointers that are made stay", dropPointers,
			inPackage(`Y=$newType(1,$kindUint8,"view.Lang",true);Z=$newType(1,$kindUint8,"view.Unit",true);P=$ptrType(Y);$ptrType(Y).prototype.In=function(...$args){return new Y(this.$get()).In(...$args);};$ptrType(Z).prototype.In=function(...$args){return new Z(this.$get()).In(...$args);};`) +
				inPackage(`W=$newType(1,$kindUint8,"view.None",true);$ptrType(W).prototype.In=function(...$args){return new W(this.$get()).In(...$args);};Q=$ptrType(A.Unit);`),
			inPackage(`Y=$newType(1,$kindUint8,"view.Lang",true);Z=$newType(1,$kindUint8,"view.Unit",true);P=$ptrType(Y);$ptrType(Y).prototype.In=function(...$args){return new Y(this.$get()).In(...$args);};$ptrType(Z).prototype.In=function(...$args){return new Z(this.$get()).In(...$args);};`) +
				inPackage(`W=$newType(1,$kindUint8,"view.None",true);Q=$ptrType(A.Unit);`)},
		{"methods of structs that no interface has", dropForwards,
			`T.prototype.In=function(...$args){return this.$val.In(...$args);};x.init([{prop:"Out",name:"Out",pkg:""}]);T.prototype.Out=function(...$args){return this.$val.Out(...$args);};`,
			`x.init([{prop:"Out",name:"Out",pkg:""}]);T.prototype.Out=function(...$args){return this.$val.Out(...$args);};`},
		{"characters of strings", plainStep(plainText), `"\xC3\xA9\x41\\xC3\n\x8"`, `"Ã©\x41\\xC3\n\x8"`},
		{"names with dollars, the most frequent first", plainStep(shortNames), `$long($other,$long,"$long",$,a$b)`, `$a($b,$a,"$a",$,a$b)`},
		{"checks", shareChecks, inPackage(`x=((i<0||i>=s.$length)?($throwRuntimeError("index out of range"),undefined):s.$array[s.$offset+i]);`),
			checking + describing + inPackage(`x=$sliceAt(s,i);`)},
		{"a check after a word", shareChecks, inPackage(`return((i<0||i>=a.length)?($throwRuntimeError("index out of range"),undefined):a[i]);`),
			checking + describing + inPackage(`return $arrayAt(a,i);`)},
		{"a check of one index before another is read", shareChecks, inPackage(`x=((i<0||i>=s.$length)?($throwRuntimeError("index out of range"),undefined):s.$array[s.$offset+j]);`),
			checking + describing + inPackage(`x=($within(s.$length,i),s.$array[s.$offset+j]);`)},
		{"a check of another index stays", shareChecks, inPackage(`x=(2>=s.$length?($throwRuntimeError("index out of range"),undefined):s.$array[s.$offset+2]);y=((i<0||j>=s.$length)?($throwRuntimeError("index out of range"),undefined):0);`),
			checking + describing + inPackage(`x=$sliceAt(s,2);y=((i<0||j>=s.$length)?($throwRuntimeError("index out of range"),undefined):0);`)},
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
	for name, step := range map[string]step{"keepNew": keepNew, "shortLoops": shortLoops, "shortFields": shortFields, "shareChecks": shareChecks, "keepRemainders": keepRemainders, "dropPointers": dropPointers, "dropForwards": dropForwards, "dropUnused": dropUnused} {
		if _, err := step([]byte(`a=1;`)); err == nil {
			t.Errorf("%s finds something in a script that has nothing, want an error", name)
		}
	}
}

// The packages where most of the time is spent keep their checks.
func TestChecksOfTheModelStay(t *testing.T) {
	t.Parallel()
	check := `x=((i<0||i>=s.$length)?($throwRuntimeError("index out of range"),undefined):s.$array[s.$offset+i]);`
	got, err := shareChecks([]byte(`$packages["aicontinent/internal/model"]=(function(){` + check + `$packages["aicontinent/internal/view"]=(function(){` + check))
	if err != nil || strings.Count(string(got), check) != 1 || !strings.HasSuffix(string(got), "x=$sliceAt(s,i);") {
		t.Errorf("got %s (error: %v), want the check once, and its call", got, err)
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
	script := string(written([]byte(`a="{{text 1}}";b="{{text 2}}"`), []string{"", `é"\`, "one\x00two"}))
	if want := `a="\xC3\xA9\"\\";b="one\x00two"`; script != want {
		t.Errorf("script %s, want %s", script, want)
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

// A stand-in for a package of the standard library reports which functions it
// lacks.
func TestLacks(t *testing.T) {
	t.Chdir("../..")
	if missing, err := lacks("strings", []string{"Cut", "Title"}); missing != "Title" || err != nil {
		t.Errorf("strings lacks %q (error %v), want Title", missing, err)
	}
	if missing, err := lacks("slices", []string{"Contains"}); missing != "" || err != nil {
		t.Errorf("slices lacks %q (error: %v), want nothing", missing, err)
	}
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
