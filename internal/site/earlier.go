package site

import (
	"path"
	"strings"
	"sync"

	"aicontinent/internal/builds"
)

// earlierBytes bounds the memory of files of earlier builds: the browser program
// of a few of them.
const earlierBytes = 32 << 20

// earlierFiles answers for files of earlier builds. Those asked for are kept
// once they have been read and checked, one at a time.
type earlierFiles struct {
	folder  builds.Folder
	reading sync.Mutex
	cache   *pageCache
}

// earlier gives a file of another build than this one by its name.
func (s *Site) earlier(name string) (body, bool) {
	e := &s.old
	if e.folder.Dir == "" {
		return body{}, false
	}
	if b, ok := e.cache.get(name); ok {
		return b, true
	}
	e.reading.Lock()
	defer e.reading.Unlock()
	if b, ok := e.cache.get(name); ok { // read while this one waited
		return b, true
	}
	forms, ok := e.folder.Read(name)
	if !ok {
		return body{}, false
	}
	byEncoding := map[string][]byte{}
	for _, encoding := range encodings {
		if content, ok := forms[encoding.ending]; ok {
			byEncoding[encoding.name] = content
		}
	}
	b := newBody(contentType(path.Ext(name)), byEncoding)
	e.cache.put(name, b)
	return b, true
}

// KeepFiles puts this build's files into the folder of those before, so that a
// later build, or one that runs beside this, can answer for them.
func (s *Site) KeepFiles() error {
	if s.old.folder.Dir == "" {
		return nil
	}
	return s.old.folder.Add(s.builtFiles())
}

// builtFiles gives the static files of this build, and their compressed forms, by
// the names under which they are served.
func (s *Site) builtFiles() map[string][]byte {
	files := map[string][]byte{}
	for name, b := range s.assets.byPath {
		for _, f := range b.forms {
			for _, encoding := range encodings {
				if encoding.name == f.encoding {
					files[strings.TrimPrefix(name, s.base+assetPath)+encoding.ending] = f.bytes
				}
			}
		}
	}
	return files
}

// listBuild writes which static files are of this build, so that those of the
// oldest can be told from those of the last few.
func (w *exporter) listBuild(live *Site, old builds.Folder) {
	if w.failed() {
		return
	}
	var name string
	var content []byte
	if name, content, w.err = old.List(live.exportedFiles()); w.err == nil {
		w.put(live.base+assetPath+name, content)
	}
}

// exportedFiles are the static files of this build, with the compressed forms
// that an export writes.
func (s *Site) exportedFiles() map[string][]byte {
	files := map[string][]byte{}
	for path := range s.assets.byPath {
		name := strings.TrimPrefix(path, s.base+assetPath)
		files[name] = nil
		if compresses(name) {
			files[name+".br"], files[name+".gz"] = nil, nil
		}
	}
	return files
}
