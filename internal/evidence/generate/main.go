// Command generate writes the Go tables of package evidence from its CSV
// files. Run it with go generate in internal/evidence.
package main

import (
	"bytes"
	"fmt"
	"go/format"
	"log"
	"os"
	"strings"

	"aicontinent/internal/evidence/tables"
)

func main() {
	log.SetFlags(0)
	t, err := tables.LoadFS(os.DirFS("tables"))
	if err != nil {
		log.Fatal(err)
	}
	for name, content := range Files(t) {
		source, err := format.Source(content)
		if err != nil {
			log.Fatalf("%s: %v", name, err)
		}
		if err := os.WriteFile(name, source, 0o644); err != nil {
			log.Fatal(err)
		}
	}
}

const head = "// Code generated from tables/*.csv by generate; DO NOT EDIT.\n\npackage evidence\n\n"

// Files gives the generated files, not yet formatted, by name.
func Files(t tables.Tables) map[string][]byte {
	return map[string][]byte{
		"parameters_gen.go":   parameters(t),
		"observations_gen.go": observations(t),
		"checks_gen.go":       checks(t),
	}
}

func parameters(t tables.Tables) []byte {
	var b bytes.Buffer
	b.WriteString(head)
	fmt.Fprintf(&b, "// Count is the number of parameters.\nconst Count = %d\n\n// The rows of Table.\nconst (\n", len(t.Parameters))
	for i, p := range t.Parameters {
		kind := ""
		if i == 0 {
			kind = " = iota"
		}
		fmt.Fprintf(&b, "%s%s // %s\n", field(p.ID), kind, p.Unit)
	}
	b.WriteString(")\n\nvar central = Parameters{\n")
	for _, p := range t.Parameters {
		fmt.Fprintf(&b, "%s: %v,\n", field(p.ID), p.Central)
	}
	b.WriteString("}\n\n// Table lists the parameters, in the order in which links write them.\nvar Table = [Count]Parameter{\n")
	for _, p := range t.Parameters {
		fmt.Fprintf(&b, "{%q, %q, %q, %q, %v, %v, %v, '%c'},\n", p.ID, p.Group, p.Family, p.Unit, p.Low, p.Central, p.High, p.Grade)
	}
	b.WriteString("}\n\n// Origins says where each parameter comes from.\nvar Origins = [Count]Origin{\n")
	for _, o := range t.Origins {
		fmt.Fprintf(&b, "{%q, %q},\n", o.Source, o.Note)
	}
	b.WriteString("}\n")
	return b.Bytes()
}

func observations(t tables.Tables) []byte {
	var b bytes.Buffer
	b.WriteString(head)
	b.WriteString("// Observations lists the observed adoption, the EU first, then each member state, by year.\nvar Observations = [...]Observation{\n")
	for _, o := range t.Observations {
		fmt.Fprintf(&b, "{%q, %q, %d, %v, %t},\n", o.Geo, o.Name, o.Year, o.Percent, o.Confirmed)
	}
	b.WriteString("}\n\n// Facts lists the figures that texts cite.\nvar Facts = [...]Fact{\n")
	for _, f := range t.Facts {
		fmt.Fprintf(&b, "{%q, %q, %v, %q, %v, %q, %q},\n", f.ID, f.Statement, f.Value, f.Unit, f.Year, f.Source, f.Note)
	}
	b.WriteString("}\n\n// Factories lists the AI factories selected by EuroHPC.\nvar Factories = [...]Factory{\n")
	for _, f := range t.Factories {
		fmt.Fprintf(&b, "{%q, %q, %q, %q, %q, %q, %q, %q, %v, %d, %q},\n", f.Geo, f.Country, f.Name, f.Host, f.Site, f.Machine, f.Selected, f.Status, f.ContractMEUR, f.GPUs, f.Service)
	}
	b.WriteString("}\n")
	return b.Bytes()
}

// checks writes what the model is held against: it is no part of a run.
func checks(t tables.Tables) []byte {
	var b bytes.Buffer
	b.WriteString(head)
	b.WriteString("// Diffusion lists how older technologies spread, by technology and year.\nvar Diffusion = [...]Diffused{\n")
	for _, d := range t.Diffusion {
		fmt.Fprintf(&b, "{%q, %q, %d, %v, %q},\n", d.Technology, d.Scope, d.Year, d.Percent, d.Source)
	}
	b.WriteString("}\n\n// Anchors lists figures that others have published.\nvar Anchors = [...]Anchor{\n")
	for _, a := range t.Anchors {
		fmt.Fprintf(&b, "{%q, %q, %q, %q, %q, %q, %q},\n", a.Quantity, a.Scope, a.Year, a.Published, a.Source, a.Address, a.Note)
	}
	b.WriteString("}\n\n// Forecasts is the ledger of forecasts, in the order in which they were filed.\nvar Forecasts = [...]Forecast{\n")
	for _, f := range t.Forecasts {
		fmt.Fprintf(&b, "{%q, %q, %q, %q, %q, %q, %q, %v, %v, %v, %v, %q, %q, %t, %v, %q, %q},\n", f.ID, f.Quantity, f.Geo, f.Unit, f.Question, f.Filed, f.Model,
			f.Central, f.Low, f.High, f.Chance, f.Due, f.Note, f.Known, f.Outturn, f.Told, f.Source)
	}
	b.WriteString("}\n")
	return b.Bytes()
}

// initialisms are written in capitals in field names, as Go does.
var initialisms = map[string]string{"it": "IT", "ai": "AI", "gdp": "GDP", "pue": "PUE", "mw": "MW", "dc": "DC", "h100": "H100", "h100e": "H100e", "flop": "FLOP", "flops": "FLOPS", "mfu": "MFU", "eu": "EU"}

func field(id string) string {
	var b strings.Builder
	for _, word := range strings.Split(id, "_") {
		if s, ok := initialisms[word]; ok {
			b.WriteString(s)
		} else {
			b.WriteString(strings.ToUpper(word[:1]) + word[1:])
		}
	}
	return b.String()
}
