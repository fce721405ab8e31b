"""The plugin's client at the real server: what it says to whom, and downloads that go on after a cut."""

import math

import pytest

from insop_plugin.core.changes import Identity
from insop_plugin.stores import errors, http_download, http_errors, wording
from insop_plugin.stores.checkout import create_checkout, open_checkout
from insop_plugin.stores.http_calls import ONCE
from insop_plugin.stores.http_requests import RequestsTransport
from insop_plugin.stores.http_store import HttpStore
from insop_plugin.stores.protocol import Decision
from tests.store_server.serving import PASSWORD
from tests.stores import make

LAB = Identity("Laboratory of Colombia")


def told(receipt):
    """Return what a receipt says."""
    return " ".join(line.text() for line in wording.lines_of(receipt))


@pytest.mark.parametrize(
    ("actor", "said"),
    [("late", "ended on 2020-01-31"), ("gone", "was revoked: left the office"), ("stranger", "has no member of the name")],
)
def test_who_is_no_member_any_more_is_told_why(server, actor, said):
    with pytest.raises(errors.NotAllowed, match=said):
        server.client(actor).info()


@pytest.mark.parametrize("member", [None, ("lab", "a wrong word"), ("nobody", PASSWORD)])
def test_who_is_not_known_is_told_to_look_at_the_authentication(server, member):
    with pytest.raises(http_errors.UnknownMember, match="Choose the authentication"):
        HttpStore(server.url, RequestsTransport(member, str(server.authority)), ONCE).info()


def test_a_page_that_is_no_store(server):
    with pytest.raises(http_errors.NoInsopStore, match="Check the address"):
        HttpStore(server.url + "/collections", RequestsTransport(("lab", PASSWORD), str(server.authority)), ONCE).info()


def test_an_authority_that_is_not_known(server):
    with pytest.raises(http_errors.CertificateRefused, match="Manage certificates"):
        HttpStore(server.url, RequestsTransport(("lab", PASSWORD)), ONCE).info()


@pytest.mark.parametrize(
    ("actor", "country", "said"),
    [("lab", "ITA", "Your membership is for COL, not for ITA"), ("guest", "COL", "Your membership is for reading only")],
)
def test_what_one_may_not_send_is_refused_in_words(server, actor, country, said):
    receipt = make.push(server.client(actor), make.insert("organisation", country=country), who=LAB)
    assert receipt.status == "forbidden" and said in told(receipt)


def test_more_bytes_than_the_store_takes_go_in_parts(server, tmp_path):
    lab = server.client("lab")
    create_checkout(lab, tmp_path / "a.gpkg")
    before = lab.info().rev
    turns = [2 * math.pi * n / 30_000 for n in range(30_000)]
    ring = [(-74.1 + 0.05 * math.cos(turn), 4.6 + 0.05 * math.sin(turn)) for turn in turns]
    outline = make.blob(make.polygon([*ring, ring[0]]))  # nearly a million letters as JSON
    text = "INSERT INTO source (country, name, source_type, geom) VALUES ('COL', ?, 'MIN_METAL', ?)"
    for n in range(20):
        make.sql(tmp_path / "a.gpkg", text, f"Pit {n}", outline)
    receipt = open_checkout(tmp_path / "a.gpkg").contribute(lab, LAB)
    assert receipt.is_stored and receipt.accepted == 20, told(receipt)
    assert lab.info().rev > before + 1 and not len(open_checkout(tmp_path / "a.gpkg").pending())


def test_a_download_goes_on_after_a_cut(server, tmp_path, monkeypatch):
    lab = server.client("lab")
    plots = [make.insert("plot", country="COL", code=f"C{n}", geom=make.point(-74.1, 4.6)) for n in range(200)]
    rev = make.push(lab, *plots, who=LAB).rev
    decisions = [Decision("plot", plot.uid, rev, "accepted") for plot in plots]
    assert server.client("focal").review(f"cut {rev}", Identity("Focal point of Colombia"), decisions).is_stored
    server.admin("snapshots")
    monkeypatch.setattr(http_download, "PIECE", 40_000)
    monkeypatch.setattr(http_download, "PIECE_MOST", 40_000)
    asked = []
    carry = lab.caller.transport.send

    def cut(request, *more):
        if "Range" in request.headers:
            asked.append(request.headers["Range"])
            if len(asked) == 3:
                raise http_errors.ConnectionLost(host=request.host, reason="cut")
        return carry(request, *more)

    monkeypatch.setattr(lab.caller.transport, "send", cut)
    with pytest.raises(http_errors.ConnectionLost):
        create_checkout(lab, tmp_path / "b.gpkg")
    (part,) = tmp_path.glob(".b.gpkg*.part")
    assert part.stat().st_size == 80_000
    create_checkout(lab, tmp_path / "b.gpkg")
    assert asked[3] == "bytes=80000-119999" and len(asked) == len(set(asked)) + 1
    counts = open_checkout(tmp_path / "b.gpkg").counts()
    assert counts == lab.info().counts and not list(tmp_path.glob("*.part"))
