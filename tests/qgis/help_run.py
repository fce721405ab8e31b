"""Runs what stands in a help page, in the folder at hand."""

import re
import shutil

from osgeo import gdal
from qgis.core import QgsProcessingContext, QgsProcessingFeedback, QgsProcessingParameterDefinition

Flag = QgsProcessingParameterDefinition.Flag
PLACES = re.compile(r"/(?:media/usb|tmp)/")
"""Where the pages put things on the reader's computer."""


class Run:
    """Runs a tool with words as on the command line; the lines of its log are kept until the next one."""

    def __init__(self, registry):
        self.registry, self.log = registry, []

    def __call__(self, tool: str, is_refused: bool = False, **given: str) -> dict:
        """Return the outputs of a tool."""
        algorithm, context, feedback = self.registry.algorithmById(f"insop:{tool}"), QgsProcessingContext(), QgsProcessingFeedback()
        given = {name: here(value) for name, value in given.items()}
        assert set(given) <= {one.name() for one in algorithm.parameterDefinitions()}
        assert [one.name() for one in algorithm.parameterDefinitions() if one.name() not in given and _is_wanted(one)] == []
        assert algorithm.checkParameterValues(given, context) == (True, "")
        results, done = algorithm.run(given, context, feedback)
        self.log = feedback.textLog().strip("\n").splitlines()
        assert done != is_refused and "Traceback" not in feedback.textLog(), self.log
        return results

    def command(self, one) -> list[str]:
        """Run a command of a page and return the lines of its log."""
        if one.tool not in SHELL:
            self(one.tool, **one.given)
            return self.log
        SHELL[one.tool](*map(here, one.words))
        return []


def _is_wanted(parameter):
    """Tell whether qgis_process refuses a call without it: of fields it does not take the usual value."""
    return not (parameter.flags() & Flag.FlagOptional or parameter.checkValueIsAcceptable(None))


def here(words: str) -> str:
    """Return words of a page with the folder at hand in place of one of the reader's."""
    return PLACES.sub("", words)


def copied(_, source, target):
    """Do `cp -r`."""
    shutil.copytree(source, target)


def appended(*words):
    """Do `ogr2ogr -update -append FILE TABLE -nln NAME`."""
    assert gdal.VectorTranslate(words[2], words[3], options=[*words[:2], *words[4:]])


SHELL = {"cp": copied, "ogr2ogr": appended}
