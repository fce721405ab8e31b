"""Work in threads: in order, the same answer whatever their number, errors and cancelling where the caller is."""

import os
import threading

import numpy as np
import pytest

from insop_plugin.core.errors import InsopError
from insop_plugin.core.hotspots.local_moran import MoranSettings, local_moran
from insop_plugin.core.neighbourhood.lattice import NearestLattice
from insop_plugin.core.neighbourhood.neighbours import Band, Nearest
from insop_plugin.core.places import Places
from insop_plugin.core.threads import blocks_of, in_threads, together


class Cancelled(Exception):
    pass


def test_parts_come_back_in_order_and_progress_stays_with_the_caller():
    told, where = [], set()
    found = list(in_threads(lambda n: n * n, range(50), lambda share: (told.append(share), where.add(threading.get_ident()))))
    assert found == [n * n for n in range(50)]
    assert told == [(n + 1) / 50 for n in range(50)] and where == {threading.get_ident()}


def test_cancelling_ends_it_soon():
    begun = []

    def stop(share):
        raise Cancelled

    with pytest.raises(Cancelled):
        list(in_threads(begun.append, range(10_000), stop))
    assert len(begun) <= 4 * os.cpu_count() + 2


def test_an_error_reaches_the_caller():
    with pytest.raises(ZeroDivisionError):
        list(in_threads(lambda n: 1 // n, [1, 0, 2]))


def test_two_pieces_of_work_are_done_at_the_same_time():
    """Each waits for the other; one after the other they would wait for ever."""
    both = threading.Barrier(2, timeout=20)

    def second(going):
        both.wait()
        going(1.0)
        return threading.get_ident()

    first, other = together(lambda: (both.wait(), threading.get_ident())[1], second)
    assert first == threading.get_ident() != other


def test_the_second_piece_ends_with_the_first():
    ended = []

    def first():
        raise Cancelled

    def second(going):
        try:
            while True:
                going(0.0)
        except InsopError as error:
            ended.append(type(error).__name__)
            raise

    with pytest.raises(Cancelled):
        together(first, second)
    assert ended == ["Cancelled"]


def test_an_error_of_the_second_piece_reaches_the_caller():
    with pytest.raises(ZeroDivisionError):
        together(int, lambda going: 1 // 0)


def test_blocks_hold_everything_once():
    assert [list(range(10))[part] for part in blocks_of(10, 4)] == [[0, 1, 2, 3], [4, 5, 6, 7], [8, 9]] and blocks_of(0, 4) == []


@pytest.mark.parametrize("neighbourhood", [Nearest(8), Band(12.0)])
def test_the_number_of_processors_changes_nothing(neighbourhood, monkeypatch):
    rng = np.random.default_rng(1)
    places, values = Places(*rng.random((2, 40_000)) * 1000), rng.lognormal(size=40_000)
    settings, found = MoranSettings("a", neighbourhood, permutations=999), []
    for processors in (1, 3):
        monkeypatch.setattr(os, "cpu_count", lambda processors=processors: processors)
        found.append(local_moran(places, (values, values), settings))
    for name in ("i", "geary", "z", "p", "q", "quadrant"):
        np.testing.assert_array_equal(getattr(found[0], name), getattr(found[1], name))
    assert found[0].counts == found[1].counts


@pytest.mark.parametrize("kind", ["random", "grid", "one place", "some at one place", "hardly apart"])
@pytest.mark.parametrize("k", [1, 3, 8])
def test_mutual_neighbours_and_shared_places_are_counted_as_by_hand(kind, k):
    rng = np.random.default_rng(2)
    points = {
        "random": rng.random((2, 600)), "one place": np.zeros((2, 200)), "some at one place": rng.integers(0, 12, (2, 600)) * 1.0,
        "grid": np.array(np.meshgrid(np.arange(25.0), np.arange(25.0))).reshape(2, -1), "hardly apart": rng.random((2, 300)) * 1e-40,
    }[kind]  # fmt: skip
    lattice = NearestLattice(Places(*points), k)
    near = [set(column) for column in lattice.table.near.T.tolist()]
    mutual = sum(own in near[other] for own, others in enumerate(near) for other in others)
    assert lattice.moments().s1 * k**2 - points.shape[1] * k == pytest.approx(mutual)
    assert lattice.sharing() == points.shape[1] - np.unique(points, axis=1).shape[1]
