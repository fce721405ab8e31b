"""A store at a glance: one sentence, and its rows by country and collection."""

from collections.abc import Mapping

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem

from insop_plugin.adapters.i18n import tr
from insop_plugin.adapters.locale_words import counted, moment_words, number
from insop_plugin.core import model, vocabulary
from insop_plugin.core.errors import N_
from insop_plugin.stores.protocol import StoreInfo

CODE = Qt.ItemDataRole.UserRole
SHOWN = ("source", "site", "plot", "sample", "observation")
LOADED = (  # what the button counts: the first of these that there is
    ("sample", N_("&Load 1 sample"), N_("&Load {n} samples")),
    ("source", N_("&Load 1 source"), N_("&Load {n} sources")),
    ("site", N_("&Load 1 site"), N_("&Load {n} sites")),
    ("dataset", N_("&Load 1 dataset"), N_("&Load {n} datasets")),
)
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class CountItem(QTreeWidgetItem):
    """A country with its numbers, sorted as numbers."""

    def __lt__(self, other: QTreeWidgetItem) -> bool:
        column = self.treeWidget().sortColumn()
        if column == 0:
            return self.text(0) < other.text(0)
        return self.data(column, CODE) < other.data(column, CODE)


def sentence(info: StoreInfo | None) -> str:
    """Return what a store is: title, licence, revision."""
    if info is None:
        return tr("Choose a store: its address or its folder. Or create one.")
    licence = label_of("licence", info.licence) if info.licence else tr("no licence named")
    made = moment_words(info.created)[:10]
    facts = {"title": info.title, "licence": licence, "rev": info.rev, "made": made}
    said = tr("{title} · {licence} · revision {rev} · made {made}").format(**facts)
    return tr("{store} · signed in as {name}").format(store=said, name=info.member) if info.member else said


def show(tree: QTreeWidget, info: StoreInfo | None) -> None:
    """Fill the table of countries; the biggest first."""
    tree.clear()
    tree.setHeaderLabels([tr("Country"), *(tr(model.collection(name).label) for name in SHOWN)])
    for country, counts in countries_of(info).items():
        item = CountItem([label_of("country", country), *(number(counts.get(name, 0)) for name in SHOWN)])
        item.setData(0, CODE, country)
        for column, name in enumerate(SHOWN, 1):
            item.setData(column, CODE, counts.get(name, 0))
            item.setTextAlignment(column, RIGHT)
        tree.addTopLevelItem(item)
    tree.sortByColumn(len(SHOWN), Qt.SortOrder.DescendingOrder)
    tree.header().setStretchLastSection(False)
    tree.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
    for column in range(1, tree.columnCount()):
        tree.headerItem().setTextAlignment(column, RIGHT)


def countries_of(info: StoreInfo | None) -> dict[str, dict[str, int]]:
    """Return the rows of each country by collection; the store has them the other way round."""
    found: dict[str, dict[str, int]] = {}
    for collection, by_country in (info.counts_by_country if info else {}).items():
        for country, n in by_country.items():
            found.setdefault(country or "", {})[collection] = n
    return found


def countries(info: StoreInfo | None) -> dict[str, str]:
    """Return code and label of the countries a store has rows of, by label."""
    labels = {code: label_of("country", code) for code in countries_of(info) if code}
    return dict(sorted(labels.items(), key=lambda entry: entry[1]))


def load_words(counts: Mapping[str, int] | None) -> str:
    """Return the words of the button that loads: a verb and what it brings."""
    if counts is None:
        return tr("&Load")
    for name, one, many in LOADED:
        if counts.get(name):
            return counted(counts[name], one, many)
    return tr("&Load the empty dataset")


def label_of(domain: str, code: str) -> str:
    """Return the label of a code; the code itself where the list does not have it."""
    return next((tr(term.label) for term in vocabulary.terms(domain) if term.code == code), code or tr("not given"))
