#!/usr/bin/python3
# Writes what assistive technology is told of a document in Firefox, as JSON.
# Argument: a part of the document's address.
import json
import sys
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi

STATES = (Atspi.StateType.PRESSED, Atspi.StateType.CHECKED, Atspi.StateType.EXPANDED, Atspi.StateType.FOCUSABLE, Atspi.StateType.FOCUSED)


def described(node):
    attributes = node.get_attributes()
    states = node.get_state_set()
    told = {
        "id": attributes.get("id", ""),
        "role": node.get_role_name(),
        "name": node.get_name(),
        "description": node.get_description(),
        "value": attributes.get("valuetext", ""),
        "live": attributes.get("live", ""),
        "states": [s.value_nick for s in STATES if states.contains(s)],
        "text": "",
    }
    if node.get_text_iface():
        told["text"] = Atspi.Text.get_text(node, 0, -1).replace("\ufffc", "")
    if not told["value"] and node.get_value_iface():
        told["value"] = "%g" % Atspi.Value.get_current_value(node)
    children = [node.get_child_at_index(i) for i in range(node.get_child_count())]
    told["children"] = [described(child) for child in children if child]
    return told


def document(node, part, depth=0):
    if node.get_role() == Atspi.Role.DOCUMENT_WEB:
        address = Atspi.Document.get_document_attribute_value(node, "DocURL")
        return node if part in address else None
    for i in range(node.get_child_count() if depth < 12 else 0):
        child = node.get_child_at_index(i)
        found = child and document(child, part, depth + 1)
        if found:
            return found
    return None


def tree(part):
    desktop = Atspi.get_desktop(0)
    for i in range(desktop.get_child_count()):
        application = desktop.get_child_at_index(i)
        if application and application.get_name() == "Firefox":
            found = document(application, part)
            if found:
                return described(found)
    return None


# The tree is made in another process, and parts of it go while it is read: they have
# no attributes then.
Atspi.init()
for _ in range(300):
    try:
        told = tree(sys.argv[1])
    except (gi.repository.GLib.Error, AttributeError):
        told = None
    if told:
        json.dump(told, sys.stdout)
        sys.exit(0)
    time.sleep(0.1)
sys.exit("no document of " + sys.argv[1])
