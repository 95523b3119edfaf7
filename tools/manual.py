"""The manual page of a command, from what the command says of itself.

    tiqu --experimental-dump-help | python3 tools/manual.py 0.1.0 > tiqu.1

One page for the command and its subcommands, in the macros of man(7).
"""

import json
import re
import sys


def escaped(text):
    """Text that troff prints as it stands: neither commands at a line's start nor hyphens that break."""
    text = text.replace("\\", "\\e").replace("-", "\\-")
    return "\n".join("\\&" + line if line[:1] in (".", "'") else line for line in text.split("\n"))


def option_names(argument):
    dashes = {"long": "--", "longWithSingleDash": "-", "short": "-"}
    return [dashes[name["kind"]] + name["name"] for name in argument.get("names", [])]


def usage(argument):
    """One argument as it stands in a synopsis."""
    value = f"\\fI{escaped(argument['valueName'])}\\fR"
    if argument["kind"] == "positional":
        text = value + (" ..." if argument["isRepeating"] else "")
    else:
        name = f"\\fB{escaped(option_names(argument)[-1])}\\fR"
        text = name if argument["kind"] == "flag" else f"{name} {value}"
    return f"[{text}]" if argument["isOptional"] else text


def described(argument):
    """One argument with what it does."""
    names = ", ".join(f"\\fB{escaped(name)}\\fR" for name in option_names(argument))
    value = f"\\fI{escaped(argument['valueName'])}\\fR"
    term = {"positional": value, "flag": names}.get(argument["kind"], f"{names} {value}")
    lines = [".TP", term, escaped(argument.get("abstract", ""))]
    values = argument.get("allValues")
    if values and not all(value in argument.get("abstract", "") for value in values):
        lines.append(escaped(f"One of {', '.join(values)}."))
    if argument.get("defaultValue") and "default" not in argument.get("abstract", ""):
        lines.append(escaped(f"Otherwise {argument['defaultValue']}."))
    return lines


def discussion(text):
    """Paragraphs; what is indented is shown as it is."""
    lines, is_example = [], False
    for line in text.split("\n"):
        if line.startswith("  ") != is_example:
            is_example = not is_example
            lines.append(".RS 4\n.nf" if is_example else ".fi\n.RE")
        lines.append(escaped(line.strip()) if line.strip() else ".PP")
    return lines + ([".fi\n.RE"] if is_example else [])


def own(command):
    """The arguments of a subcommand but for those that every one has."""
    everywhere = {"--help", "--version"}
    return [a for a in shown(command.get("arguments", [])) if not everywhere & set(option_names(a))]


def shown(items):
    return [item for item in items if item["shouldDisplay"]]


def synopsis(path, command):
    arguments = own(command)
    positional = [a for a in arguments if a["kind"] == "positional"]
    words = [usage(a) for a in arguments if a["kind"] != "positional"] + [usage(a) for a in positional]
    return [".HP", f"\\fB{escaped(path)}\\fR " + " ".join(words)]


def section(path, command):
    """A subcommand: how it is called, what it does, its arguments."""
    lines = [f".SS {escaped(path)}", escaped(command["abstract"]), *synopsis(path, command)]
    for argument in own(command):
        lines += described(argument)
    if command.get("discussion"):
        lines += [".PP", *discussion(command["discussion"])]
    return lines


def page(command, version):
    name = command["commandName"]
    commands = [sub for sub in shown(command.get("subcommands", [])) if sub["commandName"] != "help"]
    lines = [f'.TH {name.upper()} 1 "" "{name} {version}"', ".SH NAME"]
    lines += [f"{name} \\- {escaped(re.sub('[.]$', '', command['abstract']))}", ".SH SYNOPSIS"]
    for sub in commands:
        lines += [".HP", f"\\fB{name} {escaped(sub['commandName'])}\\fR \\&..."]
    if not commands:
        lines += synopsis(name, command)
    lines += [".SH DESCRIPTION", escaped(command["abstract"])]
    if command.get("discussion"):
        lines += [".PP", *discussion(command["discussion"])]
    lines += [".SH OPTIONS"]
    for argument in shown(command.get("arguments", [])):
        lines += described(argument)
    if commands:
        lines.append(".SH COMMANDS")
    for sub in commands:
        lines += section(f"{name} {sub['commandName']}", sub)
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    print(page(json.load(sys.stdin)["command"], sys.argv[1]), end="")
