package site

import (
	"path"
	"strings"
	"sync"

	"aicontinent/internal/builds"
)

// earlierBytes limits the memory of files of earlier builds: it holds a few of
// their browser programs.
const earlierBytes = 32 << 20

// earlierFiles serves files of earlier builds. A file is read and checked when it
// is first requested, one at a time, and then cached.
type earlierFiles struct {
	folder  builds.Folder
	reading sync.Mutex
	cache   *pageCache
}

// earlier returns a file of another build by its name.
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
	if b, ok := e.cache.get(name); ok { // another request read it while this one waited
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

// KeepFiles stores this build's files in the folder of earlier files, so that a
// later build, or another one running beside this, can serve them.
func (s *Site) KeepFiles() error {
	if s.old.folder.Dir == "" {
		return nil
	}
	return s.old.folder.Add(s.builtFiles())
}

// builtFiles returns the static files of this build and their compressed forms, by
// the names under which they are served.
func (s *Site) builtFiles() map[string][]byte {
	files := map[string][]byte{}
	for name, b := range s.assets.byPath {
		for _, f := range b.forms {
			for _, encoding := range encodings {
				if encoding.name == f.encoding {
					files[strings.TrimPrefix(name, s.base+assetPath)+encoding.ending] = f.made().bytes
				}
			}
		}
	}
	return files
}

// listBuild records which static files belong to this build, so that the files of
// the oldest builds can be recognized and removed.
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

// exportedFiles returns the static files of this build with the compressed forms
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
