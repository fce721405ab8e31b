"""One rule engine for form, import, batch and contribution: `check(collection, rows, context)`.

A rule is one function in a module of this folder, marked by `wrong` (an error: blocks a contribution)
or `doubtful` (a warning: look at it).
"""

from insop_plugin.core.rules.engine import check, rules
from insop_plugin.core.rules.findings import ERROR, WARNING, Context, Finding

__all__ = ["ERROR", "WARNING", "Context", "Finding", "check", "rules"]
