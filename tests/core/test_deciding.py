"""Deciding on rows that belong together: rejections go down, acceptance goes up, one's own rows stay out."""

import pytest

from insop_plugin.core.deciding import Choice, Draft, OwnerRejected, ReasonMissing, Rows, Waiting
from insop_plugin.core.kinship import in_order, owners_of

PLOT, TOP, DEEP, LEAD, OTHER = ("plot", "p"), ("sample", "t"), ("sample", "d"), ("observation", "l"), ("dataset", "o")
YES, NO = Choice("accepted"), Choice("rejected", "In the sea.")


def draft(**own):
    rows = {
        PLOT: Waiting(1), TOP: Waiting(1, (PLOT,)), DEEP: Waiting(1, (PLOT,)), LEAD: Waiting(1, (TOP,)), OTHER: Waiting(1),
    }  # fmt: skip
    for uid in own:
        key = next(key for key in rows if key[1] == uid)
        rows[key] = Waiting(1, rows[key].owners, is_own=True)
    return Draft(Rows(rows))


def states(some):
    return {key[1]: choice.state for key, choice in some.choices.items()}


def test_a_rejected_plot_takes_its_samples_and_results_along():
    done = draft().decide([PLOT], NO)
    assert states(done) == dict.fromkeys("ptdl", "rejected")
    assert done.choices[LEAD].reason == "In the sea." and done.choices[LEAD].because == PLOT
    assert done.choices[PLOT].because is None and done.count("rejected") == 4


def test_accepting_a_result_accepts_its_sample_and_plot_but_no_other_sample():
    assert states(draft().decide([LEAD], YES)) == dict.fromkeys("ptl", "accepted")


def test_accepting_a_plot_accepts_what_belongs_to_it_where_that_is_wished():
    assert states(draft().decide([PLOT], YES)) == dict.fromkeys("ptdl", "accepted")
    assert states(draft().decide([PLOT], YES, with_children=False)) == {"p": "accepted"}


def test_remarks_stay_with_the_row_they_were_made_on():
    done = draft().decide([PLOT], Choice("accepted", "Mind the date."))
    assert done.choices[PLOT].reason == "Mind the date." and done.choices[TOP].reason == ""


def test_a_row_of_a_rejected_one_is_not_accepted_without_it():
    done = draft().decide([PLOT], NO)
    with pytest.raises(OwnerRejected, match="belong to a rejected one: 1"):
        done.decide([LEAD], YES)
    assert states(done.decide([PLOT], YES)) == dict.fromkeys("ptdl", "accepted")


def test_a_row_rejected_for_itself_stays_so_when_its_plot_is_accepted():
    done = draft().decide([DEEP], NO).decide([PLOT], YES)
    assert states(done) == {"p": "accepted", "t": "accepted", "l": "accepted", "d": "rejected"}


def test_a_whole_contribution_is_accepted_at_once():
    some = draft().decide([DEEP], NO)
    assert states(some.decide(list(some.rows), YES)) == dict.fromkeys("ptdlo", "accepted")


def test_a_rejection_says_why():
    with pytest.raises(ReasonMissing, match="needs a reason"):
        draft().decide([PLOT], Choice("rejected", "  "))


def test_own_rows_are_left_out_of_everything():
    own = draft(p=True)
    assert states(own.decide([PLOT, LEAD], YES)) == {"l": "accepted", "t": "accepted"}
    assert states(own.decide([PLOT], NO)) == {}
    assert states(draft(l=True).decide([PLOT], NO)) == dict.fromkeys("ptd", "rejected")


def test_what_would_be_accepted_without_its_owner_is_named():
    assert set(draft(p=True).decide([LEAD], YES).loose()) == {LEAD, TOP}
    assert draft().decide([LEAD], YES).loose() == []


def test_taking_a_decision_back_takes_back_what_followed():
    assert states(draft().decide([PLOT], NO).clear([PLOT])) == {}
    assert states(draft().decide([LEAD], YES).clear([LEAD])) == {}
    assert states(draft().decide([PLOT], NO).clear([LEAD])) == dict.fromkeys("ptd", "rejected")


def test_a_row_that_changed_meanwhile_is_decided_anew_and_others_keep_their_decision():
    done = draft().decide([OTHER], YES).decide([DEEP], NO)
    assert states(done.with_rows({DEEP: Waiting(5, (PLOT,)), OTHER: Waiting(1)})) == {"o": "accepted"}
    assert states(done.without_rows([OTHER])) == {"d": "rejected"}


def test_rows_stand_after_what_they_belong_to():
    owners = {LEAD: (TOP,), DEEP: (PLOT,), OTHER: (), TOP: (PLOT,), PLOT: ()}
    assert in_order(owners) == [(OTHER, 0), (PLOT, 0), (DEEP, 1), (TOP, 1), (LEAD, 2)]
    assert in_order({LEAD: (TOP,)}) == [(LEAD, 0)]
    assert [key for key, _ in in_order({TOP: (LEAD,), LEAD: (TOP,)})] == [TOP, LEAD]  # a circle loses nothing


def test_owners_are_read_from_the_row():
    assert owners_of("sample", {"plot_uid": "p"}) == (PLOT,) and owners_of("plot", {"dataset_uid": "o"}) == ()
    assert owners_of("attachment", {"target_collection": "plot", "target_uid": "p"}) == (PLOT,)
    assert owners_of("site_source", {"source_uid": "a", "site_uid": None}) == (("source", "a"),)
