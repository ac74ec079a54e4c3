// What every use of an index and every description of a field in the compiled program
// calls, see shrink.go.
const $outOfRange = () => $throwRuntimeError("index out of range");
const $fieldOf = (name, typ) => ({ prop: name, name, embedded: false, exported: name[0] < "[", typ, tag: "" });

// Quicker forms of functions of GopherJS's prelude, which take their places.

// Most strings are the same in Go and JavaScript.
var $internalize = (value, type, ...rest) =>
  type === $String && typeof value === "string" && $isASCII(value) ? value : $slowInternalize(value, type, ...rest);

const $isCopied = (type) => type.kind === $kindStruct || type.kind === $kindArray;

// GopherJS lets a slice of structs that has grown share them with what it was.
//
// Elements between a slice's length and its capacity are made when they are first
// used. $subslice makes those that become part of a slice.
var $growSlice = (slice, needed) => {
  let { $array: array, $offset: offset, $length: length, $capacity: capacity } = slice;
  if (needed > capacity) {
    capacity = $calculateNewCapacity(needed, capacity);
    if (array.constructor === Array) {
      const { elem } = slice.constructor;
      array = array.slice(offset, offset + length);
      if ($isCopied(elem)) array = array.map((element) => $clone(element, elem));
    } else {
      const old = array.subarray(offset, offset + length);
      array = new array.constructor(capacity);
      array.set(old);
    }
    offset = 0;
  }
  const grown = new slice.constructor(array);
  grown.$offset = offset;
  grown.$length = length;
  grown.$capacity = capacity;
  return grown;
};
var $subslice = (slice, low, high = slice.$length, max) => {
  if (high > slice.$length && high <= slice.$capacity && slice.$array.constructor === Array) {
    const { $array: array, $offset: offset } = slice;
    for (let i = slice.$length; i < high; i++) {
      if (array[offset + i] === undefined) array[offset + i] = slice.constructor.elem.zero();
    }
  }
  return $slowSubslice(slice, low, high, max);
};
var $convertSliceType = (slice, type) => {
  if (slice === slice.constructor.nil) return type.nil;
  const same = new type(slice.$array);
  same.$offset = slice.$offset;
  same.$length = slice.$length;
  same.$capacity = slice.$capacity;
  return same;
};
var $append = (slice, ...elements) => $internalAppend(slice, elements, 0, elements.length);
var $internalAppend = (slice, elements, from, n) => {
  if (n === 0) return slice;
  const length = slice.$length;
  const grown = $growSlice(slice, length + n);
  const { elem } = grown.constructor;
  const { $array: array, $offset: offset } = grown;
  if ($isCopied(elem)) {
    const end = offset + length;
    const backward = array === elements && end > from; // the elements may overlap
    for (let i = 0; i < n; i++) {
      const k = backward ? n - 1 - i : i;
      if (array[end + k] === undefined) array[end + k] = $clone(elements[from + k], elem);
      else elem.copy(array[end + k], elements[from + k]);
    }
  } else {
    $copyArray(array, elements, offset + length, from, n, elem);
  }
  grown.$length = length + n;
  return grown;
};
