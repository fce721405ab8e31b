"""What can be wrong with a layer of a profile: words, next step, and what follows from it."""

from insop_plugin.core.errors import N_

PROFILE, LAYER, LEFT_OUT, NOTED = "profile", "layer", "left_out", "noted"
"""The whole profile is refused; the layer is refused; the layer is left out, as it is no mineral soil; it is only said."""

PROBLEMS = {
    "reversed": (PROFILE, N_("The lower end lies above the upper one."), N_("Exchange the two, if they were mixed up.")),
    "negative": (
        PROFILE, N_("The depths are negative numbers."),
        N_("If they count downwards from the surface, leave out the minus signs."),
    ),
    "crosses_surface": (
        PROFILE, N_("The layer begins above the surface and ends below it."),
        N_("Depths count from the surface of the mineral soil; divide litter and soil into two layers."),
    ),
    "duplicate": (
        PROFILE, N_("The profile has another layer with the same depths."),
        N_("Keep one of them, or their mean; for samples of different days give each day a profile of its own."),
    ),
    "overlap": (
        PROFILE, N_("The layer begins before the one above it ends."),
        N_("Check both depths: each layer begins where the one above it ends."),
    ),
    "depth_missing": (LAYER, N_("The layer has no upper or no lower depth."), N_("Fill in both in centimetres.")),
    "no_thickness": (LAYER, N_("The upper and the lower depth are the same."), N_("Write where the layer begins and ends.")),
    "profile_refused": (
        PROFILE, N_("Another layer of this profile has a problem, so the whole profile is refused."),
        N_("Correct the other layer."),
    ),
    "organic": (
        LEFT_OUT, N_("An organic layer (litter or peat) is not mixed with the mineral soil below it."),
        N_("Nothing to do; map organic layers by themselves."),
    ),
    "above_surface": (
        LEFT_OUT, N_("The layer lies above the surface of the mineral soil."),
        N_("Nothing to do; map organic layers by themselves."),
    ),
    "gap": (NOTED, N_("Nothing is known between the layer above and this one."), N_("Nothing to do, if no layer was forgotten.")),
    "very_deep": (NOTED, N_("The layer reaches very deep."), N_("Check that the depths are in centimetres, not in millimetres.")),
    "below_litter": (
        NOTED, N_("The mineral soil begins where the litter ends: the depths seem to count from the top of the litter."),
        N_("Subtract the thickness of the litter, so that the mineral soil begins at 0."),
    ),
}  # fmt: skip
"""What follows, words, next step, by code."""

EFFECT = {code: told[0] for code, told in PROBLEMS.items()}
