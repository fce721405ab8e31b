"""Ready sentences for a reviewer: to choose and to edit."""

from insop_plugin.core.errors import N_

SENTENCES = (
    N_("The place on the map does not fit the description. Please check the coordinates."),
    N_("This is recorded already. Please edit that record instead of adding another."),
    N_("The unit or the number of digits does not look right. Please compare with the laboratory's report."),
    N_("Please say which procedure (digestion and measurement) was used."),
    N_("The depth of the sample is missing."),
    N_("The evidence is missing: where does this information come from?"),
    N_("The data may not be shared under this licence or sharing level. Please ask the owner."),
    N_("The record names a private person. Please leave the name out."),
)
