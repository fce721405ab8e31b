"""What can go wrong between a person and a store on the network, in words."""

from insop_plugin.core.errors import N_, InsopError
from insop_plugin.stores.errors import TooMuchAtOnce


class NoAnswer(InsopError):
    """A store on the network that could not be reached."""

    template = N_("The store at {host} did not answer ({reason}).")
    hint = N_("Your edits are kept. Go on working offline, and try again when you are connected.")
    is_passing = False  # whether the same request may well succeed a moment later


class TimedOut(NoAnswer):
    """Nothing came within the time allowed."""

    template = N_("The store at {host} took too long to answer.")
    is_passing = True


class ConnectionLost(NoAnswer):
    """The line was cut, or nobody listens at the moment."""

    template = N_("The connection to the store at {host} was lost ({reason}).")
    is_passing = True


class ServerBusy(NoAnswer):
    """The gateway is there, the store behind it is not at the moment."""

    template = N_("The store at {host} is not ready at the moment (answer {status}).")
    hint = N_("Your edits are kept. Try again in a few minutes; if it stays so, tell the keeper of the store.")
    is_passing = True


class HostUnknown(NoAnswer):
    """A name that no name server knows, or no network at all."""

    template = N_("The address of {host} could not be found.")
    hint = N_("Check the spelling of the address and your connection to the internet. Your edits are kept.")


class CertificateRefused(NoAnswer):
    """A certificate that nobody vouches for."""

    template = N_("The certificate of {host} is not trusted ({reason}), so nothing was sent.")
    hint = N_(
        "If your organisation runs this store, ask its keeper for the certificate and add it in QGIS under Settings,"
        " Options, Authentication, Manage certificates, Authorities. If not, do not go on: somebody may be listening."
    )


class ProxyInTheWay(NoAnswer):
    """The network wants its proxy, or the proxy wants a name."""

    template = N_("The proxy of your network did not let the request through ({reason}).")
    hint = N_("Enter the proxy of your organisation in QGIS under Settings, Options, Network. Your edits are kept.")


class SentElsewhere(NoAnswer):
    """A redirect, which is not followed with a member's credentials."""

    template = N_("The store at {host} sends its visitors on to {target}; INSOP did not follow.")
    hint = N_("If you know that this is right, give the new address as the address of the store.")


class TooLong(NoAnswer):
    """More than an honest store answers."""

    template = N_("The answer of {host} is longer than expected ({n} bytes) and was not taken.")
    hint = N_("Tell the keeper of the store.")


class NoInsopStore(NoAnswer):
    """Something answers, but no store of INSOP."""

    template = N_("What answers at {host} is no INSOP store: {reason}.")
    hint = N_(
        "Check the address. In a hotel, at an airport or in a guest network, open a page in your browser first:"
        " the network may want you to sign in."
    )


class UnknownMember(InsopError):
    """Not signed in, or the store does not know the name or the password any more."""

    template = N_("The store at {host} does not know you.")
    hint = N_(
        "Choose the authentication with your name and password, and check them. If they were right before, your"
        " membership may have expired or been withdrawn: ask the keeper of the store. Your edits are kept."
    )


class MemberCertificateRefused(UnknownMember):
    """A client certificate that the store does not take, or takes no longer."""

    template = N_("The store at {host} does not take your certificate: it has ended, was revoked, or is of another authority.")
    hint = N_(
        "Ask the keeper of the store for a new certificate, put it into your authentication in QGIS, and try again."
        " Your edits are kept."
    )


class Forbidden(InsopError):
    """A member who may not do this."""

    template = N_("The store at {host} does not allow this: {reason}.")
    hint = N_("Ask the keeper of the store, who gives rights by country and role. Your edits are kept.")


class Unfit(InsopError):
    """A request the store cannot read."""

    template = N_("The store at {host} could not use what was sent ({status}: {reason}).")
    hint = N_("Your edits are kept. Update the INSOP plugin; if that does not help, tell the keeper of the store.")


class TooLongToSend(TooMuchAtOnce):
    """More bytes than a store takes in one request."""

    template = N_("What was sent is too long for the store at {host} ({n} bytes).")
    hint = N_("Your edits are kept. A single row is too long: shorten its texts or simplify its outline.")


class ServerTrouble(InsopError):
    """A mistake inside of the store."""

    template = N_("The store at {host} has trouble of its own (answer {status}).")
    hint = N_("Your edits are kept. Tell the keeper of the store, and try again later.")


class StoreTooOld(InsopError):
    """A store older than this plugin."""

    template = N_("The store at {host} has data model version {found}; this INSOP needs version {known}.")
    hint = N_("Its keeper has to upgrade it. Your edits are kept.")


class PasswordInAddress(InsopError):
    """Credentials where everybody reads them."""

    template = N_("The address of a store holds no name and no password: addresses are shown and written down.")
    hint = N_("Give the address without them, and choose an authentication of QGIS for your name and password.")


class NotEncrypted(InsopError):
    """Plain http over a network."""

    template = N_("{host} is asked for without encryption (http): everybody on the way could read and change it.")
    hint = N_("Give the address with https://.")


class BadAddress(InsopError):
    """An address that leads nowhere."""

    template = N_("“{address}” is no address of a store.")
    hint = N_("An address looks like https://store.example.org/insop; your focal point knows it.")


class NotSentYet(InsopError):
    """A contribution that waits in the outbox, as the store did not answer."""

    template = N_("{n} changes are not in the store yet. {why}")
    hint = N_("They wait in your checkout and go again, unchanged, when you send next: nothing is stored twice.")


class BadSnapshot(InsopError):
    """A downloaded copy of the dataset that cannot be trusted."""

    template = N_("The downloaded dataset cannot be used: {reason}.")
    hint = N_("Try again; if it stays so, tell the keeper of the store.")
