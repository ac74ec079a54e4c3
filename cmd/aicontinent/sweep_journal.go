package main

import (
	"bytes"
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"hash/crc32"
	"io"
	"math"
	"strings"

	"aicontinent/internal/atomicfile"
)

// chunkRows is the number of scenarios that are run and stored together.
const chunkRows = 16

// journal is the file with a sweep's finished chunks, in order: a head that
// identifies the sweep, then a checksum and the numbers of each chunk. A chunk that
// was torn by the end of a process is detected by its checksum and cut off.
type journal struct {
	file   atomicfile.Locked
	s      *sweeper
	chunks int // number of chunks in the file
}

const journalHead = "aicontinent sweep 1\n"

// openJournal opens or makes the journal of a sweep. The journal of another sweep
// is an error, unless the sweep is to be restarted.
func openJournal(ctx context.Context, name string, s *sweeper, restart bool) (*journal, error) {
	f, err := atomicfile.Lock(name, 0o666)
	if errors.Is(err, atomicfile.ErrLocked) {
		return nil, fmt.Errorf("another sweep is at work on %s: %w", name, err)
	}
	if err != nil {
		return nil, err
	}
	j := &journal{file: f, s: s}
	if err := j.start(ctx, restart); err != nil {
		f.Close()
		return nil, err
	}
	return j, nil
}

func (j *journal) start(ctx context.Context, restart bool) error {
	sum := j.s.sum()
	head := append([]byte(journalHead), sum[:]...)
	if restart {
		if err := j.clear(); err != nil {
			return err
		}
	}
	found := make([]byte, len(head))
	n, err := io.ReadFull(j.file, found)
	switch {
	case err == io.EOF || err == io.ErrUnexpectedEOF && bytes.HasPrefix(head, found[:n]): // new, or torn in its first line
		if err := j.file.Truncate(0); err != nil {
			return err
		}
		_, err := j.file.WriteAt(head, 0)
		return err
	case err != nil && err != io.ErrUnexpectedEOF:
		return err
	case !bytes.Equal(found, head):
		return badInput{fmt.Errorf("%s holds part of another sweep: other scenarios, --bands, --seed or model; finish it with its own command, or start anew with --restart", j.file.Name())}
	}
	for j.chunks < j.s.chunks() {
		if err := ctx.Err(); err != nil {
			return err
		}
		if _, err := j.read(j.chunks); err != nil {
			break
		}
		j.chunks++
	}
	return j.file.Truncate(j.offset(j.chunks))
}

// clear empties a journal, of whatever sweep; another file with its name is left
// alone.
func (j *journal) clear() error {
	begins := make([]byte, len(journalHead))
	n, err := j.file.ReadAt(begins, 0)
	if err != nil && err != io.EOF {
		return err
	}
	if !strings.HasPrefix(journalHead, string(begins[:n])) {
		return badInput{fmt.Errorf("%s is not of a sweep: remove it or choose another --out", j.file.Name())}
	}
	return j.file.Truncate(0)
}

func (j *journal) offset(chunk int) int64 {
	head := int64(len(journalHead) + 32)
	return head + int64(chunk)*int64(4+8*chunkRows*j.s.width())
}

// append stores the next chunk's numbers.
func (j *journal) append(numbers []float64) error {
	record := make([]byte, 4, 4+8*len(numbers))
	for _, v := range numbers {
		record = binary.LittleEndian.AppendUint64(record, math.Float64bits(v))
	}
	binary.LittleEndian.PutUint32(record, checksum(record[4:], j.chunks))
	if _, err := j.file.WriteAt(record, j.offset(j.chunks)); err != nil {
		return err
	}
	j.chunks++
	return nil
}

// read returns a chunk's numbers.
func (j *journal) read(chunk int) ([]float64, error) {
	record := make([]byte, 4+8*j.s.rowsIn(chunk)*j.s.width())
	if _, err := j.file.ReadAt(record, j.offset(chunk)); err != nil {
		return nil, fmt.Errorf("%s: %w", j.file.Name(), err)
	}
	if checksum(record[4:], chunk) != binary.LittleEndian.Uint32(record) {
		return nil, fmt.Errorf("%s: chunk %d is damaged", j.file.Name(), chunk)
	}
	numbers := make([]float64, 0, len(record)/8)
	for at := 4; at < len(record); at += 8 {
		numbers = append(numbers, math.Float64frombits(binary.LittleEndian.Uint64(record[at:])))
	}
	return numbers, nil
}

// checksum covers the bytes and their position; that of zeros is not zero.
func checksum(b []byte, chunk int) uint32 {
	return crc32.ChecksumIEEE(binary.LittleEndian.AppendUint32(b[:len(b):len(b)], uint32(chunk)))
}
