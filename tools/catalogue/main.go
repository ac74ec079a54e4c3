// Command catalogue brings the files for translators up to the texts of the source, and
// makes of each the table that programs read. Where a text of the source has
// changed, its translations wait as fuzzy ones until somebody has read them.
//
//	go run ./tools/catalogue            all languages that there are
//	go run ./tools/catalogue -new ga    a file for a language more (Irish), with nothing translated
//	go run ./tools/catalogue -left      how much each language lacks
//	go run ./tools/catalogue -tables DIR  the tables as files that programs in a browser load
package main

import (
	"flag"
	"fmt"
	"log"
	"os"
	"path/filepath"
	"slices"

	"aicontinent/internal/catalogue"
	"aicontinent/internal/locale"
)

func main() {
	log.SetFlags(0)
	code := flag.String("new", "", "code of a language of the EU to write a file for, such as ga")
	left := flag.Bool("left", false, "say how much each language lacks, and write nothing")
	tables := flag.String("tables", "", "folder to write the table of each language into, as a file that programs in a browser load; write nothing else")
	flag.Parse()
	messages, err := catalogue.Source(os.DirFS("."))
	if err != nil {
		log.Fatal(err)
	}
	switch {
	case *code != "":
		err = begin(*code, messages)
	case *tables != "":
		err = writeTables(*tables, messages)
	default:
		err = update(messages, *left)
	}
	if err != nil {
		log.Fatal(err)
	}
}

// begin writes the file of a language that has none yet.
func begin(code string, messages []catalogue.Message) error {
	i := slices.IndexFunc(locale.Known(), func(l locale.Lang) bool { return l.Code() == code })
	if i < 0 {
		return fmt.Errorf("-new %q: not the code of a language of the EU", code)
	}
	l := locale.Known()[i]
	name := catalogue.File(".", l)
	f, err := os.OpenFile(name, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o644)
	if err != nil {
		return err
	}
	if _, err := f.Write(catalogue.New(l, messages).Bytes()); err != nil {
		return err
	}
	fmt.Printf("%s: %d texts to translate\n", name, len(messages))
	return f.Close()
}

// update updates the file and the table of every language.
func update(messages []catalogue.Message, readOnly bool) error {
	for _, l := range catalogue.Languages() {
		language, err := catalogue.Of(".", l)
		if err != nil {
			return err
		}
		language = language.Merged(messages)
		done := 0
		for _, e := range language.Entries {
			if e.Done() {
				done++
			}
		}
		fmt.Printf("%s: %d of %d texts\n", l.Code(), done, len(messages))
		if readOnly {
			continue
		}
		table, err := language.TableSource()
		if err != nil {
			return err
		}
		if err := os.WriteFile(catalogue.File(".", l), language.Bytes(), 0o644); err != nil {
			return err
		}
		if err := os.WriteFile(catalogue.TableFile(".", l), []byte(table), 0o644); err != nil {
			return err
		}
	}
	if readOnly {
		return nil
	}
	return os.WriteFile(catalogue.TablesFile("."), []byte(catalogue.TablesSource(catalogue.Languages())), 0o644)
}

// writeTables writes the table of each language as a file.
func writeTables(folder string, messages []catalogue.Message) error {
	for _, l := range catalogue.Languages() {
		language, err := catalogue.Of(".", l)
		if err != nil {
			return err
		}
		table, err := language.Merged(messages).Table()
		if err != nil {
			return err
		}
		if err := os.WriteFile(filepath.Join(folder, "texts."+l.Code()+".bin"), []byte(table), 0o644); err != nil {
			return err
		}
	}
	return nil
}
