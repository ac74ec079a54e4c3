#!/usr/bin/python3
# A window of WebKitGTK that WebKitWebDriver can drive. It has no tool bar, so it
# can be as narrow as a phone, which MiniBrowser's cannot; it writes the console
# to standard output, and prints a page to a PDF when its title asks for that:
# window.print() does nothing in a browser that is driven.
# Arguments: the folder for storage and printed pages, width, height.
import os
import sys

import gi

gi.require_version("Gtk", "3.0")
gi.require_version("WebKit2", "4.1")
from gi.repository import GLib, Gtk, WebKit2

folder, width, height = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])


def print_page(view):
    settings = Gtk.PrintSettings()
    settings.set(Gtk.PRINT_SETTINGS_PRINTER, "Print to File")
    settings.set(Gtk.PRINT_SETTINGS_OUTPUT_FILE_FORMAT, "pdf")
    settings.set(Gtk.PRINT_SETTINGS_OUTPUT_URI, "file://" + os.path.join(folder, "printing.pdf"))
    operation = WebKit2.PrintOperation.new(view)
    operation.set_print_settings(settings)

    def finished(_):
        os.rename(os.path.join(folder, "printing.pdf"), os.path.join(folder, "printed.pdf"))

    operation.connect("finished", finished)
    view.operation = operation  # lives until it is finished
    operation.print_()


def retitled(view, _):
    if view.get_title() == "window.py: print":
        print_page(view)


def new_view(_session, context):
    settings = WebKit2.Settings()
    settings.set_enable_write_console_messages_to_stdout(True)
    settings.set_hardware_acceleration_policy(WebKit2.HardwareAccelerationPolicy.NEVER)
    view = WebKit2.WebView(web_context=context, settings=settings, is_controlled_by_automation=True)
    view.connect("notify::title", retitled)
    window = Gtk.Window()
    window.set_default_size(width, height)
    window.add(view)
    window.show_all()
    view.connect("close", lambda _: window.destroy())
    return view


def started(context, session):
    info = WebKit2.ApplicationInfo()
    info.set_name("window")
    session.set_application_info(info)
    session.connect("create-web-view", new_view, context)


Gtk.init(None)
storage = WebKit2.WebsiteDataManager(base_data_directory=folder + "/data", base_cache_directory=folder + "/cache")
context = WebKit2.WebContext.new_with_website_data_manager(storage)
context.set_automation_allowed(True)
context.connect("automation-started", started)
GLib.MainLoop().run()
