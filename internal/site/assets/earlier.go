package assets

import (
	"path"
	"sync"

	"aicontinent/internal/builds"
	"aicontinent/internal/site/bodies"
)

// earlierBytes limits the memory of files of earlier builds: it holds a few of
// their browser programs.
const earlierBytes = 32 << 20

// earlier serves files of earlier builds. A file is read and checked when it is
// first requested, one at a time, and then cached.
type earlier struct {
	folder  builds.Folder
	reading sync.Mutex
	cache   *bodies.Cache
}

// file returns a file of another build by its name.
func (e *earlier) file(name string) (bodies.Body, bool) {
	if e.folder.Dir == "" {
		return bodies.Body{}, false
	}
	if b, ok := e.cache.Get(name); ok {
		return b, true
	}
	e.reading.Lock()
	defer e.reading.Unlock()
	if b, ok := e.cache.Get(name); ok { // another request read it while this one waited
		return b, true
	}
	forms, ok := e.folder.Read(name)
	if !ok {
		return bodies.Body{}, false
	}
	b := bodies.New(ContentType(path.Ext(name)), forms)
	e.cache.Put(name, b)
	return b, true
}

// Keep stores this build's files in the folder of earlier files, so that a later
// build, or another one running beside this, can serve them.
func (a *Set) Keep() error {
	if a.old.folder.Dir == "" {
		return nil
	}
	files := map[string][]byte{}
	for address, b := range a.byPath {
		for ending, content := range b.ByEnding() {
			files[a.Hashed(address)+ending] = content
		}
	}
	return a.old.folder.Add(files)
}
