package engine

import (
	"fmt"
	"strings"
	"unicode/utf8"
)

// named are the characters that WebDriver has for keys that write none.
var named = map[string]rune{
	"Backspace": '\uE003', "Tab": '\uE004', "Enter": '\uE007', "Escape": '\uE00C', "PageUp": '\uE00E',
	"PageDown": '\uE00F', "End": '\uE010', "Home": '\uE011', "ArrowLeft": '\uE012', "ArrowUp": '\uE013',
	"ArrowRight": '\uE014', "ArrowDown": '\uE015', "Delete": '\uE017', "Shift": '\uE008', "Control": '\uE009',
	"Alt": '\uE00A', "Meta": '\uE03D',
}

// chord takes "Control+Shift+z" apart into the modifiers and the key.
func chord(press string) (modifiers []string, key string) {
	for {
		before, after, found := strings.Cut(press, "+")
		if !found || after == "" {
			return modifiers, press
		}
		modifiers, press = append(modifiers, before), after
	}
}

// character gives the character that stands for a key in WebDriver.
func character(key string) (string, error) {
	if r, ok := named[key]; ok {
		return string(r), nil
	}
	if utf8.RuneCountInString(key) != 1 {
		return "", fmt.Errorf("no key is called %q", key)
	}
	return key, nil
}

// object is one of JSON.
type object = map[string]any

// keyActions are the actions, for WebDriver of both kinds, that press keys.
func keyActions(keys []string) (object, error) {
	var actions []object
	does := func(kind, key string) error {
		value, err := character(key)
		actions = append(actions, object{"type": kind, "value": value})
		return err
	}
	for _, press := range keys {
		modifiers, key := chord(press)
		all := append(modifiers, key)
		for _, k := range all {
			if err := does("keyDown", k); err != nil {
				return nil, err
			}
		}
		for i := range all {
			if err := does("keyUp", all[len(all)-1-i]); err != nil {
				return nil, err
			}
		}
	}
	return object{"type": "key", "id": "keyboard", "actions": actions}, nil
}

// pointerActions are those that move the mouse and use its left button.
func pointerActions(does Pointer, x, y float64) object {
	actions := []object{{"type": Move, "x": int(x + .5), "y": int(y + .5), "duration": 0}}
	if does != Move {
		actions = append(actions, object{"type": does, "button": 0})
	}
	return object{"type": "pointer", "id": "mouse", "parameters": object{"pointerType": "mouse"}, "actions": actions}
}
